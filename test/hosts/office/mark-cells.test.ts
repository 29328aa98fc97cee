import type { CellMark } from "../../../src/app/ports";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const { marker } = officeBridge;

const INTAKE = "相談_R1.5";
const CLOSURE = "終結 '19";

/** Two sheets; the first has conditional formats and looks of the staff's own. */
async function open(): Promise<ExcelHost> {
  const host = office.newHost();
  const rows = Array.from({ length: 30 }, (_, row) => [`2019/5/${row + 1}`, row, `=B${row + 1}`]);
  fillWorkbook(host, workbookOf([sheetOf(INTAKE, rows), sheetOf(CLOSURE, rows)]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(INTAKE);
    sheet.getRange("A1:C1").format.fill.color = "#E4ECF5";
    for (const [address, formula, fill] of [
      ["A2:A30", '=A2=""', "#FFEE00"],
      ["B2:B30", "=B2>20", "#00FF00"],
    ] as const) {
      const { custom } = sheet.getRange(address).conditionalFormats.add("Custom");
      custom.rule.formula = formula;
      custom.format.fill.color = fill;
    }
    await context.sync();
  });
  await host.idle();
  host.requests.reset();
  return host;
}

/** Everything that the workbook holds, formats included. */
function modelOf(host: ExcelHost): unknown {
  return structuredClone({
    univer: host.book.workbook.save(),
    sheets: host.book.sheets().map(({ name, conditionalFormats, tables, pageLayout }) => ({
      name,
      conditionalFormats: conditionalFormats.all().map((format) => ({ ...format, look: { ...format.look } })),
      tables,
      pageLayout,
    })),
  });
}

const error = (sheet: string, row: number, column: number): CellMark => ({
  sheet,
  cell: { row, column },
  fill: "#FF9999",
  bold: true,
});
const warning = (sheet: string, row: number, column: number): CellMark => ({
  ...error(sheet, row, column),
  fill: "#FFE699",
  bold: false,
});

const MARKS = [error(INTAKE, 3, 0), error(INTAKE, 4, 0), warning(INTAKE, 7, 1), error(CLOSURE, 2, 2)];

const formatsOf = (host: ExcelHost, sheet: string) =>
  (host.book.findSheet(sheet)?.conditionalFormats.all() ?? []).map(({ areas, look: { fill, bold } }) => ({
    fill,
    bold,
    areas,
  }));

const cells = (top: number, left: number, bottom = top) => ({ top, left, bottom, right: left });

describe("marks", () => {
  test("stand over the staff's own conditional formats, and nothing else changes", async () => {
    const host = await open();
    const before = modelOf(host);
    const own = formatsOf(host, INTAKE);
    await marker.markCells(MARKS);
    expect(host.requests.roundTrips).toBe(4);
    expect(formatsOf(host, INTAKE)).toEqual([
      { fill: "#FFE699", bold: undefined, areas: [cells(7, 1)] },
      { fill: "#FF9999", bold: true, areas: [cells(3, 0, 4)] },
      ...own,
    ]);
    expect(formatsOf(host, CLOSURE)).toEqual([{ fill: "#FF9999", bold: true, areas: [cells(2, 2)] }]);
    expect(modelOf(host)).not.toEqual(before);
    await marker.removeMarks();
    expect(modelOf(host)).toEqual(before);
  });

  test("that are put again take the place of the earlier ones", async () => {
    const host = await open();
    const before = modelOf(host);
    await marker.markCells(MARKS);
    await marker.markCells([warning(CLOSURE, 5, 0)]);
    expect(formatsOf(host, CLOSURE)).toEqual([{ fill: "#FFE699", bold: undefined, areas: [cells(5, 0)] }]);
    expect(formatsOf(host, INTAKE)).toHaveLength(2);
    await marker.markCells([]);
    expect(modelOf(host)).toEqual(before);
  });

  test("of a sheet that is gone are none, those of the others stand", async () => {
    const host = await open();
    await marker.markCells([error("消えた", 1, 1), error(CLOSURE, 1, 1)]);
    expect(formatsOf(host, CLOSURE)).toHaveLength(1);
  });

  test("stand and go where Excel cannot tell the formula of one of the staff's formats", async () => {
    const host = await open();
    const own = host.book.findSheet(INTAKE)?.conditionalFormats.all() ?? [];
    for (const format of own.slice(0, 1)) format.isLost = true;
    await marker.markCells(MARKS);
    await marker.markCells(MARKS);
    expect(formatsOf(host, INTAKE)).toHaveLength(2 + own.length);
    await marker.removeMarks();
    expect(host.book.findSheet(INTAKE)?.conditionalFormats.all()).toEqual(own);
    expect(formatsOf(host, CLOSURE)).toEqual([]);
  });

  test("10,000, no two beside each other, take four round trips and small requests", async () => {
    const host = await open();
    const many = Array.from({ length: 10_000 }, (_, index) =>
      error(INTAKE, 2 * (index % 2_500), 2 * Math.floor(index / 2_500)),
    );
    await marker.markCells(many);
    expect(host.requests.roundTrips).toBe(4);
    expect(host.requests.bytes).toBeLessThan(500_000);
    const marked = formatsOf(host, INTAKE)
      .slice(0, -2)
      .flatMap(({ areas }) => areas);
    expect(marked).toHaveLength(10_000);
  });

  test("where there are none, removing writes nothing", async () => {
    const host = await open();
    const before = modelOf(host);
    await marker.removeMarks();
    expect(host.requests.roundTrips).toBe(3);
    expect(modelOf(host)).toEqual(before);
  });
});

describe("a host that fails", () => {
  test.each([0, 1, 2, 3])("at request %i leaves no mark", async (atRequest) => {
    const host = await open();
    const before = modelOf(host);
    host.faults.set({ kind: "transport", reason: "InvalidOperationInCellEditMode", atRequest });
    await expect(marker.markCells(MARKS)).rejects.toMatchObject({ code: "cell-edit-mode" });
    expect(modelOf(host)).toEqual(before);
  });

  test("at a protected sheet, after marks on another, leaves no mark", async () => {
    const host = await open();
    const before = modelOf(host);
    await marker.markCells(MARKS);
    const writing = host.requests.all.at(-1)?.isHousekeeping
      ? host.requests.all.at(-2)
      : host.requests.all.at(-1);
    await marker.removeMarks();
    const last = (writing?.actions ?? 0) - 1;
    host.faults.set({ kind: "action", code: "AccessDenied", atAction: last, atRequest: 3 });
    await expect(marker.markCells(MARKS)).rejects.toMatchObject({ code: "access-denied" });
    expect(modelOf(host)).toEqual(before);
  });

  test.each([0, 1, 2, 3])("at request %i of removing is a HostError", async (atRequest) => {
    const host = await open();
    await marker.markCells(MARKS);
    host.faults.set({ kind: "transport", reason: "SessionLost", atRequest });
    await expect(marker.removeMarks()).rejects.toMatchObject({ code: "session-lost" });
    await marker.removeMarks();
    expect(formatsOf(host, INTAKE)).toHaveLength(2);
  });
});
