import { planReport } from "../../src/app/plan-report";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../src/domain/report/annual-report";
import { buildReport } from "../../src/domain/report/build-report";
import { intakes, yearOf } from "../fixtures/record-sheets";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const RECORDS = [intakes("相談_R1.5", "5/7", "5/8")];
const REPORT = buildReport(yearOf(RECORDS));

async function write(workbook: MemoryWorkbook, report: AnnualReport): Promise<void> {
  const { renamings, sections } = planReport(workbook.snapshot, report);
  await workbook.renameSheets(renamings);
  for (const { writing } of sections) await workbook.writeSheet(writing);
}

/** A workbook in which the report stands already. */
async function withReport(report = REPORT): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(workbookOf(RECORDS));
  await write(workbook, report);
  return workbook;
}

/** `2-2 overwritten "2-2 支援方法"`, one a section; only those asked for. */
function decisions(workbook: MemoryWorkbook, ids = ["2-1", "2-2"], report = REPORT): readonly string[] {
  return planReport(workbook.snapshot, report)
    .sections.filter(({ planned }) => ids.includes(planned.section))
    .map(
      ({ planned: { section, how, sheet, keptAs } }) =>
        `${section} ${how} ${sheet}${keptAs ? ` → ${keptAs}` : ""}`,
    );
}

function type(workbook: MemoryWorkbook, name: string, text: string): void {
  const area = workbook.snapshot.names.find((each) => each.name === name);
  if (!area) throw new Error(`no ${name}`);
  workbook.edit((sheet) => {
    if (sheet.name !== area.sheet) return sheet;
    const height = Math.max(sheet.cells.length, area.range.bottom + 1);
    const blank = { value: null, numberFormat: "General" };
    const cells = Array.from({ length: height }, (_, row) => [
      ...(sheet.cells[row] ?? (sheet.cells[0] ?? []).map(() => blank)),
    ]);
    const line = cells[area.range.top];
    if (line) line[area.range.left] = { value: text, numberFormat: "@" };
    return { ...sheet, cells };
  });
}

const analysisOf = (workbook: MemoryWorkbook, id: string) => {
  const section = planReport(workbook.snapshot, REPORT).sections.find(
    ({ planned }) => planned.section === id,
  );
  const texts = section?.writing.plan.members.flatMap((member) =>
    member.kind === "cells" ? member.rows.flat() : [],
  );
  return texts?.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
};

describe("into a workbook without a report", () => {
  test("every section is a new sheet at the end, and nothing is renamed", () => {
    const { renamings, sections } = planReport(workbookOf(RECORDS), REPORT);
    expect(renamings).toEqual([]);
    expect(sections.map(({ planned }) => planned.how)).toEqual(Array(8).fill("added"));
    expect(sections.map(({ writing }) => writing.how.mode)).toEqual(Array(8).fill("add"));
    expect(sections.map(({ planned, writing }) => planned.sheet === writing.plan.name)).not.toContain(false);
  });

  test("a sheet of that name which is not ours stays, ours gets a number", () => {
    const workbook = new MemoryWorkbook(
      workbookOf([...RECORDS, sheetOf("2-1 相談件数等", [["手作りの表"]])]),
    );
    expect(decisions(workbook)).toEqual(["2-1 added 2-1 相談件数等 (2)", "2-2 added 2-2 支援方法"]);
    const twice = [...RECORDS, sheetOf("2-1 相談件数等", [["x"]]), sheetOf("2-1 相談件数等 (2)", [["y"]])];
    expect(decisions(new MemoryWorkbook(workbookOf(twice)), ["2-1"])).toEqual([
      "2-1 added 2-1 相談件数等 (3)",
    ]);
  });
});

