import type { FiscalYear } from "../calendar/fiscal-year";
import { monthTables, type AnnualReport } from "../report/annual-report";
import type { SectionTable, YearRow } from "../report/section-table";
import { monthFigureKey, rowOfFigureKey, yearFigureKey, type FigureKey } from "./figure-key";
import type { PublishedFigure } from "./published-figures";

/** A figure as a sentence would say it. */
export interface SaidFigure {
  readonly value: number;
  readonly labels: readonly string[];
  /** `2019-08`, `2019`; undefined where it stands in no table by month. */
  readonly row: string | undefined;
  readonly isHidden: boolean;
}

/** What the sentences of a section may speak of, and what of it is hidden. */
export interface SaidFigures {
  readonly fiscalYear: FiscalYear;
  readonly figures: readonly SaidFigure[];
  /** By how much hidden figures differ from those beside which a sentence would hold them: other years, the month before. */
  readonly hiddenDifferences: ReadonlySet<number>;
  /** In tenths. */
  readonly hiddenShares: ReadonlySet<number>;
  readonly shownShares: ReadonlySet<number>;
}

/** 利用者数 is 利用者 to a sentence, 会社数 会社; 件数 is not 件. */
const NUMBER_OF = /^(.+[者社族員生])数$/;

/** What a sentence may call a figure that is printed under some labels. */
export function spokenLabels(labels: readonly string[]): readonly string[] {
  return labels.flatMap((label) => {
    const thing = NUMBER_OF.exec(label)?.[1];
    return thing === undefined ? [label] : [label, thing];
  });
}

/** One figure of a column after the other. */
type Series = readonly { readonly key: FigureKey; readonly value: number | null }[];

function yearRows({ year, earlierYears }: SectionTable): readonly YearRow[] {
  return [year, ...earlierYears];
}

function yearsOf(table: SectionTable, column: string): Series {
  return yearRows(table).map(({ fiscalYear, figures }) => ({
    key: yearFigureKey(table.id, fiscalYear, 0, column),
    value: figures[0]?.get(column)?.value ?? null,
  }));
}

function monthsOf(table: SectionTable, column: string): Series {
  return table.months.map(({ month, figures }) => ({
    key: monthFigureKey(table.id, month, 0, column),
    value: figures?.[0]?.get(column)?.value ?? null,
  }));
}

function differencesIn(
  series: Series,
  isCompared: (one: number, other: number) => boolean,
  hidden: ReadonlySet<FigureKey>,
): readonly number[] {
  return series.flatMap(({ key, value }, one) =>
    value === null || !hidden.has(key)
      ? []
      : series.flatMap((each, other) =>
          each.value === null || !isCompared(one, other) ? [] : [Math.abs(value - each.value)],
        ),
  );
}

function differences(table: SectionTable, hidden: ReadonlySet<FigureKey>): readonly number[] {
  return table.columns.flatMap(({ id }) => [
    ...differencesIn(yearsOf(table, id), (one, other) => one !== other, hidden),
    ...differencesIn(monthsOf(table, id), (one, other) => Math.abs(one - other) === 1, hidden),
  ]);
}

/** Percents of years; one is hidden with its count, and with the total of its row. */
function shares(table: SectionTable, hidden: ReadonlySet<FigureKey>, ofHidden: boolean): readonly number[] {
  const total = table.columns.find(({ role }) => role.kind === "sum" && role.total)?.id ?? "";
  return yearRows(table).flatMap(({ fiscalYear, shares: own }) => {
    const isHidden = (id: string) => hidden.has(yearFigureKey(table.id, fiscalYear, 0, id));
    return [...(own ?? [])].flatMap(([id, share]) =>
      share !== null && (isHidden(id) || isHidden(total)) === ofHidden ? [share] : [],
    );
  });
}

/** By section, what its sentences may speak of. */
export function saidFigures(
  report: AnnualReport,
  figures: readonly PublishedFigure[],
  hidden: ReadonlySet<FigureKey>,
): ReadonlyMap<string, SaidFigures> {
  const tables = new Map(monthTables(report).map((table) => [table.id, table]));
  return new Map(
    report.sections.map(({ id }) => {
      const table = tables.get(id);
      const own = figures.filter(({ section }) => section === id);
      return [
        id,
        {
          fiscalYear: report.fiscalYear,
          figures: own.map(({ key, value, labels }) => ({
            value,
            labels: spokenLabels(labels),
            row: rowOfFigureKey(key),
            isHidden: hidden.has(key),
          })),
          hiddenDifferences: new Set(table ? differences(table, hidden) : []),
          hiddenShares: new Set(table ? shares(table, hidden, true) : []),
          shownShares: new Set(table ? shares(table, hidden, false) : []),
        },
      ];
    }),
  );
}
