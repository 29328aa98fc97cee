import { addMissingItems } from "../../src/app/add-missing-items";
import type { SheetWriting } from "../../src/app/ports";
import { settingsSheet } from "../../src/app/read-office-settings";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/default-settings";
import { readSettings } from "../../src/domain/settings/read-settings";
import { settingsSheetPlan } from "../../src/sheets/settings-sheet/settings-sheet-plan";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";
import { writtenSheet } from "../fixtures/written-sheets";

const EMPTY = workbookOf([sheetOf("メモ", [["覚え書き"]])]);
const SHORT = workbookOf([
  sheetOf("設定", [
    ["あおぞら市", "", ""],
    [null, "項目", "値"],
    [null, "年度", "令和元年度"],
    [null, "区分 性別", "男", "male", "おとこ"],
    [null, "区分 性別", "女", "female"],
    [null, "見出し 性別", "男女の別"],
  ]),
]);
const WHOLE = workbookOf([writtenSheet(settingsSheetPlan(DEFAULT_SETTINGS, 2019))]);

async function written(workbook: WorkbookSnapshot, writing: SheetWriting | undefined) {
  if (!writing) throw new Error("nothing to write");
  const book = new MemoryWorkbook(workbook);
  await book.write((session) => session.writeSheet(writing));
  const sheet = settingsSheet(book.snapshot);
  if (!sheet) throw new Error("no 設定");
  return sheet;
}

/** How many cells of a sheet another one has otherwise. */
function changedCells(before: SheetSnapshot, after: SheetSnapshot): number {
  return before.cells
    .flatMap((row, down) => row.map(({ value }, right) => ({ value, row: down, column: right })))
    .filter(({ value, ...at }) => value !== cellAt(after, at).value && value !== "").length;
}

describe("items that an existing 設定 lacks", () => {
  test("are added below it with what is in force, and change no setting and no cell", async () => {
    const before = settingsSheet(SHORT);
    const sheet = await written(SHORT, addMissingItems(SHORT));
    if (!before) throw new Error("no 設定");
    expect(changedCells(before, sheet)).toBe(0);
    expect(readSettings(sheet)).toEqual(readSettings(before));
    const items = sheet.cells.map((row) => row[1]?.value);
    expect(items).toEqual(expect.arrayContaining(["端数処理", "学習支援の曜日", "担当者"]));
    expect(items.filter((item) => item === "年度")).toHaveLength(1);
    expect(addMissingItems(workbookOf([sheet]))).toBeUndefined();
  });

  test("are none where it is whole, or where there is no 設定", () => {
    expect(addMissingItems(WHOLE)).toBeUndefined();
    expect(addMissingItems(EMPTY)).toBeUndefined();
  });
});
