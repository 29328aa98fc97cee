import { BLANK, ZERO } from "../domain/count/figure";
import { parseFiscalYear, shortFiscalYearLabel } from "../domain/calendar/fiscal-year";
import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import { isBlankCell } from "../domain/grid/cell-value";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import { REPORT_TEXTS } from "../domain/report/report-texts";
import type { ReportSection } from "../domain/report/report-section";
import { layOutSection } from "../sheets/layout/lay-out-section";
import type { PlanCell, SheetPlan } from "../sheets/sheet-plan";
import { sectionOfOneFigure } from "./section-of-one-figure";

/** One cell of a section's sheet, and all that a build may have left in it, whatever was recorded at the time. */
interface PossibleCell {
  readonly at: CellPosition;
  readonly isNote: boolean;
  readonly contents: readonly PlanCell[];
}

/** The cells that a build writes, by position; the staff's words in ●分析 are not among them. */
export type PossibleCells = ReadonlyMap<string, PossibleCell>;

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}

function rangeOfNotes({ members }: SheetPlan): CellRange | undefined {
  const [notes] = members.flatMap((member) =>
    member.kind === "name" && member.name.endsWith("_notes") ? [member.range] : [],
  );
  return notes;
}

function writtenCells({
  members,
}: SheetPlan): readonly { readonly at: CellPosition; readonly cell: PlanCell }[] {
  return members.flatMap((member) => {
    if (member.kind !== "cells") return [];
    const { row, column } = member.at;
    return member.rows.flatMap((cells, down) =>
      cells.map((cell, right) => ({ at: { row: row + down, column: column + right }, cell })),
    );
  });
}

/**
 * What the next build would write, and what stood there when there were records of everything, or of
 * nothing: a blank may have been a number, and a total have another formula.
 */
export function possibleCells({ fiscalYear, rounding }: AnnualReport, section: ReportSection): PossibleCells {
  const possible = new Map<string, PossibleCell>();
  const variants = [section, ...[ZERO, BLANK].map((figure) => sectionOfOneFigure(section, figure))];
  for (const variant of variants) {
    const page = { sheet: "", fiscalYear, rounding, pageNumber: 1, words: new Map() };
    for (const { plan } of layOutSection(variant, page)) {
      const notes = rangeOfNotes(plan);
      for (const { at, cell } of writtenCells(plan)) {
        const isNote = notes !== undefined && at.row >= notes.top && at.row <= notes.bottom;
        const contents = [...(possible.get(keyOf(at))?.contents ?? []), cell];
        possible.set(keyOf(at), { at, isNote, contents });
      }
    }
  }
  return possible;
}

function isYearLabel(text: string): boolean {
  const year = parseFiscalYear(text);
  return year !== undefined && shortFiscalYearLabel(year) === text;
}

/** A text without what changes with the records: ※ behind a month, the years of 過年度, a note's numbers. */
function lastingText(text: string, isNote: boolean): string {
  const plain = text.replaceAll("\r\n", "\n").trim();
  if (isNote) return plain.replace(/[\d,]+/g, "0");
  if (isYearLabel(plain)) return "年度";
  return plain.endsWith(REPORT_TEXTS.noted) ? plain.slice(0, -REPORT_TEXTS.noted.length) : plain;
}

/** A formula without what a host may write differently, and without the records that it counts apart. */
function lastingFormula(formula: string): string {
  return formula
    .replace(/[\s@]/g, "")
    .toUpperCase()
    .replace(/\+-?\d+$/, "");
}

function isSameContent({ value, formula }: CellSnapshot, content: PlanCell, isNote: boolean): boolean {
  if (formula !== undefined)
    return content.kind === "formula" && lastingFormula(content.formula) === lastingFormula(formula);
  if (typeof value === "number") return content.kind === "number";
  if (typeof value !== "string" || content.kind !== "text") return false;
  return lastingText(content.text, isNote) === lastingText(value, isNote);
}

function isOfABuild(found: CellSnapshot, { contents, isNote }: PossibleCell): boolean {
  if (found.formula === undefined && isBlankCell(found.value)) return true;
  return contents.some((content) => isSameContent(found, content, isNote));
}

/** True where a sheet of this layout has a cell that somebody typed over. */
export function isTypedOver(sheet: SheetSnapshot, possible: PossibleCells): boolean {
  return [...possible.values()].some((cell) => !isOfABuild(cellAt(sheet, cell.at), cell));
}

/** True for a position that a build writes to. */
export function isBuiltCell(possible: PossibleCells, at: CellPosition): boolean {
  return possible.has(keyOf(at));
}

/** True for a text that a build may have written somewhere on the sheet. */
export function isTextOfABuild(text: string, possible: PossibleCells): boolean {
  const found = { value: text, numberFormat: "General" };
  return [...possible.values()].some((cell) => isOfABuild(found, cell));
}
