import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckComparison } from "../../app/compare-checks";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  // Its place is kept, so that nothing moves when it comes.
  root: {
    margin: 0,
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** What became of the findings since the check before, in words. */
export function comparisonText(
  { cleared, fresh }: CheckComparison,
  { messages: { findings }, number }: PaneLanguage,
): string {
  if (cleared === 0 && fresh.size === 0) return findings.comparedSame;
  return findings.compared(number(cleared), number(fresh.size));
}

/** Says it to the eye; the ear hears it from the live region. */
export function ComparisonLine({ comparison }: { readonly comparison: CheckComparison | undefined }) {
  const styles = useStyles();
  const language = usePaneLanguage();
  return <p className={styles.root}>{comparison && comparisonText(comparison, language)}</p>;
}
