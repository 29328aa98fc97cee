import { printedWords } from "../../src/app/last-year/printed-words";
import { planReport } from "../../src/app/plan-report";
import { cellText } from "../../src/domain/grid/cell-value";
import { cellAt, type CellSnapshot } from "../../src/domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../src/domain/report/annual-report";
import { buildReport } from "../../src/domain/report/build-report";
import type { ListBlock, SectionBlock, StoryBlock } from "../../src/domain/report/section-block";
import { DEFAULT_CODE_LISTS } from "../../src/domain/settings/default-code-lists";
import type { SectionChoice } from "../../src/domain/settings/office-settings";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { intakes, recordSheet, yearOf } from "../fixtures/record-sheets";
import { workbookOf } from "../fixtures/workbook-of";

const RECORDS = [
  intakes("相談_R1.5", "5/7", "5/8"),
  recordSheet("対応_R1.5", ["5/7", "相談_R1.5-1", "面談", null]),
  recordSheet("終結_R1.5", ["5/9", "相談_R1.5-1", "就労"]),
];

function reportOf(...sectionChoices: readonly SectionChoice[]): AnnualReport {
  return buildReport(yearOf(RECORDS, { sectionChoices }));
}

async function write(workbook: MemoryWorkbook, report: AnnualReport) {
  const writing = planReport(workbook.snapshot, report);
  await workbook.exchangeSheets(writing.exchange, () => true);
  return writing;
}

async function withReport(report = reportOf()): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook(workbookOf(RECORDS));
  await write(workbook, report);
  return workbook;
}

function withFormula(row: readonly CellSnapshot[], column: number, formula: string): CellSnapshot[] {
  const blank = { value: null, numberFormat: "General" };
  return Array.from({ length: Math.max(row.length, column + 1) }, (_, at) =>
    at === column ? { value: 3, formula, numberFormat: "General" } : (row[at] ?? blank),
  );
}

const sheetNames = ({ snapshot }: MemoryWorkbook) => snapshot.sheets.map(({ name }) => name);

function textsOn({ snapshot }: MemoryWorkbook, sheetName: string): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error(`no ${sheetName}`);
  return sheet.cells.flatMap((row) => row.map(({ value }) => cellText(value)));
}

/** Types into a cell, counted from the first one of an area of ours. */
function type(workbook: MemoryWorkbook, area: string, text: string, { down = 0, right = 0 } = {}): void {
  const found = workbook.snapshot.names.find(({ name }) => name === area);
  if (!found) throw new Error(`no ${area}`);
  const at = { row: found.range.top + down, column: found.range.left + right };
  const blank = { value: null, numberFormat: "General" };
  workbook.edit((sheet) => {
    if (sheet.name !== found.sheet) return sheet;
    const width = Math.max(sheet.cells[0]?.length ?? 0, at.column + 1);
    const cells = Array.from({ length: Math.max(sheet.cells.length, at.row + 1) }, (_, row) =>
      Array.from({ length: width }, (_cell, column) =>
        row === at.row && column === at.column
          ? { value: text, numberFormat: "General" }
          : (sheet.cells[row]?.[column] ?? blank),
      ),
    );
    return { ...sheet, cells };
  });
}

const WORDS = "jisseki_2019_2_2_analysis";

