import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { plansOfHostWorkbook } from "../../../src/workbench/copy/plans-of-host-workbook";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { CONFORMANCE_CASES } from "../../hosts/conformance/cases";
import { observeSheet } from "../../hosts/xlsx-file/observe";

const office = bootOffice();

test.each(CONFORMANCE_CASES.map(({ plan, expected }) => ({ name: plan.name, plan, expected })))(
  "what the add-in wrote is in the copy: $name",
  async ({ plan, expected }) => {
    const host = office.newHost();
    await officeBridge.writer.write((session) => session.writeSheet({ plan, how: { mode: "add" } }));
    const { sheets, missing } = await plansOfHostWorkbook(host.book);
    expect(missing).toEqual([]);
    const bytes = await writeWorkbook({ sheets }, "試験");
    expect(observeSheet(bytes, plan.name, expected)).toMatchObject(expected);
  },
);

test("a copy counts its days from 1900, says so, and names what it leaves out", async () => {
  const host = office.newHost({ dateSystem: 1904 });
  const date = { value: 42094, numberFormat: "yyyy/m/d" };
  fillWorkbook(host, {
    dateSystem: 1904,
    names: [],
    sheets: [
      {
        name: "4月",
        visibility: "visible",
        origin: { row: 0, column: 0 },
        merges: [],
        hiddenRows: [0],
        cells: [[date, { value: true, numberFormat: "General" }]],
      },
      { name: "控", visibility: "hidden", origin: { row: 0, column: 0 }, merges: [], cells: [] },
    ],
  });
  const { sheets, missing } = await plansOfHostWorkbook(host.book);
  expect([...missing].sort()).toEqual(["booleans", "dateSystem1904", "hiddenRows", "hiddenSheets"]);
  expect(sheets.map(({ name }) => name)).toEqual(["4月", "控"]);
  expect(sheets[0]?.members[0]).toEqual({
    kind: "cells",
    at: { row: 0, column: 0 },
    rows: [
      [
        { kind: "number", number: 43556 },
        { kind: "formula", formula: "=TRUE()", result: "TRUE" },
      ],
    ],
  });
});

test("a table without headers, a validation and a conditional format that no plan can say are named as left out", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["受付日", "氏名"]];
    sheet.tables.add("A1:B4", true);
    sheet.getRange("B1").values = [["受付日"]];
    sheet.getRange("D1").dataValidation.rule = { wholeNumber: { operator: "GreaterThan", formula1: 5 } };
    sheet.getRange("D2").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
  });
  const { sheets, missing } = await plansOfHostWorkbook(host.book);
  expect([...missing].sort()).toEqual(["conditionalFormats", "tables", "validations"]);
  expect(sheets[0]?.members.map(({ kind }) => kind)).not.toContain("table");
  await expect(writeWorkbook({ sheets }, "試験")).resolves.toBeInstanceOf(Uint8Array);
});
