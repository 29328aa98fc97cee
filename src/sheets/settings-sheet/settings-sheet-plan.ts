import { columnWidths } from "../column-widths";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { textCell } from "../plan-cells";
import type { SheetPlan } from "../sheet-plan";
import { allSettingBlockRows } from "./setting-block-rows";
import { allCodeListRows } from "./code-list-rows";
import { earlierYearRows } from "./earlier-year-rows";
import { itemRows, nationalTargetRows, synonymRows } from "./item-rows";
import { FIGURE_POINTS, rowMembers, SETTINGS_FORMAT, SETTINGS_WIDTHS } from "./settings-row-members";
import type { SettingsSheetRow } from "./settings-sheet-row";
import { SETTINGS_SHEET_TEXTS } from "./settings-sheet-texts";

const BLANK_ROW: SettingsSheetRow = { look: "blank", cells: [] };

function rowsOf(settings: OfficeSettings, fiscalYear: FiscalYear): readonly SettingsSheetRow[] {
  const parts = [
    ...itemRows(settings),
    ...allSettingBlockRows(settings),
    nationalTargetRows(settings),
    synonymRows(settings),
    ...allCodeListRows(settings),
    ...earlierYearRows(settings, fiscalYear),
  ];
  const header: SettingsSheetRow = { look: "header", cells: SETTINGS_SHEET_TEXTS.header.map(textCell) };
  return [header, ...parts.flatMap((part) => [BLANK_ROW, ...part])];
}

/**
 * 設定 as an office has it, to be read, changed and printed by people. What it says is explained beside it in
 * cells, not in comments: cells print, stand in every host, and are there without pointing at anything.
 * `fiscalYear`: room is made for the years before it that are printed.
 */
export function settingsSheetPlan(settings: OfficeSettings, fiscalYear: FiscalYear): SheetPlan {
  const rows = rowsOf(settings, fiscalYear);
  const right = Math.max(...rows.map(({ cells }) => cells.length)) - 1;
  const all: CellRange = { top: 0, left: 0, bottom: rows.length - 1, right };
  return {
    name: SETTINGS_SHEET_TEXTS.name,
    members: [
      ...columnWidths(SETTINGS_WIDTHS),
      { kind: "columnWidth", from: SETTINGS_WIDTHS.length, to: right, points: FIGURE_POINTS },
      { kind: "format", range: all, format: SETTINGS_FORMAT },
      ...rows.flatMap((row, at) => rowMembers(row, at, right)),
      { kind: "freeze", rows: 1, columns: 0 },
      {
        kind: "print",
        setup: {
          orientation: "landscape",
          fit: { wide: 1, tall: 20 },
          margins: { top: 1.5, bottom: 1.5, left: 1.2, right: 1.2, header: 0.8, footer: 0.8 },
          centreHorizontally: true,
          footer: { centre: SETTINGS_SHEET_TEXTS.manyPages },
          firstPageNumber: 1,
          titleRows: { from: 0, to: 0 },
        },
      },
    ],
  };
}