describe("sections as the office chooses them", () => {
  const renamed: SectionChoice = { id: "2-2", title: "相談支援の方法", isPrinted: true };

  test("a section that is called otherwise keeps its sheet and its words; the sheet is called so too", async () => {
    const workbook = await withReport();
    type(workbook, WORDS, "電話が増えた");
    const { pages, exchange } = await write(workbook, reportOf(renamed));
    expect(pages.filter(({ planned }) => planned.how !== "overwritten")).toEqual([]);
    expect(exchange.renamings).toEqual([{ from: "2-2 支援方法", to: "2-2 相談支援の方法" }]);
    expect(textsOn(workbook, "2-2 相談支援の方法")).toEqual(
      expect.arrayContaining(["2－2　相談支援の方法", "電話が増えた"]),
    );
    await write(workbook, reportOf());
    expect(sheetNames(workbook)).toContain("2-2 支援方法");
    expect(sheetNames(workbook).filter((name) => name.startsWith("2-2"))).toHaveLength(1);
  });

  test("a sheet that a user renamed keeps the user's name", async () => {
    const workbook = await withReport();
    workbook.rename({ from: "2-2 支援方法", to: "方法（清書）" });
    await write(workbook, reportOf(renamed));
    expect(textsOn(workbook, "方法（清書）")).toContain("2－2　相談支援の方法");
    expect(sheetNames(workbook).filter((name) => name.startsWith("2-2"))).toEqual([]);
  });

  test("one that is switched off is kept as （前回）, and comes back with its words", async () => {
    const workbook = await withReport();
    type(workbook, WORDS, "電話が増えた");
    const off = await write(workbook, reportOf({ id: "2-2", title: "", isPrinted: false }));
    expect(off.setAside).toEqual([{ from: "2-2 支援方法", to: "2-2 支援方法（前回）" }]);
    expect(textsOn(workbook, "2-2 支援方法（前回）")).toContain("電話が増えた");
    const still = await write(workbook, reportOf({ id: "2-2", title: "", isPrinted: false }));
    expect(still.setAside).toEqual([]);
    await write(workbook, reportOf());
    expect(textsOn(workbook, "2-2 支援方法")).toContain("電話が増えた");
    expect(sheetNames(workbook).filter((name) => name.includes("前回"))).toEqual([]);
  });

  test("the sheets follow the order of the pages; others stay", async () => {
    const workbook = await withReport();
    const reordered = ["2-6", "2-2", "2-1"].map((id) => ({ id, title: "", isPrinted: true }));
    const { pages } = await write(workbook, reportOf(...reordered));
    const order = pages.map(({ planned }) => planned.sheet);
    expect(order.indexOf("2-6 相談終結者数")).toBeLessThan(order.indexOf("2-2 支援方法"));
    expect(sheetNames(workbook)).toEqual([...RECORDS.map(({ name }) => name), ...order]);
  });

  test("an own section has its sheet and keeps its words", async () => {
    const own: SectionChoice = { id: "own-1", title: "所長あいさつ", isPrinted: true, own: { of: "words" } };
    const workbook = await withReport(reportOf(own));
    const words = workbook.snapshot.names.find(
      ({ name, sheet }) => sheet === "所長あいさつ" && !name.includes("heading"),
    );
    type(workbook, words?.name ?? "", "一年を振り返って");
    await write(workbook, reportOf({ ...own, title: "ごあいさつ" }));
    expect(textsOn(workbook, "ごあいさつ")).toContain("一年を振り返って");
  });
});

const story = (number: number): StoryBlock => ({
  kind: "story",
  number,
  title: `${number}さん`,
  parts: [{ label: "支援内容等", text: "面談をした。" }],
  analysis: "",
  records: [],
});
const list = (rows: number): ListBlock => ({
  kind: "list",
  id: "people",
  columns: [
    { id: "sex", label: "性別", printedLines: ["性別"], weight: 1, align: "left" },
    { id: "result", label: "結果", printedLines: ["結果"], weight: 3, align: "left" },
  ],
  hasHeader: true,
  rows: Array.from({ length: rows }, (_, row) => ({
    cells: [
      { kind: "text", text: "男" },
      { kind: "text", text: `就労${row + 1}` },
    ],
  })),
  notes: [],
});
const analysis: SectionBlock = { kind: "words", id: "analysis", heading: "●分析", lines: 4 };
const withBlocks = (...blocks: readonly SectionBlock[]): AnnualReport => {
  const report = reportOf();
  const [first] = report.sections;
  if (!first) throw new Error("no section");
  const own = { ...first, id: "9-9", title: "一覧", hasContents: true, blocks };
  return { ...report, sections: [...report.sections, own] };
};
const how = ({ pages }: ReturnType<typeof planReport>) =>
  pages.flatMap(({ planned }) => (planned.section === "9-9" ? [`${planned.part ?? 1} ${planned.how}`] : []));

