import type { AnnualReport } from "../report/annual-report";
import type { ReportColumn } from "../report/report-column";
import type { SectionTable, YearRow } from "../report/section-table";
import { monthTables } from "../report/annual-report";
import { monthFigureKey, openingKey, yearFigureKey, type FigureKey } from "./figure-key";
import { SESSIONS } from "./figure-measure";
import type { PublishedFigure } from "./published-figures";

/** The numbers by which a sentence of a section would say what is hidden. */
export interface HiddenNumbers {
  readonly counts: ReadonlySet<number>;
  /** By how much a hidden year, month or opening differs from another. */
  readonly differences: ReadonlySet<number>;
  /** In tenths. */
  readonly shares: ReadonlySet<number>;
  /** The differences of years in tenths of a percent of one of the two. */
  readonly rates: ReadonlySet<number>;
  /** What is hidden, a month or for each of another count, in tenths. */
  readonly averages: ReadonlySet<number>;
  /** True where people are counted by 回, as in 延べ出席回数; elsewhere 3回 counts nobody. */
  readonly countsSessions: boolean;
}

/** A figure of a column, and whether it is hidden. */
interface Seen {
  readonly value: number;
  readonly isHidden: boolean;
}

type Pair = readonly [Seen, Seen];

function yearRows({ year, earlierYears }: SectionTable): readonly YearRow[] {
  return [year, ...earlierYears];
}

function seen(value: number | null | undefined, isHidden: boolean): readonly Seen[] {
  return value === null || value === undefined ? [] : [{ value, isHidden }];
}

/** A column's figures, year by year and month by month, and what it begins from. */
function seenOfColumn(table: SectionTable, column: string, hidden: ReadonlySet<FigureKey>) {
  return {
    years: yearRows(table).flatMap(({ fiscalYear, figures }) =>
      seen(figures[0]?.get(column)?.value, hidden.has(yearFigureKey(table.id, fiscalYear, 0, column))),
    ),
    months: table.months.flatMap(({ month, figures }) =>
      seen(figures?.[0]?.get(column)?.value, hidden.has(monthFigureKey(table.id, month, 0, column))),
    ),
    opening: seen(table.opening, hidden.has(openingKey(table.id))),
  };
}

function pairsOfYears(table: SectionTable, hidden: ReadonlySet<FigureKey>): readonly Pair[] {
  return table.columns.flatMap(({ id }) => {
    const { years } = seenOfColumn(table, id, hidden);
    return years.flatMap((one, at) => years.slice(at + 1).map((other): Pair => [one, other]));
  });
}

/** Months, two by two. */
function pairsOfMonths(table: SectionTable, hidden: ReadonlySet<FigureKey>): readonly Pair[] {
  return table.columns.flatMap(({ id }) => {
    const { months } = seenOfColumn(table, id, hidden);
    return months.flatMap((one, at) => months.slice(at + 1).map((other): Pair => [one, other]));
  });
}

/** Of a stock, what it begins from and all that it comes to. */
function pairsWithOpening(table: SectionTable, hidden: ReadonlySet<FigureKey>): readonly Pair[] {
  const stocks = table.columns.filter(({ role }) => role.kind === "stock");
  return stocks.flatMap(({ id }) => {
    const { years, months, opening } = seenOfColumn(table, id, hidden);
    return opening.flatMap((begin) => [...years, ...months].map((end): Pair => [begin, end]));
  });
}

function isOfHidden([one, other]: Pair): boolean {
  return one.isHidden || other.isHidden;
}

function difference([one, other]: Pair): number {
  return Math.abs(one.value - other.value);
}

function tenths(value: number, of: number): readonly number[] {
  return of === 0 ? [] : [Math.round((10 * value) / of)];
}

/** In percent of either, since 「R1年度より」 and 「H30年度は」 say it of one or the other. */
function ratesOf(pair: Pair): readonly number[] {
  return pair.flatMap(({ value }) => tenths(100 * difference(pair), value));
}

