import { cellText, isBlankCell, type CellValue } from "../../grid/cell-value";
import { cellAt, type SheetSnapshot } from "../../grid/sheet-snapshot";
import type { CodeList } from "../../settings/code-list";
import { findCode } from "../../settings/find-code";
import { splitList } from "../../text/list-text";
import { isChoiceMark, isDeclinedMark, readAttendanceMark } from "../../text/marks";

/** As many filled cells tell what a column holds. */
const ENOUGH = 200;

/** The part of a column that is looked at: rows below a header. */
export interface ColumnRows {
  readonly sheet: SheetSnapshot;
  readonly from: number;
  readonly to: number;
}

/** The first filled cells of a column. */
export function filledValues({ sheet, from, to }: ColumnRows, column: number): readonly CellValue[] {
  const values: CellValue[] = [];
  for (let row = from; row <= to && values.length < ENOUGH; row++) {
    const { value } = cellAt(sheet, { row, column });
    if (!isBlankCell(value)) values.push(value);
  }
  return values;
}

/** True where nearly all of what stands in a column are codes of a list. */
export function holdsCodes(values: readonly CellValue[], list: CodeList): boolean {
  const isOfCodes = (value: CellValue): boolean => {
    const parts = typeof value === "string" ? splitList(value) : [];
    return parts.length > 0 && parts.every((part) => findCode(list, part) !== undefined);
  };
  if (values.length < 2) return false;
  let others = 0;
  for (const value of values) {
    if (!isOfCodes(value)) others++;
    if (values.length - others < values.length * 0.9) return false;
  }
  return true;
}

/** True where marks by which an answer is chosen stand in a column, and nothing else. */
export function holdsChoiceMarks(values: readonly CellValue[]): boolean {
  const texts = values.map(cellText);
  return texts.some(isChoiceMark) && texts.every((text) => isChoiceMark(text) || isDeclinedMark(text));
}

/** True where most of what stands in a column are marks of an attendance book. */
export function holdsAttendanceMarks(values: readonly CellValue[]): boolean {
  const marks = values.filter((value) => readAttendanceMark(cellText(value)) !== undefined);
  return marks.length > 0 && marks.length * 2 >= values.length;
}
