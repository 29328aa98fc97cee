import type { CellContent, CellCorrection } from "../../../src/app/ports";
import { parseCellAddress } from "../../../src/domain/grid/cell-address";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { cellAt } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();

const GENERAL = "General";
const text = (value: string, numberFormat = GENERAL): CellContent => ({ value, numberFormat });
const at = (address: string) => parseCellAddress(address) ?? { row: 0, column: 0 };

function correction(
  sheet: string,
  address: string,
  expected: CellContent,
  content: CellContent,
): CellCorrection {
  return { sheet, cell: at(address), expected, content };
}

const INTAKE = "相談_R1.5";

function records(): WorkbookSnapshot {
  const sheet = sheetOf(INTAKE, [
    ["受付日", "相談経路", "人数", "計"],
    ["2019/5/7", "本人　", "３個", null],
    ["2019.5.8", "=家族", 2, null],
    ["2019/5/9", "家族", null, null],
  ]);
  const withFormula: SheetSnapshot = {
    ...sheet,
    cells: sheet.cells.map((row, index) =>
      row.map((cell, column): CellSnapshot => {
        if (index === 1 && column === 3) return { ...cell, formula: "=C3+1" };
        return index > 0 && column === 0 ? { ...cell, numberFormat: "@" } : cell;
      }),
    ),
  };
  return workbookOf([withFormula, sheetOf("終結", [["終結日"], ["x"]])]);
}

async function open(): Promise<ExcelHost> {
  const host = office.newHost();
  fillWorkbook(host, records());
  await host.idle();
  host.requests.reset();
  return host;
}

const correct = (corrections: readonly CellCorrection[]) =>
  officeBridge.writer.write((session) => session.correctCells(corrections));

async function cell(address: string, sheet = INTAKE): Promise<CellSnapshot | undefined> {
  const { sheets } = await officeBridge.reader.readWorkbook();
  const found = sheets.find(({ name }) => name === sheet);
  return found && cellAt(found, at(address));
}

const TEXT_DATE = correction(INTAKE, "A2", text("2019/5/7", "@"), { value: 43592, numberFormat: "yyyy/m/d" });
const SPACE = correction(INTAKE, "B2", text("本人　"), text("本人"));
const PIECES = correction(INTAKE, "C2", text("３個"), { value: 3, numberFormat: GENERAL });

