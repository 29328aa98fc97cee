import { serialOfDate } from "../domain/calendar/excel-serial";
import { cellText, isCellError } from "../domain/grid/cell-value";
import {
  cellAt,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../domain/grid/sheet-snapshot";
import type { CellFix } from "./cell-fix";
import { isDateFormat } from "./date-format";
import type { CellContent, CellCorrection } from "./ports";

/** As record sheets of ours show dates. */
const DATE_FORMAT = "yyyy/m/d";
const TEXT_FORMAT = "@";
const GENERAL = "General";

/** The date format of the nearest date in the column, above before below; ours where there is none. */
function dateFormatNear(sheet: SheetSnapshot, { row, column }: CellFix["cell"]): string {
  const first = sheet.origin.row;
  const last = first + sheet.cells.length - 1;
  const isDate = ({ value, numberFormat }: CellSnapshot) =>
    typeof value === "number" && isDateFormat(numberFormat);
  for (let away = 1; row - away >= first || row + away <= last; away++) {
    const near = [row - away, row + away].map((at) => cellAt(sheet, { row: at, column })).find(isDate);
    if (near) return near.numberFormat;
  }
  return DATE_FORMAT;
}

function correctedContent(
  { value, cell }: CellFix,
  sheet: SheetSnapshot,
  { dateSystem }: WorkbookSnapshot,
): CellContent {
  const { numberFormat } = cellAt(sheet, cell);
  switch (value.of) {
    case "text":
      return { value: value.text, numberFormat };
    case "number":
      // A number in a cell of text would be text again.
      return { value: value.number, numberFormat: numberFormat === TEXT_FORMAT ? GENERAL : numberFormat };
    case "date":
      return {
        value: serialOfDate(value.date, dateSystem),
        numberFormat: isDateFormat(numberFormat) ? numberFormat : dateFormatNear(sheet, cell),
      };
  }
}

/** What a correction does to the workbook as it stands; undefined where the cell is no longer what the user saw. */
export function cellCorrection(fix: CellFix, workbook: WorkbookSnapshot): CellCorrection | undefined {
  const sheet = workbook.sheets.find(({ name }) => name === fix.sheet);
  if (!sheet) return undefined;
  const { value, formula, numberFormat } = cellAt(sheet, fix.cell);
  if (formula !== undefined || isCellError(value) || cellText(value) !== fix.before.trim()) return undefined;
  return {
    sheet: fix.sheet,
    cell: fix.cell,
    expected: { value, numberFormat },
    content: correctedContent(fix, sheet, workbook),
  };
}

/** The way back. */
export function reversed({ sheet, cell, expected, content }: CellCorrection): CellCorrection {
  return { sheet, cell, expected: content, content: expected };
}
