import { lookAtSheets } from "../../src/app/look-at-sheets";
import { readBook, readSheetsOf, type Book } from "../../src/app/read-book";
import { readingRows } from "../../src/app/reading-rows";
import { isRefusal } from "../../src/app/refusal";
import type { CellValue } from "../../src/domain/grid/cell-value";
import { valueOf } from "../../src/domain/records/field-reading";
import { headerForm, headerRowsAt } from "../../src/domain/records/header/header-rows";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/default-settings";
import { mergedCells } from "../../src/domain/grid/merged-cells";
import { intakes } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const HEADER = ["いつ", "だれ", "どのように", "メモ"];
const MAY = sheetOf("5月のやりとり", [
  HEADER,
  ["R1.5.13", "R1-001", "面談", "x"],
  ["R1.5.14", "R1-002", "電話", "y"],
]);

function bookWith(...choices: readonly (readonly CellValue[])[]): Book {
  const reading = sheetOf("読み方", [["項目", "値"], ["読み方の版", "1"], ...choices]);
  const book = readBook(workbookOf([intakes("相談_R1.5", "5/13"), MAY, reading]));
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

const FORM = headerForm(headerRowsAt({ sheet: MAY, merged: mergedCells(MAY) }, 0, () => false));

test("a form without a known word is not read until the office says what it is", () => {
  expect(bookWith().dataset.unread).toMatchObject([{ sheet: "5月のやりとり", why: "no-record-kind" }]);
});

test("then it is read, with the columns that were chosen", () => {
  const { dataset } = bookWith(
    ["様式", FORM, "対応", "5月のやりとり"],
    ["列", "対応日", "いつ"],
    ["列", "受付番号", "だれ"],
    ["列", "支援方法", "どのように"],
  );
  expect(dataset.records.contact.map(({ fields }) => fields.methods)).toMatchObject([
    { value: { known: ["interview"] } },
    { value: { known: ["phone_mail"] } },
  ]);
  expect(dataset.sheets.find(({ binding }) => binding.kind === "contact")?.binding).toMatchObject({
    confidence: 1,
    month: { year: 2019, month: 5 },
    missing: [],
    unused: [{ label: "メモ" }],
  });
});

describe("of two columns under one header", () => {
  const DATES = sheetOf("5月の記録", [
    ["番号", "日付", "方法", "日付", "理由"],
    ["R1-001", "5/8", "面談", "5/20", "就労"],
  ]);

  function closedOn(...columns: readonly (readonly CellValue[])[]): unknown {
    const form = headerForm(headerRowsAt({ sheet: DATES, merged: mergedCells(DATES) }, 0, () => false));
    const reading = sheetOf("読み方", [["項目", "値"], ["様式", form, "終結"], ...columns]);
    const workbook = workbookOf([intakes("相談_R1.5", "5/13"), DATES, reading]);
    const book = readBook(workbook);
    if (isRefusal(book)) throw new Error(book.refused);
    const { headers = [] } = lookAtSheets(readSheetsOf(workbook)).draft("5月の記録", 0, ["closure"]) ?? {};
    return {
      headers: headers.map(({ label }) => label),
      days: book.dataset.records.closure.map(({ fields }) => valueOf(fields.closedOn)?.day),
    };
  }

  test("each can be chosen by a name of its own", () => {
    const headers = ["番号", "日付", "方法", "日付（2つ目）", "理由"];
    expect(closedOn(["列", "終結日", "日付"])).toEqual({ headers, days: [8] });
    expect(closedOn(["列", "終結日", "日付（2つ目）"])).toEqual({ headers, days: [20] });
  });

  test("the second is never said of other sheets", () => {
    const column = { kind: "closure", field: "closedOn", header: "日付（2つ目）", everywhere: true } as const;
    const rows = readingRows(
      { say: "read-form", form: "x", kinds: ["closure"], columns: [column], sheet: "5月の記録" },
      DEFAULT_SETTINGS.codeLists,
    );
    expect(rows.at(-1)).toMatchObject({ item: "列", values: ["終結日", "日付（2つ目）"] });
  });
});

test("a column that was chosen is not said to be known by its values", () => {
  const sheet = sheetOf("R1 ケース表", [
    ["受付番号", "受付日", "性別", "年代", "経路", "相談内容", "終わった日", "終わり方"],
    ["R1-1", "R1.5.8", "男", "40代", "本人", "就労", "R1.9.9", "就労"],
  ]);
  const form = headerForm(headerRowsAt({ sheet, merged: mergedCells(sheet) }, 0, () => false));
  const reading = sheetOf("読み方", [
    ["項目", "値"],
    ["様式", form, "新規相談、終結"],
    ["列", "終結日", "終わった日"],
    ["列", "終結理由", "終わり方"],
  ]);
  const book = readBook(workbookOf([sheet, reading]));
  if (isRefusal(book)) throw new Error(book.refused);
  expect(book.dataset.sheets.flatMap(({ binding }) => binding.reasons.map(({ by }) => by))).not.toContain(
    "values",
  );
});

test("a form that is not to be read is listed as such", () => {
  expect(bookWith(["様式", FORM, "読まない"]).dataset.unread).toEqual([
    { sheet: "5月のやりとり", why: "chosen" },
  ]);
});
