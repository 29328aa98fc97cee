import type { ExcelHost } from "../../src/workbench/excel-host/excel-host";
import { isWireRecord, parseWire } from "../../src/workbench/excel-host/wire/wire-value";
import { bootOffice } from "./boot-office";

const office = bootOffice();

const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";

/** What Univer starts a calculation of its own with, where nothing but a sheet was added. */
const NOTHING_CHANGED = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

const ROWS = 900;

/** More formulas than Univer calculates in one go. */
const FORMULAS = Array.from({ length: ROWS }, (_, row) => [`=${row}+1`, `=A${row + 1}*2`]);
const RESULTS = Array.from({ length: ROWS }, (_, row) => [row + 1, 2 * (row + 1)]);

/** How many formulas the calculation at this stage has found to calculate. */
function formulasFound(params: unknown): number {
  const notice = parseWire(JSON.stringify(params));
  const stage = isWireRecord(notice) ? notice["stageInfo"] : undefined;
  const found = isWireRecord(stage) ? stage["totalFormulasToCalculate"] : undefined;
  return typeof found === "number" ? found : 0;
}

function whenCalculating(host: ExcelHost, act: () => void): void {
  const { univer } = host.book;
  const watching = univer.addEvent(univer.Event.CommandExecuted, ({ id, params }) => {
    if (id !== NOTIFICATION || formulasFound(params) <= ROWS) return;
    watching.dispose();
    act();
  });
}

async function valuesOfFormulas(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, ROWS, 2);
    range.formulas = FORMULAS;
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test.each([
  ["start", START],
  ["stop", STOP],
])("a %s of Univer's own leaves no formula without its result", async (_name, command) => {
  const host = office.newHost();
  whenCalculating(host, () => {
    void host.book.univer.executeCommand(command, { ...NOTHING_CHANGED }, { onlyLocal: true });
  });
  expect(await valuesOfFormulas()).toEqual(RESULTS);
});

test("what is typed while a calculation is running is calculated too", async () => {
  const host = office.newHost();
  whenCalculating(host, () => {
    host.book.activeSheet().univerSheet.getRange("D1").setValue({ f: "=A900+1" });
  });
  expect(await valuesOfFormulas()).toEqual(RESULTS);
  await host.idle();
  expect(host.book.activeSheet().univerSheet.getRange("D1").getValue()).toBe(ROWS + 1);
});

/** How many calculations have been started so far. */
function countingCalculations(host: ExcelHost): () => number {
  const { univer } = host.book;
  let started = 0;
  univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
    if (id === START) started += 1;
  });
  return () => started;
}

test("between requests that follow one another nothing is calculated that nobody reads", async () => {
  const host = office.newHost({ latency: 80 });
  const calculations = countingCalculations(host);
  const result = () => host.book.activeSheet().univerSheet.getRange("B1").getValue();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    sheet.getRange("A1").values = [[3]];
    await context.sync();
  });
  expect(calculations()).toBe(0);
  await new Promise<void>((resolve) => {
    host.book.calculation.onFinished(resolve);
  });
  expect(calculations()).toBe(1);
  expect(result()).toBe(6);
});

test("what is read while requests follow one another has been calculated", async () => {
  const host = office.newHost({ latency: 20 });
  const calculations = countingCalculations(host);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.formulas = [[1, "=A1*2"]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 2]]);
  });
  expect(calculations()).toBe(1);
});
