import { officeBridge } from "../../../src/hosts/office/office-bridge";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { fillWorkbook } from "../../../src/workbench/excel-host/fill-workbook";
import { bootOffice } from "../../excel-host/boot-office";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const office = bootOffice();
const { navigator } = officeBridge;

function open(): ExcelHost {
  const host = office.newHost();
  fillWorkbook(host, workbookOf([sheetOf("相談_R1.5", [["受付日"]]), sheetOf("終結 '19", [["終結日"]])]));
  host.requests.reset();
  return host;
}

async function select(sheet: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

describe("the selected cell", () => {
  test("is the one that was gone to, in one round trip", async () => {
    const host = open();
    await navigator.goTo("終結 '19", { row: 6, column: 2 });
    host.requests.reset();
    expect(await navigator.selectedCell()).toEqual({ sheet: "終結 '19", cell: { row: 6, column: 2 } });
    expect(host.requests.roundTrips).toBe(1);
  });

  test("of a rectangle is its first", async () => {
    open();
    await select("相談_R1.5", "B3:D9");
    expect(await navigator.selectedCell()).toEqual({ sheet: "相談_R1.5", cell: { row: 2, column: 1 } });
  });

  test("of a host that fails is a HostError by its code", async () => {
    const host = open();
    host.faults.set({ kind: "transport", reason: "InvalidOperationInCellEditMode" });
    await expect(navigator.selectedCell()).rejects.toMatchObject({ code: "cell-edit-mode" });
  });
});

describe("going to a sheet that is hidden", () => {
  test.each(["Hidden", "VeryHidden"] as const)(
    "%s, says that it is, and leaves it so",
    async (visibility) => {
      const host = open();
      host.book.findSheet("終結 '19")?.setVisibility(visibility);
      for (const cell of [undefined, { row: 1, column: 0 }])
        await expect(navigator.goTo("終結 '19", cell)).rejects.toMatchObject({
          code: "sheet-hidden",
          detail: "",
        });
      expect(host.book.findSheet("終結 '19")?.visibility).toBe(visibility);
      expect(host.book.activeSheet().name).toBe("相談_R1.5");
    },
  );

  test("is told apart from what else fails", async () => {
    const host = open();
    host.faults.set({ kind: "action", code: "GeneralException", atAction: 1 });
    await expect(navigator.goTo("終結 '19")).rejects.toMatchObject({ code: "unexpected" });
    await expect(navigator.goTo("消えた")).rejects.toMatchObject({ code: "place-gone" });
    host.requests.reset();
    host.faults.set({ kind: "transport", reason: "SessionLost" });
    await expect(navigator.goTo("終結 '19")).rejects.toMatchObject({ code: "session-lost" });
    expect(host.requests.roundTrips).toBe(1);
  });
});