function shares(table: SectionTable, hidden: ReadonlySet<FigureKey>): readonly number[] {
  return yearRows(table).flatMap(({ fiscalYear, shares: own }) =>
    [...(own ?? [])].flatMap(([id, share]) =>
      share !== null && hidden.has(yearFigureKey(table.id, fiscalYear, 0, id)) ? [share] : [],
    ),
  );
}

const INTAKES = "new_total";

/** Those that were open and those that came. */
function casesOfYear(table: SectionTable, hidden: ReadonlySet<FigureKey>): readonly Seen[] {
  const { opening, years } = seenOfColumn(table, INTAKES, hidden);
  return opening.flatMap((open) =>
    years
      .slice(0, 1)
      .map((came) => ({ value: open.value + came.value, isHidden: open.isHidden || came.isHidden })),
  );
}

const MONTHS_OF_YEAR = 12;
const RATE_OF_NOTE = /平均(\d+)\.(\d)件/;

/** A hidden year's figure for each month of service and for each of another, and the rates of notes that are masked with it. */
function averages(table: SectionTable, hidden: ReadonlySet<FigureKey>): readonly number[] {
  const inService = table.months.filter(({ figures }) => figures !== null).length;
  const ofYear = ({ id }: ReportColumn) => seenOfColumn(table, id, hidden).years.slice(0, 1);
  const of = table.columns.flatMap(ofYear);
  // Where columns are shares of a whole, averages are of the whole.
  const wholes = table.percents
    ? table.columns.filter(({ role }) => role.kind !== "count").flatMap(ofYear)
    : of;
  const all = [...wholes, ...casesOfYear(table, hidden)];
  const isIntakeHidden = hidden.has(yearFigureKey(table.id, table.year.fiscalYear, 0, INTAKES));
  return [
    ...of.filter(({ isHidden }) => isHidden).flatMap(({ value }) => tenths(value, inService)),
    ...wholes.flatMap((one) =>
      all.flatMap((other) => (isOfHidden([one, other]) ? tenths(one.value, other.value) : [])),
    ),
    ...(isIntakeHidden ? table.notes : []).flatMap((note) => {
      const rate = RATE_OF_NOTE.exec(note);
      return rate ? [Number(`${rate[1] ?? ""}${rate[2] ?? ""}`)] : [];
    }),
  ];
}

function numbersOfTable(table: SectionTable, hidden: ReadonlySet<FigureKey>): HiddenNumbers {
  const years = [...pairsOfYears(table, hidden), ...pairsWithOpening(table, hidden)].filter(isOfHidden);
  const months = pairsOfMonths(table, hidden).filter(isOfHidden);
  const cases = casesOfYear(table, hidden).filter(({ isHidden }) => isHidden);
  return {
    counts: new Set(cases.map(({ value }) => value)),
    differences: new Set([...years, ...months].map(difference)),
    shares: new Set(shares(table, hidden)),
    rates: new Set(years.flatMap(ratesOf)),
    averages: new Set(averages(table, hidden)),
    countsSessions: table.columns.some(({ id }) => id === SESSIONS),
  };
}

const NO_TABLE: HiddenNumbers = {
  counts: new Set(),
  differences: new Set(),
  shares: new Set(),
  rates: new Set(),
  averages: new Set(),
  countsSessions: false,
};

/** By section, the numbers behind what is hidden in it. */
export function hiddenNumbers(
  report: AnnualReport,
  figures: readonly PublishedFigure[],
  hidden: ReadonlySet<FigureKey>,
): ReadonlyMap<string, HiddenNumbers> {
  const tables = new Map(monthTables(report).map((table) => [table.id, table]));
  return new Map(
    report.sections.map(({ id }) => {
      const values = figures
        .filter(({ section, key, value }) => section === id && value > 0 && hidden.has(key))
        .map(({ value }) => value);
      const table = tables.get(id);
      const ofTable = table ? numbersOfTable(table, hidden) : NO_TABLE;
      const aMonth = table ? [] : values.flatMap((value) => tenths(value, MONTHS_OF_YEAR));
      return [
        id,
        {
          ...ofTable,
          counts: new Set([...ofTable.counts, ...values]),
          averages: new Set([...ofTable.averages, ...aMonth]),
        },
      ];
    }),
  );
}
