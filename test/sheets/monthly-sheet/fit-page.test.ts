import fc from "fast-check";
import type { MonthlyTable } from "../../../src/domain/monthly-report/monthly-report";
import { fitPage, type FittedPage } from "../../../src/sheets/monthly-sheet/fit-page";
import { MONTHLY_WIDTH_POINTS } from "../../../src/sheets/monthly-sheet/monthly-paper";

/** Below the head. */
const ROOM = 712;

function tableOf(section: string, labels: readonly string[], value = 1): MonthlyTable {
  return {
    section,
    title: "表",
    rows: labels.map((label, index) => ({
      id: String(index),
      label,
      month: { value: value * index, records: [] },
      toDate: { value: value * index, records: [] },
      lastYear: null,
    })),
  };
}

const labels = fc.array(
  fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom("相", "談", "・", "Ａ", "1", "）") }),
  { minLength: 1, maxLength: 60 },
);

test("nothing is lost: every label and figure stands on the page, and no heading alone at the foot", () => {
  fc.assert(
    fc.property(fc.array(labels, { minLength: 1, maxLength: 12 }), (all) => {
      const tables = all.map((own, index) => tableOf(`2-${index}`, own, 7));
      const page = fitPage(tables, ROOM);
      if (!page) throw new Error("no page");
      const lines = page.columns.flat();
      const rows = tables.flatMap(({ rows: own }) => {
        const filled = page.withoutZeros ? own.filter(({ month }) => month.value !== 0) : own;
        return filled.length > 0 ? filled : own.slice(0, 1);
      });
      const texts = lines
        .filter(({ kind }) => kind === "row")
        .map(({ label }) => label)
        .join("");
      expect(texts).toBe(rows.map(({ label }) => label).join(""));
      const numbers = lines.filter(({ kind, values }) => kind === "row" && values[0]?.kind === "number");
      expect(numbers).toHaveLength(rows.length);
      for (const column of page.columns) {
        expect(column[0]?.kind).toBe("heading");
        expect(column.at(-1)?.kind).toBe("row");
      }
    }),
    { numRuns: 40, seed: 20_190_401 },
  );
});

/** So many rows in each table of the year. */
function officeWith(rows: readonly number[], value = 1): readonly MonthlyTable[] {
  return rows.map((count, index) =>
    tableOf(
      `2-${index}`,
      Array.from({ length: count }, () => "新規相談受付件数"),
      value,
    ),
  );
}

const USUAL = [9, 7, 9, 7, 9, 7, 15, 8, 1, 9, 5, 14, 14, 7];

function isOnPaper(page: FittedPage): void {
  const longest = Math.max(...page.columns.map(({ length }) => length));
  expect(longest * page.linePoints).toBeLessThanOrEqual(ROOM);
  const gaps = page.gapPoints * (page.columnsOfPage - 1);
  const values = page.valuePoints.reduce((sum, width) => sum + width, 0);
  expect((page.labelPoints + values) * page.columnsOfPage + gaps).toBeLessThanOrEqual(MONTHLY_WIDTH_POINTS);
}

test("an ordinary office's page is one, with letters of 8 points at least", () => {
  const page = fitPage(officeWith(USUAL), ROOM);
  if (!page) throw new Error("no page");
  expect(page.fontPoints).toBeGreaterThanOrEqual(8);
  expect(page.columns).toHaveLength(page.columnsOfPage);
  isOnPaper(page);
});

test("twice the usual codes, each with a figure, are two pages, with letters of 8 points at least", () => {
  const page = fitPage(officeWith(USUAL.map((count) => 2 * count)), ROOM);
  if (!page) throw new Error("no page");
  expect(page.fontPoints).toBeGreaterThanOrEqual(8);
  expect(Math.ceil(page.columns.length / page.columnsOfPage)).toBe(2);
  expect(page.withoutZeros).toBe(false);
  isOnPaper(page);
});

test("few tables are set larger; what is 0 throughout makes room before anything is shrunk", () => {
  expect(fitPage([tableOf("2-1", ["新規", "終結"])], ROOM)).toMatchObject({
    fontPoints: 9,
    withoutZeros: false,
  });
  const zeros = tableOf(
    "2-2",
    Array.from({ length: 300 }, () => "区分"),
    0,
  );
  const page = fitPage([tableOf("2-1", ["新規", "終結"]), zeros], ROOM);
  expect(page).toMatchObject({ fontPoints: 9, withoutZeros: true });
  // The table itself is still there, with one item that says that there was nothing.
  const rows = (page?.columns ?? []).flat().filter(({ kind }) => kind === "row");
  expect(rows.map(({ label }) => label)).toEqual(["終結", "区分"]);
  expect(fitPage([], ROOM)).toBeDefined();
});