describe("into a workbook with this year's report", () => {
  test("our sheets are written again in place, and only what is ours on them is cleared", async () => {
    const workbook = await withReport();
    expect(decisions(workbook)).toEqual(["2-1 overwritten 2-1 相談件数等", "2-2 overwritten 2-2 支援方法"]);
    const { renamings, sections } = planReport(workbook.snapshot, REPORT);
    expect(renamings).toEqual([]);
    for (const { writing, laidOut } of sections)
      expect(writing.how).toEqual({ mode: "overwrite", clear: laidOut.owned });
  });

  test("the staff's words stay where they stand: the plan does not touch them", async () => {
    const workbook = await withReport();
    type(workbook, "jisseki_2019_2_2_analysis", "電話が増えた");
    await write(workbook, REPORT);
    expect(workbook.snapshot.sheets.flatMap(({ cells }) => cells.flat()).map(({ value }) => value)).toContain(
      "電話が増えた",
    );
  });

  test("a sheet that a user renamed is found by our name for its table", async () => {
    const workbook = await withReport();
    workbook.rename({ from: "2-2 支援方法", to: "支援方法（清書）" });
    expect(decisions(workbook)).toEqual([
      "2-1 overwritten 2-1 相談件数等",
      "2-2 overwritten 支援方法（清書）",
    ]);
  });

  test("names in another case are ours: Excel does not tell case apart", async () => {
    const workbook = await withReport();
    workbook.editNames((name) => ({ ...name, name: name.name.toUpperCase() }));
    expect(decisions(workbook, ["2-1"])).toEqual(["2-1 overwritten 2-1 相談件数等"]);
  });

  test("a sheet in which a user inserted a row is kept beside a new one, which carries the words", async () => {
    const workbook = await withReport();
    type(workbook, "jisseki_2019_2_2_analysis", "電話が増えた");
    workbook.moveDown("2-2 支援方法");
    expect(decisions(workbook)).toEqual([
      "2-1 overwritten 2-1 相談件数等",
      "2-2 kept 2-2 支援方法 → 2-2 支援方法（前回）",
    ]);
    expect(planReport(workbook.snapshot, REPORT).renamings).toEqual([
      { from: "2-2 支援方法", to: "2-2 支援方法（前回）" },
    ]);
    expect(analysisOf(workbook, "2-2")).toContain("電話が増えた");
    await write(workbook, REPORT);
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["2-2 支援方法", "2-2 支援方法（前回）"]),
    );
    expect(decisions(workbook, ["2-2"])).toEqual(["2-2 overwritten 2-2 支援方法"]);
  });

  test("and again under the next free name", async () => {
    const workbook = await withReport();
    for (const keptAs of ["2-2 支援方法（前回）", "2-2 支援方法（前回2）"]) {
      workbook.moveDown("2-2 支援方法");
      expect(decisions(workbook, ["2-2"])).toEqual([`2-2 kept 2-2 支援方法 → ${keptAs}`]);
      await write(workbook, REPORT);
    }
  });

  test("another layout is another sheet: a column more", async () => {
    const workbook = await withReport();
    const unknownSex = buildReport(
      yearOf([...RECORDS, intakes("相談_R1.6")].map((sheet) => withSex(sheet, "不明"))),
    );
    expect(decisions(workbook, ["2-1", "2-2"], unknownSex)).toEqual([
      "2-1 kept 2-1 相談件数等 → 2-1 相談件数等（前回）",
      "2-2 overwritten 2-2 支援方法",
    ]);
  });

  test("another layout is another sheet: a note less", async () => {
    const noted = buildReport(yearOf(RECORDS, { notes: new Map([["6-1", "※休みあり"]]) }));
    const workbook = await withReport(noted);
    expect(decisions(workbook, ["6-1"], noted)).toEqual(["6-1 overwritten 6-1 子どもの学習・生活支援実績"]);
    expect(decisions(workbook, ["6-1"], buildReport(yearOf(RECORDS)))).toEqual([
      "6-1 kept 6-1 子どもの学習・生活支援実績 → 6-1 子どもの学習・生活支援実績（前回）",
    ]);
  });

  test("a deleted sheet is added again", async () => {
    const workbook = await withReport();
    const { sheets, names } = workbook.snapshot;
    const without = new MemoryWorkbook(
      workbookOf(
        sheets.filter(({ name }) => name !== "2-2 支援方法"),
        names,
      ),
    );
    expect(decisions(without, ["2-2"])).toEqual(["2-2 added 2-2 支援方法"]);
  });
});

function withSex(sheet: SheetSnapshot, sex: string): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) => (cell.value === "男" ? { ...cell, value: sex } : cell)),
    ),
  };
}

test("another year's report stays; this year's stands beside it", async () => {
  const workbook = await withReport(buildReport(yearOf([intakes("相談_H30.5", "5/7")], {}, 2018)));
  expect(decisions(workbook)).toEqual(["2-1 added 2-1 相談件数等 (2)", "2-2 added 2-2 支援方法 (2)"]);
  await write(workbook, REPORT);
  expect(decisions(workbook, ["2-1"])).toEqual(["2-1 overwritten 2-1 相談件数等 (2)"]);
});
