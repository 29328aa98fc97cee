import type { FigureName, FigureRowName } from "./figure-name";
import type { ReportColumn } from "./report-column";
import type { MonthRow, SectionTable, YearRow } from "./section-table";

export function monthRowName({ month, label }: MonthRow): FigureRowName {
  return { of: "month", month, label };
}

export function yearRowName({ fiscalYear, label }: YearRow): FigureRowName {
  return { of: "year", fiscalYear, label };
}

/** A column of a group's own figure is called as its group is, one of several in a group by both names. */
export function columnName({
  id,
  label,
  group,
  groupTotal,
}: ReportColumn): NonNullable<FigureName["column"]> {
  const isOwn = groupTotal === true || group === undefined || group === label;
  return { id, label: isOwn ? (group ?? label) : `${group} ${label}` };
}

/** A count of a table by month; of the only line of a table nothing is said. */
export function countName(
  { lines }: SectionTable,
  row: FigureRowName,
  column: ReportColumn,
  line: number,
): FigureName {
  const said = lines.length > 1 ? lines[line] : undefined;
  return { row, column: columnName(column), measure: "count", ...(said && { line: said }) };
}

/** The share below a year's count. */
export function shareName(table: SectionTable, row: FigureRowName, column: ReportColumn): FigureName {
  return { ...countName(table, row, column, 0), measure: "share" };
}

export function forChart(name: FigureName): FigureName {
  return { ...name, isForChart: true };
}
