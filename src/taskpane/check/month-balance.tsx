import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { MonthBalance } from "../../app/year-overview";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

const useStyles = makeStyles({
  terms: { display: "flex", alignItems: "flex-end", justifyContent: "space-between", margin: 0 },
  term: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase400, fontVariantNumeric: "tabular-nums" },
  last: { fontWeight: tokens.fontWeightBold },
});

/** What clerks check by hand: before + new − closed = month end. */
export function MonthBalanceSum({ balance }: { readonly balance: MonthBalance }) {
  const styles = useStyles();
  const heading = useId();
  const { messages, number } = usePaneLanguage();
  const { check } = messages;
  const figure = (value: number | null) =>
    value === null ? <abbr title={check.unknownFigure}>—</abbr> : number(value);
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{check.balance(messages.monthLabel(balance.month))}</SectionHeading>
      <dl className={styles.terms}>
        <div className={styles.term}>
          <dt className={styles.label}>{check.before}</dt>
          <dd className={styles.figure}>{figure(balance.before)}</dd>
        </div>
        <div className={styles.term}>
          <dt className={styles.label}>{check.intakes}</dt>
          <dd className={styles.figure}>+ {figure(balance.intakes)}</dd>
        </div>
        <div className={styles.term}>
          <dt className={styles.label}>{check.closed}</dt>
          <dd className={styles.figure}>− {figure(balance.closed)}</dd>
        </div>
        <div className={styles.term}>
          <dt className={styles.label}>{check.monthEnd}</dt>
          <dd className={styles.figure}>
            = <strong className={styles.last}>{figure(balance.monthEnd)}</strong>
          </dd>
        </div>
      </dl>
    </section>
  );
}
