import { Button, Checkbox, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReadingDecision } from "../../app/reading-decision";
import type { SheetReading, SheetsOverview } from "../../app/sheets-overview";
import type { CellPosition } from "../../domain/grid/cell-address";
import type { ColumnDraft, FormDraft } from "../../domain/records/form-draft";
import { RECORD_KIND_IDS, type RecordKindId } from "../../domain/records/record-kind-id";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import {
  AUTOMATIC,
  chosenHeader,
  columnKey,
  decisionOf,
  missingColumns,
  withColumn,
  withStart,
  type ChosenHeader,
  type FormChoice,
} from "./form-choice";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  // The longest header row would make it wider than the pane.
  select: { minWidth: 0, "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  trouble: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  columns: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Where the user has selected a cell in the workbook. */
export type AskSelected = () => Promise<{ readonly sheet: string; readonly cell: CellPosition } | undefined>;

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
          className={styles.select}
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
          className={styles.select}
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

interface ColumnChoiceProps {
  readonly column: ColumnDraft;
  readonly draft: FormDraft;
  readonly chosen: ChosenHeader | undefined;
  readonly disabled: boolean;
  readonly onChoose: (chosen: ChosenHeader | typeof AUTOMATIC) => void;
}

/** What was recognised for a column, in few words. */
function recognised({ found }: ColumnDraft, { messages: { sheets } }: PaneLanguage): string {
  const [first, second] = found;
  if (!first) return sheets.notThere;
  return second ? `${first.label} … ${found.at(-1)?.label ?? ""}` : first.label;
}

/** One column of the kind, and the header that stands over it. */
function ColumnChoice({ column, draft, chosen, disabled, onChoose }: ColumnChoiceProps) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages, text } = language;
  const { sheets } = messages;
  const label = text(column.label);
  return (
    <div>
      <Field label={column.required ? sheets.required(label) : label} size="small">
        <Select
          className={styles.select}
          size="small"
          value={chosen?.header ?? ""}
          disabled={disabled}
          onChange={(_, { value }) => {
            onChoose(value === "" ? AUTOMATIC : { header: value, everywhere: false });
          }}
        >
          <option value="">{sheets.automatic(recognised(column, language))}</option>
          {draft.headers.map(({ column: at, label: header }) => (
            <option key={at} value={header}>
              {header}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <Checkbox
          label={sheets.everywhere(chosen.header)}
          checked={chosen.everywhere}
          disabled={disabled}
          onChange={(_, { checked }) => {
            onChoose({ ...chosen, everywhere: checked === true });
          }}
        />
      )}
    </div>
  );
}
