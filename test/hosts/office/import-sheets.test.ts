import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import type { ExcelHost, ExcelHostOptions } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sampleBytes } from "../../sample/sample-book";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";
import { cells, number, text } from "../conformance/plan-members";
import { rawWorkbook } from "../xlsx-file/raw-workbook";

const office = bootOffice();
const { importer, reader } = officeBridge;

function open(settings: Partial<Pick<ExcelHostOptions, "dateSystem">> = {}): ExcelHost {
  const host = office.newHost(settings);
  fillWorkbook(host, {
    ...workbookOf([sheetOf("相談_R1.5", [["受付日"], [43592]]), sheetOf("メモ", [["x"]])]),
    dateSystem: host.book.dateSystem,
  });
  host.requests.reset();
  return host;
}

async function sheetNames(): Promise<readonly string[]> {
  return (await reader.readWorkbook()).sheets.map(({ name }) => name);
}

/** A book of a contractor: one sheet whose name is taken, one that counts it, one that is hidden. */
function otherBook(): Uint8Array {
  const value = (address: string, v: number) => `<c r="${address}"><v>${v}</v></c>`;
  return rawWorkbook({
    sheets: [
      {
        name: "相談_R1.5",
        rows: `<row r="1">${value("A1", 3)}</row><row r="2" hidden="1">${value("A2", 4)}</row>`,
      },
      {
        name: "集計 '19",
        rows: `<row r="1"><c r="A1"><f>SUM('相談_R1.5'!A1:A2)</f><v>7</v></c></row>`,
      },
      { name: "控", rows: `<row r="1">${value("A1", 1)}</row>`, attributes: `state="hidden"` },
    ],
  });
}

const OTHER_BOOK_HERE = ["相談_R1.5 (2)", "集計 '19", "控"];

test("every sheet of another book stands behind the last, with its values, formulas and hidden rows", async () => {
  const host = open();
  expect(await importer.insertSheets(otherBook())).toEqual(OTHER_BOOK_HERE);
  expect(host.requests.roundTrips).toBe(2);
  const { sheets } = await reader.readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(["相談_R1.5", "メモ", ...OTHER_BOOK_HERE]);
  expect(sheets[2]).toMatchObject({ hiddenRows: [1], cells: [[{ value: 3 }], [{ value: 4 }]] });
  expect(sheets[3]?.cells).toEqual([
    [{ value: 7, formula: "=SUM('相談_R1.5 (2)'!A1:A2)", numberFormat: "General" }],
  ]);
  expect(sheets[4]?.visibility).toBe("hidden");
  expect(sheets[0]?.cells[1]?.[0]?.value).toBe(43592);
  expect(host.book.activeSheet().name).toBe("相談_R1.5");
});

test("a real file of a year is read here as it is read alone", async () => {
  open();
  const bytes = sampleBytes();
  const names = await importer.insertSheets(bytes);
  const imported = (await reader.readWorkbook()).sheets.slice(2);
  expect(imported.map(({ name }) => name)).toEqual(names);
  expect(names[names.length - 1]).toBeDefined();
  expect(names).toContain("相談_R1.5 (2)");
  expect(names).toContain("終結_R1.5");
  expect(imported.find(({ name }) => name === "相談_R1.5 (2)")?.cells.length).toBeGreaterThan(5);
});

test("a name that is taken twice gets the next number, cut so that Excel takes it", async () => {
  open();
  const long = "長".repeat(31);
  const plan = (name: string) => ({ name, members: [cells("A1", [[text("x"), number(1)]])] });
  const bytes = await writeWorkbook({ sheets: [plan("相談_r1.5"), plan(long)] }, "");
  expect(await importer.insertSheets(bytes)).toEqual(["相談_r1.5 (2)", long]);
  expect(await importer.insertSheets(bytes)).toEqual(["相談_r1.5 (3)", `${"長".repeat(27)} (2)`]);
});

