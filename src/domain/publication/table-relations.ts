import type { FiscalYear } from "../calendar/fiscal-year";
import type { YearMonth } from "../calendar/calendar-date";
import type { ReportColumn } from "../report/report-column";
import type { SectionTable } from "../report/section-table";
import { monthFigureKey, openingKey, yearFigureKey, type FigureKey } from "./figure-key";
import { sameRelation, sumRelation, type LinearRelation, type Term } from "./linear-relation";

/** One row of a table: a month, this year or an earlier one. */
export type TableRow =
  { readonly of: "month"; readonly month: YearMonth } | { readonly of: "year"; readonly year: FiscalYear };

export function rowFigureKey(table: string, row: TableRow, line: number, column: string): FigureKey {
  return row.of === "month"
    ? monthFigureKey(table, row.month, line, column)
    : yearFigureKey(table, row.year, line, column);
}

/** Every row that prints figures, this year's months first. */
export function tableRows({ months, year, earlierYears }: SectionTable): readonly TableRow[] {
  return [
    ...months.flatMap(({ month, figures }) => (figures ? [{ of: "month", month } as const] : [])),
    ...[year, ...earlierYears].map(({ fiscalYear }) => ({ of: "year", year: fiscalYear }) as const),
  ];
}

function lineIndexes({ lines }: SectionTable): readonly number[] {
  return lines.map((_, line) => line);
}

/** In every row, each subtotal and total. */
function rowSums(table: SectionTable): readonly LinearRelation[] {
  return tableRows(table).flatMap((row) =>
    lineIndexes(table).flatMap((line) =>
      table.columns.flatMap(({ id, role }) =>
        role.kind === "sum"
          ? [
              sumRelation(
                rowFigureKey(table.id, row, line, id),
                role.of.map((part) => rowFigureKey(table.id, row, line, part)),
              ),
            ]
          : [],
      ),
    ),
  );
}

/** In every column, the months' sum; a stock repeats its last month. */
function yearSums(table: SectionTable): readonly LinearRelation[] {
  const { id: tableId, year, months, columns } = table;
  return lineIndexes(table).flatMap((line) =>
    columns.flatMap(({ id, role }): readonly LinearRelation[] => {
      const total = yearFigureKey(tableId, year.fiscalYear, line, id);
      const keys = months.map(({ month }) => monthFigureKey(tableId, month, line, id));
      switch (role.kind) {
        case "count":
        case "sum":
          return [sumRelation(total, keys)];
        case "stock":
          return [sumRelation(total, keys.slice(-1))];
        case "text":
          return [];
      }
    }),
  );
}

type StockColumn = ReportColumn & { readonly role: { readonly kind: "stock" } };

function stockColumns({ columns }: SectionTable): readonly StockColumn[] {
  return columns.flatMap((column) =>
    column.role.kind === "stock" ? [{ ...column, role: column.role }] : [],
  );
}

/** What stands = what stood before + new − closed. */
function stockRelation(
  before: FigureKey,
  { id, role }: StockColumn,
  keyOf: (column: string) => FigureKey,
): LinearRelation {
  const terms: readonly Term[] = [
    { key: keyOf(id), times: 1 },
    { key: before, times: -1 },
    { key: keyOf(role.plus), times: -1 },
    { key: keyOf(role.minus), times: 1 },
  ];
  return { holds: "equals", blankParts: "unknown", terms };
}

/** A stock through the months from 前年度末件数, and from one earlier year to the next. */
function stockRelations(table: SectionTable): readonly LinearRelation[] {
  const { id: tableId, months, year, earlierYears } = table;
  return stockColumns(table).flatMap((column) => {
    const byMonth = months.map(({ month }, index) => {
      const previous = months[index - 1];
      const before = previous ? monthFigureKey(tableId, previous.month, 0, column.id) : openingKey(tableId);
      return stockRelation(before, column, (id) => monthFigureKey(tableId, month, 0, id));
    });
    const standing = (of: FiscalYear) => yearFigureKey(tableId, of, 0, column.id);
    const byYear = [year, ...earlierYears].map(({ fiscalYear }) =>
      stockRelation(standing(fiscalYear - 1), column, (id) => yearFigureKey(tableId, fiscalYear, 0, id)),
    );
    return [...byMonth, ...byYear, sameRelation(openingKey(tableId), standing(year.fiscalYear - 1))];
  });
}

/** What a reader knows of the figures of one table among themselves. */
export function tableRelations(table: SectionTable): readonly LinearRelation[] {
  return [...rowSums(table), ...yearSums(table), ...stockRelations(table)];
}
