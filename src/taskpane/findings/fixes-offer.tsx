import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface FixesOfferProps {
  readonly count: number;
  readonly disabled: boolean;
  readonly onOpen: () => void;
}

/** How many findings can be corrected for the user, and the way to them. */
export function FixesOffer({ count, disabled, onOpen }: FixesOfferProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { fixes } = messages.findings;
  if (count === 0) return null;
  return (
    <div className={styles.root}>
      <span>{fixes.offered(number(count))}</span>
      <Button size="small" disabled={disabled} onClick={onOpen}>
        {fixes.open}
      </Button>
    </div>
  );
}