describe("correcting cells", () => {
  test("puts numbers, texts and dates in, in two round trips, and leaves all other cells alone", async () => {
    const host = await open();
    const before = await officeBridge.reader.readWorkbook();
    host.requests.reset();
    expect(await correct([TEXT_DATE, SPACE, PIECES])).toEqual([]);
    expect(host.requests.roundTrips).toBe(2);
    const after = await officeBridge.reader.readWorkbook();
    const changed = new Map([
      ["A2", { value: 43592, numberFormat: "yyyy/m/d" }],
      ["B2", { value: "本人", numberFormat: GENERAL }],
      ["C2", { value: 3, numberFormat: GENERAL }],
    ]);
    const expected = before.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, i) =>
        row.map((each, j) =>
          sheet.name === INTAKE ? (changed.get(`${"ABCD"[j] ?? ""}${i + 1}`) ?? each) : each,
        ),
      ),
    }));
    expect(after).toEqual({ ...before, sheets: expected });
  });

  test("leaves the looks of a cell as they are", async () => {
    const host = await open();
    const [sheet] = host.book.sheets();
    sheet?.univerSheet.getRange("B2").setBackgroundColor("#FFEE00").setFontWeight("bold");
    await correct([SPACE]);
    expect(sheet?.univerSheet.getRange("B2").getBackground()).toBe("#FFEE00");
    expect(sheet?.univerSheet.getRange("B2").getCellStyleData()?.bl).toBe(1);
  });

  test.each(["=家族", "5-1", "+81", "@x", "'", "TRUE", "１"])("%s stays a text", async (value) => {
    await open();
    for (const format of [GENERAL, "@"]) {
      const held = (await cell("B4")) ?? { value: null, numberFormat: GENERAL };
      expect(await correct([correction(INTAKE, "B4", held, text(value, format))])).toEqual([]);
      const read = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(INTAKE).getRange("B4").load("values,valueTypes");
        await context.sync();
        return [range.values[0]?.[0], range.valueTypes[0]?.[0]] as const;
      });
      expect(read).toEqual([value, "String"]);
    }
  });

  test.each([
    ["本人", 1],
    ["電話・メール", 1],
    ["３個", 4],
    ["＝家族", 4],
  ])("%s is given an apostrophe only where Excel could take it for something else", async (value, kind) => {
    const host = await open();
    await correct([correction(INTAKE, "B2", text("本人　"), text(value))]);
    expect(host.book.sheets()[0]?.univerSheet.getRange("B2").getCellData()?.t).toBe(kind);
    expect((await cell("B2"))?.value).toBe(value);
  });

  test("leaves alone, and answers, what holds something else, a formula, or is gone", async () => {
    await open();
    const others = [
      correction(INTAKE, "B3", text("家族"), text("本人")),
      correction(INTAKE, "D2", { value: 3, numberFormat: GENERAL }, { value: 4, numberFormat: GENERAL }),
      correction(INTAKE, "A3", text("2019.5.8", GENERAL), text("x")),
      correction("消えた", "A1", text("x"), text("y")),
      correction(INTAKE, "Z99", text("x"), text("y")),
    ];
    const before = await officeBridge.reader.readWorkbook();
    expect(await correct(others)).toEqual(others);
    expect(await officeBridge.reader.readWorkbook()).toEqual(before);
    expect(await correct([...others, SPACE])).toEqual(others);
    expect(await cell("B2")).toEqual({ value: "本人", numberFormat: GENERAL });
  });

  test("is taken back by the opposite corrections", async () => {
    await open();
    const before = await officeBridge.reader.readWorkbook();
    const steps = [TEXT_DATE, SPACE, PIECES];
    expect(await correct(steps)).toEqual([]);
    const back = steps.map((step) => ({ ...step, expected: step.content, content: step.expected }));
    expect(await correct(back)).toEqual([]);
    expect(await officeBridge.reader.readWorkbook()).toEqual(before);
  });

  test("cells among rows that a filter hides get what is theirs", async () => {
    const host = office.newHost();
    const names = Array.from({ length: 6 }, (_, row) => [`本人${row} `]);
    fillWorkbook(host, workbookOf([sheetOf(INTAKE, names)]));
    const [sheet] = host.book.sheets();
    if (sheet) sheet.filteredRows = new Set([1, 2, 4]);
    const all = names.map(([name = ""], row) =>
      correction(INTAKE, `A${row + 1}`, text(name), text(name.trim())),
    );
    host.requests.reset();
    expect(await correct(all)).toEqual([]);
    expect(host.requests.roundTrips).toBe(2);
    for (const row of names.keys()) expect((await cell(`A${row + 1}`))?.value).toBe(`本人${row}`);
  });

  test("a thousand cells below each other are one range", async () => {
    const host = office.newHost();
    const names = Array.from({ length: 1000 }, (_, row) => [`本人${row} `]);
    fillWorkbook(host, workbookOf([sheetOf(INTAKE, names)]));
    host.requests.reset();
    const all = names.map(([name = ""], row) =>
      correction(INTAKE, `A${row + 1}`, text(name), text(name.trim())),
    );
    expect(await correct(all)).toEqual([]);
    expect(host.requests.roundTrips).toBe(2);
    expect(Math.max(...host.requests.all.map(({ actions }) => actions))).toBeLessThan(20);
    expect(await cell("A1000")).toEqual({ value: "本人999", numberFormat: GENERAL });
  });
});

describe("a host that fails", () => {
  const REASONS = [
    ["InvalidOperationInCellEditMode", "cell-edit-mode"],
    ["SessionLost", "session-lost"],
    ["AccessDenied", "access-denied"],
  ] as const;
  const faults = [0, 1].flatMap((atRequest) =>
    REASONS.map(([reason, code]) => ({ atRequest, reason, code })),
  );

  test.each(faults)("$reason at request $atRequest changes nothing", async ({ atRequest, reason, code }) => {
    const host = await open();
    const before = await officeBridge.reader.readWorkbook();
    host.faults.set({ kind: "transport", reason, atRequest });
    await expect(correct([TEXT_DATE, SPACE])).rejects.toMatchObject({ code });
    expect(await officeBridge.reader.readWorkbook()).toEqual(before);
  });

  test("what was done before a refusal in the middle is undone", async () => {
    const host = await open();
    const before = await officeBridge.reader.readWorkbook();
    const steps = [TEXT_DATE, SPACE, correction("終結", "A2", text("x"), text("y"))];
    host.requests.reset();
    await correct(steps);
    const writing = host.requests.all[1]?.actions ?? 0;
    await correct(steps.map((step) => ({ ...step, expected: step.content, content: step.expected })));
    expect(await officeBridge.reader.readWorkbook()).toEqual(before);
    host.faults.set({ kind: "action", code: "AccessDenied", atAction: writing - 1, atRequest: 1 });
    await expect(correct(steps)).rejects.toMatchObject({ code: "access-denied" });
    expect(await officeBridge.reader.readWorkbook()).toEqual(before);
  });
});
