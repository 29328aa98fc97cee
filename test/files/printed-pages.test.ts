import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import type { SheetPlan, WorkbookPlan } from "../../src/sheets/sheet-plan";
import { composeCells } from "../../src/hosts/xlsx-file/compose-cells";
import type { CellRange } from "../../src/domain/grid/cell-address";
import { printedPages } from "./libreoffice";
import { reportOfSample } from "./report-of-sample";

const LIBREOFFICE_MILLISECONDS = 120_000;

let plan: WorkbookPlan = { sheets: [] };
let pages: readonly string[] = [];

beforeAll(async () => {
  ({ plan } = await reportOfSample("sum-to-100"));
  pages = await printedPages(await writeWorkbook(plan, ""));
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

test("each sheet is one page: cover and contents without a number, then numbered from 1 on", () => {
  expect(pages).toHaveLength(plan.sheets.length);
  expect(plan.sheets.slice(0, 2).map(({ name }) => name)).toEqual(["表紙", "目次"]);
  const numbers = pages.map((page) => /-(\d+)-$/.exec(page)?.[1] ?? /-(\d+)-/.exec(page)?.[1]);
  expect(numbers.slice(2)).toEqual(plan.sheets.slice(2).map((_, index) => String(index + 1)));
  expect(pages.slice(0, 2).filter((page) => /-\d+-$/.test(page))).toEqual([]);
});

test("the cover names the report, the contents its sections in the order of the pages", () => {
  const [cover, contents = ""] = pages;
  for (const text of ["令和元年度", "生活困窮者自立支援事業", "実績報告書"]) expect(cover).toContain(text);
  const sections = plan.sheets.slice(2).flatMap((sheet, index) => {
    const [heading] = printedTexts(sheet);
    return heading && !heading.includes("（つづき）") ? [{ heading, number: index + 1 }] : [];
  });
  expect(sections.length).toBeGreaterThan(15);
  let from = 0;
  for (const { heading, number } of sections) {
    const title = heading.replace("－", "-");
    const line = new RegExp(`${title.replaceAll(/[()]/g, "\\$&")}･+${number}`).exec(contents.slice(from));
    expect([title, number, line !== null]).toEqual([title, number, true]);
    from += line?.index ?? 0;
  }
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

test("nothing is cut off: every text that stands in a print area is printed", () => {
  for (const [index, sheet] of plan.sheets.entries()) {
    const printed = [...(pages[index] ?? "")].sort().join("");
    const missing = printedTexts(sheet).filter((text) => {
      if (pages[index]?.includes(text)) return false;
      // Text over several lines of a narrow cell is drawn between that of its neighbours: all its characters are there.
      return [...new Set(text)].some((character) => !printed.includes(character));
    });
    expect([sheet.name, missing]).toEqual([sheet.name, []]);
  }
});

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
