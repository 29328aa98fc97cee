import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import type { SheetPlan, WorkbookPlan } from "../../src/sheets/sheet-plan";
import { OFFICE_REPORTS } from "../fixtures/offices/office-reports";
import { printedWithLinks, type PrintedPage } from "./libreoffice";
import { plannedContents, printedContents, printedNumber } from "./printed-contents";
import { printedOnEachOther } from "./printed-on-each-other";
import { printedTexts, shownTexts, textsNotPrinted } from "./printed-text";
import { reportOfOffice } from "./report-of-office";

const LIBREOFFICE_MILLISECONDS = 120_000;

const NO_PAGE: PrintedPage = { text: "", words: [] };

function chartsOf({ members }: SheetPlan) {
  return members.flatMap((member) => (member.kind === "chart" ? [member.chart] : []));
}

describe.each(OFFICE_REPORTS)("the printed report of $name", (office) => {
  let plan: WorkbookPlan = { sheets: [] };
  let book: readonly PrintedPage[] = [];
  let links: readonly number[] = [];

  beforeAll(async () => {
    plan = await reportOfOffice(office);
    ({ book, links } = await printedWithLinks(await writeWorkbook(plan, "")));
  }, LIBREOFFICE_MILLISECONDS);

  test("has a page a sheet, numbered through behind cover and contents", () => {
    expect(book).toHaveLength(plan.sheets.length);
    expect(book.slice(2).map(printedNumber)).toEqual(
      plan.sheets.slice(2).map((_, index) => String(index + 1)),
    );
    expect(book.slice(0, 2).map(printedNumber)).toEqual([undefined, undefined]);
  });

  test("has contents that name its sections under the office's titles, in the order of the pages", () => {
    const contents = printedContents(book.slice(1, 2));
    expect(contents).toEqual(plannedContents(plan));
    for (const title of Object.values(office.titles))
      expect(contents.filter((line) => line.includes(title))).toHaveLength(1);
    for (const id of [...office.switchedOff, ...office.missing])
      expect(contents.filter((line) => line.startsWith(id))).toEqual([]);
  });

  test("has contents whose lines lead to the pages that they name, behind cover and contents", () => {
    const numbers = plannedContents(plan).map((line) => Number(/\d+$/.exec(line)?.[0]));
    expect(numbers.length).toBeGreaterThan(8);
    expect(links.map((page) => page - 1)).toEqual(numbers);
  });

  test("names each chapter once more only where the office put a section of it elsewhere", () => {
    const chapters = shownTexts(plan.sheets[1] ?? { name: "", members: [] }, {
      top: 2,
      left: 0,
      bottom: 99,
      right: 0,
    });
    const again = chapters.filter((chapter, index) => chapters.indexOf(chapter) < index);
    // うみべ市 has 7-2 and what follows it between 2-2 and 2-3, and 7-1 at its usual place.
    expect(again.map((chapter) => chapter.slice(0, 1))).toEqual(office.name === "うみべ市" ? ["2", "7"] : []);
  });

  test("has no further page for an empty area", () => {
    expect(plan.sheets.map(({ name }) => name).filter((name) => name.endsWith("(2)"))).toEqual([]);
  });

  test("prints every text and figure of its pages whole, and none on another", () => {
    for (const [index, sheet] of plan.sheets.entries()) {
      const missing = textsNotPrinted(printedTexts(sheet), book[index] ?? NO_PAGE);
      expect([sheet.name, missing]).toEqual([sheet.name, []]);
    }
    expect(printedOnEachOther(book)).toEqual([]);
  });

  test("labels every slice that is not zero, with the table's percent, and no other", () => {
    for (const [index, sheet] of plan.sheets.entries()) {
      for (const chart of chartsOf(sheet)) {
        if (chart.type !== "pie") continue;
        const labels = shownTexts(sheet, chart.categories);
        expect(labels.length).toBeGreaterThan(1);
        expect([sheet.name, textsNotPrinted(labels, book[index] ?? NO_PAGE)]).toEqual([sheet.name, []]);
        const percents = labels.map((label) => /[\d.]+%$/.exec(label)?.[0]);
        const table = printedTexts(sheet);
        expect(percents.filter((percent) => percent === undefined || !table.includes(percent))).toEqual([]);
        expect(percents).not.toContain("0.0%");
      }
    }
  });

  test("prints the newest year at the top of its bars, and the legend of every code", () => {
    for (const [index, sheet] of plan.sheets.entries()) {
      for (const chart of chartsOf(sheet)) {
        if (chart.type !== "stackedBar") continue;
        const years = shownTexts(sheet, chart.categories);
        const { text, words } = book[index] ?? NO_PAGE;
        // Drawn upwards: the last category stands on top.
        const printed = text.includes(years.join(""));
        expect([sheet.name, years, printed]).toEqual([sheet.name, years, true]);
        const names = chart.series.flatMap(({ name: { row, column } }) =>
          shownTexts(sheet, { top: row, left: column, bottom: row, right: column }),
        );
        expect([sheet.name, textsNotPrinted(names, { text, words })]).toEqual([sheet.name, []]);
      }
    }
  });
});

test("the three offices differ as offices do", () => {
  const has = (test: (office: (typeof OFFICE_REPORTS)[number]) => boolean) =>
    OFFICE_REPORTS.filter(test).map(({ name }) => name);
  expect(
    has(({ settings }) => !settings.some(([item]) => typeof item === "string" && item.startsWith("過年度"))),
  ).toEqual(["みどり町", "やまかわ社協"]);
  expect(has(({ monthsOpen }) => monthsOpen !== undefined)).toEqual(["みどり町"]);
  expect(has(({ codes }) => codes.topics.length > 8)).toEqual(["やまかわ社協"]);
  expect(new Set(OFFICE_REPORTS.map(({ fiscalYear }) => fiscalYear)).size).toBe(3);
});
