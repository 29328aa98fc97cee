import type { CellRange } from "../../domain/grid/cell-address";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { StatementPart } from "../../domain/report/section-block";
import type { CellFormat } from "../cell-format";
import { figureCell, textCell } from "../plan-cells";
import { placed, type PlacedCell } from "./placed-cell";
import { emsOf } from "./text-lines";

/** The words around a figure, quoted in a number format. */
function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "”")}"`;
}

/** How a statement reads. */
function statementText({ before, figure, after }: StatementPart): string {
  const shown = figure.value === null ? REPORT_TEXTS.noShare : figure.value.toLocaleString("en-US");
  return `${before}${shown}${after}`;
}

/** Room for the statement on one line: a number that does not fit would be printed as ###. */
export function statementEms(part: StatementPart): number {
  return emsOf(statementText(part)) + 2;
}

/** A figure whose cell is a number, with its words around it as its format: so it can be counted again. */
export function statementCell(part: StatementPart, { top, left }: CellRange): PlacedCell {
  const { figure } = part;
  return figure.value === null
    ? placed(top, left, textCell(statementText(part)))
    : placed(top, left, figureCell(figure), figure.records);
}

export function statementFormat({ before, figure, after }: StatementPart): CellFormat {
  return figure.value === null ? {} : { numberFormat: `${quoted(before)}#,##0${quoted(after)}` };
}
