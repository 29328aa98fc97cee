import type { MonthlyRow, MonthlyTable } from "../../domain/monthly-report/monthly-report";
import { emsOf } from "../layout/text-lines";
import { flowEvenly, flowLines, type FlowedColumns } from "./flow-lines";
import { linesOfTable } from "./monthly-lines";
import { MONTHLY_WIDTH_POINTS } from "./monthly-paper";
import { MONTHLY_SHEET_TEXTS as TEXTS } from "./monthly-sheet-texts";

/** A way to set the page: columns side by side, letters and lines so high. */
interface PageSetting {
  readonly columns: number;
  readonly fontPoints: number;
  /** Whole pixels of a usual screen: a row comes out as high as it was planned. */
  readonly linePoints: number;
}

/** Two columns, from the most readable on; no letter is smaller than 8 points. */
const TWO_COLUMNS: readonly PageSetting[] = [
  { columns: 2, fontPoints: 9, linePoints: 13.5 },
  { columns: 2, fontPoints: 9, linePoints: 12.75 },
  { columns: 2, fontPoints: 8.5, linePoints: 12 },
  { columns: 2, fontPoints: 8, linePoints: 11.25 },
  { columns: 2, fontPoints: 8, linePoints: 10.5 },
];

/** The last one before a second page: labels go over several lines. */
const THREE_COLUMNS: readonly PageSetting[] = [
  { columns: 3, fontPoints: 8, linePoints: 11.25 },
  { columns: 3, fontPoints: 8, linePoints: 10.5 },
];

const MOST_PAGES = 20;

/** Left free at the foot of a page that another follows, so that no line moves there where a program draws them higher. */
export const PAGE_END_POINTS = 22;

/** Lines are drawn higher where there is room, up to so much. */
const HIGHEST_LINE_POINTS = 15;
const GAP_POINTS = 10;
/** A box for a stamp stands over a column of figures. */
const LEAST_VALUE_POINTS = 34;
const CELL_PADDING_POINTS = 6;
/** Fewer letters a line make no label. */
const LEAST_LABEL_LETTERS = 8;

/** What is printed between the margins, below the head. */
interface Room {
  readonly width: number;
  readonly height: number;
}

/** The pages as they are set. */
export interface FittedPage {
  readonly fontPoints: number;
  readonly linePoints: number;
  readonly labelPoints: number;
  /** 当月, 累計, 前年同月. */
  readonly valuePoints: readonly number[];
  readonly gapPoints: number;
  /** How many stand side by side on a page. */
  readonly columnsOfPage: number;
  /** Those of all pages, in reading order. */
  readonly columns: FlowedColumns;
  /** True where items that are 0 throughout had to make room. */
  readonly withoutZeros: boolean;
}

function shown(value: number | null): string {
  return value === null ? "" : value.toLocaleString("en-US");
}

/** As wide as the widest number, and the header, of each of the three. */
function valueWidths(tables: readonly MonthlyTable[], fontPoints: number): readonly number[] {
  const rows = tables.flatMap(({ rows: all }) => all);
  const texts = [
    rows.map(({ month }) => shown(month.value)),
    rows.map(({ toDate }) => shown(toDate.value)),
    rows.map(({ lastYear }) => shown(lastYear)),
  ];
  return texts.map((column, index) => {
    const header = TEXTS.columns[index] ?? "";
    const ems = Math.max(...[header, ...column].map(emsOf));
    return Math.max(LEAST_VALUE_POINTS, Math.ceil(ems * fontPoints + CELL_PADDING_POINTS));
  });
}

function fitted(
  tables: readonly MonthlyTable[],
  { columns, fontPoints, linePoints }: PageSetting,
  { width, height }: Room,
  pages: number,
): Omit<FittedPage, "withoutZeros"> | undefined {
  const valuePoints = valueWidths(tables, fontPoints);
  const values = valuePoints.reduce((sum, points) => sum + points, 0);
  const block = Math.floor((width - GAP_POINTS * (columns - 1)) / columns);
  const labelPoints = block - values;
  if (labelPoints < LEAST_LABEL_LETTERS * fontPoints + CELL_PADDING_POINTS) return undefined;
  const usable = pages === 1 ? height : height - PAGE_END_POINTS;
  const lines = Math.floor(usable / linePoints);
  const toFlow = tables.map((table) => linesOfTable(table, { points: labelPoints, fontPoints }));
  const flowed = pages === 1 ? flowEvenly(toFlow, columns, lines) : flowLines(toFlow, columns * pages, lines);
  if (!flowed) return undefined;
  const longest = Math.max(...flowed.map(({ length }) => length));
  const highest = pages === 1 ? Math.floor((4 * height) / longest) / 4 : linePoints;
  return {
    fontPoints,
    linePoints: Math.max(linePoints, Math.min(HIGHEST_LINE_POINTS, highest)),
    labelPoints,
    valuePoints,
    gapPoints: GAP_POINTS,
    columnsOfPage: columns,
    columns: flowed,
  };
}

function firstThatFits(
  tables: readonly MonthlyTable[],
  settings: readonly PageSetting[],
  room: Room,
  pages = 1,
): Omit<FittedPage, "withoutZeros"> | undefined {
  for (const setting of settings) {
    const page = fitted(tables, setting, room, pages);
    if (page) return page;
  }
  return undefined;
}

/** On as few pages as hold everything. */
function overPages(
  tables: readonly MonthlyTable[],
  room: Room,
): Omit<FittedPage, "withoutZeros"> | undefined {
  for (let pages = 2; pages <= MOST_PAGES; pages++) {
    const page = firstThatFits(tables, TWO_COLUMNS, room, pages);
    if (page) return page;
  }
  return undefined;
}

function isZero({ month, toDate, lastYear }: MonthlyRow): boolean {
  return [month.value, toDate.value, lastYear].every((value) => value === null || value === 0);
}

const TOTAL = "total";

/** Of a table that is 0 throughout its total stays, else its first item: it says that there was nothing. */
function withoutZeros({ rows, ...table }: MonthlyTable): MonthlyTable {
  const filled = rows.filter((row) => !isZero(row));
  const [first] = rows;
  const kept = rows.find(({ id }) => id === TOTAL) ?? first;
  return { ...table, rows: filled.length > 0 || !kept ? filled : [kept] };
}

/**
 * Sets the tables on a page with room for so many points: in two columns, without the items that are 0 throughout, in
 * three columns, and last on more pages, of everything. Nothing is ever cut off, and nothing is shrunk.
 */
export function fitPage(tables: readonly MonthlyTable[], height: number): FittedPage | undefined {
  const room = { width: MONTHLY_WIDTH_POINTS, height };
  const whole = firstThatFits(tables, TWO_COLUMNS, room);
  if (whole) return { ...whole, withoutZeros: false };
  const fewer = firstThatFits(tables.map(withoutZeros), [...TWO_COLUMNS, ...THREE_COLUMNS], room);
  if (fewer) return { ...fewer, withoutZeros: true };
  const more = overPages(tables, room);
  return more && { ...more, withoutZeros: false };
}
