import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import type { SheetPlan, WorkbookPlan } from "../../src/sheets/sheet-plan";
import { printedBook, type PrintedPage } from "./libreoffice";
import { plannedContents, printedContents, printedNumber } from "./printed-contents";
import { printedOnEachOther } from "./printed-on-each-other";
import { printedTexts, shownLines, shownTexts, textsNotPrinted } from "./printed-text";
import { layOutReport } from "../../src/sheets/lay-out-report";
import { SECTIONS_TO_LAY_OUT } from "../fixtures/sections-to-lay-out";
import { reportOfSample } from "./report-of-sample";

const LIBREOFFICE_MILLISECONDS = 120_000;

let plan: WorkbookPlan = { sheets: [] };
let book: readonly PrintedPage[] = [];
let pages: readonly string[] = [];

beforeAll(async () => {
  ({ plan } = await reportOfSample("sum-to-100"));
  book = await printedBook(await writeWorkbook(plan, ""));
  pages = book.map(({ text }) => text);
}, LIBREOFFICE_MILLISECONDS);

function chartsOf(sheet: SheetPlan) {
  return sheet.members.flatMap((member) => (member.kind === "chart" ? [member.chart] : []));
}

test("each sheet is one page: cover and contents without a number, then numbered from 1 on", () => {
  expect(pages).toHaveLength(plan.sheets.length);
  expect(plan.sheets.slice(0, 2).map(({ name }) => name)).toEqual(["表紙", "目次"]);
  expect(book.slice(2).map(printedNumber)).toEqual(plan.sheets.slice(2).map((_, index) => String(index + 1)));
  expect(pages.slice(0, 2).filter((page) => /-\d+-$/.test(page))).toEqual([]);
});

test("the cover names the report, the contents its sections in the order of the pages", () => {
  const [cover] = pages;
  for (const text of ["令和2年10月", "令和元年度あおぞら市生活困窮者自立支援事業", "実績報告書"])
    expect(cover).toContain(text);
  expect(plannedContents(plan)).toHaveLength(24);
  expect(printedContents(book.slice(1, 2))).toEqual(plannedContents(plan));
});

test("every page prints its heading, its chapter and the report's name", () => {
  for (const [index, sheet] of plan.sheets.entries()) {
    if (index < 2) continue;
    const [heading = "?"] = printedTexts(sheet);
    expect(pages[index]).toContain(heading);
    expect(pages[index]).toMatch(/[1-7](センター事業概要|\S*実績|\S*支援)/);
    expect(pages[index]).toContain("令和元年度あおぞら市生活サポートセンター");
  }
});

test("every text and figure that stands in a print area is printed, none of them cut off", () => {
  for (const [index, sheet] of plan.sheets.entries()) {
    const page = book[index] ?? { text: "", words: [] };
    expect([sheet.name, textsNotPrinted(printedTexts(sheet), page)]).toEqual([sheet.name, []]);
  }
});

test("no word is printed on another", () => {
  expect(book.flatMap(({ words }) => words).length).toBeGreaterThan(2000);
  expect(printedOnEachOther(book)).toEqual([]);
});

test(
  "nor where every kind of block is longer than a page",
  async () => {
    const cover = {
      date: "令和2年10月",
      centreName: "センター",
      titleLines: ["令和元年度", "実 績 報 告 書"],
    };
    const report = { fiscalYear: 2019, centreName: "センター", rounding: "sum-to-100" as const, cover };
    const laidOut = layOutReport(
      { ...report, sections: SECTIONS_TO_LAY_OUT },
      { sheets: new Map(), words: new Map() },
    );
    const printed = await printedBook(await writeWorkbook({ sheets: laidOut.map((page) => page.plan) }, ""));
    expect(printed).toHaveLength(laidOut.length);
    expect(printedOnEachOther(printed)).toEqual([]);
  },
  LIBREOFFICE_MILLISECONDS,
);

test("pies print the label of every slice that is not zero", () => {
  const pies = plan.sheets.flatMap((sheet, index) =>
    chartsOf(sheet).flatMap((chart) => (chart.type === "pie" ? [{ chart, sheet, page: pages[index] }] : [])),
  );
  expect(pies).toHaveLength(5);
  for (const { chart, sheet, page } of pies) {
    for (const label of shownTexts(sheet, chart.categories)) expect(page).toContain(label);
    expect(page).toContain(chart.title);
    // LibreOffice puts a space between figures and words.
    const lines = shownLines(sheet, chart.categories).filter(
      (line) => !/\d\D/.test(line.replace(/[\d.]+%/, "")),
    );
    const printed = book[plan.sheets.indexOf(sheet)]?.words ?? [];
    // The table's header has the same lines.
    const table = printed.find(({ text }) => text === "H28年度");
    const words = printed.filter(({ top }) => table && top > table.bottom).map(({ text }) => text);
    expect([sheet.name, lines.filter((line) => !words.includes(line))]).toEqual([sheet.name, []]);
  }
});

test("bars and lines print their axis in order, oldest first, and their legend", () => {
  for (const [index, sheet] of plan.sheets.entries()) {
    for (const chart of chartsOf(sheet)) {
      if (chart.type === "pie") continue;
      expect(pages[index]).toContain(shownTexts(sheet, chart.categories).join(""));
      const names = chart.series.flatMap(({ name: { row, column } }) =>
        shownTexts(sheet, { top: row, left: column, bottom: row, right: column }),
      );
      expect(names).toHaveLength(chart.series.length);
      expect(pages[index]).toContain(names.join(""));
    }
  }
});
