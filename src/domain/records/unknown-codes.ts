import type { CellPosition } from "../grid/cell-address";
import type { CodeListId } from "../settings/code-list";
import type { FieldReading } from "./field-reading";
import type { ReadRecord } from "./kind-record";
import type { SeveralCodes } from "./record-fields";
import { RECORD_KIND_IDS } from "./record-kind-id";
import { RECORD_KINDS } from "./record-kinds";
import type { SheetBinding } from "./sheet-binding";
import type { YearDataset } from "./year-dataset";

/** A text that stands where a code of a list should, and is none of its codes. */
export interface UnknownCode {
  readonly list: CodeListId;
  readonly text: string;
  readonly sheet: string;
  readonly cell: CellPosition;
}

function isSeveralCodes(value: unknown): value is SeveralCodes {
  return typeof value === "object" && value !== null && "unknown" in value && Array.isArray(value.unknown);
}

function unknownTexts(reading: FieldReading<unknown>): readonly string[] {
  if (reading.state === "unreadable") return [reading.text];
  return reading.state === "read" && isSeveralCodes(reading.value) ? reading.value.unknown : [];
}

/** In columns of marks a text that is no mark says nothing of a code. */
function holdsCodes({ columns }: SheetBinding, field: string): boolean {
  return columns.get(field)?.form === "single";
}

function inRecord({ ref: { kind, sheet }, binding, readings }: ReadRecord): readonly UnknownCode[] {
  return [...readings].flatMap(([field, reading]) => {
    const list = RECORD_KINDS[kind].columns.get(field)?.codeList;
    if (!list || reading.state === "absent" || !holdsCodes(binding, field)) return [];
    return unknownTexts(reading).map((text) => ({ list, text, sheet, cell: reading.cell }));
  });
}

/** Columns of answers or quantities under a header that no code is. */
function overColumns({ sheet, kind, headerRow, unknownAnswers }: SheetBinding): readonly UnknownCode[] {
  const field = [...RECORD_KINDS[kind].columns.values()].find(
    ({ form }) => form === "answers" || form === "quantities",
  );
  const list = field?.codeList;
  if (!list) return [];
  return unknownAnswers.map(({ column, label }) => ({
    list,
    text: label,
    sheet,
    cell: { row: headerRow, column },
  }));
}

/** Every text of the year's sheets that should be a code and is none, headers first. */
export function unknownCodes({ sheets, records }: YearDataset): readonly UnknownCode[] {
  const all = RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => records[kind]);
  return [...sheets.flatMap(({ binding }) => overColumns(binding)), ...all.flatMap(inRecord)];
}
