import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReadingDecision } from "../../app/reading-decision";
import type { SheetReading, SheetsOverview } from "../../app/sheets-overview";
import { RECORD_KIND_IDS, type RecordKindId } from "../../domain/records/record-kind-id";
import type { AskSelected } from "../ask-selected";
import { usePaneLanguage } from "../pane-language";
import { ColumnChoice } from "./column-choice";
import { useSelectStyles } from "./select-styles";
import {
  chosenHeader,
  columnKey,
  decisionOf,
  missingColumns,
  withColumn,
  withStart,
  type FormChoice,
} from "./form-choice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  columns: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface FormEditorProps {
  readonly sheet: SheetReading;
  readonly overview: SheetsOverview;
  readonly disabled: boolean;
  readonly onDecide: (decision: ReadingDecision) => void;
  readonly askSelected: AskSelected;
}

/** A ledger's kinds belong together; else one kind is chosen of all. */
function kindOptions(start: readonly RecordKindId[]): readonly (readonly RecordKindId[])[] {
  const single = RECORD_KIND_IDS.map((kind) => [kind]);
  return start.length > 1 ? [start, ...single] : single;
}

function kindsKey(kinds: readonly RecordKindId[]): string {
  return kinds.join(" ");
}

/** The user says what a form is: its kind, its header row, its columns. */
export function FormEditor({ sheet, overview, disabled, onDecide, askSelected }: FormEditorProps) {
  const styles = useStyles();
  const narrow = useSelectStyles();
  const language = usePaneLanguage();
  const { messages, number, text } = language;
  const { sheets } = messages;
  const { start, headers, sheet: name } = sheet;
  const [choice, setChoice] = useState<FormChoice>({
    headerRow: start?.headerRow,
    kinds: start?.kinds ?? [],
    columns: new Map(),
  });
  const [trouble, setTrouble] = useState<string>();
  const [taken, setTaken] = useState<string>();
  const { headerRow, kinds } = choice;
  const draft = useMemo(
    () => (headerRow === undefined ? undefined : overview.draft(name, headerRow, kinds)),
    [overview, name, headerRow, kinds],
  );
  const form = draft?.form ?? "";
  const missing = draft ? missingColumns(draft, choice) : [];
  const decision = draft && decisionOf(name, draft, choice);
  const options = kindOptions(start?.kinds ?? []);
  const takeSelected = async () => {
    const selected = await askSelected();
    if (!selected) return;
    const { row } = selected.cell;
    setTaken(undefined);
    const isHeader = headers.some((header) => header.row === row);
    if (selected.sheet !== name) setTrouble(sheets.selectedElsewhere(selected.sheet));
    else if (!isHeader) setTrouble(sheets.selectedNoHeader(number(row + 1)));
    else {
      setTrouble(undefined);
      setTaken(sheets.selectedTaken(number(row + 1)));
      // The user may have chosen meanwhile.
      setChoice((present) => withStart(present, { headerRow: row }));
    }
  };
  return (
    <div className={styles.root}>
      <Field label={sheets.kind}>
        <Select
          className={narrow.select}
          value={kindsKey(kinds)}
          disabled={disabled}
          onChange={(_, { value }) => {
            const chosen = options.find((each) => kindsKey(each) === value) ?? [];
            setChoice(withStart(choice, { kinds: chosen }));
          }}
        >
          <option value="">{sheets.noKind}</option>
          {options.map((each) => (
            <option key={kindsKey(each)} value={kindsKey(each)}>
              {each.map((kind) => messages.kinds[kind]).join(sheets.listSeparator)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={sheets.headerRow}>
        <Select
          className={narrow.select}
          value={headerRow === undefined ? "" : String(headerRow)}
          disabled={disabled}
          onChange={(_, { value }) => {
            setTrouble(undefined);
            setTaken(undefined);
            setChoice(withStart(choice, { headerRow: value === "" ? undefined : Number(value) }));
          }}
        >
          {headerRow === undefined && <option value="" />}
          {headers.map(({ row, labels }) => (
            <option key={row} value={String(row)}>
              {sheets.headerRowOption(number(row + 1), labels.join(sheets.listSeparator))}
            </option>
          ))}
        </Select>
      </Field>
      <div>
        <Button size="small" disabled={disabled} onClick={() => void takeSelected()}>
          {sheets.takeSelected}
        </Button>
      </div>
      <p role="alert" className={styles.trouble}>
        {trouble}
      </p>
      <p role="status" className={styles.note}>
        {taken}
      </p>
      {draft && (
        <div className={styles.columns}>
          {draft.columns.map((column) => (
            <ColumnChoice
              key={columnKey(column)}
              column={column}
              draft={draft}
              chosen={chosenHeader(column, choice)}
              disabled={disabled}
              onChoose={(chosen) => {
                setChoice(withColumn(choice, column, chosen));
              }}
            />
          ))}
        </div>
      )}
      {missing.length > 0 && (
        <p className={styles.note}>
          {sheets.missing(missing.map(({ label }) => text(label)).join(sheets.listSeparator))}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={disabled || !decision}
          onClick={() => {
            if (decision) onDecide(decision);
          }}
        >
          {sheets.save}
        </Button>
        <Button
          disabled={disabled || form === ""}
          onClick={() => {
            onDecide({ say: "do-not-read-form", form, sheet: name });
          }}
        >
          {sheets.doNotRead}
        </Button>
        {sheet.isChosen && (
          <Button
            disabled={disabled || form === ""}
            onClick={() => {
              onDecide({ say: "read-form-by-itself", form, sheet: name });
            }}
          >
            {sheets.forget}
          </Button>
        )}
      </div>
      {form !== "" && <p className={styles.note}>{sheets.sameForm(number(overview.sheetsOfForm(form)))}</p>}
      <p className={styles.note}>{sheets.keptOn}</p>
    </div>
  );
}
