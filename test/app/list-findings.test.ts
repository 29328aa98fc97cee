import { checkBook } from "../../src/app/check-month";
import { listFindings } from "../../src/app/list-findings";
import { readBook, type Book } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { cellText } from "../../src/domain/grid/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { intakes, recordSheet } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2019, month: 8, day: 1 };
const MAY = { year: 2019, month: 5 };
const WRONG_DATE = "5/不明";
const WRONG = intakes("相談_R1.5", "5/7", WRONG_DATE);
const RIGHT = intakes("相談_R1.5", "5/7", "5/8");

const open = (...more: readonly SheetSnapshot[]) =>
  new MemoryWorkbook(workbookOf([WRONG, recordSheet("終結_R1.5"), ...more]));

function bookOf(workbook: WorkbookSnapshot): Book {
  const book = readBook(workbook, 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

function checkOf(book: Book) {
  const check = checkBook(book, TODAY, MAY);
  if (isRefusal(check)) throw new Error(check.refused);
  return check;
}

async function list(workbook: MemoryWorkbook) {
  const book = bookOf(workbook.snapshot);
  return listFindings(book, checkOf(book), TODAY, workbook);
}

function textOfLast({ snapshot }: MemoryWorkbook): string {
  const { cells } = snapshot.sheets.at(-1) ?? sheetOf("", []);
  return cells.flatMap((row) => row.map(({ value }) => cellText(value))).join("|");
}

test("makes 点検結果 as the last sheet, which is never read as records", async () => {
  const workbook = open();
  const before = checkOf(bookOf(workbook.snapshot));
  expect(before.findings.some(({ severity }) => severity === "error")).toBe(true);
  expect(await list(workbook)).toEqual({ sheet: "点検結果" });
  expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(["相談_R1.5", "終結_R1.5", "点検結果"]);
  const after = checkOf(bookOf(workbook.snapshot));
  expect(after.findings).toEqual(before.findings);
  expect(after.unreadSheets).toEqual(before.unreadSheets);
  for (const { message } of before.findings) expect(textOfLast(workbook)).toContain(message.ja);
});

test("is made again in its place, also under another name", async () => {
  const workbook = open();
  await list(workbook);
  expect(textOfLast(workbook)).toContain(WRONG_DATE);
  workbook.rename({ from: "点検結果", to: "5月の点検" });
  workbook.edit((sheet) => (sheet.name === RIGHT.name ? RIGHT : sheet));
  expect(await list(workbook)).toEqual({ sheet: "5月の点検" });
  expect(workbook.snapshot.sheets).toHaveLength(3);
  expect(textOfLast(workbook)).not.toContain(WRONG_DATE);
});

test("leaves a sheet of the staff's that has the name", async () => {
  const own = sheetOf("点検結果", [["手書き"]]);
  const workbook = open(own);
  expect(await list(workbook)).toEqual({ refused: "sheet-name-taken", sheet: "点検結果" });
  expect(workbook.snapshot.sheets.at(-1)).toEqual(own);
});
