import { marksOf, markSheets } from "../../src/app/mark-sheets";
import type { CellMark } from "../../src/app/ports";
import type { Finding } from "../../src/domain/rules/finding";
import type { Severity } from "../../src/domain/rules/severity";
import { FINDING_MARKS } from "../../src/sheets/finding-marks";

function finding(severity: Severity, row: number, change: Partial<Finding> = {}): Finding {
  return {
    rule: "case-number-unique",
    key: `${severity} ${row}`,
    severity,
    place: { sheet: "相談_R1.5", cell: { row, column: 2 } },
    related: [{ sheet: "相談_R1.4", cell: { row: 9, column: 9 } }],
    message: { ja: "x", en: "x" },
    fix: null,
    ...change,
  };
}

const SETTLED: Partial<Finding> = {
  settlement: {
    state: "settled",
    reason: {
      rule: "case-number-unique",
      key: "warning 3",
      fiscalYear: 2019,
      reason: "x",
      by: "担当A",
      on: { year: 2019, month: 6, day: 1 },
    },
  },
};

const cell = (row: number) => ({ sheet: "相談_R1.5", cell: { row, column: 2 } });

test("errors and warnings are marked at their own cell; what is settled, told, or at no cell is not", () => {
  const marks = marksOf([
    finding("error", 1),
    finding("warning", 2),
    finding("warning", 3, SETTLED),
    finding("info", 4),
    finding("error", 5, { place: { sheet: "相談_R1.5", cell: null } }),
    finding("error", 6, { place: { sheet: null, cell: null } }),
  ]);
  expect(marks).toEqual([
    { ...cell(1), ...FINDING_MARKS.error },
    { ...cell(2), ...FINDING_MARKS.warning },
  ]);
});

test("a cell is marked once, as an error where it has one", () => {
  const marks = marksOf([
    finding("warning", 1),
    finding("error", 1),
    finding("error", 2),
    finding("warning", 2),
  ]);
  expect(marks).toEqual([
    { ...cell(1), ...FINDING_MARKS.error },
    { ...cell(2), ...FINDING_MARKS.error },
  ]);
});

test("says how many cells were marked", async () => {
  const marked: CellMark[] = [];
  const marker = {
    markCells: (marks: readonly CellMark[]) => {
      marked.push(...marks);
      return Promise.resolve();
    },
    removeMarks: () => Promise.resolve(),
  };
  expect(await markSheets([finding("error", 1), finding("error", 1), finding("info", 2)], marker)).toEqual({
    marked: 1,
  });
  expect(marked).toEqual([{ ...cell(1), ...FINDING_MARKS.error }]);
});
