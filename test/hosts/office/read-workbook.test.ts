import type { CellRange } from "../../../src/domain/grid/cell-address";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sampleWorkbook } from "../../fixtures/sample-dataset";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";
import { rawWorkbook } from "../xlsx-file/raw-workbook";

const office = bootOffice();

test("the sample is read in three round trips, cell for cell as its file says", async () => {
  const file = sampleWorkbook();
  const host = office.newHost();
  fillWorkbook(host, file);
  host.requests.reset();
  const read = await officeBridge.reader.readWorkbook();
  expect(host.requests.roundTrips).toBe(3);
  expect(read.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
  for (const [index, sheet] of file.sheets.entries()) {
    const { cells, origin, visibility } = read.sheets[index] ?? sheet;
    expect({
      name: sheet.name,
      origin,
      visibility,
      values: cells.map((row) => row.map(({ value }) => value)),
    }).toEqual({
      name: sheet.name,
      origin: sheet.origin,
      visibility: sheet.visibility,
      values: sheet.cells.map((row) => row.map(({ value }) => value)),
    });
  }
});

test("a large workbook takes one more round trip for each further 4 MB, and none answers more than Excel on the web may", async () => {
  const row = Array.from({ length: 8 }, (_, column) => ({
    value: `対応の記録 ${column}`,
    numberFormat: "General",
  }));
  const sheet = (name: string): SheetSnapshot => ({
    name,
    visibility: "visible",
    origin: { row: 0, column: 0 },
    cells: Array.from({ length: 4000 }, () => row),
    merges: [],
  });
  const names = ["対応_R1.5", "対応_R1.6", "対応_R1.7"];
  const host = office.newHost();
  fillWorkbook(host, { sheets: names.map(sheet), names: [], dateSystem: 1900 });
  host.requests.reset();
  const read = await officeBridge.reader.readWorkbook();
  const largest = Math.max(...host.requests.all.map(({ responseBytes }) => responseBytes));
  expect(largest).toBeLessThan(5_000_000);
  expect(host.requests.roundTrips).toBeGreaterThan(3);
  expect(host.requests.roundTrips).toBeLessThanOrEqual(3 + Math.ceil(host.requests.bytes / 4_000_000));
  expect(read.sheets.map(({ cells }) => cells.length)).toEqual([4000, 4000, 4000]);
  expect(read.sheets[2]?.cells[3999]?.[7]?.value).toBe("対応の記録 7");
});

describe("texts so long that Excel on the web refuses the answer", () => {
  const long = (length: number) => ({ value: "長".repeat(length), numberFormat: "General" });

  function open(rows: number, columns: number, length: number) {
    const cells = Array.from({ length: rows }, () => Array.from({ length: columns }, () => long(length)));
    const host = office.newHost();
    const sheet = {
      name: "事例",
      visibility: "visible" as const,
      origin: { row: 2, column: 1 },
      cells,
      merges: [],
    };
    fillWorkbook(host, { sheets: [sheet], names: [], dateSystem: 1900 });
    host.requests.reset();
    return { host, cells };
  }

  test("are asked for in smaller parts", async () => {
    const { host, cells } = open(1500, 2, 1000);
    const { sheets } = await officeBridge.reader.readWorkbook();
    expect(sheets[0]?.cells.map((row) => row.map(({ value }) => value))).toEqual(
      cells.map((row) => row.map(({ value }) => value)),
    );
    const errors = host.requests.all.map(({ error }) => error).filter((error) => error !== undefined);
    expect(new Set(errors)).toEqual(new Set(["ResponsePayloadSizeLimitExceeded"]));
    // 18 MB: refused whole and in halves, answered in quarters.
    expect(host.requests.roundTrips).toBe(2 + 3 + 4);
  });

  test("end with a host error where a single row is too large", async () => {
    const { host } = open(2, 40, 30_000);
    await expect(officeBridge.reader.readWorkbook()).rejects.toMatchObject({ code: "payload-too-large" });
    expect(host.requests.roundTrips).toBe(2 + 2);
  });
});

describe("rows that a user does not see as records", () => {
  const HEADER = ["受付日", "受付番号", "備考"];
  const rows = Array.from({ length: 6 }, (_, index) => ["5/7", String(index + 1), ""]);

  function open(sheet: Partial<SheetSnapshot> = {}): ExcelHost {
    const host = office.newHost();
    const given = { ...sheetOf("相談_R1.5", [HEADER, ...rows], { origin: { row: 2, column: 1 } }), ...sheet };
    fillWorkbook(host, workbookOf([given, sheetOf("メモ", [["x"]])]));
    host.requests.reset();
    return host;
  }

  test("are told in the same three round trips: hidden, and struck through from end to end", async () => {
    const host = open({ hiddenRows: [4, 6] });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("相談_R1.5");
      sheet.getRange("6:6").rowHidden = true;
      sheet.getRange("B4:D5").format.font.strikethrough = true;
      sheet.getRange("B8:C8").format.font.strikethrough = true;
      await context.sync();
    });
    host.requests.reset();
    const { sheets } = await officeBridge.reader.readWorkbook();
    expect(host.requests.roundTrips).toBe(3);
    expect(sheets[0]).toMatchObject({ hiddenRows: [4, 5, 6], struckRows: [3, 4] });
    expect(sheets[1]).not.toHaveProperty("hiddenRows");
    expect(sheets[1]).not.toHaveProperty("struckRows");
  });

  test("are none again once they are shown", async () => {
    open({ hiddenRows: [4, 5, 6] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("相談_R1.5").getRange("A1:A20").rowHidden = false;
      await context.sync();
    });
    const { sheets } = await officeBridge.reader.readWorkbook();
    expect(sheets[0]).not.toHaveProperty("hiddenRows");
  });

  test("are not struck through where they hold nothing", async () => {
    open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("相談_R1.5");
      sheet.getRange("B5:D5").clear("Contents");
      sheet.getRange("A1:Z20").format.font.strikethrough = true;
      await context.sync();
    });
    const { sheets } = await officeBridge.reader.readWorkbook();
    expect(sheets[0]?.struckRows).toEqual([2, 3, 5, 6, 7, 8]);
  });
});

