import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    alignItems: "flex-start",
  },
  text: { margin: 0 },
});

interface RestatementsOfferProps {
  readonly count: number;
  readonly disabled: boolean;
  readonly onList: () => void;
}

/** 正誤表, where figures changed after their month was closed. */
export function RestatementsOffer({ count, disabled, onList }: RestatementsOfferProps) {
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { closing } = messages;
  if (count === 0) return null;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{closing.restatements(number(count))}</p>
      <Button size="small" disabled={disabled} onClick={onList}>
        {closing.listRestatements}
      </Button>
    </div>
  );
}
