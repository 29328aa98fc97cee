import { cellAddress, quotedSheetName } from "../../domain/grid/cell-address";
import { BLANK_CELL, formulaCell, textCell } from "../plan-cells";
import type { PlanCell } from "../sheet-plan";
import { FINDINGS_SHEET_TEXTS as TEXTS } from "./findings-sheet-texts";
import type { ListedFinding } from "./listed-finding";

/** Points, within the margins of an upright A4: 区分, シート, セル, 内容, 直し方. */
export const FINDING_WIDTHS = [42, 92, 44, 182, 150] as const;
export const FONT_POINTS = 9;
const LINE_POINTS = 13;
/** Between a cell's text and its edges. */
const EDGES = 8;
/** A line ends before the edge where its next word or mark may not begin or end one. */
const LOST_AT_LINE_ENDS = 1.08;

/** Inside Excel, to the cell; a file has no other kind of link that a sheet's plan can say. */
function linkTo(sheet: string, address: string): PlanCell {
  const place = `#${quotedSheetName(sheet)}!${address}`.replaceAll('"', '""');
  return formulaCell(`=HYPERLINK("${place}","${address}")`, address);
}

export function rowOf({ severity, sheet, cell, message, advice }: ListedFinding): readonly PlanCell[] {
  return [
    textCell(TEXTS.severities[severity]),
    sheet === null ? BLANK_CELL : textCell(sheet),
    sheet === null || !cell ? BLANK_CELL : linkTo(sheet, cellAddress(cell)),
    textCell(message),
    textCell(advice),
  ];
}

/** Half-width characters take half the room. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(character) ? 0.62 : 1),
    0,
  );
}

function linesOf(text: string, points: number): number {
  return Math.max(1, Math.ceil((widthOf(text) * FONT_POINTS * LOST_AT_LINE_ENDS) / (points - EDGES)));
}

/** Excel does not fit rows to wrapped text that an add-in writes. */
export function heightOfRow({ sheet, message, advice }: ListedFinding): number {
  const [, sheetWidth, , messageWidth, adviceWidth] = FINDING_WIDTHS;
  const lines = Math.max(
    linesOf(sheet ?? "", sheetWidth),
    linesOf(message, messageWidth),
    linesOf(advice, adviceWidth),
  );
  return lines * LINE_POINTS + 4;
}
