import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SheetReading } from "../../app/sheets-overview";
import { columnLetters } from "../../domain/grid/cell-address";
import { RECORD_KINDS } from "../../domain/records/record-kinds";
import { boundColumns, type RecognitionReason, type SheetBinding } from "../../domain/records/sheet-binding";
import { Disclosure } from "../disclosure";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";

type ReadReading = Extract<SheetReading, { state: "read" }>;

const useStyles = makeStyles({
  table: { margin: 0 },
  head: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  columns: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0, overflowWrap: "anywhere" },
});

function reasonText(reason: RecognitionReason, { messages, number }: PaneLanguage): string {
  const { because } = messages.sheets;
  switch (reason.by) {
    case "columns":
      return because.columns(number(reason.found), number(reason.of));
    case "name":
      return because.name(reason.word);
    case "title":
      return because.title(reason.word);
    case "values":
      return because.values(reason.label);
    case "choice":
      return because.choice;
  }
}

/** `3`, or `3–4` of two rows: as Excel numbers them. */
function rowNumbers({ headerTop, headerRow }: SheetBinding): string {
  return headerTop === headerRow ? String(headerRow + 1) : `${headerTop + 1}–${headerRow + 1}`;
}

/** What a sheet was taken as, and why: one part a kind. */
export function ReadAs({ sheet, withMonth }: { readonly sheet: ReadReading; readonly withMonth: boolean }) {
  const styles = useStyles();
  const heading = useId();
  const { messages, text, number } = usePaneLanguage();
  const { sheets } = messages;
  const { bindings } = sheet.reading;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{sheets.readAs}</SectionHeading>
      {bindings.map((binding) => (
        <BindingPart key={`${binding.kind} ${binding.headerRow}`} binding={binding} withMonth={withMonth} />
      ))}
      {sheet.setAside.map(({ kind, headerRow, counted }) => (
        <p key={`${kind} ${headerRow}`} className={styles.text}>
          {sheets.countedElsewhere(text(RECORD_KINDS[kind].label), counted.join(sheets.listSeparator))}
        </p>
      ))}
      {sheet.reading.hiddenRecords.length > 0 && (
        <p className={styles.text}>{sheets.hiddenRecords(number(sheet.reading.hiddenRecords.length))}</p>
      )}
      {sheet.reading.struckRecords.length > 0 && (
        <p className={styles.text}>{sheets.struckRecords(number(sheet.reading.struckRecords.length))}</p>
      )}
    </section>
  );
}

function BindingPart({
  binding,
  withMonth,
}: {
  readonly binding: SheetBinding;
  readonly withMonth: boolean;
}) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages, text, number } = language;
  const { sheets } = messages;
  const { kind, month, confidence, reasons, unused } = binding;
  const when = month ? messages.monthLabel(month) : sheets.wholeYear;
  const kindLabel = text(RECORD_KINDS[kind].label);
  return (
    <div className={styles.table}>
      <p className={styles.head}>
        {withMonth && kind !== "carriedCase" ? `${kindLabel} ${when}` : kindLabel}
      </p>
      <p className={styles.note}>
        {sheets.headerAt(rowNumbers(binding))} ・ {sheets.confidence(number(Math.round(confidence * 100)))}
      </p>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={JSON.stringify(reason)}>{reasonText(reason, language)}</li>
        ))}
      </ul>
      <Disclosure label={sheets.columns}>
        <ColumnList binding={binding} />
        {unused.length > 0 && (
          <p className={styles.note}>
            {sheets.unusedColumns(unused.map(({ label }) => label).join(sheets.listSeparator))}
          </p>
        )}
      </Disclosure>
    </div>
  );
}

/** `B`, or `B–I` of several. */
function lettersOf(columns: readonly number[]): string {
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return first === last ? columnLetters(first) : `${columnLetters(first)}–${columnLetters(last)}`;
}

function ColumnList({ binding: { kind, columns } }: { readonly binding: SheetBinding }) {
  const styles = useStyles();
  const { messages, text } = usePaneLanguage();
  const { sheets } = messages;
  return (
    <dl className={styles.columns}>
      {[...RECORD_KINDS[kind].columns].map(([field, { label }]) => {
        const bound = columns.get(field);
        const at = bound ? boundColumns(bound) : [];
        return [
          <dt key={`${field} label`}>{text(label)}</dt>,
          <dd key={field} className={styles.value}>
            {at.length === 0 ? sheets.noColumn : sheets.columnAt(lettersOf(at), "").trim()}
          </dd>,
        ];
      })}
    </dl>
  );
}
