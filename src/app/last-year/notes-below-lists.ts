import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { namesOfSection } from "../present-areas";

/** Lists that print their section's standing note below them; a further page's has a number behind. */
const LIST_AREA = /_(?:people|activities)(?:_\d+)?$/i;

/** Texts that have no name of their own. */
const TEXT_AREA = /_own_\d+_\d+$/i;

/** Of these sections such a text is the standing note, or a part of it. */
const SECTIONS_OF_TEXT_NOTES = /^(?:5-1|7-[3-9])$/;

const STAFF_NOTE = REPORT_TEXTS.activities.staffNote([]);

function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return cellText(cellAt(sheet, { row, column }).value);
}

/** The rows at the end of a list that are one cell from its left to its right. */
function wholeRowsAtEnd(sheet: SheetSnapshot, { top, left, bottom, right }: CellRange): readonly string[] {
  const isWhole = (row: number) =>
    sheet.merges.some(
      (range) => range.top === row && range.bottom === row && range.left === left && range.right === right,
    );
  const texts: string[] = [];
  for (let row = bottom; row > top && isWhole(row); row--) texts.unshift(textAt(sheet, row, left));
  return texts;
}

/** What stands below the lists of a section, or beside its staff's words, and is told by no record. */
export function notesBelowLists(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: string,
): readonly string[] {
  const areas = namesOfSection(workbook, fiscalYear, section);
  const texts = areas.flatMap(({ name, sheet: on, range }): readonly string[] => {
    const sheet = workbook.sheets.find((each) => each.name === on);
    if (!sheet) return [];
    if (LIST_AREA.test(name)) return wholeRowsAtEnd(sheet, range);
    const isNote = TEXT_AREA.test(name) && SECTIONS_OF_TEXT_NOTES.test(section);
    return isNote ? [textAt(sheet, range.top, range.left)] : [];
  });
  return texts.filter((text) => text !== "" && !text.startsWith(STAFF_NOTE));
}