test("a file's hidden and filtered rows are hidden in Excel, and read from it as from the file", async () => {
  const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;
  const file = readWorkbook(
    rawWorkbook({
      sheets: [
        {
          name: "相談_R1.5",
          rows: [
            `<row r="2">${cell("B2")}</row>`,
            `<row r="3" hidden="1">${cell("B3")}</row>`,
            `<row r="4">${cell("B4")}</row>`,
          ].join(""),
          after: `<autoFilter ref="B2:B4"/>`,
        },
      ],
    }),
  );
  expect(file.sheets[0]?.hiddenRows).toEqual([2]);
  fillWorkbook(office.newHost(), file);
  expect((await officeBridge.reader.readWorkbook()).sheets[0]).toEqual(file.sheets[0]);
});

test("merged areas are read, however many a sheet has", async () => {
  const cell = { value: "〃", numberFormat: "General" };
  const across = Array.from({ length: 600 }, (_, row) => ({
    top: row + 1,
    left: 1,
    bottom: row + 1,
    right: 2,
  }));
  const down = [{ top: 100, left: 3, bottom: 300, right: 3 }];
  const sheet: SheetSnapshot = {
    name: "対応",
    visibility: "visible",
    origin: { row: 1, column: 1 },
    cells: Array.from({ length: 600 }, () => [cell, { ...cell, value: null }, { ...cell, value: 1 }]),
    merges: [...across, ...down],
  };
  const host = office.newHost();
  fillWorkbook(host, { sheets: [sheet], names: [], dateSystem: 1900 });
  host.requests.reset();
  const { sheets } = await officeBridge.reader.readWorkbook();
  expect(host.requests.roundTrips).toBe(3);
  const byPlace = (areas: readonly CellRange[]) =>
    [...areas].sort((a, b) => a.left - b.left || a.top - b.top);
  expect(byPlace(sheets[0]?.merges ?? [])).toEqual(byPlace(sheet.merges));
});

test("a name counts where it stands for one rectangle of a sheet of this workbook", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.add("職員's 2-2");
    names.add("jisseki_whole", sheet.getRange("B2:C3"));
    names.add("jisseki_cell", sheet.getRange("B2"));
    names.add("jisseki_number", "=5");
    names.add("jisseki_list", "={1,2;3,4}");
    names.add("jisseki_sum", "=SUM(Sheet1!$A$1:$A$3)");
    sheet.names.add("jisseki_private", sheet.getRange("A1"));
    names.add("jisseki_ref", "=#REF!$A$1:$B$2");
    names.add("jisseki_other_book", "=[前年度.xlsx]Sheet1!$A$1");
    const gone = worksheets.add("消える");
    names.add("jisseki_broken", gone.getRange("A1:B2"));
    await context.sync();
    gone.delete();
    await context.sync();
  });
  const { names } = await officeBridge.reader.readWorkbook();
  expect([...names].sort((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: "jisseki_cell", sheet: "職員's 2-2", range: { top: 1, left: 1, bottom: 1, right: 1 } },
    { name: "jisseki_whole", sheet: "職員's 2-2", range: { top: 1, left: 1, bottom: 2, right: 2 } },
  ]);
});

test("text that begins with = is no formula", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1").formulas = [["'=1+1", "=1+1"]];
    await context.sync();
  });
  const { sheets } = await officeBridge.reader.readWorkbook();
  expect(sheets[0]?.cells).toEqual([
    [
      { value: "=1+1", numberFormat: "General" },
      { value: 2, formula: "=1+1", numberFormat: "General" },
    ],
  ]);
});

test("a value in the last row by mistake makes no endless reading", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["受付日", "受付番号"]];
    sheet.getRange("A1048576").values = [["x"]];
    await context.sync();
  });
  host.requests.reset();
  await expect(officeBridge.reader.readWorkbook()).rejects.toMatchObject({ code: "too-large" });
  expect(host.requests.roundTrips).toBe(2);
});

test("what else fails is not asked again", async () => {
  const host = office.newHost();
  fillWorkbook(host, sampleWorkbook());
  host.requests.reset();
  host.faults.set({ kind: "transport", reason: "SessionLost", atRequest: 2 });
  await expect(officeBridge.reader.readWorkbook()).rejects.toMatchObject({ code: "session-lost" });
  expect(host.requests.roundTrips).toBe(3);
});

test.each([1900, 1904] as const)(
  "a workbook of the %i system is told by a probe that writes nothing",
  async (dateSystem) => {
    const host = office.newHost({ dateSystem });
    fillWorkbook(host, { sheets: [], names: [], dateSystem });
    expect((await officeBridge.reader.readWorkbook()).dateSystem).toBe(dateSystem);
  },
);
