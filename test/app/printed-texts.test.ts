import { checkBook } from "../../src/app/check-month";
import { printedTexts } from "../../src/app/printed-texts";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { recordSheet } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2019, month: 6, day: 1 };
const NAME = { sheet: "2-5 相談内容", range: { top: 20, left: 0, bottom: 21, right: 3 } };

/** A report's sheet with what staff wrote below ●分析, beside the records that it was made of. */
function workbook(analysis: string) {
  const report = sheetOf(NAME.sheet, [["2－5　相談内容"], ["●分析"], [analysis], [12]]);
  const records = recordSheet("相談_R1.5", ["5/13", "R1-003", "女", "50代", "本人", "就労"]);
  return workbookOf([records, report], [{ name: "jisseki_2019_2_5_analysis", ...NAME }]);
}

test("every text of a report’s sheets, and no number and no record", () => {
  expect(printedTexts(workbook("増えた。"))).toEqual([
    { sheet: NAME.sheet, cell: { row: 0, column: 0 }, text: "2－5　相談内容" },
    { sheet: NAME.sheet, cell: { row: 1, column: 0 }, text: "●分析" },
    { sheet: NAME.sheet, cell: { row: 2, column: 0 }, text: "増えた。" },
  ]);
});

function personalDataIn(analysis: string) {
  const book = readBook(workbook(analysis), 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  const check = checkBook(book, TODAY);
  if (isRefusal(check)) throw new Error(check.refused);
  return check.findings
    .filter(({ rule }) => rule === "printed-text-personal-data")
    .map(({ severity, place }) => [severity, place]);
}

test("what staff wrote in a report is looked through where the year is checked", () => {
  expect(personalDataIn("相談が増えた。")).toEqual([]);
  expect(personalDataIn("連絡先は 090-1234-5678")).toEqual([
    ["warning", { sheet: NAME.sheet, cell: { row: 2, column: 0 } }],
  ]);
});
