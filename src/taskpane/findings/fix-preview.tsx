import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { FindingFix } from "../../domain/rules/finding";
import { usePaneLanguage } from "../pane-language";
import { VISUALLY_HIDDEN } from "../visually-hidden";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  before: { color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
  hidden: VISUALLY_HIDDEN,
});

/** What stands in the cell, and what a correction would put there. */
export function FixPreview({ fix }: { readonly fix: Pick<FindingFix, "before" | "after"> }) {
  const styles = useStyles();
  const { findings } = usePaneLanguage().messages;
  return (
    <div className={styles.root}>
      <span className={styles.hidden}>{findings.fixBefore}</span>
      <del className={styles.before}>{fix.before === "" ? findings.emptyValue : fix.before}</del>
      <ArrowRightRegular aria-hidden />
      <span className={styles.hidden}>{findings.fixAfter}</span>
      <ins className={styles.after}>{fix.after === "" ? findings.emptyValue : fix.after}</ins>
    </div>
  );
}
