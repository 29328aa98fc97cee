import { BLANK, ZERO } from "../domain/count/figure";
import { parseFiscalYear, shortFiscalYearLabel } from "../domain/calendar/fiscal-year";
import type { CellPosition } from "../domain/grid/cell-address";
import { cellText, isBlankCell } from "../domain/grid/cell-value";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import { REPORT_TEXTS } from "../domain/report/report-texts";
import { movedCell } from "../sheets/moved-plan";
import { movedPosition, type PlanMovement } from "../sheets/plan-movement";
import type { PlanCell } from "../sheets/sheet-plan";
import { isInside } from "./filled-cells";
import { rangesOf, reportPages, writtenCells, type ReportPage } from "./report-pages";
import { sectionOfOneFigure } from "./section-of-one-figure";

/** One cell of a page, and all that a build may have left in it, whatever was recorded at the time. */
interface PossibleCell {
  readonly at: CellPosition;
  readonly isNote: boolean;
  /** It says what is recorded, in words: nobody knows what it said. */
  readonly isFree: boolean;
  readonly contents: readonly PlanCell[];
}

/** The cells that a build writes, by position; the staff's words are not among them. */
export type PossibleCells = ReadonlyMap<string, PossibleCell>;

function keyOf({ row, column }: CellPosition): string {
  return `${row} ${column}`;
}

function addCells(possible: Map<string, PossibleCell>, page: ReportPage): void {
  const words = rangesOf(page, "words");
  const free = rangesOf(page, "other");
  const notes = page.areas.find(({ name }) => name.endsWith("_notes"))?.range;
  for (const { at, cell } of writtenCells(page.laidOut.plan)) {
    if (words.some((range) => isInside(at, range))) continue;
    const isNote = notes !== undefined && isInside(at, notes);
    const isFree = free.some((range) => isInside(at, range));
    const contents = [...(possible.get(keyOf(at))?.contents ?? []), cell];
    possible.set(keyOf(at), { at, isNote, isFree, contents });
  }
}

/**
 * What the next build would write (`usual`: its pages with nobody's words), and what stood there when there were records
 * of everything, or of nothing: a blank may have been a number, and a total have another formula. By the pages' keys.
 */
export function possibleCells(
  report: AnnualReport,
  usual: readonly ReportPage[],
): ReadonlyMap<string, PossibleCells> {
  const variants = [ZERO, BLANK].map((figure) => {
    const sections = report.sections.map((section) => sectionOfOneFigure(section, figure));
    return reportPages({ ...report, sections }, { sheets: new Map(), words: new Map() });
  });
  const pages = new Map<string, Map<string, PossibleCell>>();
  for (const variant of [usual, ...variants]) {
    for (const page of variant) {
      const possible = pages.get(page.key) ?? new Map<string, PossibleCell>();
      pages.set(page.key, possible);
      addCells(possible, page);
    }
  }
  return pages;
}

function isYearLabel(text: string): boolean {
  const year = parseFiscalYear(text);
  return year !== undefined && shortFiscalYearLabel(year) === text;
}

/**
 * A text without what changes with the records: ※ behind a month, the years of 過年度, a note's
 * numbers, or once a note is the office's own.
 */
function lastingText(text: string, isNote: boolean): string {
  const plain = text.replaceAll("\r\n", "\n").trim();
  if (isNote) return plain.replace(REPORT_TEXTS.lastYearsNote, "").replace(/[\d,]+/g, "0");
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

function isOfABuild(found: CellSnapshot, { contents, isNote, isFree }: PossibleCell): boolean {
  if (isFree || (found.formula === undefined && isBlankCell(found.value))) return true;
  return contents.some((content) => isSameContent(found, content, isNote));
}

/** True where a sheet of this layout has a cell that somebody typed over; `but` is known to be ours. */
export function isTypedOver(
  sheet: SheetSnapshot,
  possible: PossibleCells,
  movement: PlanMovement,
  but?: string,
): boolean {
  return [...possible.values()].some((cell) => {
    const found = cellAt(sheet, movedPosition(movement, cell.at));
    if (but !== undefined && found.value === but) return false;
    const contents = cell.contents.map((content) => movedCell(movement, content));
    return !isOfABuild(found, { ...cell, contents });
  });
}

/** True for a position that a build writes to. */
export function isBuiltCell(possible: PossibleCells, at: CellPosition): boolean {
  return possible.has(keyOf(at));
}

/** True for a cell that a build may have written somewhere on the sheet, also for the mark of last year's words. */
export function isCellOfABuild(cell: CellSnapshot, possible: PossibleCells): boolean {
  if (cell.formula !== undefined) return cell.formula.includes(`"${REPORT_TEXTS.lastYearsWords}"`);
  return isTextOfABuild(cellText(cell.value), possible);
}

/** True for a text that a build may have written somewhere on the sheet. */
export function isTextOfABuild(text: string, possible: PossibleCells): boolean {
  const found = { value: text, numberFormat: "General" };
  return [...possible.values()].some((cell) => !cell.isFree && isOfABuild(found, cell));
}
