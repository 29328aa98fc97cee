import type { MonthlyReport, MonthlyRow, MonthlyTable } from "./monthly-report";

function keyOf({ section }: MonthlyTable, { id }: MonthlyRow): string {
  return `${section}\n${id}`;
}

/**
 * The same month of last year from that year's own 月報, where 過年度 has nothing of it. A stock is left open: from which
 * number it began is not known.
 */
export function withLastYear(report: MonthlyReport, lastYear: MonthlyReport): MonthlyReport {
  const counted = new Map(
    lastYear.tables.flatMap((table) =>
      table.rows.map((row) => [keyOf(table, row), row.month.value] as const),
    ),
  );
  return {
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.lastYear !== null || row.isStock
          ? row
          : { ...row, lastYear: counted.get(keyOf(table, row)) ?? null },
      ),
    })),
  };
}
