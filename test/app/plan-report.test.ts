import { planReport } from "../../src/app/plan-report";
import { errataSheetPlan } from "../../src/sheets/errata-sheet/errata-sheet-plan";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../src/domain/report/annual-report";
import { buildReport } from "../../src/domain/report/build-report";
import { attendanceSheet, intakes, recordSheet, yearOf } from "../fixtures/record-sheets";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

/** A sheet of every kind, so that no section is left out. */
const RECORDS = [
  intakes("相談_R1.5", "5/7", "5/8"),
  recordSheet("対応_R1.5", ["5/7", "相談_R1.5-1", "面談", null]),
  recordSheet("終結_R1.5"),
  recordSheet("食料_R1.5"),
  attendanceSheet("学習_R1.5", ["5/11"], ["A", "中1", null, null, "○"]),
];
const REPORT = buildReport(yearOf(RECORDS));

async function write(workbook: MemoryWorkbook, report: AnnualReport): Promise<void> {
  await workbook.exchangeSheets(planReport(workbook.snapshot, report).exchange, () => true);
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
    .pages.filter(({ planned }) => ids.includes(planned.section))
    .map(({ planned }) => {
      const { section, how, sheet } = planned;
      return `${section} ${how} ${sheet}${planned.how === "kept" ? ` → ${planned.keptAs} (${planned.because})` : ""}`;
    });
}

test("正誤表 is no page of the report: it stays where it is", async () => {
  const workbook = await withReport();
  await workbook.writeSheet({ plan: errataSheetPlan(2019, "", [], "正誤表_R1"), how: { mode: "add" } });
  expect(planReport(workbook.snapshot, REPORT).setAside).toEqual([]);
});

/** The position of a text on a sheet, of a row's label where it is one. */
function find(workbook: MemoryWorkbook, name: string, text: string): { row: number; column: number } {
  const sheet = workbook.snapshot.sheets.find((each) => each.name === name);
  const rows = sheet?.cells ?? [];
  const labelled = rows.findIndex(([label]) => label?.value === text);
  const row = labelled < 0 ? rows.findIndex((cells) => cells.some(({ value }) => value === text)) : labelled;
  const column = sheet?.cells[row]?.findIndex(({ value }) => value === text) ?? -1;
  if (row < 0) throw new Error(`no ${text} on ${name}`);
  return { row, column };
}

/** Puts something into a cell, as a user does: a formula begins with =. */
function put(workbook: MemoryWorkbook, name: string, row: number, column: number, value: string | number) {
  const formula = typeof value === "string" && value.startsWith("=") ? { formula: value } : {};
  workbook.edit((sheet) => {
    if (sheet.name !== name) return sheet;
    const blank = { value: null, numberFormat: "General" };
    const height = Math.max(sheet.cells.length, row + 1);
    const width = Math.max(sheet.cells[0]?.length ?? 0, column + 1);
    const cells = Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_cell, x) => sheet.cells[y]?.[x] ?? blank),
    );
    const line = cells[row];
    if (line) line[column] = { value, ...formula, numberFormat: "General" };
    return { ...sheet, cells };
  });
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
  const page = planReport(workbook.snapshot, REPORT).pages.find(({ planned }) => planned.section === id);
  const texts = page?.laidOut.plan.members.flatMap((member) =>
    member.kind === "cells" ? member.rows.flat() : [],
  );
  return texts?.flatMap((cell) => (cell.kind === "text" ? [cell.text] : []));
};

