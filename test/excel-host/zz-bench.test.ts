import type { CellSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { fillWorkbook } from "../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "./boot-office";
const office = bootOffice();
const cell = (value: CellSnapshot["value"], rest: Partial<CellSnapshot> = {}): CellSnapshot => ({ value, numberFormat: "General", ...rest });
test("bench", async () => {
  const host = office.newHost();
  const cells = Array.from({ length: 4000 }, (_, row) => Array.from({ length: 8 }, (_, column) => (column === 0 ? cell(43556 + row, { numberFormat: "yyyy/m/d" }) : cell(`t${row}`))));
  const sheets = Array.from({ length: 5 }, (_, index) => ({ name: `相談_R1.${index + 1}`, visibility: "visible" as const, origin: { row: 0, column: 0 }, merges: [], cells }));
  let t = performance.now();
  fillWorkbook(host, { dateSystem: 1900, names: [], sheets });
  console.log("fill", performance.now() - t); t = performance.now();
  await host.idle();
  console.log("idle", performance.now() - t); t = performance.now();
  const calls: (()=>void)[] = [];
  await Excel.run(async (context) => {
    for (const what of ["values","formulas","numberFormat"]) {
      t = performance.now();
      for (const { name } of sheets) { const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load(what); await context.sync(); }
      console.log(what, performance.now() - t);
    }
    t = performance.now();
    for (const { name } of sheets) { context.workbook.worksheets.getItem(name).getUsedRange(true).load("address"); await context.sync(); }
    console.log("used", performance.now() - t);
  });
  console.log(host.requests.all.map(r=>r.responseBytes).join(" "));
});
test("many sheets", async () => {
  const host = office.newHost();
  const cells = Array.from({ length: 60 }, (_, row) => Array.from({ length: 10 }, () => cell(`t${row}`)));
  const sheets = Array.from({ length: 75 }, (_, index) => ({ name: `相談_R1.${index + 1}`, visibility: "visible" as const, origin: { row: 0, column: 0 }, merges: [], cells }));
  let t = performance.now();
  fillWorkbook(host, { dateSystem: 1900, names: [], sheets });
  console.log("fill75", performance.now() - t); t = performance.now();
  await host.idle();
  console.log("idle75", performance.now() - t); t = performance.now();
});
