import { FormulaDataModel } from "@univerjs/preset-sheets-node-core";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import { Dimension, type IDisposable } from "@univerjs/presets";
import { rememberFormulas } from "../../src/workbench/excel-host/univer/remembered-formulas";
import { startNodeUniver, type NodeUniver } from "./node-univer";

let univer: NodeUniver;
let remembering: IDisposable;
let workbook: FWorkbook;

beforeEach(() => {
  univer = startNodeUniver();
  const opened = univer.univerAPI.getActiveWorkbook();
  if (!opened) throw new Error("no workbook");
  workbook = opened;
  for (const name of ["一", "二"]) workbook.create(name, 20, 10);
  cell("一!A1").setFormula("=二!A1+1");
  cell("二!B2").setFormula("=SUM(一!A1:A5)");
  remembering = rememberFormulas(univer.univerAPI, univer.formulas);
});

afterEach(() => {
  remembering.dispose();
  univer.dispose();
});

function sheet(name: string) {
  const found = workbook.getSheetByName(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function cell(address: string) {
  const [name = "", cells = ""] = address.split("!");
  return sheet(name).getRange(cells);
}

/** What Univer finds when it looks through all cells. */
const lookedUp = () => FormulaDataModel.prototype.getFormulaData.call(univer.formulas.model);

const known = () => univer.formulas.model.getFormulaData();

/** Takes a formula away, lets Univer look for formulas, and brings it back. */
function undone(change: () => unknown): void {
  change();
  known();
  workbook.undo();
}

/** Moves A1. */
function move(from: FWorksheet, to: FWorksheet): void {
  const unitId = workbook.getId();
  univer.univerAPI.syncExecuteCommand("sheet.mutation.move-range", {
    unitId,
    from: { subUnitId: from.getSheetId(), value: { 0: { 0: null } } },
    to: { subUnitId: to.getSheetId(), value: { 0: { 0: { f: "=1+2" } } } },
  });
}

const CHANGES: readonly (readonly [what: string, change: () => unknown])[] = [
  ["a formula was typed", () => cell("一!C3").setFormula("=二!B2")],
  ["a value was typed over a formula", () => cell("一!A1").setValue(7)],
  ["cells were cleared", () => cell("一!A1:C3").clearContent()],
  ["clearing was undone", () => undone(() => cell("一!A1").clearContent())],
  ["rows were inserted", () => sheet("一").insertRows(0, 2)],
  ["columns were deleted", () => sheet("二").deleteColumns(0, 1)],
  ["rows were moved", () => sheet("二").moveRows(cell("二!A2:J2"), 0)],
  ["cells were cut and pasted on another sheet", () => move(sheet("一"), sheet("二"))],
  ["cells were pushed down", () => cell("二!B1").insertCells(Dimension.ROWS)],
  ["a sheet was renamed", () => sheet("二").setName("弐")],
  ["a sheet was copied", () => workbook.duplicateSheet(sheet("一"))],
  ["a sheet was added", () => workbook.create("三", 5, 5)],
  ["a sheet was deleted", () => workbook.deleteSheet(sheet("二"))],
  ["the deletion of a sheet was undone", () => undone(() => workbook.deleteSheet(sheet("二")))],
];

test.each(CHANGES)("after %s, Univer knows the formulas that stand there", (_, change) => {
  const before = lookedUp();
  expect(known()).toEqual(before);
  change();
  expect(known()).toEqual(lookedUp());
});

test("what Univer makes of its answer is not remembered", () => {
  for (const sheets of Object.values(known()))
    for (const rows of Object.values(sheets ?? {})) if (rows) delete rows[0];
  expect(known()).toEqual(lookedUp());
});

/** Univer follows some changes up a moment later. */
const settled = () => new Promise((done) => setTimeout(done));

test("a sheet is looked through again only once its cells changed", async () => {
  await settled();
  known();
  const look = jest.spyOn(univer.formulas.model, "getSheetFormulaData");
  sheet("二").setName("弐");
  await settled();
  workbook.create("三", 5, 5);
  known();
  const again = look.mock.calls.map(([, sheetId]) => workbook.getSheetBySheetId(sheetId)?.getSheetName());
  expect(new Set(again)).toEqual(new Set(["一", "三"]));
});
