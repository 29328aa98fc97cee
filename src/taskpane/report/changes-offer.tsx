import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReportPreview } from "../../app/report-outcome";
import { usePaneLanguage } from "../pane-language";
import { useTakesFocus } from "../takes-focus";
import { usePageStyles } from "./page-styles";

const useStyles = makeStyles({
  // The words stand in line with the text above them.
  open: { minWidth: "auto", paddingLeft: 0 },
});

interface ChangesOfferProps {
  readonly preview: ReportPreview;
  readonly disabled: boolean;
  readonly focused: boolean;
  readonly onOpen: () => void;
}

/** How many figures of the report that stands there would be others, and the way to them. */
export function ChangesOffer({ preview, disabled, focused, onOpen }: ChangesOfferProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { messages, number } = usePaneLanguage();
  const { standing } = messages;
  const opener = useTakesFocus(focused);
  const { changes, textChanges, references = [] } = preview;
  const others = textChanges.length + references.length;
  if (changes.length + others === 0) return <p className={page.note}>{standing.noChanges}</p>;
  return (
    <div>
      <Button
        ref={opener}
        className={styles.open}
        appearance="subtle"
        icon={<ChevronRightRegular />}
        iconPosition="after"
        disabled={disabled}
        onClick={onOpen}
      >
        {changes.length > 0
          ? standing.changes(number(changes.length))
          : standing.otherChanges(number(others))}
      </Button>
    </div>
  );
}
