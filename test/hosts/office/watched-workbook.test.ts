import fc from "fast-check";
import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { officeBridge, openOfficeBridge } from "../../../src/hosts/office/office-bridge";
import { WatchedWorkbook } from "../../../src/hosts/office/watched-workbook";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice, type HostSettings } from "../../excel-host/boot-office";
import { twentySheets } from "../../fixtures/twenty-sheets";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();

function open(snapshot: WorkbookSnapshot, settings?: HostSettings): ExcelHost {
  const host = office.newHost(settings);
  fillWorkbook(host, snapshot);
  return host;
}

function smallBook(): WorkbookSnapshot {
  const rows = [
    ["No.", "受付日", "人数"],
    [1, "2019/5/7", 3],
    [2, "2019/5/8", 4],
    [3, "2019/5/9", 5],
  ];
  const sheets = ["相談_R1.5", "相談_R1.6", "集計"].map((name) => sheetOf(name, rows));
  const names = [{ name: "jisseki_x", sheet: "集計", range: { top: 0, left: 0, bottom: 1, right: 1 } }];
  return workbookOf(sheets, names);
}

async function change(batch: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  });
}

const full = () => officeBridge.reader.readWorkbook();

describe("a workbook of 20 sheets of 500 rows", () => {
  test("is read once; after an edit only the edited sheet is, and after nothing none is", async () => {
    const host = open(workbookOf(twentySheets()));
    const { reader } = openOfficeBridge();
    const first = await reader.readWorkbook();
    const firstBytes = host.requests.bytes;
    host.requests.reset();
    const unchanged = await reader.readWorkbook();
    expect(unchanged.sheets.every((sheet, index) => sheet === first.sheets[index])).toBe(true);
    expect(host.requests.roundTrips).toBe(2);
    await change(({ workbook }) => {
      workbook.worksheets.getItem("対応_R1.6").getRange("B3").values = [["2019/6/30"]];
    });
    host.requests.reset();
    const second = await reader.readWorkbook();
    expect(host.requests.roundTrips).toBe(3);
    expect(host.requests.bytes).toBeLessThan(firstBytes / 6);
    const reread = second.sheets.filter((sheet, index) => sheet !== first.sheets[index]);
    expect(reread.map(({ name }) => name)).toEqual(["対応_R1.6"]);
    expect(second).toEqual(await full());
  });
});

/** Everything that a user, or we, may do; each by its number, on one of the sheets. */
const MUTATIONS: readonly ((sheet: Excel.Worksheet, workbook: Excel.Workbook, step: number) => void)[] = [
  (sheet) => void (sheet.getRange("C2").values = [[7]]),
  (sheet, _, step) => void (sheet.getRange("C3").formulas = [[`=C2+${step}`]]),
  (_, workbook) =>
    void (workbook.worksheets.getLast().getRange("D2").formulas = [["=SUM('相談_R1.5'!C2:C9)+1"]]),
  (_, workbook) => void (workbook.worksheets.getLast().getRange("E2").formulas = [["=SUM(jisseki_x)"]]),
  (sheet, _, step) => void (sheet.getRange(`F${20 + step}`).values = [["下"]]),
  (sheet) => sheet.getRange("B2:B3").clear("Contents"),
  (sheet) => void sheet.getRange("2:2").insert("Down"),
  (sheet) => sheet.getRange("3:3").delete("Up"),
  (sheet) => void sheet.getRange("B:B").insert("Right"),
  (sheet) => void (sheet.getRange("3:3").rowHidden = true),
  (sheet) => void (sheet.getRange("3:4").rowHidden = false),
  (sheet) => void (sheet.getRange("2:2").format.font.strikethrough = true),
  (sheet) => void (sheet.getRange("C2:C4").numberFormat = [["0.0"], ["0.0"], ["@"]]),
  (sheet) => sheet.getRange("A1:B1").merge(),
  (sheet) => sheet.getRange("A1:B1").unmerge(),
  (sheet, _, step) => void (sheet.name = `改名${step}`),
  (sheet) => void (sheet.position = 2),
  (sheet) => void (sheet.visibility = "Hidden"),
  (_, workbook, step) => void (workbook.worksheets.add(`追加${step}`).getRange("A1").values = [["新"]]),
  (sheet, workbook, step) => void workbook.names.add(`jisseki_${step}`, sheet.getRange("A1:B2")),
  (_, workbook) => workbook.names.getItemOrNullObject("jisseki_x").delete(),
  (sheet) => sheet.delete(),
];

test("whatever was done, what is read again is what a full reading gives", async () => {
  const step = fc.record({
    mutation: fc.nat(MUTATIONS.length - 1),
    sheet: fc.nat(2),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      const host = open(smallBook());
      const { reader } = openOfficeBridge();
      await reader.readWorkbook();
      for (const [index, { mutation, sheet }] of steps.entries()) {
        const name = host.book.sheets()[sheet]?.name;
        if (name === undefined) continue;
        // What Excel refuses, such as deleting the last visible sheet, is no change.
        await change(({ workbook }) =>
          MUTATIONS[mutation]?.(workbook.worksheets.getItem(name), workbook, index),
        ).catch(() => undefined);
        expect(await reader.readWorkbook()).toEqual(await full());
      }
    }),
    { numRuns: 25 },
  );
});