describe("into a workbook without a report", () => {
  test("every section is a new sheet at the end, and nothing is renamed", () => {
    const { exchange, pages } = planReport(workbookOf(RECORDS), REPORT);
    expect(exchange.renamings).toEqual([]);
    expect(exchange.places).toEqual([]);
    expect(new Set(pages.map(({ planned }) => planned.how))).toEqual(new Set(["added"]));
    expect(exchange.sheets.map(({ how }) => how.mode)).toEqual(pages.map(() => "add"));
    expect(pages.map(({ planned }) => planned.sheet)).toEqual(exchange.sheets.map(({ plan }) => plan.name));
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
    const { exchange, pages } = planReport(workbook.snapshot, REPORT);
    expect(exchange).toMatchObject({ renamings: [], places: [], removedNames: [], addedNames: [] });
    expect(exchange.sheets.map(({ how }) => how)).toEqual(
      pages.map(({ laidOut }) => ({
        mode: "overwrite",
        present: laidOut.plan.name,
        clear: laidOut.owned,
      })),
    );
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

  test("a sheet in whose table a user inserted a row is kept beside a new one, which carries the words", async () => {
    const workbook = await withReport();
    type(workbook, "jisseki_2019_2_2_analysis", "電話が増えた");
    workbook.insertRow("2-2 支援方法", 6);
    expect(decisions(workbook)).toEqual([
      "2-1 overwritten 2-1 相談件数等",
      "2-2 kept 2-2 支援方法 → 2-2 支援方法（前回） (layout)",
    ]);
    expect(planReport(workbook.snapshot, REPORT).exchange.renamings).toEqual([
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
      workbook.insertRow("2-2 支援方法", 6);
      expect(decisions(workbook, ["2-2"])).toEqual([`2-2 kept 2-2 支援方法 → ${keptAs} (layout)`]);
      await write(workbook, REPORT);
    }
  });

  test("another layout is another sheet: a column more", async () => {
    const workbook = await withReport();
    const unknownSex = buildReport(
      yearOf([...RECORDS, intakes("相談_R1.6")].map((sheet) => withSex(sheet, "不明"))),
    );
    expect(decisions(workbook, ["2-1", "2-2"], unknownSex)).toEqual([
      "2-1 kept 2-1 相談件数等 → 2-1 相談件数等（前回） (layout)",
      "2-2 overwritten 2-2 支援方法",
    ]);
  });

  test("a note less, and nothing of the staff's beside: written anew in place", async () => {
    const noted = buildReport(yearOf(RECORDS, { notes: new Map([["6-1", "※休みあり"]]) }));
    const workbook = await withReport(noted);
    expect(decisions(workbook, ["6-1"], noted)).toEqual(["6-1 overwritten 6-1 子どもの学習・生活支援実績"]);
    expect(decisions(workbook, ["6-1"], REPORT)).toEqual(["6-1 overwritten 6-1 子どもの学習・生活支援実績"]);
    await write(workbook, REPORT);
    const sheet = workbook.snapshot.sheets.find(({ name }) => name.startsWith("6-1"));
    expect(sheet?.cells.flat().map(({ value }) => value)).not.toContain("※休みあり");
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
  const workbook = await withReport(
    buildReport(yearOf([intakes("相談_H30.5", "5/7"), recordSheet("対応_H30.5")], {}, 2018)),
  );
  expect(decisions(workbook)).toEqual(["2-1 added 2-1 相談件数等 (2)", "2-2 added 2-2 支援方法 (2)"]);
  await write(workbook, REPORT);
  expect(decisions(workbook, ["2-1"])).toEqual(["2-1 overwritten 2-1 相談件数等 (2)"]);
});

describe("words of the staff on our sheet", () => {
  const SHEET = "2-2 支援方法";
  const KEPT = ["2-2 kept 2-2 支援方法 → 2-2 支援方法（前回） (contents)"];
  const OVERWRITTEN = ["2-2 overwritten 2-2 支援方法"];

  /** What becomes of 2-2 after a user put something where a text of ours stands, or beside it. */
  async function after(
    at: string,
    value: string | number,
    { down = 0, right = 0 } = {},
  ): Promise<readonly string[]> {
    const workbook = await withReport();
    const { row, column } = find(workbook, SHEET, at);
    put(workbook, SHEET, row + down, column + right, value);
    return decisions(workbook, ["2-2"]);
  }

  test.each<[string, string, string | number, { down?: number; right?: number }]>([
    ["the heading", "2－2　支援方法", "2－2　支援方法（速報）", {}],
    ["a column's label", "面談", "面談（来所）", {}],
    ["a month's label", "R1.5", "R1.5 速報", {}],
    ["the year's label", "R元年度", "令和元年度 計", {}],
    ["the heading of ●分析", "●分析", "●所見", {}],
    ["a figure of a month", "R1.5", "集計中", { right: 1 }],
    ["a figure of a month without a sheet", "R1.6", "休み", { right: 1 }],
    ["a formula of the total", "R元年度", "調整中", { right: 1 }],
    ["a cell that is always empty", "R元年度", "％", { down: -13 }],
    ["the charts' block", "グラフ用の表（印刷されません）", "消さないで", {}],
  ])("typed over %s: the sheet is kept beside a new one", async (_, at, value, where) => {
    expect(await after(at, value, where)).toEqual(KEPT);
  });

  test.each<[string, string, string | number, { down?: number; right?: number }]>([
    ["a number over the formula of the year's total", "R元年度", 12, { right: 1 }],
    ["a number over a percent", "R元年度", 0.5, { right: 1, down: 1 }],
    ["another formula over a total", "R元年度", "=SUM(B4:B15)-1", { right: 1 }],
    ["a formula over a counted figure", "R1.5", "=10+2", { right: 1 }],
  ])("%s: kept too", async (_, at, value, where) => {
    expect(await after(at, value, where)).toEqual(KEPT);
  });

  test("figures that differ from the records are ours to correct", async () => {
    expect(await after("R1.5", 99, { right: 1 })).toEqual(OVERWRITTEN);
  });

  test("words outside our cells stay where they are", async () => {
    const workbook = await withReport();
    put(workbook, SHEET, 60, 20, "来年は様式を変える");
    expect(decisions(workbook, ["2-2"])).toEqual(OVERWRITTEN);
  });

  test("words in several cells of ●分析, which a user unmerged, are joined", async () => {
    const workbook = await withReport();
    const { row } = find(workbook, SHEET, "●分析");
    put(workbook, SHEET, row + 1, 0, "電話が増えた");
    put(workbook, SHEET, row + 2, 0, "来所は減った");
    expect(decisions(workbook, ["2-2"])).toEqual(OVERWRITTEN);
    expect(analysisOf(workbook, "2-2")).toContain("電話が増えた\n来所は減った");
  });

  describe("and what changes with the records is nobody's word", () => {
    const more = (...sheets: readonly SheetSnapshot[]) => buildReport(yearOf([...RECORDS, ...sheets]));
    const fewer = (kind: string) => buildReport(yearOf(RECORDS.filter(({ name }) => !name.startsWith(kind))));
    const how = (workbook: MemoryWorkbook, report: AnnualReport) =>
      planReport(workbook.snapshot, report).pages.flatMap(({ planned: { section, how: what } }) =>
        /^[267]-/.test(section) ? [`${section} ${what}`] : [],
      );
    const ALL = ["2-1", "2-2", "2-3", "2-4", "2-5", "2-6"];
    const inPlace = (ids: readonly string[]) => ids.map((id) => `${id} overwritten`);

    test("months that came", async () => {
      const workbook = await withReport();
      const june = [intakes("相談_R1.6", "6/7"), recordSheet("対応_R1.6", ["6/7", "1", "面談", null])];
      expect(
        how(workbook, more(...june, recordSheet("食料_R1.6", ["6/7", "A", null, 2, null, null]))),
      ).toEqual(inPlace([...ALL, "6-1", "7-2"]));
    });

    test("months that went", async () => {
      const workbook = await withReport(more(recordSheet("対応_R1.7", ["7/7", "1", "面談", 3])));
      expect(how(workbook, REPORT)).toEqual(inPlace([...ALL, "6-1", "7-2"]));
    });

    test("all records of a section: its sheet is written again, and shows none", async () => {
      const workbook = await withReport();
      expect(how(workbook, fewer("対応"))).toEqual(inPlace([...ALL, "6-1", "7-2"]));
    });

    test("how many records could not be read, in a note and in a formula", async () => {
      const unknown = (count: number) =>
        buildReport(
          yearOf([
            ...RECORDS,
            recordSheet(
              "相談_R1.6",
              ...Array.from({ length: count }, (_, n) => ["6/7", `x${n}`, "？", "40代", "本人", "就労"]),
            ),
          ]),
        );
      const workbook = await withReport(unknown(1));
      expect(decisions(workbook, ["2-1"], unknown(2))).toEqual(["2-1 overwritten 2-1 相談件数等"]);
    });

    test("a month's ※, and its sum, once a session is held", async () => {
      const pupil = ["A", "中1", null, null];
      const held = more(attendanceSheet("学習_R1.6", ["6/8"], [...pupil, "○"]));
      const workbook = await withReport(more(attendanceSheet("学習_R1.6", [], pupil)));
      const noted = buildReport(
        yearOf([...RECORDS, attendanceSheet("学習_R1.6", [], pupil), attendanceSheet("学習_R1.6b", [])]),
      );
      expect(decisions(workbook, ["6-1"], noted)).toEqual(["6-1 overwritten 6-1 子どもの学習・生活支援実績"]);
      // Without a month to explain, the note is gone.
      expect(decisions(workbook, ["6-1"], held)).toEqual(["6-1 overwritten 6-1 子どもの学習・生活支援実績"]);
    });

    test("the years of 過年度", async () => {
      const withYears = (...years: readonly number[]) =>
        buildReport(
          yearOf(RECORDS, {
            earlierYears: new Map([
              ["2-2", years.map((fiscalYear) => ({ fiscalYear, values: new Map([["interview", 5]]) }))],
            ]),
          }),
        );
      const workbook = await withReport(withYears(2018, 2017));
      expect(decisions(workbook, ["2-2"], withYears(2018, 2016))).toEqual(OVERWRITTEN);
    });
  });
});

describe("names of ours that a user deleted", () => {
  const SHEET = "2-2 支援方法";

  async function without(...areas: readonly string[]): Promise<MemoryWorkbook> {
    const workbook = await withReport();
    type(workbook, "jisseki_2019_2_2_analysis", "電話が増えた");
    const { sheets, names } = workbook.snapshot;
    const gone = areas.map((area) => `jisseki_2019_2_2_${area}`);
    return new MemoryWorkbook(
      workbookOf(
        sheets,
        names.filter(({ name }) => !gone.includes(name)),
      ),
    );
  }

  test.each([
    ["the table's", ["table"]],
    ["that of ●分析", ["analysis"]],
    ["all of them", ["table", "analysis", "chart_data"]],
  ])("%s: the sheet is kept, and its words stand on the new one", async (_, areas) => {
    const workbook = await without(...areas);
    expect(decisions(workbook, ["2-2"])).toEqual([`2-2 kept ${SHEET} → ${SHEET}（前回） (layout)`]);
    expect(analysisOf(workbook, "2-2")).toContain("電話が増えた");
    await write(workbook, REPORT);
    expect(decisions(workbook, ["2-2"])).toEqual([`2-2 overwritten ${SHEET}`]);
  });

  test("a nameless sheet of another year is not this year's", async () => {
    const workbook = await withReport(
      buildReport(yearOf([recordSheet("対応_H30.5", ["5/7", "1", "面談", 1])], {}, 2018)),
    );
    const nameless = new MemoryWorkbook(workbookOf(workbook.snapshot.sheets));
    expect(decisions(nameless, ["2-2"])).toEqual(["2-2 added 2-2 支援方法 (2)"]);
  });

  test("●分析 that was moved onto another section's sheet does not make that sheet its own", async () => {
    const workbook = await withReport();
    workbook.editNames((name) =>
      name.name === "jisseki_2019_2_3_analysis" ? { ...name, sheet: SHEET } : name,
    );
    const { sheets, names } = workbook.snapshot;
    const moved = new MemoryWorkbook(
      workbookOf(
        sheets.filter(({ name }) => name !== "2-3 相談者の年代"),
        names.filter(({ name }) => !name.startsWith("jisseki_2019_2_3_") || name.endsWith("analysis")),
      ),
    );
    expect(decisions(moved, ["2-2", "2-3"])).toEqual([
      "2-2 overwritten 2-2 支援方法",
      "2-3 added 2-3 相談者の年代",
    ]);
  });
});

describe("the place of a new sheet", () => {
  const namesAfter = async (workbook: MemoryWorkbook) => {
    await write(workbook, REPORT);
    return workbook.snapshot.sheets.map(({ name }) => name).filter((name) => /^[267]-\d|^付表/.test(name));
  };
  const [FIRST, SECOND, ...OTHERS] = [
    "2-1 相談件数等",
    "2-2 支援方法",
    "2-3 相談者の年代",
    "2-4 相談経路",
    "2-5 相談内容（複数回答）",
    "2-6 相談終結者数",
    "6-1 子どもの学習・生活支援実績",
    "7-2 食料等支給の実績",
  ];

  test("is before the sheet that is kept", async () => {
    const workbook = await withReport();
    workbook.insertRow("2-1 相談件数等", 6);
    workbook.insertRow("2-2 支援方法", 6);
    expect(await namesAfter(workbook)).toEqual([
      FIRST,
      "2-1 相談件数等（前回）",
      SECOND,
      "2-2 支援方法（前回）",
      ...OTHERS,
    ]);
  });

  test.each(["2-1 相談件数等", "2-3 相談者の年代", "7-2 食料等支給の実績"])(
    "of %s is where it belongs among the others, after it was deleted",
    async (gone) => {
      const { sheets, names } = (await withReport()).snapshot;
      const without = workbookOf(
        [...sheets.filter(({ name }) => name !== gone), sheetOf("付表", [["令和元年度"]])],
        names,
      );
      expect(await namesAfter(new MemoryWorkbook(without))).toEqual([FIRST, SECOND, ...OTHERS, "付表"]);
    },
  );
});

test("after a build that was cut off behind the renaming, the kept sheet is not kept once more", async () => {
  const workbook = await withReport();
  workbook.insertRow("2-2 支援方法", 6);
  await workbook.renameSheets(planReport(workbook.snapshot, REPORT).exchange.renamings);
  expect(planReport(workbook.snapshot, REPORT).exchange.renamings).toEqual([]);
  expect(decisions(workbook, ["2-2"])).toEqual(["2-2 kept 2-2 支援方法 → 2-2 支援方法（前回） (layout)"]);
  await write(workbook, REPORT);
  expect(decisions(workbook, ["2-2"])).toEqual(["2-2 overwritten 2-2 支援方法"]);
});

describe("a section without a record sheet in the year", () => {
  const only = buildReport(yearOf([intakes("相談_R1.5", "5/7")]));

  test("is left out, and the pages of the rest are numbered on", () => {
    const { pages: all, leftOut } = planReport(workbookOf([]), only);
    const sections = all.filter(({ planned }) => /^\d-\d$/.test(planned.section));
    expect(sections.map(({ planned }) => planned.section)).toEqual(
      expect.arrayContaining(["2-1", "2-3", "2-4", "2-5"]),
    );
    expect(leftOut.map(({ section }) => section)).toEqual(
      only.sections.filter(({ hasContents }) => !hasContents).map(({ id }) => id),
    );
    expect(leftOut.map(({ section }) => section)).toEqual(
      expect.arrayContaining(["2-2", "2-6", "6-1", "7-2"]),
    );
    const pages = sections.flatMap(({ laidOut }) =>
      laidOut.plan.members.flatMap((member) => (member.kind === "print" ? member.setup.firstPageNumber : [])),
    );
    expect(pages).toEqual(pages.map((_, index) => index + 1));
  });

  test("is written where 設定 has earlier years of it", () => {
    const earlierYears = new Map([["2-6", [{ fiscalYear: 2018, values: new Map([["total", 5]]) }]]]);
    const { leftOut } = planReport(
      workbookOf([]),
      buildReport(yearOf([intakes("相談_R1.5", "5/7")], { earlierYears })),
    );
    expect(leftOut.map(({ section }) => section)).toEqual(expect.arrayContaining(["2-2", "6-1", "7-2"]));
    expect(leftOut.map(({ section }) => section)).not.toContain("2-6");
  });
});
