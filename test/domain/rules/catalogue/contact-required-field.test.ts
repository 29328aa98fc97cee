import { contextOf, findingsIn } from "../findings-in";
import { smallOffice, withoutSheets, withSheet } from "../small-office";
import type { PlainWorkbook } from "../workbook-of";

test("the times may be blank", () => {
  expect(findingsIn(smallOffice({ "対応_H31.4!D3": null }))).toEqual([]);
});

test("対応日 is blank", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!A2": null }))).toEqual([
    "error contact-required-field 対応_R1.5!A2 対応日が記入されていません。",
  ]);
});

test("支援方法 is blank", () => {
  expect(findingsIn(smallOffice({ "対応_R1.5!C2": null }))).toEqual([
    "error contact-required-field 対応_R1.5!C2 支援方法が記入されていません。",
  ]);
});

describe("a column headed 日 alone", () => {
  const DAY = ["日", "受付番号", "支援方法"];
  const ROWS = [
    [13, "R1-003", "面談"],
    ["20日", "R1-001、R1-002", "支援調整会議"],
  ];
  const NO_DATE = "error contact-required-field 対応!";
  const ofSheet = (book: PlainWorkbook, sheet: string) =>
    findingsIn(book).filter((line) => line.includes(sheet));

  test("is the day where the sheet's name says the month and the kind", () => {
    const book = withSheet(smallOffice(), "対応_R1.5", DAY, ...ROWS);
    expect(ofSheet(book, "対応_R1.5")).toEqual([]);
    expect(contextOf(book).figures.months[1]?.contacts.counted.value).toBe(1);
  });

  test("is none where no month is known, nor beside a column of months", () => {
    const office = withoutSheets(smallOffice(), "対応_H31.4", "対応_R1.5", "対応_R1.6");
    expect(ofSheet(withSheet(office, "対応", DAY, ...ROWS), "対応!")).toEqual([
      expect.stringContaining(NO_DATE),
    ]);
    const months = withSheet(smallOffice(), "対応_R1.5", ["月", ...DAY], ...ROWS.map((row) => [5, ...row]));
    expect(ofSheet(months, "対応_R1.5")).toEqual([
      expect.stringContaining("このシートには「対応日」の列が見つかりません。"),
    ]);
  });
});
