import { monthKey, type YearMonth } from "../calendar/calendar-date";
import { parseMonthLabel } from "../calendar/era";
import { parseExistingFiscalYear } from "../calendar/existing-fiscal-year";
import { fiscalYearOf, type FiscalYear } from "../calendar/fiscal-year";
import type { CellPosition } from "../grid/cell-address";
import { readNumberText } from "../text/number-text";
import { textKey } from "../text/text-key";
import { EARLIER_YEAR_COUNT_ITEM } from "./items/report-items";
import type { EarlierYear, SettingsIssue } from "./office-settings";
import { itemCell, settingCell, type SettingRow } from "./setting-rows";

const ITEM = /^過年度[ 　：:]*(\d+-\d+)$/;

/** A row of the block 過年度: not the item of nearly the same name. */
export function isEarlierYearRow({ item }: SettingRow): boolean {
  return item.startsWith("過年度") && textKey(item) !== textKey(EARLIER_YEAR_COUNT_ITEM);
}

interface FiguresRow {
  readonly values: ReadonlyMap<string, number | null>;
  readonly cells: ReadonlyMap<string, CellPosition>;
  readonly issues: readonly SettingsIssue[];
}

function sectionOf({ item }: SettingRow): string | undefined {
  return ITEM.exec(item.normalize("NFKC"))?.[1];
}

function readFigures(row: SettingRow, columnIds: readonly string[]): FiguresRow {
  const values = new Map<string, number | null>();
  const cells = new Map<string, CellPosition>();
  const issues: SettingsIssue[] = [];
  row.values.slice(1).forEach((text, index) => {
    const id = columnIds[index] ?? "";
    const number = text === "" ? null : readNumberText(text);
    if (id === "" || number === undefined) {
      if (text === "") return;
      const problem = id === "" ? "earlier-year-column-unknown" : "value-not-understood";
      issues.push({ cell: settingCell(row, index + 1), item: row.item, problem });
    } else {
      values.set(id, number);
      cells.set(id, settingCell(row, index + 1));
    }
  });
  return { values, cells, issues };
}

/** What a row's label says that its figures are of. */
type RowOf =
  { readonly fiscalYear: FiscalYear } | { readonly month: YearMonth } | "labels" | "ids" | "not-understood";

function rowOf(label: string): RowOf {
  if (label === "年度" || label === "") return "labels";
  if (label === "ID") return "ids";
  const fiscalYear = parseExistingFiscalYear(label);
  if (fiscalYear !== undefined) return { fiscalYear };
  const month = parseMonthLabel(label);
  return month ? { month } : "not-understood";
}

/** A section's rows as they come. */
class SectionYears {
  private columnIds: readonly string[] = [];
  private readonly years = new Map<FiscalYear, EarlierYear>();
  private readonly months = new Map<FiscalYear, Map<string, ReadonlyMap<string, number | null>>>();
  /** The first month of each year. */
  private readonly monthRows = new Map<FiscalYear, SettingRow>();
  private readonly found: SettingsIssue[] = [];

  add(row: SettingRow): void {
    const of = rowOf(row.values[0] ?? "");
    if (of === "labels") return;
    if (of === "ids") this.columnIds = row.values.slice(1);
    else if (of === "not-understood") this.report(row, "value-not-understood");
    // A row that is ready to be filled in says nothing.
    else if (row.values.slice(1).some((text) => text !== "")) {
      const { values, cells, issues } = readFigures(row, this.columnIds);
      this.found.push(...issues);
      if ("month" in of) this.addMonth(of.month, values, row);
      else this.addYear({ fiscalYear: of.fiscalYear, values, cells }, row);
    }
  }

  private report(row: SettingRow, problem: SettingsIssue["problem"]): void {
    this.found.push({ cell: settingCell(row), item: row.item, problem });
  }

  private addYear(year: EarlierYear, row: SettingRow): void {
    if (this.years.has(year.fiscalYear)) this.report(row, "item-twice");
    else this.years.set(year.fiscalYear, year);
  }

  private addMonth(month: YearMonth, values: ReadonlyMap<string, number | null>, row: SettingRow): void {
    const fiscalYear = fiscalYearOf(month);
    const months = this.months.get(fiscalYear) ?? new Map<string, ReadonlyMap<string, number | null>>();
    this.months.set(fiscalYear, months);
    if (!this.monthRows.has(fiscalYear)) this.monthRows.set(fiscalYear, row);
    if (months.has(monthKey(month))) this.report(row, "item-twice");
    else months.set(monthKey(month), values);
  }

  /** Newest year first. Months without a row of their year are not used. */
  all(): readonly EarlierYear[] {
    return [...this.years.values()]
      .map((year) => {
        const months = this.months.get(year.fiscalYear);
        return months ? { ...year, months } : year;
      })
      .sort((a, b) => b.fiscalYear - a.fiscalYear);
  }

  issues(): readonly SettingsIssue[] {
    const without = [...this.monthRows].flatMap(([year, row]): readonly SettingsIssue[] =>
      this.years.has(year)
        ? []
        : [{ cell: settingCell(row), item: row.item, problem: "value-not-understood" }],
    );
    return [...this.found, ...without];
  }
}

/**
 * 過年度: for each section a row `年度` with labels, a row `ID` with the columns' permanent ids, one row a year and,
 * where a year was kept by month, one row a month.
 */
export function readEarlierYears(rows: readonly SettingRow[]): {
  readonly earlierYears: ReadonlyMap<string, readonly EarlierYear[]>;
  readonly issues: readonly SettingsIssue[];
} {
  const sections = new Map<string, SectionYears>();
  const issues: SettingsIssue[] = [];
  for (const row of rows.filter(isEarlierYearRow)) {
    const section = sectionOf(row);
    if (section === undefined) issues.push({ cell: itemCell(row), item: row.item, problem: "item-unknown" });
    else {
      const years = sections.get(section) ?? new SectionYears();
      sections.set(section, years);
      years.add(row);
    }
  }
  const read = [...sections].map(([section, years]) => [section, years.all()] as const);
  return {
    earlierYears: new Map(read.filter(([, years]) => years.length > 0)),
    issues: [...issues, ...[...sections.values()].flatMap((years) => years.issues())],
  };
}