describe("sections without a table by month", () => {
  test("a page fewer: its sheet is kept as （前回）, and comes back when it is needed", async () => {
    const workbook = await withReport(withBlocks(story(1), story(2)));
    expect(sheetNames(workbook)).toEqual(expect.arrayContaining(["9-9 一覧", "9-9 一覧 (2)"]));
    const fewer = await write(workbook, withBlocks(story(1)));
    expect(how(fewer)).toEqual(["1 overwritten"]);
    expect(fewer.setAside).toEqual([{ from: "9-9 一覧 (2)", to: "9-9 一覧 (2)（前回）" }]);
    const again = await write(workbook, withBlocks(story(1), story(2)));
    expect(how(again)).toEqual(["1 overwritten", "2 overwritten"]);
    expect(sheetNames(workbook)).toContain("9-9 一覧 (2)");
  });

  test("a list that grew is written anew in place, and the words below it are carried", async () => {
    const workbook = await withReport(withBlocks(list(2), analysis));
    type(workbook, "jisseki_2019_9_9_analysis", "就労が進んだ");
    const grown = await write(workbook, withBlocks(list(5), analysis));
    expect(how(grown)).toEqual(["1 overwritten"]);
    const texts = textsOn(workbook, "9-9 一覧");
    for (const text of ["就労5", "就労が進んだ", "●分析"])
      expect(texts.filter((each) => each === text)).toEqual([text]);
  });

  test("beside a note of the staff's, it is kept with a new sheet beside", async () => {
    const workbook = await withReport(withBlocks(list(2), analysis));
    type(workbook, "jisseki_2019_9_9_analysis", "就労が進んだ");
    type(workbook, "jisseki_2019_9_9_people", "要確認", { right: 30 });
    expect(how(planReport(workbook.snapshot, withBlocks(list(2), analysis)))).toEqual(["1 overwritten"]);
    const grown = await write(workbook, withBlocks(list(5), analysis));
    expect(how(grown)).toEqual(["1 kept"]);
    expect(textsOn(workbook, "9-9 一覧（前回）")).toContain("要確認");
    expect(textsOn(workbook, "9-9 一覧")).toEqual(expect.arrayContaining(["就労が進んだ", "要確認"]));
    expect(how(planReport(workbook.snapshot, withBlocks(list(5), analysis)))).toEqual(["1 overwritten"]);
  });
});

