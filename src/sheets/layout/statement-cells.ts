import type { CellRange } from "../../domain/grid/cell-address";
import { HIDDEN_MARK } from "../../domain/report/hidden-mark";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { StatementPart } from "../../domain/report/section-block";
import type { CellFormat } from "../cell-format";
import { figureCell, textCell } from "../plan-cells";
import { placed, placedFigure, type PlacedCell } from "./placed-cell";
import { emsOf } from "./text-lines";

/** The words around a figure, quoted in a number format. */
function quoted(words: string): string {
  return words === "" ? "" : `"${words.replaceAll('"', "”")}"`;
}

/** How a statement reads. */
function statementText({ before, figure, after }: StatementPart): string {
  const blank = figure.hidden ? HIDDEN_MARK : REPORT_TEXTS.noShare;
  const shown = figure.value === null ? blank : figure.value.toLocaleString("en-US");
  return `${before}${shown}${after}`;
}

/** What it says a figure of: the words before it, without what joins them to it. */
function statementLabel({ before }: StatementPart): string {
  return before.replace(/[：:\s]+$/, "");
}

/** Room for the statement on one line: a number that does not fit would be printed as ###. */
export function statementEms(part: StatementPart): number {
  return emsOf(statementText(part)) + 2;
}

/** A figure whose cell is a number, with its words around it as its format: so it can be counted again. */
export function statementCell(block: string, part: StatementPart, { top, left }: CellRange): PlacedCell {
  const { figure } = part;
  const name = { row: { of: "list", block, label: statementLabel(part) }, measure: "count" } as const;
  return figure.value === null
    ? placed(top, left, textCell(statementText(part)), [], name)
    : placedFigure(top, left, figureCell(figure), figure, name);
}

export function statementFormat({ before, figure, after }: StatementPart): CellFormat {
  return figure.value === null ? {} : { numberFormat: `${quoted(before)}#,##0${quoted(after)}` };
}
