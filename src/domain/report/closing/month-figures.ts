import { isSameMonth, type YearMonth } from "../../calendar/calendar-date";
import type { ClosedFigure, ClosedFigures } from "../../settings/check-log/figures-text";
import { monthTables, type AnnualReport } from "../annual-report";
import type { ReportColumn } from "../report-column";
import type { SectionTable, TableLine } from "../section-table";

function labelOf({ label, group, groupTotal }: ReportColumn, line: TableLine): string {
  const column = group === undefined || groupTotal ? label : `${group} ${label}`;
  return line.label === "" ? column : `${line.label} ${column}`;
}

function figuresOf({ lines, columns, months }: SectionTable, month: YearMonth): ClosedFigures {
  const rows = months.find((row) => isSameMonth(row.month, month))?.figures ?? [];
  return new Map(
    lines.flatMap((line, index) => {
      const row = rows[index];
      return row
        ? columns.map((column): readonly [string, ClosedFigure] => [
            lines.length === 1 ? column.id : `${line.id}.${column.id}`,
            { label: labelOf(column, line), value: row.get(column.id)?.value ?? null },
          ])
        : [];
    }),
  );
}

/** Every figure of a month that the report prints, by section. */
export function figuresOfMonth(report: AnnualReport, month: YearMonth): ReadonlyMap<string, ClosedFigures> {
  return new Map(monthTables(report).map((section) => [section.id, figuresOf(section, month)]));
}