describe("what staff put beside what is ours, where the sheet is kept beside a new one", () => {
  const METHODS = "2-2 支援方法";
  const TABLE = "jisseki_2019_2_2_table";
  const rangeOf = (workbook: MemoryWorkbook, name: string) => {
    const found = workbook.snapshot.names.find((each) => each.name === name)?.range;
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const rowOf = (workbook: MemoryWorkbook, sheetName: string, text: string) => {
    const sheet = workbook.snapshot.sheets.find(({ name }) => name === sheetName);
    const row = sheet?.cells.find((cells) => cells.some(({ value }) => value === text)) ?? [];
    return row.flatMap(({ value, formula }) => formula ?? (value === null ? [] : [value]));
  };
  const notesOf = ({ pages }: ReturnType<typeof planReport>) =>
    pages.flatMap(({ planned }) => (planned.section === "2-2" ? (planned.notes ?? []) : []));

  /** 2-2 with a row of the staff's in its table, so that it is kept; `down` counts from the table's top. */
  async function withRowInTable(down: number, ...texts: readonly string[]): Promise<MemoryWorkbook> {
    const workbook = await withReport();
    workbook.insertRow(METHODS, rangeOf(workbook, TABLE).top + down);
    texts.forEach((text, right) => {
      type(workbook, TABLE, text, { down, right });
    });
    return workbook;
  }

  test("a row within the table stands beside the row that was above it", async () => {
    const workbook = await withRowInTable(6, "台風の月", "休所");
    const writing = await write(workbook, reportOf());
    expect(notesOf(writing)).toHaveLength(2);
    const above = workbook.snapshot.sheets.find(({ name }) => name === `${METHODS}（前回）`)?.cells[
      rangeOf(workbook, TABLE).top + 5
    ]?.[0]?.value;
    expect(above).toMatch(/^(H31|R1)\./);
    expect(rowOf(workbook, METHODS, "台風の月")).toEqual(expect.arrayContaining([above, "台風の月", "休所"]));
    expect(textsOn(workbook, METHODS).filter((text) => text === "台風の月")).toHaveLength(1);
  });

  test("notes beside the table stand beside the same rows, those below it as far below", async () => {
    const workbook = await withRowInTable(6, "台風の月");
    const { top, bottom, right } = rangeOf(workbook, TABLE);
    type(workbook, TABLE, "本庁に報告", { down: 9, right: right + 1 });
    const month = workbook.snapshot.sheets.find(({ name }) => name === METHODS)?.cells[top + 9]?.[0]?.value;
    type(workbook, TABLE, "年度末に見直す", { down: bottom - top, right: right + 1 });
    const writing = await write(workbook, reportOf());
    expect(rowOf(workbook, METHODS, "本庁に報告")).toContain(month);
    expect(notesOf(writing)).toContainEqual({
      from: { row: top + 9, column: right + 1 },
      to: { row: top + 8, column: right + 1 },
    });
    for (const text of ["台風の月", "本庁に報告", "年度末に見直す"])
      expect(textsOn(workbook, METHODS).filter((each) => each === text)).toEqual([text]);
  });

  test("and stay there, without another sheet, when the report is built once more", async () => {
    const workbook = await withRowInTable(6, "台風の月");
    await write(workbook, reportOf());
    const before = workbook.snapshot;
    const { pages } = await write(workbook, reportOf());
    expect(pages.filter(({ planned }) => planned.how !== "overwritten")).toEqual([]);
    expect(textsOn(workbook, METHODS)).toContain("台風の月");
    expect(workbook.snapshot.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  });

  test("a column that staff inserted into the table with a total of its own stands beside the table", async () => {
    const workbook = await withReport();
    const { top, bottom, left } = rangeOf(workbook, TABLE);
    const column = left + 4;
    workbook.insertColumn(METHODS, column);
    const right = column - left;
    type(workbook, TABLE, "うち夜間", { right });
    workbook.edit((sheet) =>
      sheet.name === METHODS
        ? {
            ...sheet,
            cells: sheet.cells.map((row, at) =>
              at === bottom - 1 ? withFormula(row, column, `=SUM(E${top + 2}:E${bottom - 1})`) : row,
            ),
          }
        : sheet,
    );
    const writing = await write(workbook, reportOf());
    expect(notesOf(writing).map(({ from }) => from)).toEqual([
      { row: top, column },
      { row: bottom - 1, column },
    ]);
    expect(textsOn(workbook, METHODS).filter((text) => text === "うち夜間")).toHaveLength(1);
  });

  test("a code that is gone, and a year that is no longer printed, are no notes", async () => {
    const years = (count: number) => ({
      earlierYearCount: count,
      earlierYears: new Map([
        ["2-2", [2018, 2017].map((fiscalYear) => ({ fiscalYear, values: new Map([["interview", 5]]) }))],
      ]),
    });
    const workbook = new MemoryWorkbook(workbookOf(RECORDS));
    await write(workbook, buildReport(yearOf(RECORDS, years(2))));
    const { contactMethod } = DEFAULT_CODE_LISTS;
    const codes = contactMethod.codes.filter(({ label }) => label !== "所内会議");
    expect(codes).toHaveLength(contactMethod.codes.length - 1);
    const codeLists = { ...DEFAULT_CODE_LISTS, contactMethod: { ...contactMethod, codes } };
    const writing = await write(workbook, buildReport(yearOf(RECORDS, { ...years(1), codeLists })));
    expect(writing.pages.find(({ planned }) => planned.section === "2-2")?.planned.how).toBe("kept");
    expect(notesOf(writing)).toEqual([]);
  });

  test("a formula follows what it names where its table stays whole; else what it showed is carried", async () => {
    const workbook = await withReport();
    const { top, bottom, right } = rangeOf(workbook, TABLE);
    const sum = `=B${top + 3}+B${top + 4}`;
    workbook.edit((sheet) =>
      sheet.name === METHODS
        ? {
            ...sheet,
            cells: sheet.cells.map((row, at) => (at === top + 2 ? withFormula(row, right + 1, sum) : row)),
          }
        : sheet,
    );
    // Typed over below the table: the sheet is kept, its table stands as it stood.
    type(workbook, "jisseki_2019_2_2_heading", "2－2　支援方法（速報）");
    const writing = await write(workbook, reportOf());
    expect(notesOf(writing).map(({ to }) => to)).toEqual([{ row: top + 2, column: right + 1 }]);
    expect(bottom).toBeGreaterThan(top + 4);
    const cell = workbook.snapshot.sheets.find(({ name }) => name === METHODS)?.cells[top + 2]?.[right + 1];
    expect(cell).toMatchObject({ formula: sum });
  });

  test("in another file they come too, as what they show", async () => {
    const earlier = await withReport();
    type(earlier, TABLE, "本庁に報告", { down: 4, right: 30 });
    const writing = planReport(workbookOf([]), reportOf(), earlier.snapshot);
    expect(notesOf(writing)).toHaveLength(1);
    const workbook = new MemoryWorkbook(workbookOf([]));
    await workbook.exchangeSheets(writing.exchange, () => true);
    expect(textsOn(workbook, METHODS)).toContain("本庁に報告");
  });

  test("formulas in another file follow what they name, and show what it comes to now", async () => {
    const earlier = await withReport();
    const { top, right } = rangeOf(earlier, TABLE);
    const [above, below] = [`B${top + 4}`, `B${top + 5}`];
    const free = right + 30;
    const formulas = [`=${above}+${below}+8`, `=IF(${above}>1,3,4)`];
    // Makes the sheet as wide as that.
    type(earlier, TABLE, "", { down: 2, right: free + 1 });
    earlier.edit((sheet) => {
      const put = (row: CellSnapshot[]) =>
        formulas.reduce((cells, each, step) => withFormula(cells, free + step, each), row);
      return sheet.name === METHODS
        ? { ...sheet, cells: sheet.cells.map((row, at) => (at === top + 2 ? put([...row]) : row)) }
        : sheet;
    });
    const writing = planReport(workbookOf([]), reportOf(), earlier.snapshot);
    expect(notesOf(writing).map(({ isValueNow }) => isValueNow)).toEqual([undefined, true]);
    const file = new MemoryWorkbook(workbookOf([]));
    await file.exchangeSheets(writing.exchange, () => true);
    const sheet = file.snapshot.sheets.find(({ name }) => name === METHODS);
    const cells = notesOf(writing).flatMap(({ to }) => (sheet ? [cellAt(sheet, to)] : []));
    const at = (row: number) => (sheet ? Number(cellAt(sheet, { row, column: 1 }).value ?? 0) : 0);
    expect(cells[0]).toMatchObject({ formula: formulas[0], value: at(top + 3) + at(top + 4) + 8 });
    expect(cells[1]?.formula).toBeUndefined();
    expect(cells[1]?.value).toBe(3);
  });

  test("a person's row of a list without wide columns passes for nobody else's, whichever months the new one has persons in", async () => {
    const column = (id: string) => ({ id, label: id, printedLines: [id], weight: 1, align: "left" }) as const;
    const text = (words: string) => ({ kind: "text", text: words }) as const;
    /** Persons by month, the month's label over all of them. */
    const persons = (...months: readonly (readonly string[])[]): ListBlock => ({
      ...list(0),
      columns: [
        ...["month", "sex"].map(column),
        ...["age", "work"].map((id) => ({ ...column(id), group: "内訳" })),
      ],
      rows: months.flatMap((ages, month): ListBlock["rows"] =>
        ages.length === 0
          ? [{ cells: [text(`${month + 1}月`), text("実績なし"), { kind: "left" }, { kind: "left" }] }]
          : ages.map((age, index) => ({
              cells: [
                index === 0 ? text(`${month + 1}月`) : { kind: "above" },
                text("男"),
                text(age),
                text("○"),
              ],
            })),
      ),
    });
    const before = persons([], ["20代", "30代"], ["40代"]);
    for (const after of [persons([], ["20代", "30代"], ["40代", "50代"]), persons([], [], [])]) {
      const earlier = await withReport(withBlocks(before));
      const { pages } = planReport(workbookOf([]), withBlocks(after), earlier.snapshot);
      expect(pages.flatMap(({ planned }) => planned.notes ?? [])).toEqual([]);
      const writing = await write(earlier, withBlocks(after));
      expect(how(writing)).toEqual(["1 overwritten"]);
      expect(textsOn(earlier, "9-9 一覧").filter((each) => each === "40代")).toHaveLength(
        after.rows.length > 3 ? 1 : 0,
      );
    }
  });

  test("a row that staff inserted into a list is not lost: it stands beside the row that was above it", async () => {
    const workbook = await withReport(withBlocks(list(3), analysis));
    const people = "jisseki_2019_9_9_people";
    workbook.insertRow("9-9 一覧", rangeOf(workbook, people).top + 2);
    type(workbook, people, "辞退が1名", { down: 2 });
    const writing = await write(workbook, withBlocks(list(5), analysis));
    expect(how(writing)).toEqual(["1 kept"]);
    expect(rowOf(workbook, "9-9 一覧", "辞退が1名")).toContain("就労1");
    expect(how(planReport(workbook.snapshot, withBlocks(list(6), analysis)))).toEqual(["1 kept"]);
    const { pages } = planReport(workbook.snapshot, withBlocks(list(5), analysis));
    expect(pages.filter(({ planned }) => planned.how === "kept")).toEqual([]);
  });
});

describe("words that need more room than there is", () => {
  const LONG = Array.from({ length: 30 }, (_, line) => `${line + 1}行目の所見`).join("\n");

  test("get it where nothing else of the staff's stands on the sheet, on a page of their own if need be", async () => {
    const workbook = await withReport();
    type(workbook, WORDS, LONG);
    const { pages } = await write(workbook, reportOf());
    expect(pages.find(({ planned }) => planned.section === "2-2")?.planned.how).toBe("overwritten");
    const area = workbook.snapshot.names.find(({ name }) => name === WORDS);
    expect((area?.range.bottom ?? 0) - (area?.range.top ?? 0)).toBeGreaterThan(20);
    expect(textsOn(workbook, area?.sheet ?? "")).toContain(LONG);
    expect(sheetNames(workbook).filter((name) => name.includes("前回"))).toEqual([]);
  });

  test("stay as they are beside a note of the staff's", async () => {
    const workbook = await withReport();
    type(workbook, WORDS, LONG);
    type(workbook, "jisseki_2019_2_2_table", "要確認", { right: 30 });
    const before = textsOn(workbook, "2-2 支援方法");
    await write(workbook, reportOf());
    expect(textsOn(workbook, "2-2 支援方法")).toEqual(before);
  });
});

test("rows that staff put above the table and between what is ours stay where they are, with the report around them", async () => {
  const workbook = await withReport();
  const table = workbook.snapshot.names.find(({ name }) => name === "jisseki_2019_2_2_table")?.range;
  if (!table) throw new Error("no table");
  workbook.insertRow("2-2 支援方法", table.bottom + 1);
  workbook.insertRow("2-2 支援方法", table.top);
  workbook.insertRow("2-2 支援方法", 0);
  type(workbook, "jisseki_2019_2_2_table", "表の上のメモ", { down: -1 });
  type(workbook, "jisseki_2019_2_2_table", "表の下のメモ", { down: table.bottom - table.top + 1 });
  type(workbook, WORDS, "電話が増えた");
  const { sheets, names } = workbook.snapshot;
  const { pages } = await write(workbook, reportOf());
  expect(pages.filter(({ planned }) => planned.how !== "overwritten")).toEqual([]);
  expect(workbook.snapshot.names).toEqual(expect.arrayContaining([...names]));
  const textsOf = (each: typeof sheets) =>
    each.map(({ cells }) => cells.map((row) => row.map(({ value, formula }) => formula ?? value)));
  expect(textsOf(workbook.snapshot.sheets)).toEqual(textsOf(sheets));
});

describe("words longer than a page", () => {
  const longText = (paragraphs: number) =>
    Array.from(
      { length: paragraphs },
      (_, index) => `　${index + 1}番目の段落。${"電話が増えた。".repeat(20)}`,
    ).join("\n\n");

  const partNames = ({ snapshot }: MemoryWorkbook) =>
    snapshot.names.filter(({ name }) => /_2_2_analysis(_\d+(_on)?)?$/.test(name));

  /** What stands in the parts of ●分析, in the order of their pages. */
  const partsOf = (workbook: MemoryWorkbook) =>
    partNames(workbook).map(({ sheet, range }) => {
      const found = workbook.snapshot.sheets.find(({ name }) => name === sheet);
      const value = found && cellAt(found, { row: range.top, column: range.left }).value;
      return typeof value === "string" ? value : "";
    });

  test("are divided when the report is written again, and put together when it is written once more", async () => {
    const workbook = await withReport();
    type(workbook, WORDS, longText(40));
    await write(workbook, reportOf());
    expect(partsOf(workbook).length).toBeGreaterThan(1);
    expect(partsOf(workbook).join("\n")).toBe(longText(40).replaceAll("\r", ""));
    const texts = () => sheetNames(workbook).map((name) => textsOn(workbook, name));
    const once = texts();
    const { pages } = await write(workbook, reportOf());
    expect(pages.filter(({ planned }) => planned.how !== "overwritten")).toEqual([]);
    expect(texts()).toEqual(once);
  });

  test("what is edited on any of the pages is kept, where the others no longer fit too", async () => {
    const workbook = await withReport();
    type(workbook, WORDS, longText(40));
    await write(workbook, reportOf());
    const [first = "", second = ""] = partsOf(workbook);
    type(workbook, WORDS, `${first}\n書き足した段落。`);
    type(workbook, partNames(workbook)[1]?.name ?? "", second.slice(10));
    const [, ...edited] = partsOf(workbook);
    await write(workbook, reportOf());
    const whole = [`${first}\n書き足した段落。`, ...edited].join("\n");
    expect(partsOf(workbook).join("\n").replaceAll("\n", "")).toBe(whole.replaceAll("\n", ""));
  });

  test("that became short stand on one page again, and what was set aside does not come back", async () => {
    const workbook = await withReport();
    type(workbook, WORDS, longText(40));
    await write(workbook, reportOf());
    for (const { name } of partNames(workbook).slice(1)) type(workbook, name, "");
    type(workbook, WORDS, "電話が増えた");
    await write(workbook, reportOf());
    await write(workbook, reportOf());
    expect(textsOn(workbook, "2-2 支援方法").filter((text) => text.startsWith("電話が増えた"))).toEqual([
      "電話が増えた",
    ]);
  });

  test("are last year's, marked on each page until they are edited, and taken over whole", async () => {
    const lastYear = longText(40);
    const settings = { lastYearWords: new Map([["2-2 analysis", lastYear]]) };
    const report = buildReport(yearOf(RECORDS, settings));
    const workbook = await withReport(report);
    const marks = () =>
      workbook.snapshot.sheets
        .filter(({ name }) => name.startsWith("2-2") && !name.includes("前回"))
        .map(({ name }) => textsOn(workbook, name).filter((text) => text === "前年度の文").length);
    expect(marks().reduce((sum, count) => sum + count, 0)).toBe(partsOf(workbook).length);
    const { sections } = report;
    expect(printedWords(workbook.snapshot, 2019, sections).get("2-2 analysis")).toBe(lastYear);
    await write(workbook, report);
    expect(partsOf(workbook).join("\n")).toBe(lastYear);
    type(workbook, partNames(workbook)[1]?.name ?? "", "今年度の文");
    await write(workbook, report);
    expect(marks().reduce((sum, count) => sum + count, 0)).toBe(0);
    expect(partsOf(workbook).join("\n")).toContain("今年度の文");
  });
});
