import { parseMonthLabel } from "../../domain/calendar/era";
import { parseExistingFiscalYear } from "../../domain/calendar/existing-fiscal-year";
import { fiscalYearOf, type FiscalYear } from "../../domain/calendar/fiscal-year";
import { monthKey } from "../../domain/calendar/calendar-date";
import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import type { EarlierYear, OfficeSettings } from "../../domain/settings/office-settings";
import { settingRows, type SettingRow } from "../../domain/settings/setting-rows";
import { textKey } from "../../domain/text/text-key";
import { textCell } from "../plan-cells";
import { joinChanges, type RewrittenRow, type SettingsRowChanges } from "./changed-rows";
import {
  earlierYearItem,
  figuresBlock,
  figuresRows,
  keptSection,
  type FiguresRow,
} from "./earlier-year-rows";
import { valueCell } from "./item-rows";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

/** A row of figures that stands on 設定, with the ids of its columns. */
interface PresentRow {
  readonly row: SettingRow;
  /** R1 and 令和元年度 are the same year. */
  readonly of: string;
  readonly fiscalYear: FiscalYear;
  readonly ids: readonly string[];
}

function labelKey(label: string): { readonly of: string; readonly fiscalYear: FiscalYear } | undefined {
  const year = parseExistingFiscalYear(label);
  if (year !== undefined) return { of: String(year), fiscalYear: year };
  const month = parseMonthLabel(label);
  return month && { of: monthKey(month), fiscalYear: fiscalYearOf(month) };
}

function presentRows(sheet: SheetSnapshot, section: string): readonly PresentRow[] {
  const present: PresentRow[] = [];
  let ids: readonly string[] = [];
  for (const row of settingRows(sheet)) {
    if (textKey(row.item.replaceAll("：", "")) !== textKey(earlierYearItem(section))) continue;
    const [label = "", ...rest] = row.values;
    if (label === SETTINGS_SHEET_TEXTS.earlierYears.id) ids = rest;
    const known = labelKey(label);
    if (known) present.push({ row, ids, ...known });
  }
  return present;
}

function isRoomFor({ ids }: PresentRow, { values }: FiguresRow): boolean {
  return [...(values ?? [])].every(([id, value]) => value === null || ids.includes(id));
}

/** The row with other figures, or with none: then it is ready to be filled in. */
function rewritten({ row, ids }: PresentRow, values: FiguresRow["values"]): RewrittenRow {
  const [label = ""] = row.values;
  // What somebody noted beside the figures stays.
  const cells = ids
    .slice(0, ids.findLastIndex((id) => id !== "") + 1)
    .map((id) => valueCell(values?.get(id) ?? null));
  return { row: row.row, cells: [textCell(row.item), textCell(label), ...cells] };
}

function sectionChanges(
  sheet: SheetSnapshot,
  settings: OfficeSettings,
  section: string,
  years: readonly EarlierYear[],
): SettingsRowChanges {
  const replaced = new Set(years.map(({ fiscalYear }) => fiscalYear));
  const present = presentRows(sheet, section).filter(({ fiscalYear }) => replaced.has(fiscalYear));
  const places = new Map<PresentRow, FiguresRow["values"]>(present.map((row) => [row, undefined]));
  const taken = new Set<PresentRow>();
  const more: FiguresRow[] = [];
  for (const figures of figuresRows(years)) {
    const of = labelKey(figures.label)?.of;
    const place = present.find((row) => row.of === of && isRoomFor(row, figures) && !taken.has(row));
    if (place) places.set(place, figures.values);
    else more.push(figures);
    if (place) taken.add(place);
  }
  return {
    rewritten: [...places].map(([row, values]) => rewritten(row, values)),
    added:
      more.length === 0
        ? []
        : [{ look: "blank", cells: [] }, ...figuresBlock(keptSection(section), settings, years, more)],
  };
}

/**
 * 過年度 with other figures of some years, by section: onto the rows of those years where their columns are, else
 * below everything with labels and IDs of their own. Other years stay as they are.
 */
export function earlierYearChanges(
  sheet: SheetSnapshot,
  settings: OfficeSettings,
  years: ReadonlyMap<string, readonly EarlierYear[]>,
): SettingsRowChanges {
  return joinChanges([...years].map(([section, each]) => sectionChanges(sheet, settings, section, each)));
}
