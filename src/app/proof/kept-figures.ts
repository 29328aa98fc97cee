import { monthKey } from "../../domain/calendar/calendar-date";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import { KEPT_NAME_PREFIX } from "../../domain/grid/our-names";
import type { DefinedName, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { FigureName } from "../../domain/report/figure-name";
import { fingerprint } from "../../domain/text/fingerprint";
import type { LaidOutPage } from "../../sheets/layout/lay-out-section";
import type { PlacedCell } from "../../sheets/layout/placed-cell";
import { shownByCell } from "../../sheets/plan-cells";
import type { SheetPlanMember } from "../../sheets/sheet-plan";

/*
 * What a page's counts were when it was written stands in defined names of the page: they come to stand with it in one
 * write, go with its sheet wherever that is moved or copied, and nobody types over them; Excel does not list them. Neither a name of a person nor
 * a text is among them.
 */

/** Excel's limit. */
const LONGEST_NAME = 255;

/** Numbers are written to the base of 32, in digits and a to v. */
export const BASE = 32;
const BETWEEN = "w";
const NOT_KEPT = "y";
const BLANK = "z";
const SHAPE_DIGITS = 6;

function rowKey({ row }: FigureName): string {
  switch (row.of) {
    case "month":
      return monthKey(row.month);
    case "year":
      return String(row.fiscalYear);
    case "list":
      return `${row.block} ${row.label}`;
    case "opening":
      return row.of;
  }
}

/** The counts of a page, row by row: what charts read is a copy of them, and percents follow. */
function countsOf({ figures }: LaidOutPage): readonly PlacedCell[] {
  return figures
    .filter(({ figure }) => figure?.measure === "count" && figure.isForChart !== true)
    .toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
}

/** Changes where a page has other rows or columns: the figures of one are not read as those of the other. */
function shapeOf(counts: readonly PlacedCell[]): string {
  const names = counts.map(({ figure }) =>
    figure ? [rowKey(figure), figure.column?.id ?? "", figure.line?.id ?? ""].join("\t") : "",
  );
  return fingerprint(...names).slice(0, SHAPE_DIGITS);
}

function textOfFigure({ cell }: PlacedCell): string {
  const shown = shownByCell(cell);
  if (shown === "") return BLANK;
  return typeof shown === "number" && Number.isSafeInteger(shown) && shown >= 0
    ? shown.toString(BASE)
    : NOT_KEPT;
}

function readFigure(text: string): number | "" | undefined {
  if (text === BLANK) return "";
  return /^[0-9a-v]+$/.test(text) ? Number.parseInt(text, BASE) : undefined;
}

function startOfYear(fiscalYear: FiscalYear): string {
  return `${KEPT_NAME_PREFIX}${fiscalYear}_`;
}

/** How the names begin in which a page keeps something. */
export function startOfPage(fiscalYear: FiscalYear, { section, part }: LaidOutPage): string {
  return `${startOfYear(fiscalYear)}${section.replace(/[^\p{L}\p{N}_]/gu, "_")}_${part}_`;
}

/** The names in which the pages of a year keep their figures. */
export function namesOfKept(
  { names }: Pick<WorkbookSnapshot, "names">,
  fiscalYear: FiscalYear,
): readonly DefinedName[] {
  return names.filter(({ name }) => name.toLowerCase().startsWith(startOfYear(fiscalYear)));
}

type NameMember = Extract<SheetPlanMember, { readonly kind: "name" }>;

function rangeAround(cells: readonly PlacedCell[]): CellRange {
  const [rows, columns] = [cells.map(({ at }) => at.row), cells.map(({ at }) => at.column)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** `jisseki_written_2019_2_4_1_1of1_3f9a2c_cw0w1e`: the names in which a page keeps what its counts are. */
export function namesOfKeptFigures(fiscalYear: FiscalYear, page: LaidOutPage): readonly NameMember[] {
  const counts = countsOf(page);
  if (counts.length === 0) return [];
  const start = startOfPage(fiscalYear, page);
  const shape = shapeOf(counts);
  const room = LONGEST_NAME - `${start}99of99_${shape}_`.length;
  const all = counts.map(textOfFigure).join(BETWEEN);
  const parts = all.match(new RegExp(`.{1,${room}}`, "g")) ?? [];
  return parts.map((part, index) => ({
    kind: "name",
    name: `${start}${index + 1}of${parts.length}_${shape}_${part}`,
    range: rangeAround(counts),
  }));
}

interface NamePart {
  readonly number: number;
  readonly of: number;
  readonly text: string;
}

function readPart({ name }: DefinedName, start: string, shape: string): readonly NamePart[] {
  const lower = name.toLowerCase();
  if (!lower.startsWith(start.toLowerCase())) return [];
  const [, number, of, found, text = ""] =
    /^(\d+)of(\d+)_([0-9a-f]+)_([0-9a-z]+)$/.exec(lower.slice(start.length)) ?? [];
  return found === shape ? [{ number: Number(number), of: Number(of), text }] : [];
}

/** What the counts of a page were when it was written: "" where nothing was printed. Empty where that is not kept. */
export type KeptFigures = ReadonlyMap<PlacedCell, number | "">;

export function keptFigures(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  page: LaidOutPage,
): KeptFigures {
  const counts = countsOf(page);
  if (counts.length === 0) return new Map();
  const start = startOfPage(fiscalYear, page);
  const shape = shapeOf(counts);
  const parts = namesOfKept(workbook, fiscalYear)
    .flatMap((name) => readPart(name, start, shape))
    .toSorted((a, b) => a.number - b.number);
  const isWhole =
    parts.length > 0 && parts.every(({ number, of }, index) => number === index + 1 && of === parts.length);
  const figures = isWhole
    ? parts
        .map(({ text }) => text)
        .join("")
        .split(BETWEEN)
    : [];
  if (figures.length !== counts.length) return new Map();
  return new Map(
    counts.flatMap((placed, index) => {
      const figure = readFigure(figures[index] ?? "");
      return figure === undefined ? [] : [[placed, figure] as const];
    }),
  );
}
