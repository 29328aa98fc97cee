import { makeStyles, tokens } from "@fluentui/react-components";
import { ruleById } from "../../domain/rules/catalogue";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
  terms: { margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  id: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** Why a rule matters and how to fix what it found; its id in small print, for the manual. */
export function RuleReason({ rule }: { readonly rule: string }) {
  const styles = useStyles();
  const { messages, text } = usePaneLanguage();
  const { findings } = messages;
  const docs = ruleById(rule)?.docs;
  return (
    <div className={styles.root}>
      {docs && (
        <dl className={styles.terms}>
          <dt className={styles.term}>{findings.reason}</dt>
          <dd className={styles.text}>{text(docs.rationale)}</dd>
          <dt className={styles.term}>{findings.howToFix}</dt>
          <dd className={styles.text}>{text(docs.fix)}</dd>
        </dl>
      )}
      <p className={styles.id}>
        {findings.rule}: <code>{rule}</code>
      </p>
    </div>
  );
}
