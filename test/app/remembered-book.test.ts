import { findInBook } from "../../src/app/find-in-book";
import { rememberingBook } from "../../src/app/remembered-book";
import type { Book } from "../../src/app/read-book";
import type { WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { intakes, recordSheet } from "../fixtures/record-sheets";
import { workbookOf } from "../fixtures/workbook-of";

const SHEETS = [intakes("相談_R1.5", "5/7", "5/8"), recordSheet("対応_R1.5")];

/** As a reader answers that has read nothing again: the same sheets in a new workbook. */
const readAgain = ({ sheets, names, dateSystem }: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets: [...sheets],
  names: [...names],
  dateSystem,
});

function intakesIn(book: ReturnType<ReturnType<typeof rememberingBook>>): number {
  if (!("dataset" in book)) throw new Error("refused");
  return book.dataset.records.consultation.length;
}

describe("a book", () => {
  const workbook = workbookOf(SHEETS);

  it("is read once while nothing changes, whether or not its year is named", () => {
    const readBook = rememberingBook();
    const book = readBook(workbook);
    expect(intakesIn(book)).toBe(2);
    expect(readBook(readAgain(workbook))).toBe(book);
    expect(readBook(readAgain(workbook), 2019)).toBe(book);
    expect(readBook(readAgain(workbook), 2019)).toBe(book);
  });

  it("is read again once a sheet of it was, one came, one went, or a name means something else", () => {
    const readBook = rememberingBook();
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error("no sheets");
    const longer = workbookOf([intakes("相談_R1.5", "5/7", "5/8", "5/9"), recordSheet("対応_R1.5")]);
    const [changed] = longer.sheets;
    if (!changed) throw new Error("no sheet");
    expect(intakesIn(readBook(workbook))).toBe(2);
    expect(intakesIn(readBook({ ...workbook, sheets: [changed, second] }))).toBe(3);
    expect(intakesIn(readBook(workbook))).toBe(2);
    const all = readBook(workbook);
    expect(readBook({ ...workbook, sheets: [first] })).not.toBe(all);
    const range = { top: 0, left: 0, bottom: 0, right: 0 };
    const named = readBook(workbook);
    expect(readBook({ ...workbook, names: [{ name: "表", sheet: first.name, range }] })).not.toBe(named);
  });

  it("is another one in another year, also where none was named before", () => {
    const readBook = rememberingBook();
    const other = readBook(workbook, 2018);
    const own = readBook(workbook);
    expect(own).not.toBe(other);
    expect(intakesIn(own)).toBe(2);
    expect(readBook(workbook, 2018)).toEqual(other);
  });

  it("that was refused is looked at anew", () => {
    const readBook = rememberingBook();
    const nothing = workbookOf([]);
    expect(readBook(nothing)).toHaveProperty("refused");
    expect(intakesIn(readBook(workbook))).toBe(2);
  });
});

test("the rules run over a book once a day", () => {
  const book = rememberingBook()(workbookOf(SHEETS));
  if (!("dataset" in book)) throw new Error("refused");
  const found = findInBook(book, { year: 2019, month: 8, day: 1 });
  expect(findInBook(book, { year: 2019, month: 8, day: 1 })).toBe(found);
  const earlier = findInBook(book, { year: 2019, month: 5, day: 7 });
  expect(earlier).not.toBe(found);
  // A day that has not come yet is an error of the record's.
  const rulesOf = ({ findings }: typeof found) => findings.map(({ rule }) => rule);
  expect(rulesOf(earlier)).not.toEqual(rulesOf(found));
  const another: Book = { ...book };
  expect(findInBook(another, { year: 2019, month: 5, day: 7 })).not.toBe(earlier);
  expect(findInBook(another, { year: 2019, month: 5, day: 7 }).findings).toEqual(earlier.findings);
});
