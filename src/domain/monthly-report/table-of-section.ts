import { addMonths, isSameMonth, monthKey, type YearMonth } from "../calendar/calendar-date";
import { BLANK, sumFigures, type Figure } from "../count/figure";
import type { ReportColumn } from "../report/report-column";
import type { SectionTable } from "../report/section-table";
import type { OfficeSettings } from "../settings/office-settings";
import type { MonthlyRow, MonthlyTable } from "./monthly-report";

const MONTHS_OF_YEAR = 12;

type EarlierMonth = ReadonlyMap<string, number | null>;

/** The figures of the same month a year before, where 過年度 has that year by month. */
function earlierMonth(
  { earlierYears }: OfficeSettings,
  section: string,
  month: YearMonth,
): EarlierMonth | undefined {
  const key = monthKey(addMonths(month, -MONTHS_OF_YEAR));
  return earlierYears.get(section)?.flatMap(({ months }) => months?.get(key) ?? [])[0];
}

/** As it was kept, else the sum of what was: of a sum of which a part was not kept nothing is known. */
function earlierFigure({ id, role }: ReportColumn, earlier: EarlierMonth | undefined): number | null {
  const kept = earlier?.get(id);
  if (typeof kept === "number") return kept;
  if (role.kind !== "sum" || !earlier) return null;
  const parts = role.of.map((part) => earlier.get(part) ?? null);
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

function labelOf({ label, group, groupTotal }: ReportColumn): string {
  if (groupTotal || group === undefined || group === label) return group ?? label;
  return `${group} ${label}`;
}

function figuresOf(
  { months }: SectionTable,
  { id, role }: ReportColumn,
  line: number,
  month: YearMonth,
): { readonly month: Figure; readonly toDate: Figure } {
  const last = months.findIndex((each) => isSameMonth(each.month, month));
  const figures = months.slice(0, last + 1).map((each) => each.figures?.[line]?.get(id) ?? BLANK);
  const own = figures.at(-1) ?? BLANK;
  return { month: own, toDate: role.kind === "stock" ? own : sumFigures(figures) };
}

function titleOf(title: string, { lines }: SectionTable, line: number): string {
  const label = lines.length > 1 ? lines[line]?.label : undefined;
  return label === undefined ? title : `${title}（${label}）`;
}

/** A section's table by month as 月報 has it: the same figures; one table a line where it has several. */
export function tablesOfSection(
  title: string,
  table: SectionTable,
  settings: OfficeSettings,
  month: YearMonth,
): readonly MonthlyTable[] {
  const earlier = table.lines.length === 1 ? earlierMonth(settings, table.id, month) : undefined;
  return table.lines.map((line, index) => ({
    section: table.id,
    title: titleOf(title, table, index),
    rows: table.columns.flatMap((column): readonly MonthlyRow[] =>
      column.role.kind === "text"
        ? []
        : [
            {
              id: table.lines.length === 1 ? column.id : `${line.id}.${column.id}`,
              label: labelOf(column),
              ...figuresOf(table, column, index, month),
              lastYear: earlierFigure(column, earlier),
              ...(column.role.kind === "stock" && { isStock: true as const }),
            },
          ],
    ),
  }));
}
