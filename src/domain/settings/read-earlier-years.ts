import { parseExistingFiscalYear } from "../calendar/existing-fiscal-year";
import type { FiscalYear } from "../calendar/fiscal-year";
import type { CellPosition } from "../grid/cell-address";
import { readNumberText } from "../text/number-text";
import type { EarlierYear, SettingsIssue } from "./office-settings";
import { itemCell, settingCell, type SettingRow } from "./setting-rows";

const ITEM = /^過年度[ 　：:]*(\d+-\d+)$/;

interface YearRow {
  readonly row: SettingRow;
  readonly fiscalYear: FiscalYear;
}

function sectionOf({ item }: SettingRow): string | undefined {
  return ITEM.exec(item.normalize("NFKC"))?.[1];
}

function readYear(
  { row, fiscalYear }: YearRow,
  columnIds: readonly string[],
): { readonly year: EarlierYear; readonly issues: readonly SettingsIssue[] } {
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
  return { year: { fiscalYear, values, cells }, issues };
}

/**
 * 過年度: for each section a row `年度` with labels, a row `ID` with the columns' permanent ids, and
 * one row a year. Years come back newest first.
 */
export function readEarlierYears(rows: readonly SettingRow[]): {
  readonly earlierYears: ReadonlyMap<string, readonly EarlierYear[]>;
  readonly issues: readonly SettingsIssue[];
} {
  const earlierYears = new Map<string, EarlierYear[]>();
  const issues: SettingsIssue[] = [];
  const columnIds = new Map<string, readonly string[]>();
  for (const row of rows.filter(({ item }) => item.startsWith("過年度"))) {
    const section = sectionOf(row);
    const [label = ""] = row.values;
    if (section === undefined) issues.push({ cell: itemCell(row), item: row.item, problem: "item-unknown" });
    if (section === undefined || label === "年度" || label === "") continue;
    if (label === "ID") {
      columnIds.set(section, row.values.slice(1));
      continue;
    }
    const fiscalYear = parseExistingFiscalYear(label);
    if (fiscalYear === undefined) {
      issues.push({ cell: settingCell(row), item: row.item, problem: "value-not-understood" });
      continue;
    }
    // A row that is ready to be filled in.
    if (row.values.slice(1).every((text) => text === "")) continue;
    const { year, issues: found } = readYear({ row, fiscalYear }, columnIds.get(section) ?? []);
    earlierYears.set(section, [...(earlierYears.get(section) ?? []), year]);
    issues.push(...found);
  }
  for (const years of earlierYears.values()) years.sort((a, b) => b.fiscalYear - a.fiscalYear);
  return { earlierYears, issues };
}
