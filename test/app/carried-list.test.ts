import { makeCarriedList } from "../../src/app/new-year";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { intakes, recordSheet } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const RECORDS = [
  intakes("相談_H31.4"),
  intakes("相談_R1.5", "5/13"),
  recordSheet("終結_R1.5", ["5/20", "H30-012", "就労"]),
];

test("the numbers that no intake has become the list of carried cases", async () => {
  const book = new MemoryWorkbook(workbookOf(RECORDS));
  expect(await makeCarriedList(book.snapshot, 2019, book)).toEqual({ sheet: "継続ケース_R元年度", count: 1 });
  expect(await makeCarriedList(book.snapshot, 2019, book)).toEqual({ refused: "no-carried-question" });
});

test("a sheet that has the list's name and is none is named", async () => {
  const name = "継続ケース_R元年度";
  const book = new MemoryWorkbook(workbookOf([...RECORDS, sheetOf(name, [["あとで書く"]])]));
  expect(await makeCarriedList(book.snapshot, 2019, book)).toEqual({
    refused: "carried-name-taken",
    sheet: name,
  });
});
