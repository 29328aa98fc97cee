import type { Format, Worksheet } from "wasm-xlsxwriter";
import type { CellRange } from "../../domain/grid/cell-address";
import type { ComposedCell } from "./compose-cells";
import { isErrorText } from "./error-text";
import type { FormatCache } from "./format-cache";
import type { SheetTarget } from "./sheet-target";
import { markedTextResult } from "./text-result-mark";

/** What Excel's own input would read as a formula, or drop, at the start of an entry. */
const READ_SPECIALLY = /^[=+\-@']/;

/** Writes contents and formats; merges must have been written before. */
export function writeCells(target: SheetTarget, cells: readonly ComposedCell[], formats: FormatCache): void {
  for (const cell of cells) {
    const keepAsText = cell.content.kind === "text" && READ_SPECIALLY.test(cell.content.text);
    target.scope.release(writeCell(target, cell, formats.get(cell.format, keepAsText)));
  }
}

function writeCell({ writer, sheet, scope }: SheetTarget, cell: ComposedCell, format: Format): Worksheet {
  const { row, column, content } = cell;
  switch (content.kind) {
    case "blank":
      return sheet.writeBlank(row, column, format);
    case "text":
      return sheet.writeStringWithFormat(row, column, content.text, format);
    case "number":
      return sheet.writeNumberWithFormat(row, column, content.number, format);
    case "formula": {
      const formula = scope.own(new writer.Formula(content.formula));
      scope.release(formula.setResult(writtenResult(content.result)));
      return sheet.writeFormulaWithFormat(row, column, formula, format);
    }
  }
}

/** The writer knows numbers and errors by their look; what is text has to be marked as such. */
function writtenResult(result: string | number): string {
  return typeof result === "number" || isErrorText(result) ? String(result) : markedTextResult(result);
}

/** Merges ranges; a range of one cell is no merge. Contents and formats follow with `writeCells`. */
export function writeMerges({ writer, sheet, scope }: SheetTarget, ranges: readonly CellRange[]): void {
  const plain = scope.own(new writer.Format());
  for (const { top, left, bottom, right } of ranges) {
    if (top === bottom && left === right) continue;
    scope.release(sheet.mergeRange(top, left, bottom, right, "", plain));
  }
}
