import { parseMonthLabel } from "../../domain/calendar/era";
import { parseExistingFiscalYear } from "../../domain/calendar/existing-fiscal-year";
import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { isTextOfABuild, type PossibleCells } from "../possible-cells";

/** An area of ours on the earlier sheet, and where the new one has it. */
export interface AreaPair {
  readonly found: CellRange;
  readonly planned: CellRange;
}

/** Rows or columns. */
type Line = "row" | "column";

function lengthOf({ top, bottom, left, right }: CellRange, line: Line): number {
  return line === "row" ? bottom - top + 1 : right - left + 1;
}

function positionsOf(range: CellRange, line: Line, index: number): readonly CellPosition[] {
  const across: Line = line === "row" ? "column" : "row";
  return Array.from({ length: lengthOf(range, across) }, (_, step) =>
    line === "row"
      ? { row: range.top + index, column: range.left + step }
      : { row: range.top + step, column: range.left + index },
  );
}

function filledIn(sheet: SheetSnapshot, at: readonly CellPosition[]): readonly CellSnapshot[] {
  return at.map((each) => cellAt(sheet, each)).filter(({ value }) => cellText(value) !== "");
}

function isPlainText({ value, formula }: CellSnapshot): boolean {
  return typeof value === "string" && formula === undefined;
}

/** How well a found line is one that is planned: by its texts, most of which must be of a build; undefined where they are not. */
function likeness(found: readonly CellSnapshot[], planned: PossibleCells): number | undefined {
  const texts = found.filter(isPlainText);
  const known = texts.filter(({ value }) => isTextOfABuild(cellText(value), planned)).length;
  const others = texts.length - known;
  if (others > known) return undefined;
  const hasFormula = [...planned.values()].some(({ contents }) =>
    contents.some(({ kind }) => kind === "formula"),
  );
  const formulas = found.filter(({ formula }) => formula !== undefined).length;
  if (formulas > 0 && !hasFormula) return undefined;
  return 1 + 10 * known - 5 * others + formulas;
}

/** Which found lines are planned ones, in their order: the planned index of each, undefined of those that are not. */
function alignedLines(
  sheet: SheetSnapshot,
  { found, planned }: AreaPair,
  line: Line,
  possible: PossibleCells,
): readonly (number | undefined)[] {
  const [have, want] = [lengthOf(found, line), lengthOf(planned, line)];
  const possibleOf = Array.from({ length: want }, (_, index) => {
    const at = new Set(positionsOf(planned, line, index).map(({ row, column }) => `${row} ${column}`));
    return new Map([...possible].filter(([key]) => at.has(key)));
  });
  const cells = Array.from({ length: have }, (_, index) => filledIn(sheet, positionsOf(found, line, index)));
  const likenesses = cells.map((own) => possibleOf.map((each) => likeness(own, each)));
  const best = Array.from({ length: have + 1 }, () => Array.from({ length: want + 1 }, () => 0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = have - 1; i >= 0; i--)
    for (let j = want - 1; j >= 0; j--) {
      const like = likenesses[i]?.[j];
      const taken = like === undefined ? 0 : like + at(i + 1, j + 1);
      const row = best[i];
      if (row) row[j] = Math.max(taken, at(i + 1, j), at(i, j + 1));
    }
  const aligned: (number | undefined)[] = [];
  for (let j = 0; aligned.length < have;) {
    const i = aligned.length;
    const like = likenesses[i]?.[j];
    if (like !== undefined && at(i, j) === like + at(i + 1, j + 1)) aligned.push(j++);
    else if (j >= want || at(i, j) === at(i + 1, j)) aligned.push(undefined);
    else j++;
  }
  return aligned;
}

/** A month or year that is no longer printed, or its percents. */
function isOurRow(cells: readonly CellSnapshot[]): boolean {
  const [first] = cells;
  const label = first ? cellText(first.value).replace(REPORT_TEXTS.noted, "") : "";
  return (
    parseMonthLabel(label) !== undefined ||
    parseExistingFiscalYear(label) !== undefined ||
    cells.some(({ formula }) => formula?.includes(`"${REPORT_TEXTS.noShare}"`))
  );
}

const OUR_TOTAL = /^=(?:IF\(COUNT\(|SUM\()/i;

/** The column of a code that is gone has our totals. */
function isOurColumn(cells: readonly CellSnapshot[]): boolean {
  return cells.some(({ formula }) => formula !== undefined && OUR_TOTAL.test(formula.replace(/[\s@]/g, "")));
}

/** The planned row of each found one of a table, by its place from the top; those of the staff's go with the one above. */
export function rowsOfTable(
  sheet: SheetSnapshot,
  pair: AreaPair,
  possible: PossibleCells,
): readonly number[] {
  let above = 0;
  return alignedLines(sheet, pair, "row", possible).map((index) => (above = index ?? above));
}

/** Rows and columns that staff put into a table by month, by their place on the sheet. */
export interface LinesOfStaff {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * What stands in an area of ours as a row or column of its own, and is none of a build. `hasSameColumns`: it was built
 * with those that are planned, so that none of ours is gone and one of the staff's may have a total like ours.
 */
export function linesInTable(
  sheet: SheetSnapshot,
  pair: AreaPair,
  possible: PossibleCells,
  hasSameColumns: boolean,
): LinesOfStaff {
  const { found, planned } = pair;
  const unaligned = (line: Line, isOurs: (cells: readonly CellSnapshot[]) => boolean) => {
    if (lengthOf(found, line) === lengthOf(planned, line)) return [];
    return alignedLines(sheet, pair, line, possible).flatMap((index, at) => {
      const cells = filledIn(sheet, positionsOf(found, line, at));
      return index !== undefined || cells.length === 0 || isOurs(cells) ? [] : [at];
    });
  };
  return {
    rows: unaligned("row", isOurRow).map((at) => found.top + at),
    columns: unaligned("column", (cells) => !hasSameColumns && isOurColumn(cells)).map(
      (at) => found.left + at,
    ),
  };
}

function isOneCell(merges: readonly CellRange[], row: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column < right,
  );
}

function rowsOf({ top, bottom }: CellRange): readonly number[] {
  return Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
}

/**
 * Columns that are one cell with the next in every row: those within a wide column of a list. A merge that only some
 * rows have comes and goes with what is recorded: months without anybody, the label over all of a month.
 */
function columnsInOne(planned: CellRange, merges: readonly CellRange[]): readonly number[] {
  const rows = rowsOf(planned);
  if (rows.length === 0) return [];
  return Array.from({ length: planned.right - planned.left }, (_, step) => planned.left + step).filter(
    (column) => rows.every((row) => isOneCell(merges, row, column)),
  );
}

/**
 * Rows that staff inserted into a list of ours: the cells of each of our rows are merged over the page's grid, and Excel
 * gives an inserted row no merged cells. None where our own rows may have no merged cells either: a person's row that is
 * no longer printed there must not pass for one of the staff's.
 */
export function rowsInList(
  sheet: SheetSnapshot,
  { found, planned }: AreaPair,
  plannedMerges: readonly CellRange[],
): readonly number[] {
  if (lengthOf(found, "column") !== lengthOf(planned, "column")) return [];
  const inOne = columnsInOne(planned, plannedMerges).map((column) => column + found.left - planned.left);
  if (inOne.length === 0) return [];
  return rowsOf(found).filter((row) => {
    const cells = filledIn(sheet, positionsOf(found, "row", row - found.top));
    return cells.length > 0 && !inOne.some((column) => isOneCell(sheet.merges, row, column));
  });
}
