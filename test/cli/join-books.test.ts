import { joinBooks } from "../../src/cli/join-books";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { intakes } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const RANGE = { top: 0, left: 0, bottom: 1, right: 1 };
const settings = (...rows: readonly (readonly string[])[]) => sheetOf("設定", [["項目", "値"], ...rows]);

const book = (label: string, ...sheets: readonly SheetSnapshot[]) => ({
  label,
  workbook: workbookOf(
    sheets,
    sheets.map(({ name }) => ({ name: `name_of_${name}`, sheet: name, range: RANGE })),
  ),
});

/** The sheets under the names that are shown. */
function shownSheets({ workbook, shown }: ReturnType<typeof joinBooks>): readonly string[] {
  return workbook.sheets.map(({ name }) => shown(name));
}

test("one book stays as it is", () => {
  const only = book("a.xlsx", settings(), intakes("相談_R1.5", "5/7"));
  expect(joinBooks([only])).toMatchObject({
    workbook: only.workbook,
    settings: { used: "a.xlsx", unused: [] },
  });
});

test("sheets that share a name are told apart by their books, and no others are touched", () => {
  const joined = joinBooks([
    book("a.xlsx", intakes("相談_R1.5", "5/7"), intakes("相談_R1.6", "6/7")),
    book("b.xlsx", intakes("相談_R1.5", "5/8")),
    book("c.xlsx", intakes("相談_R1.5", "5/9"), intakes("相談_R1.7", "7/9")),
  ]);
  expect(shownSheets(joined)).toEqual([
    "相談_R1.5（a.xlsx）",
    "相談_R1.6",
    "相談_R1.5（b.xlsx）",
    "相談_R1.5（c.xlsx）",
    "相談_R1.7",
  ]);
  expect(new Set(joined.workbook.sheets.map(({ name }) => name)).size).toBe(5);
});

test("defined names follow their sheets", () => {
  const joined = joinBooks([
    book("a.xlsx", intakes("相談_R1.5", "5/7")),
    book("b.xlsx", intakes("相談_R1.5", "5/8"), intakes("相談_R1.6", "6/8")),
  ]);
  const { sheets, names } = joined.workbook;
  expect(names.map(({ sheet }) => sheet)).toEqual(sheets.map(({ name }) => name));
  expect(names.map(({ name }) => name)).toEqual([
    "name_of_相談_R1.5",
    "name_of_相談_R1.5",
    "name_of_相談_R1.6",
  ]);
});

describe("a book's name has no part in how its sheets are read", () => {
  const LABELS = ["2018-11 終結.xlsx", "H30.4 食料支給.xlsx"] as const;

  function read(...sheets: readonly (readonly SheetSnapshot[])[]) {
    const joined = joinBooks(sheets.map((own, index) => book(LABELS[index] ?? "", ...own)));
    const opened = readBook(joined.workbook, 2019);
    if (isRefusal(opened)) throw new Error(opened.refused);
    const { dataset } = opened;
    return {
      sheets: dataset.sheets.map(({ binding: { sheet, kind, month } }) => [joined.shown(sheet), kind, month]),
      unread: dataset.unread.map(({ sheet }) => joined.shown(sheet)),
    };
  }

  test("its month and kind are those of the sheet", () => {
    const may = { year: 2019, month: 5 };
    expect(read([intakes("相談_R1.5", "5/7")], [intakes("相談_R1.5", "5/8")])).toEqual({
      sheets: [
        [`相談_R1.5（${LABELS[0]}）`, "consultation", may],
        [`相談_R1.5（${LABELS[1]}）`, "consultation", may],
      ],
      unread: [],
    });
    expect(read([intakes("相談", "2019/5/7")], [intakes("相談", "2019/5/8")]).sheets).toEqual([
      [`相談（${LABELS[0]}）`, "consultation", undefined],
      [`相談（${LABELS[1]}）`, "consultation", undefined],
    ]);
  });

  test("a memo stays a memo", () => {
    const memo = sheetOf("メモ", [["番号"], ["1"]]);
    expect(read([intakes("相談_R1.5", "5/7"), memo], [memo])).toMatchObject({
      unread: [`メモ（${LABELS[0]}）`, `メモ（${LABELS[1]}）`],
    });
  });
});

describe("of 設定 and our other state sheets the first book's count", () => {
  const joined = joinBooks([
    book("a.xlsx", intakes("相談_R1.5", "5/7")),
    book("b.xlsx", settings(["年度", "R1"]), sheetOf("読み方", [["b"]])),
    book("c.xlsx", settings(["年度", "H30"]), sheetOf("読み方", [["c"]]), sheetOf("点検の記録", [["c"]])),
  ]);

  test("under their own names, the others left aside, and it can be told", () => {
    expect(shownSheets(joined)).toEqual(["相談_R1.5", "設定", "読み方", "点検の記録"]);
    expect(joined.settings).toEqual({ used: "b.xlsx", unused: ["c.xlsx"] });
  });

  test("so they are neither read as records nor called unread", () => {
    const opened = readBook(joined.workbook);
    expect(isRefusal(opened) ? opened : [opened.dataset.fiscalYear, opened.dataset.unread]).toEqual([
      2019,
      [],
    ]);
  });
});

test("more books than ten are told apart too, and other text stays as it is", () => {
  const labels = Array.from({ length: 12 }, (_, index) => `${index}.xlsx`);
  const joined = joinBooks(labels.map((label) => book(label, intakes("相談_R1.5", "5/7"))));
  expect(shownSheets(joined)).toEqual(labels.map((label) => `相談_R1.5（${label}）`));
  expect(joined.shown("備考\u2003\u200A $& \u200A\u2009\u2009\u200A")).toBe(
    "備考\u2003\u200A $& \u200A\u2009\u2009\u200A",
  );
});
