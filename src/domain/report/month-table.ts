import { REPORT_TEXTS } from "./report-texts";
import { monthLabel } from "../calendar/era";
import { shortFiscalYearLabel } from "../calendar/fiscal-year";
import { openingFigure } from "../count/count-month-ends";
import { BLANK, enteredFigure, sumFigures, type Figure } from "../count/figure";
import type { MonthFigures, YearFigures } from "../count/year-figures";
import type { RecordRef } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";
import type { OfficeSettings } from "../settings/office-settings";
import type { ReportColumn } from "./report-column";
import { beyondColumns, earlierShareRow, shareRow, wholeOfMore } from "./share-row";
import { standingNotes } from "./standing-notes";
import type { FigureRow, MonthRow, SectionChart, SectionTable, TableLine, YearRow } from "./section-table";

/** What the columns of a table may depend on: those of 設定 are asked for before anything is counted. */
export type CountedMonths = Pick<YearFigures, "opening" | "months">;

/** A table by month, declared once: what it counts, how it stands, what is drawn of it. */
export interface MonthTableDefinition {
  readonly id: string;
  readonly title: string;
  /** The kinds of records that it counts. */
  readonly kinds: readonly RecordKindId[];
  readonly lines: readonly TableLine[];
  /** `fiscalYear` prints R元年度, `sum` prints 計. */
  readonly totalLabel: "fiscalYear" | "sum";
  readonly percents: boolean;
  /** Whether earlier years stand below this one. */
  readonly printsEarlierYears: boolean;
  readonly charts: readonly SectionChart[];
  readonly trendColumns: readonly string[];
  readonly onlyMonthsOfService: boolean;
  /** `whereMany`: upright only where labels beside each other would be torn apart. */
  readonly verticalHeader: boolean | "whereMany";
  /** `dataset` is absent where columns are asked for before anything is counted. */
  columns(settings: OfficeSettings, figures: CountedMonths, dataset?: YearDataset): readonly ReportColumn[];
  /** Counted figures of one month, by leaf column; one map a line; null in a month without service. */
  counts(month: MonthFigures, dataset: YearDataset): readonly ReadonlyMap<string, Figure>[] | null;
  /** The words of one month, by text column; left out where there is no such column. */
  texts?(month: MonthFigures): ReadonlyMap<string, string>;
  /** The records that the words are of, by text column. */
  textRecords?(month: MonthFigures): ReadonlyMap<string, readonly RecordRef[]>;
  notes(settings: OfficeSettings, figures: YearFigures, dataset: YearDataset): readonly string[];
  /** Whether a note explains the month; left out where none ever does. */
  isNoted?(month: MonthFigures): boolean;
}

const NO_RECORDS: ReadonlyMap<string, readonly RecordRef[]> = new Map();

/** More columns than this are narrower than most words. */
const MOST_LEVEL_LABELS = 12;

/** The single line of most tables. */
export const COUNTS: readonly TableLine[] = [{ id: "values", label: "" }];

/** Adds sums to counted figures, in the columns' order. */
function completeRow(columns: readonly ReportColumn[], counted: ReadonlyMap<string, Figure>): FigureRow {
  const row = new Map<string, Figure>();
  const figureOf = (id: string): Figure => row.get(id) ?? counted.get(id) ?? BLANK;
  const sums = columns.filter(({ role }) => role.kind === "sum");
  for (const { id } of columns) row.set(id, counted.get(id) ?? BLANK);
  for (const { id, role } of sums) {
    if (role.kind === "sum" && !counted.has(id)) row.set(id, sumFigures(role.of.map(figureOf)));
  }
  return row;
}

/** A year's row: months added up, a stock repeated from the last month. */
function totalRow(columns: readonly ReportColumn[], months: readonly MonthRow[], line: number): FigureRow {
  return new Map(
    columns.map(({ id, role }) => {
      const figures = months.map(({ figures: rows }) => rows?.[line]?.get(id) ?? BLANK);
      return [id, role.kind === "stock" ? (figures.at(-1) ?? BLANK) : sumFigures(figures)];
    }),
  );
}

function earlierYearRows(
  definition: MonthTableDefinition,
  columns: readonly ReportColumn[],
  { settings, fiscalYear }: YearDataset,
): readonly YearRow[] {
  if (!definition.printsEarlierYears) return [];
  const years = (settings.earlierYears.get(definition.id) ?? [])
    .filter((year) => year.fiscalYear < fiscalYear)
    .sort((a, b) => b.fiscalYear - a.fiscalYear);
  return years.slice(0, settings.earlierYearCount).map((year) => {
    const printed = new Map(
      columns.flatMap(({ id }) => {
        const value = year.values.get(id);
        if (value === undefined || value === null) return [];
        return [[id, enteredFigure(value, settings.sheet, year.cells?.get(id))] as const];
      }),
    );
    const figures = completeRow(columns, printed);
    return {
      fiscalYear: year.fiscalYear,
      label: shortFiscalYearLabel(year.fiscalYear),
      figures: [figures],
      shares: definition.percents ? earlierShareRow(columns, figures, settings.rounding) : null,
    };
  });
}

/** Which earlier years were published with more than today's columns, and how much more. */
function earlierTotalsNotes(columns: readonly ReportColumn[], years: readonly YearRow[]): readonly string[] {
  return years.flatMap(({ label, figures: [figures], shares }) => {
    const whole = figures && shares ? wholeOfMore(columns, figures) : undefined;
    return figures && whole
      ? [REPORT_TEXTS.earlierTotalNote(label, beyondColumns(columns, figures, whole))]
      : [];
  });
}

/** Counts one table by month out of the year's figures. */
export function buildMonthTable(
  definition: MonthTableDefinition,
  dataset: YearDataset,
  figures: YearFigures,
): SectionTable {
  const { settings, fiscalYear } = dataset;
  const columns = definition.columns(settings, figures, dataset);
  const months = figures.months.map((month): MonthRow => {
    const counted = definition.counts(month, dataset);
    const rows = counted?.map((line) => completeRow(columns, line)) ?? null;
    const mark = definition.isNoted?.(month) ? REPORT_TEXTS.noted : "";
    const row = { month: month.month, label: monthLabel(month.month), mark, figures: rows };
    if (!definition.texts) return row;
    return {
      ...row,
      texts: definition.texts(month),
      textRecords: definition.textRecords?.(month) ?? NO_RECORDS,
    };
  });
  const yearFigures = definition.lines.map((_, line) => totalRow(columns, months, line));
  const [firstLine] = yearFigures;
  const earlierYears = earlierYearRows(definition, columns, dataset);
  return {
    id: definition.id,
    title: definition.title,
    columns,
    lines: definition.lines,
    months,
    year: {
      fiscalYear,
      label: definition.totalLabel === "sum" ? REPORT_TEXTS.sumOfMonths : shortFiscalYearLabel(fiscalYear),
      figures: yearFigures,
      shares: definition.percents && firstLine ? shareRow(columns, firstLine, settings.rounding) : null,
    },
    earlierYears,
    percents: definition.percents,
    charts: definition.charts,
    trendColumns: definition.trendColumns,
    notes: [
      ...standingNotes(definition.id, settings),
      ...definition.notes(settings, figures, dataset),
      ...earlierTotalsNotes(columns, earlierYears),
    ],
    onlyMonthsOfService: definition.onlyMonthsOfService,
    verticalHeader:
      definition.verticalHeader === "whereMany"
        ? columns.length > MOST_LEVEL_LABELS
        : definition.verticalHeader,
    opening: figures.opening ?? null,
    openedFrom: openingFigure(dataset) ?? BLANK,
  };
}
