import { bootOffice } from "./boot-office";
import { refusalCode, valuesOf } from "./run-batch";

const office = bootOffice();

function writeOnes(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A2").values = [[1]];
}

test.each([
  ["InvalidOperationInCellEditMode", "InvalidOperationInCellEditMode"],
  ["AccessDenied", "AccessDenied"],
  ["RequestPayloadSizeLimitExceeded", "RequestPayloadSizeLimitExceeded"],
  ["ResponsePayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"],
] as const)("a whole request fails with %s and does nothing", async (reason, code) => {
  const host = office.newHost();
  host.faults.set({ kind: "transport", reason });
  expect(await refusalCode(writeOnes)).toBe(code);
  expect(await valuesOf("A1:A2")).toEqual([[""], [""]]);
  expect(await refusalCode(writeOnes).catch(() => "written")).toBe("written");
});

test("cell-edit mode lasts until the entry is ended", async () => {
  const host = office.newHost();
  host.faults.set({ kind: "transport", reason: "InvalidOperationInCellEditMode", always: true });
  expect(await refusalCode(writeOnes)).toBe("InvalidOperationInCellEditMode");
  expect(await refusalCode(writeOnes)).toBe("InvalidOperationInCellEditMode");
  host.faults.clear();
  await Excel.run(async (context) => {
    writeOnes(context);
    await context.sync();
  });
  expect(await valuesOf("A1:A2")).toEqual([[1], [1]]);
});

test("the second request from now fails", async () => {
  const host = office.newHost();
  host.faults.set({ kind: "transport", reason: "SessionLost", atRequest: 1 });
  expect(await valuesOf("A1")).toEqual([[""]]);
  expect(await refusalCode(writeOnes)).not.toBe("");
  expect(host.requests.all.map(({ error }) => error).filter((error) => error !== undefined)).toEqual([
    "SessionLost",
  ]);
});

test("an action fails in the middle of a batch; those before it are done", async () => {
  const host = office.newHost();
  const actions = await Excel.run(async (context) => {
    writeOnes(context);
    await context.sync();
    return host.requests.all[0]?.actions ?? 0;
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:A2").clear();
    await context.sync();
  });
  host.faults.set({ kind: "action", code: "AccessDenied", atAction: actions - 1 });
  expect(await refusalCode(writeOnes)).toBe("AccessDenied");
  expect(await valuesOf("A1:A2")).toEqual([[1], [""]]);
});

test("more than 5 MB are taken neither as request nor as response", async () => {
  const host = office.newHost();
  const row = Array.from({ length: 60 }, () => "x".repeat(30_000));
  const write = (top: number, rows: number) => (context: Excel.RequestContext) => {
    const block = Array.from({ length: rows }, () => row);
    context.workbook.worksheets.getFirst().getRangeByIndexes(top, 0, rows, 60).values = block;
  };
  expect(await refusalCode(write(0, 3))).toBe("RequestPayloadSizeLimitExceeded");
  for (const top of [0, 1, 2])
    await Excel.run(async (context) => {
      write(top, 1)(context);
      await context.sync();
    });
  expect(
    await refusalCode(
      (context) => void context.workbook.worksheets.getFirst().getRange("A1:BH3").load("values"),
    ),
  ).toBe("ResponsePayloadSizeLimitExceeded");
  expect(host.requests.all.at(-1)?.error).toBe("ResponsePayloadSizeLimitExceeded");
});

test("more than five million cells are not read at once", async () => {
  office.newHost();
  expect(
    await refusalCode((context) => void context.workbook.worksheets.getFirst().getRange().load("values")),
  ).toBe("RangeExceedsLimit");
});

test("a session that is cut within a batch leaves what was done before; nothing is answered until it is there again", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    writeOnes(context);
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("A1:A2").clear();
    await context.sync();
  });
  const actions = host.requests.all[0]?.actions ?? 0;
  host.faults.set({ kind: "cut", atAction: actions - 1 });
  expect(await refusalCode(writeOnes)).not.toBe("");
  expect(await refusalCode(writeOnes)).not.toBe("");
  host.faults.clear();
  expect(await valuesOf("A1:A2")).toEqual([[1], [""]]);
});