test("a large file is handed over whole", async () => {
  const host = open();
  const row = Array.from({ length: 10 }, (_, index) => number(Math.sin(index)));
  const members = [
    cells(
      "A1",
      Array.from({ length: 9000 }, () => row),
    ),
  ];
  const bytes = await writeWorkbook({ sheets: [{ name: "大", members }] }, "");
  expect(bytes.length).toBeGreaterThan(0x8000 * 3);
  expect(await importer.insertSheets(bytes)).toEqual(["大"]);
  expect(host.book.findSheet("大")?.univerSheet.getLastRow()).toBe(8999);
});

test.each<[string, Uint8Array]>([
  ["text", new TextEncoder().encode("受付日,受付番号")],
  ["nothing", new Uint8Array()],
  ["half a workbook", otherBook().subarray(0, 700)],
])("%s is no workbook, and nothing is inserted", async (_, bytes) => {
  open();
  await expect(importer.insertSheets(bytes)).rejects.toMatchObject({ code: "not-a-workbook" });
  expect(await sheetNames()).toEqual(["相談_R1.5", "メモ"]);
});

test("what comes from a book of the other date system is refused by the emulated host, not shifted", async () => {
  open({ dateSystem: 1904 });
  await expect(importer.insertSheets(otherBook())).rejects.toMatchObject({ name: "HostError" });
  expect(await sheetNames()).toEqual(["相談_R1.5", "メモ"]);
});

describe("removing", () => {
  test("takes the inserted sheets out again", async () => {
    const host = open();
    const names = await importer.insertSheets(otherBook());
    host.requests.reset();
    await importer.removeSheets(names);
    expect(host.requests.roundTrips).toBe(2);
    expect(await sheetNames()).toEqual(["相談_R1.5", "メモ"]);
  });

  test("is refused where one of them is gone, and the others stay", async () => {
    const host = open();
    const names = await importer.insertSheets(otherBook());
    host.book.findSheet("控")?.delete();
    await expect(importer.removeSheets(names)).rejects.toMatchObject({ code: "place-gone" });
    expect(await sheetNames()).toEqual(["相談_R1.5", "メモ", "相談_R1.5 (2)", "集計 '19"]);
  });

  test("of no sheet does nothing", async () => {
    open();
    await importer.removeSheets([]);
    expect(await sheetNames()).toEqual(["相談_R1.5", "メモ"]);
  });
});

describe("a host that fails", () => {
  test("at the insertion, inserts nothing", async () => {
    const host = open();
    host.faults.set({ kind: "transport", reason: "InvalidOperationInCellEditMode" });
    await expect(importer.insertSheets(otherBook())).rejects.toMatchObject({ code: "cell-edit-mode" });
    expect(await sheetNames()).toEqual(["相談_R1.5", "メモ"]);
  });

  test("after the insertion, leaves no sheet behind whose name nobody knows", async () => {
    const host = open();
    host.faults.set({ kind: "transport", reason: "ModalDialogOpen", atRequest: 1 });
    await expect(importer.insertSheets(otherBook())).rejects.toMatchObject({ code: "dialog-open" });
    expect(await sheetNames()).toEqual(["相談_R1.5", "メモ"]);
  });

  test("for good after the insertion, is told by its first error", async () => {
    const host = open();
    host.faults.set({ kind: "transport", reason: "ModalDialogOpen", atRequest: 1 });
    host.faults.set({ kind: "transport", reason: "SessionLost", atRequest: 2 });
    await expect(importer.insertSheets(otherBook())).rejects.toMatchObject({ code: "dialog-open" });
  });

  test("by refusing a file's size, says so", async () => {
    const host = open();
    host.faults.set({ kind: "transport", reason: "RequestPayloadSizeLimitExceeded" });
    await expect(importer.insertSheets(otherBook())).rejects.toMatchObject({ code: "payload-too-large" });
  });

  test("at the removal, removes nothing", async () => {
    const host = open();
    const names = await importer.insertSheets(otherBook());
    host.faults.set({ kind: "transport", reason: "AccessDenied" });
    await expect(importer.removeSheets(names)).rejects.toMatchObject({ code: "access-denied" });
    expect(await sheetNames()).toEqual(["相談_R1.5", "メモ", ...OTHER_BOOK_HERE]);
  });
});
