import type { ReadBack } from "../../src/app/ports";
import { recount } from "../../src/app/recount";
import { cellAddress } from "../../src/domain/grid/cell-address";
import type { CellValue } from "../../src/domain/grid/cell-value";
import { buildReport } from "../../src/domain/report/build-report";
import type { SectionBlock } from "../../src/domain/report/section-block";
import { layOutReport } from "../../src/sheets/lay-out-report";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { attendanceSheet, intakes, yearOf } from "../fixtures/record-sheets";
import { workbookOf } from "../fixtures/workbook-of";

const DATASET = yearOf([
  intakes("相談_R1.5", "5/7", "5/8"),
  attendanceSheet("学習_R1.5", ["5/11"], ["A", "中1", null, null, "○"]),
]);
const SECTIONS = layOutReport(buildReport(DATASET), { sheets: new Map(), words: new Map() });

/** What stands on the sheets, one cell changed. */
async function readBack(sheet = "", address = "", value: CellValue = null): Promise<readonly ReadBack[]> {
  const workbook = new MemoryWorkbook(workbookOf([]));
  for (const { plan } of SECTIONS) await workbook.writeSheet({ plan, how: { mode: "add" } });
  const ranges = SECTIONS.flatMap(({ plan, owned }) => owned.map((range) => ({ sheet: plan.name, range })));
  const blocks = await workbook.readBack(ranges);
  return blocks.map((block) => ({
    ...block,
    values: block.values.map((row, down) =>
      row.map((found, right) => {
        const at = cellAddress({ row: block.range.top + down, column: block.range.left + right });
        return block.sheet === sheet && at === address ? value : found;
      }),
    ),
  }));
}

async function differences(sheet: string, address: string, value: CellValue): Promise<readonly string[]> {
  const result = recount(SECTIONS, await readBack(sheet, address, value));
  return result.differences.map(
    ({ sheet: where, cell, expected, found }) => `${where}!${cellAddress(cell)}: ${expected}, not ${found}`,
  );
}

test("what was written rightly is found right, every figure of it", async () => {
  const { compared, differences: none } = recount(SECTIONS, await readBack());
  expect(none).toEqual([]);
  const figures = SECTIONS.flatMap((section) => section.figures);
  expect(compared).toBe(
    figures.filter(({ cell }) => cell.kind === "number" || cell.kind === "formula").length,
  );
  expect(compared).toBeGreaterThan(200);
});

const ROUTES = "2-4 相談経路";

test.each<[string, CellValue, string]>([
  ["B6", 3, "B6: 2, not 3"],
  ["B6", "2 ", "B6: 2, not 2 "],
  ["B17", null, "B17: 2, not "],
  ["B5", 7, "B5: , not 7"],
  ["B17", { error: "#REF!" }, "B17: 2, not #REF!"],
  ["B18", 0.999, "B18: 1, not 0.999"],
])("%s showing %j is found, and nothing else", async (address, value, expected) => {
  expect(await differences(ROUTES, address, value)).toEqual([`${ROUTES}!${expected}`]);
});

test("a figure on a sheet without charts is compared as well", async () => {
  const page = SECTIONS.find(({ section }) => section === "6-1");
  const figure = page?.figures.find(({ cell }) => cell.kind === "number");
  if (!page || figure?.cell.kind !== "number") throw new Error("no figure");
  const sheet = page.plan.name;
  const cell = cellAddress(figure.at);
  expect(await differences(sheet, cell, 9)).toEqual([`${sheet}!${cell}: ${figure.cell.number}, not 9`]);
});

test("figures in lists and within sentences are compared as well", () => {
  const figure = (value: number) => ({ value, records: [] });
  const report = buildReport(DATASET);
  const [first] = report.sections;
  if (!first) throw new Error("no section");
  const blocks: readonly SectionBlock[] = [
    {
      kind: "list",
      id: "companies",
      columns: [{ id: "visits", label: "件数", printedLines: ["件数"], weight: 1, align: "right" }],
      hasHeader: true,
      rows: [{ cells: [{ kind: "figure", figure: figure(31) }] }],
      notes: [],
    },
    { kind: "statement", id: "registered", parts: [{ before: "登録者　", figure: figure(12), after: "人" }] },
  ];
  const pages = layOutReport(
    { ...report, sections: [{ ...first, blocks }] },
    { sheets: new Map(), words: new Map() },
  );
  const { compared, differences: missing } = recount(pages, []);
  expect(compared).toBe(2);
  expect(missing.map(({ expected }) => expected)).toEqual([31, 12]);
});

test("a share that differs in binary only is the same, a changed label is no figure", async () => {
  expect(await differences(ROUTES, "B18", 1 - 1e-12)).toEqual([]);
  expect(await differences(ROUTES, "A6", "５月")).toEqual([]);
});

test("a difference names the records behind the figure", async () => {
  const { differences: found } = recount(SECTIONS, await readBack("2-4 相談経路", "B6", 5));
  expect(found[0]?.records.map(({ sheet, row }) => [sheet, row])).toEqual([
    ["相談_R1.5", 1],
    ["相談_R1.5", 2],
  ]);
});

test("a sheet that could not be read back differs wherever a figure should show", () => {
  const first = SECTIONS.find(({ section }) => section === "2-1");
  if (!first) throw new Error("no section");
  const shown = first.figures.flatMap(({ cell }) =>
    cell.kind === "number" ? [cell.number] : cell.kind === "formula" ? [cell.result] : [],
  );
  const { differences: all } = recount([first], []);
  expect(all.map(({ expected }) => expected)).toEqual(shown.filter((value) => value !== ""));
});
