import { holdsMoreThan, isReportOfOurs } from "../../src/app/earlier-report";
import { planReport } from "../../src/app/plan-report";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { buildReport } from "../../src/domain/report/build-report";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { attendanceSheet, intakes, recordSheet, yearOf } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const REPORT = buildReport(
  yearOf([intakes("相談_R1.5", "5/7"), recordSheet("対応_R1.5", ["5/7", "相談_R1.5-1", "面談", null])]),
);
const EMPTY = workbookOf([]);

/** A report file, and what a user made of it. */
function reportFile(
  change: (sheet: SheetSnapshot) => SheetSnapshot = (sheet) => sheet,
  more: readonly SheetSnapshot[] = [],
) {
  const file = new MemoryWorkbook(EMPTY);
  for (const { plan } of planReport(EMPTY, REPORT).exchange.sheets)
    void file.writeSheet({ plan, how: { mode: "add" } });
  file.edit(change);
  return workbookOf([...file.snapshot.sheets, ...more], file.snapshot.names);
}

/** Types into a cell of 2-2. */
const typed = (row: number, column: number, value: string | number) => (sheet: SheetSnapshot) => {
  if (sheet.name !== "2-2 支援方法") return sheet;
  const blank = { value: null, numberFormat: "General" };
  const width = Math.max(column + 1, sheet.cells[0]?.length ?? 0);
  const height = Math.max(row + 1, sheet.cells.length);
  const cells = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_cell, x) => sheet.cells[y]?.[x] ?? blank),
  );
  const line = cells[row];
  if (line) line[column] = { value, numberFormat: "@" };
  return { ...sheet, cells };
};

const analysis = () => {
  const area = reportFile().names.find(({ name }) => name === "jisseki_2019_2_2_analysis");
  if (!area) throw new Error("no analysis");
  return area.range;
};

test("a report of ours is known by its names", () => {
  expect(isReportOfOurs(reportFile())).toBe(true);
  expect(isReportOfOurs(workbookOf([sheetOf("2-2 支援方法", [["x"]])]))).toBe(false);
});

test("words in ●分析 of an earlier file are carried over, cell by cell", () => {
  const { top, left } = analysis();
  const earlier = reportFile((sheet) =>
    typed(top + 1, left, "来年は減る見込み")(typed(top, left, "電話が増えた")(sheet)),
  );
  const { pages } = planReport(EMPTY, REPORT, earlier);
  const texts = pages.flatMap(({ laidOut }) =>
    laidOut.plan.members.flatMap((member) => (member.kind === "cells" ? member.rows.flat() : [])),
  );
  expect(texts).toContainEqual({ kind: "text", text: "電話が増えた\n来年は減る見込み" });
});

describe("an earlier file holds more than the new one", () => {
  const holdsMore = (earlier: ReturnType<typeof reportFile>) => holdsMoreThan(earlier, REPORT);

  test("not as it was written", () => {
    expect(holdsMore(reportFile())).toBe(false);
  });

  test("not with words in ●分析 or changed figures", () => {
    const { top, left } = analysis();
    expect(holdsMore(reportFile(typed(top, left, "電話が増えた")))).toBe(false);
    expect(holdsMore(reportFile(typed(4, 1, 99)))).toBe(false);
  });

  test("with a text over a cell of ours", () => {
    expect(holdsMore(reportFile(typed(0, 0, "2－2　支援方法（速報）")))).toBe(true);
    expect(holdsMore(reportFile(typed(2, 1, "電話")))).toBe(true);
    expect(holdsMore(reportFile(typed(4, 1, "集計中")))).toBe(true);
  });

  test("with a number over a formula of ours", () => {
    expect(holdsMore(reportFile(typed(15, 1, 12)))).toBe(true);
  });

  test("not where the months of service grew, but with a text of the staff among them", () => {
    const may = attendanceSheet("学習_R1.5", ["5/11"], ["A", "中1", null, null, "○"]);
    const june = attendanceSheet("学習_R1.6", ["6/8"], ["A", "中1", null, null, "○"]);
    const file = new MemoryWorkbook(EMPTY);
    for (const { plan } of planReport(EMPTY, buildReport(yearOf([may]))).exchange.sheets)
      void file.writeSheet({ plan, how: { mode: "add" } });
    const grown = buildReport(yearOf([may, june]));
    expect(holdsMoreThan(file.snapshot, grown)).toBe(false);
    file.edit((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) =>
        row.map((cell) => (cell.value === "R1.5" ? { ...cell, value: "5月" } : cell)),
      ),
    }));
    expect(holdsMoreThan(file.snapshot, grown)).toBe(true);
  });

  test("with a section that the new one leaves out", () => {
    const intakesOnly = buildReport(yearOf([intakes("相談_R1.5", "5/7")]));
    expect(holdsMoreThan(reportFile(), intakesOnly)).toBe(true);
  });

  test("with a text beside the table, or a sheet of its own", () => {
    expect(holdsMore(reportFile(typed(30, 20, "要確認")))).toBe(true);
    expect(holdsMore(reportFile(undefined, [sheetOf("表紙", [["令和元年度 実績"]])]))).toBe(true);
    expect(holdsMore(reportFile(undefined, [sheetOf("白紙", [])]))).toBe(false);
  });
});
