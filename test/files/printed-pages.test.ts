import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import type { SheetPlan, WorkbookPlan } from "../../src/sheets/sheet-plan";
import { composeCells } from "../../src/hosts/xlsx-file/compose-cells";
import type { CellRange } from "../../src/domain/grid/cell-address";
import { printedBook, type PrintedPage, type PrintedWord } from "./libreoffice";
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

/** The texts of a range of a plan, without white space, empty ones left out. */
function textsIn(sheet: SheetPlan, { top, left, bottom, right }: CellRange): string[] {
  return composeCells(sheet.members)
    .filter(({ row, column }) => top <= row && row <= bottom && left <= column && column <= right)
    .map(({ content }) =>
      content.kind === "formula" ? String(content.result) : content.kind === "text" ? content.text : "",
    )
    .map((text) => text.replaceAll(/\s/g, ""))
    .filter((text) => text !== "");
}

function chartsOf(sheet: SheetPlan) {
  return sheet.members.flatMap((member) => (member.kind === "chart" ? [member.chart] : []));
}

/** What stands in the print area of a sheet. */
function printedTexts(sheet: SheetPlan): string[] {
  const [area] = sheet.members.flatMap((member) =>
    member.kind === "print" ? (member.setup.area ?? []) : [],
  );
  return area ? textsIn(sheet, area) : [];
}

/** The lines of a page from top to bottom, each from left to right. */
function linesOf(page: PrintedPage | undefined): readonly string[] {
  const lines: { readonly middle: number; readonly words: PrintedWord[] }[] = [];
  for (const word of page?.words ?? []) {
    const middle = (word.top + word.bottom) / 2;
    const line = lines.find((each) => Math.abs(each.middle - middle) < 5);
    if (line) line.words.push(word);
    else lines.push({ middle, words: [word] });
  }
  return lines
    .sort((one, other) => one.middle - other.middle)
    .map(({ words }) =>
      words
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(""),
    );
}

test("each sheet is one page: cover and contents without a number, then numbered from 1 on", () => {
  expect(pages).toHaveLength(plan.sheets.length);
  expect(plan.sheets.slice(0, 2).map(({ name }) => name)).toEqual(["表紙", "目次"]);
  const numbers = pages.map((page) => /-(\d+)-$/.exec(page)?.[1] ?? /-(\d+)-/.exec(page)?.[1]);
  expect(numbers.slice(2)).toEqual(plan.sheets.slice(2).map((_, index) => String(index + 1)));
  expect(pages.slice(0, 2).filter((page) => /-\d+-$/.test(page))).toEqual([]);
});

test("the cover names the report, the contents its sections in the order of the pages", () => {
  const [cover] = pages;
  for (const text of ["令和元年度", "生活困窮者自立支援事業", "実績報告書"]) expect(cover).toContain(text);
  const sections = plan.sheets.slice(2).flatMap((sheet, index) => {
    const [heading] = printedTexts(sheet);
    return heading && !heading.includes("（つづき）") ? [{ heading, number: index + 1 }] : [];
  });
  expect(sections.length).toBeGreaterThan(15);
  const lines = linesOf(book[1]).filter((line) => line.includes("･"));
  expect(lines.map((line) => line.replace(/･+/, "･"))).toEqual(
    sections.map(({ heading, number }) => `${heading.replace("－", "-")}･${number}`),
  );
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

test("every text that stands in a print area is printed", () => {
  for (const [index, sheet] of plan.sheets.entries()) {
    const printed = pages[index] ?? "";
    const missing = printedTexts(sheet).filter((text) => {
      if (pages[index]?.includes(text)) return false;
      // Text over several lines of a narrow cell is drawn between that of its neighbours: all its characters are there.
      return Array.from(new Set(text)).some((character) => !printed.includes(character));
    });
    expect([sheet.name, missing]).toEqual([sheet.name, []]);
  }
});

/** How much of the smaller of two words lies on the other, as a share of its height and of its width. */
function overlapOf(a: PrintedWord, b: PrintedWord): number {
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  if (height <= 0 || width <= 0) return 0;
  return Math.min(
    height / Math.min(a.bottom - a.top, b.bottom - b.top),
    width / Math.min(a.right - a.left, b.right - b.left),
  );
}

/** Words that are printed on each other: what does not fit its cell runs into the next, or under it. */
function printedOnEachOther(printed: readonly PrintedPage[]): readonly string[] {
  return printed.flatMap(({ words }, page) =>
    words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => !/^･+$/.test(a.text + b.text) && overlapOf(a, b) > 0.35)
        .map((b) => `page ${page + 1}: ${a.text} on ${b.text}`),
    ),
  );
}

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
    for (const label of textsIn(sheet, chart.categories)) expect(page).toContain(label);
    expect(page).toContain(chart.title);
  }
});

test("bars and lines print their axis in order, oldest first, and their legend", () => {
  for (const [index, sheet] of plan.sheets.entries()) {
    for (const chart of chartsOf(sheet)) {
      if (chart.type === "pie") continue;
      expect(pages[index]).toContain(textsIn(sheet, chart.categories).join(""));
      const names = chart.series.flatMap(({ name: { row, column } }) =>
        textsIn(sheet, { top: row, left: column, bottom: row, right: column }),
      );
      expect(names).toHaveLength(chart.series.length);
      expect(pages[index]).toContain(names.join(""));
    }
  }
});
