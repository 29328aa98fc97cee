import { isCalendarDate, monthOf, type YearMonth } from "../../domain/calendar/calendar-date";
import { dateLabel, monthLabel } from "../../domain/calendar/era";
import type { EnteredCell } from "../../domain/count/figure";
import type { CellPosition } from "../../domain/grid/cell-address";
import type { FieldReading } from "../../domain/records/field-reading";
import type { ReadRecord, RecordRef } from "../../domain/records/kind-record";
import { recordDate } from "../../domain/records/record-date";
import type { ColumnDefinition } from "../../domain/records/record-kind";
import { RECORD_KINDS } from "../../domain/records/record-kinds";
import type { YearDataset } from "../../domain/records/year-dataset";
import type { CodeLists } from "../../domain/settings/code-list";
import type { EnteredLine, RecordLine } from "./figure-source";

const BETWEEN = "　";

function refKey({ kind, sheet, row }: RecordRef): string {
  return `${kind} ${row} ${sheet}`;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** A code, and how many of it where that was counted. */
interface CountedCode {
  readonly id: string;
  readonly quantity?: number;
}

/** Of a category that has a column of its own, in a row that may say nothing of it. */
function countedCode(id: string, quantity: unknown): readonly CountedCode[] {
  if (typeof quantity !== "object" || quantity === null || !("value" in quantity)) return [];
  const { value } = quantity;
  return typeof value === "number" && value !== 0 ? [{ id, quantity: value }] : [];
}

/** The codes of an answer, of several, or of those with quantities. */
function codesWithQuantities(value: unknown): readonly CountedCode[] {
  if (typeof value === "object" && value !== null && "category" in value && "quantity" in value)
    return isText(value.category) ? countedCode(value.category, value.quantity) : [];
  if (Array.isArray(value)) return value.flatMap(codesWithQuantities);
  return codesIn(value).map((id) => ({ id }));
}

function codesIn(value: unknown): readonly string[] {
  if (isText(value)) return [value];
  if (typeof value !== "object" || value === null) return [];
  if ("known" in value) return codesIn(value.known);
  return Array.isArray(value) ? value.flatMap(codesIn) : [];
}

function codeLabels({ codeList }: ColumnDefinition, value: unknown, codeLists: CodeLists): string {
  if (codeList === undefined) return "";
  const { codes } = codeLists[codeList];
  const labels = codesWithQuantities(value).flatMap(({ id, quantity }) => {
    const label = codes.find((code) => code.id === id)?.label;
    return label === undefined ? [] : [quantity === undefined ? label : `${label} ${quantity}`];
  });
  return [...new Set(labels)].join("、");
}

function textOf(column: string, definition: ColumnDefinition, value: unknown, codeLists: CodeLists): string {
  if (isCalendarDate(value)) return dateLabel(value);
  if (column === "yen" && typeof value === "number") return `${value.toLocaleString("en-US")}円`;
  if (definition.codeList !== undefined) return codeLabels(definition, value, codeLists);
  // Every other text may be a person's name.
  const isNumber = column === "caseNumber" || column === "caseNumbers" || column === "household";
  return isNumber ? codesIn(value).join("、") : "";
}

function descriptionOf({ ref, readings }: ReadRecord, codeLists: CodeLists): string {
  const texts = [...RECORD_KINDS[ref.kind].columns].flatMap(([column, definition]) => {
    const reading = readings.get(column);
    const text = reading?.state === "read" ? textOf(column, definition, reading.value, codeLists) : "";
    // A birthday tells who it is.
    return text === "" || column === "birthDate" ? [] : [text];
  });
  return texts.join(BETWEEN);
}

function firstCell(readings: ReadonlyMap<string, FieldReading<unknown>>, row: number): CellPosition {
  const cells = [...readings.values()].flatMap((reading) => ("cell" in reading ? [reading.cell] : []));
  const inRow = cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
  return inRow[0] ?? { row, column: 0 };
}

function monthOfRecord(record: ReadRecord): YearMonth | undefined {
  const date = recordDate(record);
  return (date && monthOf(date)) ?? record.sheetMonth;
}

/** The header over sessions stands for those of its sheet's month. */
function lineOfHeader(records: readonly ReadRecord[], record: RecordRef): RecordLine {
  const month = records.find(({ ref }) => ref.kind === record.kind && ref.sheet === record.sheet)?.sheetMonth;
  return {
    record,
    cell: { row: record.row, column: 0 },
    ...(month && { month }),
    description: month ? monthLabel(month) : "",
  };
}

/** A ready total is told by its month; a number of 設定 by where it stands alone. */
export function enteredLine({ tallies }: YearDataset, { sheet, cell }: EnteredCell): EnteredLine {
  const value = tallies
    .filter((tally) => tally.sheet === sheet)
    .flatMap(({ values }) => values)
    .find((each) => each.cell.row === cell.row && each.cell.column === cell.column);
  return { sheet, cell, description: value ? monthLabel(value.month) : "" };
}

/** Tells records of a year, whichever are asked for, each once; rows of ready totals are none. */
export function recordLines(dataset: YearDataset, all: readonly RecordRef[]): readonly RecordLine[] {
  const records = all.filter(({ isTotal }) => !isTotal);
  const refs = [...new Map(records.map((ref) => [refKey(ref), ref])).values()];
  const asked = new Set(refs.map(refKey));
  const read: readonly ReadRecord[] = Object.values(dataset.records).flat();
  const known = new Map<string, ReadRecord>();
  for (const record of read) if (asked.has(refKey(record.ref))) known.set(refKey(record.ref), record);
  return refs.map((ref): RecordLine => {
    const record = known.get(refKey(ref));
    if (!record) return lineOfHeader(read, ref);
    const month = monthOfRecord(record);
    return {
      record: ref,
      cell: firstCell(record.readings, ref.row),
      ...(month && { month }),
      description: descriptionOf(record, dataset.settings.codeLists),
    };
  });
}
