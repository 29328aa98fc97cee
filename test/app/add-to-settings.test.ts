import { addCodeAlias, addMissingItems, addSynonym } from "../../src/app/add-to-settings";
import type { SheetWriting } from "../../src/app/ports";
import { settingsSheet } from "../../src/app/read-office-settings";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { CodeListId } from "../../src/domain/settings/code-list";
import { DEFAULT_CODE_LISTS } from "../../src/domain/settings/default-code-lists";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/default-settings";
import { findCode } from "../../src/domain/settings/find-code";
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

const BOOKS: readonly (readonly [string, WorkbookSnapshot])[] = [
  ["without 設定", EMPTY],
  ["with a short 設定", SHORT],
  ["with a whole 設定", WHOLE],
];

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

describe.each(BOOKS)("a book %s", (_, workbook) => {
  test.each(["来所された日", "受付日/時", "はじめの\n相談日"])(
    "reads %j as 受付日 afterwards",
    async (header) => {
      const sheet = await written(workbook, addSynonym(workbook, 2019, "受付日", header));
      const { reading, issues } = readSettings(sheet);
      expect(reading.synonyms.get("受付日")).toEqual([header.replace("\n", " ")]);
      expect(issues).toEqual([]);
      const before = settingsSheet(workbook);
      expect(before ? changedCells(before, sheet) : 0).toBeLessThanOrEqual(1);
    },
  );

  test.each<[CodeListId, string]>(
    Object.values(DEFAULT_CODE_LISTS).flatMap(({ id, codes }) =>
      codes.slice(-1).map((code): [CodeListId, string] => [id, code.id]),
    ),
  )("reads another spelling in %s as %s afterwards, and every other code as before", async (list, code) => {
    const alias = "あたらしい、書き方";
    const sheet = await written(workbook, addCodeAlias(workbook, 2019, list, code, alias));
    const { codeLists, issues } = readSettings(sheet);
    expect(issues).toEqual([]);
    expect(findCode(codeLists[list], alias)?.id).toBe(code);
    for (const each of DEFAULT_CODE_LISTS[list].codes) {
      expect(findCode(codeLists[list], each.label)).toMatchObject({ id: each.id, label: each.label });
    }
    const before = settingsSheet(workbook);
    expect(before ? changedCells(before, sheet) : 0).toBeLessThanOrEqual(1);
    expect(addCodeAlias(workbookOf([sheet]), 2019, list, code, alias)).toBeUndefined();
  });
});

test("a further header stands beside those that are there", async () => {
  const sheet = await written(SHORT, addSynonym(SHORT, 2019, "性別", "性"));
  expect(readSettings(sheet).reading.synonyms.get("性別")).toEqual(["男女の別", "性"]);
  expect(addSynonym(workbookOf([sheet]), 2019, "性別", "男女 の別")).toBeUndefined();
});

test("a further spelling stands beside those that are there", async () => {
  const sheet = await written(SHORT, addCodeAlias(SHORT, 2019, "sex", "male", "男子"));
  expect(cellAt(sheet, { row: 3, column: 4 }).value).toBe("おとこ、男子");
});

test("a spelling that means another code is not given to a second one", () => {
  expect(addCodeAlias(SHORT, 2019, "sex", "female", "おとこ")).toBeUndefined();
  expect(addCodeAlias(SHORT, 2019, "sex", "nobody", "だれか")).toBeUndefined();
});

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
