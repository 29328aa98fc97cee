import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { RowTally } from "../../domain/records/parse-table";
import { usePaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

const KINDS_OF_ROWS = ["records", "totals", "notes", "empty", "asked"] as const;

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "1fr auto", margin: 0, rowGap: tokens.spacingVerticalXXS },
  figure: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  sum: { fontWeight: tokens.fontWeightSemibold },
});

/** What each row of a sheet was taken for; together they are all of its rows. */
export function RowCounts({ rows }: { readonly rows: RowTally }) {
  const styles = useStyles();
  const heading = useId();
  const { messages, number } = usePaneLanguage();
  const { rowCounts, rows: title } = messages.sheets;
  const all = KINDS_OF_ROWS.reduce((sum, kind) => sum + rows[kind], 0);
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{title}</SectionHeading>
      <dl className={styles.list}>
        {KINDS_OF_ROWS.map((kind) => [
          <dt key={`${kind} label`}>{rowCounts[kind]}</dt>,
          <dd key={kind} className={styles.figure}>
            {number(rows[kind])}
          </dd>,
        ])}
        <dt className={styles.sum}>{rowCounts.all}</dt>
        <dd className={styles.figure}>
          <strong className={styles.sum}>{number(all)}</strong>
        </dd>
      </dl>
    </section>
  );
}
