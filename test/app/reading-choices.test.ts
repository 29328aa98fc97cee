import { readBook, type Book } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import type { CellValue } from "../../src/domain/grid/cell-value";
import { headerForm, headerRowsAt } from "../../src/domain/records/header/header-rows";
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

test("a form that is not to be read is listed as such", () => {
  expect(bookWith(["様式", FORM, "読まない"]).dataset.unread).toEqual([
    { sheet: "5月のやりとり", why: "chosen" },
  ]);
});
