import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckComparison } from "../../app/compare-checks";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  root: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
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
  return comparison ? <p className={styles.root}>{comparisonText(comparison, language)}</p> : null;
}