test.each(MUTATIONS.map((_, index) => index))("mutation %i alone is seen", async (index) => {
  open(smallBook());
  const { reader } = openOfficeBridge();
  await change(({ workbook }) => {
    workbook.worksheets.getLast().getRange("D2:E2").formulas = [["='相談_R1.5'!C2*2", "=jisseki_x"]];
    if (index === 14) workbook.worksheets.getItem("相談_R1.5").getRange("A1:B1").merge();
    if (index === 10) workbook.worksheets.getItem("相談_R1.5").getRange("3:3").rowHidden = true;
  });
  const before = await reader.readWorkbook();
  await change(({ workbook }) => MUTATIONS[index]?.(workbook.worksheets.getItem("相談_R1.5"), workbook, 1));
  const after = await reader.readWorkbook();
  expect(after).toEqual(await full());
  expect(after).not.toEqual(before);
});

test("what we write ourselves is seen at once, formulas that depend on it too", async () => {
  open(smallBook());
  const { reader, writer } = openOfficeBridge();
  await change(({ workbook }) => {
    workbook.worksheets.getLast().getRange("D2").formulas = [["='相談_R1.5'!C2*2"]];
  });
  await reader.readWorkbook();
  await writer.write(async (session) => {
    await session.correctCells([
      {
        sheet: "相談_R1.5",
        cell: { row: 1, column: 2 },
        expected: { value: 3, numberFormat: "General" },
        content: { value: 30, numberFormat: "General" },
      },
    ]);
    await session.writeSheet({
      plan: {
        name: "点検",
        members: [{ kind: "cells", at: { row: 0, column: 0 }, rows: [[{ kind: "text", text: "新" }]] }],
      },
      how: { mode: "add" },
    });
  });
  const read = await reader.readWorkbook();
  expect(read).toEqual(await full());
  expect(read.sheets.at(-2)?.cells[1]?.[3]?.value).toBe(60);
  expect(read.sheets.at(-1)?.name).toBe("点検");
});

describe("watching", () => {
  test("tells of an edit, until it is stopped", async () => {
    const host = open(smallBook());
    const { watcher } = openOfficeBridge();
    let told = 0;
    const stop = await watcher.watchChanges(() => {
      told += 1;
    });
    host.book.sheets()[0]?.univerSheet.getRange("B3").setValue("手入力");
    await host.idle();
    await full();
    expect(told).toBeGreaterThan(0);
    stop();
    const before = told;
    host.book.sheets()[0]?.univerSheet.getRange("B4").setValue("手入力");
    await full();
    expect(told).toBe(before);
  });

  test("registers once, however often is read and watched", async () => {
    const host = open(smallBook());
    const { reader, watcher } = openOfficeBridge();
    await reader.readWorkbook();
    await watcher.watchChanges(() => undefined);
    await reader.readWorkbook();
    expect(host.requests.roundTrips).toBe(4 + 2);
  });
});

describe("a host that fails", () => {
  test("where Excel has no such events, everything is read every time, and nothing is said", async () => {
    const host = open(smallBook());
    const { reader, watcher } = openOfficeBridge();
    // Of watching, and of each of the two readings, whose other three requests are those of a full reading.
    for (const atRequest of [0, 1, 5])
      host.faults.set({ kind: "action", code: "ApiNotFound", atAction: 0, atRequest });
    const stop = await watcher.watchChanges(() => undefined);
    await reader.readWorkbook();
    host.book.sheets()[0]?.univerSheet.getRange("B3").setValue("手入力");
    host.requests.reset();
    const read = await reader.readWorkbook();
    expect(host.requests.roundTrips).toBe(4);
    expect(read).toEqual(await full());
    stop();
  });

  test.each([0, 1, 2, 3])(
    "at request %i: what had changed is read by the next reading",
    async (atRequest) => {
      const host = open(smallBook());
      const { reader } = openOfficeBridge();
      await reader.readWorkbook();
      await change(({ workbook }) => {
        workbook.worksheets.getFirst().getRange("C2").values = [[99]];
      });
      host.faults.set({ kind: "transport", reason: "InvalidOperationInCellEditMode", atRequest });
      const failed = reader.readWorkbook();
      if (atRequest < 3) await expect(failed).rejects.toMatchObject({ code: "cell-edit-mode" });
      else await failed;
      host.faults.clear();
      expect(await reader.readWorkbook()).toEqual(await full());
    },
  );

  test("after a lost session everything is read, and events are asked for again", async () => {
    const host = open(smallBook());
    const { reader } = openOfficeBridge();
    const first = await reader.readWorkbook();
    host.faults.set({ kind: "transport", reason: "SessionLost" });
    await expect(reader.readWorkbook()).rejects.toMatchObject({ code: "session-lost" });
    host.requests.reset();
    const second = await reader.readWorkbook();
    expect(host.requests.roundTrips).toBe(4);
    expect(second).toEqual(first);
  });

  test("what is forgotten is read again", async () => {
    const host = open(smallBook());
    const workbook = new WatchedWorkbook(officeBridge.writer);
    await workbook.readWorkbook();
    workbook.forget();
    host.requests.reset();
    await workbook.readWorkbook();
    expect(host.requests.roundTrips).toBe(3);
  });
});
