import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { sheetOf } from "../../fixtures/workbook-of";

export const BLANK: CellSnapshot = { value: null, numberFormat: "General" };

export function edited(
  workbook: WorkbookSnapshot,
  name: string,
  change: (rows: SheetSnapshot["cells"], origin: SheetSnapshot["origin"]) => SheetSnapshot["cells"],
): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, cells: change(sheet.cells, sheet.origin) } : sheet,
    ),
  };
}

export function typed(
  workbook: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
) {
  return edited(workbook, sheet, (rows, origin) =>
    rows.map((cells, down) =>
      cells.map((cell, right) =>
        origin.row + down === row && origin.column + right === column ? { ...cell, value } : cell,
      ),
    ),
  );
}

/** 設定 with rows more, or with its first row of an item replaced. */
export function withSetting(
  workbook: WorkbookSnapshot,
  ...rows: readonly (readonly CellValue[])[]
): WorkbookSnapshot {
  const before = workbook.sheets.find(({ name }) => name === "設定");
  const values = (before?.cells ?? []).map((row) => row.map(({ value }) => value));
  const items = new Set(rows.map(([item]) => item));
  const kept = values.filter(([item]) => item === undefined || !items.has(item));
  const sheet = sheetOf("設定", [...(kept.length === 0 ? [["項目", "値"]] : kept), ...rows]);
  const sheets = before
    ? workbook.sheets.map((each) => (each === before ? sheet : each))
    : [...workbook.sheets, sheet];
  return { ...workbook, sheets };
}

export function settingRows(workbook: WorkbookSnapshot): readonly (readonly CellValue[])[] {
  const settings = workbook.sheets.find(({ name }) => name === "設定");
  return (settings?.cells ?? []).map((row) => row.map(({ value }) => value));
}

/** Types over a value of 設定 that stands once. */
export function withItem(workbook: WorkbookSnapshot, item: string, change: (value: number) => number) {
  const row = settingRows(workbook).findIndex(([first]) => first === item);
  const before = Number(settingRows(workbook)[row]?.[1]);
  if (row < 0 || Number.isNaN(before)) throw new Error(item);
  return typed(workbook, "設定", row, 1, change(before));
}

/** The rows of a list of codes on 設定, each with its name, its ID and its other spellings, changed. */
export function withCodes(
  workbook: WorkbookSnapshot,
  item: string,
  change: (codes: readonly CodeRow[]) => readonly CodeRow[],
): WorkbookSnapshot {
  const rows = settingRows(workbook).filter(([first, name]) => first === item && name !== "名称");
  const codes = rows.map(([, name, id, spellings]): CodeRow => {
    const label = cellText(name ?? null);
    return { label, id: cellText(id ?? null) || label, spellings: cellText(spellings ?? null) };
  });
  const changed = change(codes).map(({ label, id, spellings }) => [item, label, id, spellings]);
  return withSetting(workbook, ...changed);
}

export interface CodeRow {
  readonly label: string;
  readonly id: string;
  readonly spellings: string;
}
