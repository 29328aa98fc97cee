import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { SectionOffers } from "../../app/section-offer";
import { usePaneLanguage } from "../pane-language";
import { choicesOf, printedCount } from "./sections-draft";

const useStyles = makeStyles({
  // The words stand in line with the text above them.
  open: { minWidth: "auto", paddingLeft: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusWarningForeground1 },
});

interface SectionsOfferProps {
  readonly offers: SectionOffers | undefined;
  /** True where something was chosen that is not written yet. */
  readonly isDrafted: boolean;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

/** How many sections the report has, and the way to choose them. */
export function SectionsOffer({ offers, isDrafted, disabled, onOpen }: SectionsOfferProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { sections } = messages;
  const written = offers && choicesOf(offers.sections);
  return (
    <div>
      <Button
        className={styles.open}
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabled={disabled}
        onClick={onOpen}
      >
        {written
          ? sections.open(number(printedCount(written)), number(written.length))
          : sections.openUncounted}
      </Button>
      {isDrafted && <p className={styles.note}>{sections.leftNote}</p>}
    </div>
  );
}
