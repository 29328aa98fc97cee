import { parseRangeAddress, type CellPosition, type CellRange } from "../../domain/grid/cell-address";
import { OUR_NAME_PREFIX } from "../../domain/grid/our-names";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { FollowingReference } from "./report-change";

/** What becomes of a sheet of ours to which a formula may point. */
export interface PointedSheet {
  readonly sheet: string;
  /** The name under which it is kept; absent where it is written again. */
  readonly keptAs?: string;
  /** Its rows on which something else will stand. */
  readonly movedRows: ReadonlySet<number>;
}

/** A text, or cells of another sheet or of several: `'2-2 支援方法'!B6`, `'2-2 支援方法:2-4 相談経路'!$B$6:$C$9`. */
const REFERENCES =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?))!([$A-Za-z0-9:]+)/gu;

interface Reference {
  readonly first: string;
  readonly last: string;
  readonly range: CellRange | undefined;
}

function referencesIn(formula: string): readonly Reference[] {
  return [...formula.matchAll(REFERENCES)].flatMap(([, quoted, plain, address = ""]) => {
    const sheets = (quoted?.replaceAll("''", "'") ?? plain)?.split(":");
    const first = sheets?.[0];
    if (first === undefined) return [];
    return [{ first, last: sheets?.[1] ?? first, range: parseRangeAddress(address) }];
  });
}

/** The sheets from the first to the last, in the order of the tabs. */
function sheetsBetween(order: readonly string[], { first, last }: Reference): readonly string[] {
  const ends = [first, last].map((name) => order.indexOf(name.toLowerCase()));
  return ends.includes(-1) ? [] : order.slice(Math.min(...ends), Math.max(...ends) + 1);
}

function fateOf(
  pointed: PointedSheet,
  range: CellRange | undefined,
): FollowingReference["follows"] | undefined {
  if (pointed.keptAs !== undefined) return "kept-sheet";
  const isMoved = [...pointed.movedRows].some((row) => !range || (range.top <= row && row <= range.bottom));
  return isMoved ? "same-address" : undefined;
}

interface Pointing {
  readonly follows: FollowingReference["follows"];
  readonly to: string;
}

function ofFormula(
  formula: string,
  order: readonly string[],
  pointed: ReadonlyMap<string, PointedSheet>,
): Pointing | undefined {
  for (const reference of referencesIn(formula)) {
    for (const name of sheetsBetween(order, reference)) {
      const sheet = pointed.get(name);
      const follows = sheet && fateOf(sheet, reference.range);
      if (follows) return { follows, to: sheet.keptAs ?? sheet.sheet };
    }
  }
  return undefined;
}

function formulasOf({ cells, origin }: SheetSnapshot): readonly { cell: CellPosition; formula: string }[] {
  return cells.flatMap((row, down) =>
    row.flatMap(({ formula }, right) =>
      formula === undefined
        ? []
        : [{ cell: { row: origin.row + down, column: origin.column + right }, formula }],
    ),
  );
}

/** The user's formulas and names that will not show the new figures, though they point to a sheet of ours. */
export function referencesThatStay(
  { sheets, names }: WorkbookSnapshot,
  ours: ReadonlySet<string>,
  pointedSheets: readonly PointedSheet[],
): readonly FollowingReference[] {
  const told = pointedSheets.filter(({ keptAs, movedRows }) => keptAs !== undefined || movedRows.size > 0);
  if (told.length === 0) return [];
  const pointed = new Map(told.map((each) => [each.sheet.toLowerCase(), each]));
  const order = sheets.map(({ name }) => name.toLowerCase());
  const formulas = sheets
    .filter(({ name }) => !ours.has(name))
    .flatMap((sheet) =>
      formulasOf(sheet).flatMap(({ cell, formula }): readonly FollowingReference[] => {
        const pointing = ofFormula(formula, order, pointed);
        return pointing ? [{ from: { sheet: sheet.name, cell }, ...pointing }] : [];
      }),
    );
  const named = names.flatMap(({ name, sheet, range }): readonly FollowingReference[] => {
    const to = name.toLowerCase().startsWith(OUR_NAME_PREFIX) ? undefined : pointed.get(sheet.toLowerCase());
    const follows = to && fateOf(to, range);
    return follows ? [{ from: { name }, follows, to: to.keptAs ?? to.sheet }] : [];
  });
  return [...formulas, ...named];
}
