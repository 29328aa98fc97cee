import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { RecordKindId } from "../../domain/records/record-kind-id";
import { RECORD_KINDS } from "../../domain/records/record-kinds";
import type { TemplateColumn, TemplateInput } from "../../domain/records/sheet-template";
import type { Code } from "../../domain/settings/code-list";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { textKey } from "../../domain/text/text-key";
import type { AllowedInput } from "../input-validation";
import { choicesOf, codeChoices } from "./code-choices";
import type { RecordSheetPeriod } from "./record-sheet-period";
import { sessionHeaders } from "./session-headers";

/** What a new sheet is made for. */
export interface RecordSheetRequest {
  readonly kind: RecordKindId;
  readonly period: RecordSheetPeriod;
  readonly settings: OfficeSettings;
  /** 設定 as it stands in the workbook: lists to choose from refer to its cells. */
  readonly settingsSheet?: SheetSnapshot;
}

/** One column of a new sheet. */
export interface RecordColumn {
  readonly header: string;
  /** Stands over it and its neighbours of the same. */
  readonly group?: string;
  readonly input: TemplateInput;
  readonly points: number;
  readonly choices: AllowedInput;
}

const NOTHING_TO_CHOOSE: AllowedInput = { of: "anything" };

/** A single column of a code says little in one column a code. */
const FEWEST_COLUMNS = 2;

/** A header that no other column has: the code's name, else a spelling of it, else its id. */
function headerOf({ label, aliases, id }: Code, taken: Set<string>): string {
  const header = [label, ...aliases, id].find((text) => !taken.has(textKey(text))) ?? id;
  taken.add(textKey(header));
  return header;
}

/** The headers of the columns that are not one of a group. */
function singleHeaders({ kind }: RecordSheetRequest): ReadonlySet<string> {
  const { columns, template } = RECORD_KINDS[kind];
  return new Set(
    template.columns.map((column) =>
      textKey("label" in column ? column.label : (columns.get(column.column)?.label.ja ?? "")),
    ),
  );
}

function placed(
  column: TemplateColumn,
  request: RecordSheetRequest,
  taken: Set<string>,
): readonly RecordColumn[] {
  const { kind, period, settings, settingsSheet } = request;
  const { input, points } = column;
  const staff = input === "staff" ? choicesOf(settings.staff) : NOTHING_TO_CHOOSE;
  if ("label" in column) return [{ header: column.label, input, points, choices: staff }];
  const definition = RECORD_KINDS[kind].columns.get(column.column);
  if (!definition) return [];
  const { label, codeList, sharesCodes } = definition;
  if (input === "sessions") {
    const headers = sessionHeaders(period, settings.sessionWeekdays);
    return headers.map((header) => ({ header, input, points, choices: staff }));
  }
  const list = codeList && settings.codeLists[codeList];
  if (!list) return [{ header: label.ja, input, points, choices: staff }];
  if (input === "choice" || (input === "marks" && list.codes.length < FEWEST_COLUMNS))
    return [{ header: label.ja, input: "choice", points, choices: codeChoices(list, settingsSheet) }];
  if (sharesCodes)
    return list.codes.map((code) => ({ header: `${label.ja} ${code.label}`, input, points, choices: staff }));
  return list.codes.map((code) => ({
    header: headerOf(code, taken),
    group: label.ja,
    input,
    points,
    choices: staff,
  }));
}

/** The columns of a new sheet, left to right; no two have the same header. */
export function recordColumns(request: RecordSheetRequest): readonly RecordColumn[] {
  const taken = new Set(singleHeaders(request));
  return RECORD_KINDS[request.kind].template.columns.flatMap((column) => placed(column, request, taken));
}
