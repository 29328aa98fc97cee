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

test("each sheet is one page, with its number", () => {
  expect(pages).toHaveLength(plan.sheets.length);
  expect(pages.map((page) => /-(\d+)-/.exec(page)?.[1])).toEqual(
    plan.sheets.map((_, index) => String(index + 1)),
  );
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
