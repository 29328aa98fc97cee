import { parseWire } from "../../src/workbench/excel-host/wire/wire-value";
import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

/** What the library sends when a script of a newer Excel runs; the library itself does not check. */
function request(className: string, member: string): string {
  return JSON.stringify({
    Actions: [{ Id: 1, ActionType: 3, Name: member, ObjectPathId: 2, ArgumentInfo: {} }],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1 },
      2:
        className === "Workbook"
          ? { Id: 2, ObjectPathType: 1 }
          : { Id: 2, ObjectPathType: 4, Name: className, ParentObjectPathId: 1 },
    },
  });
}

test("API sets above the declared one are refused", async () => {
  office.newHost();
  const precedents = (context: Excel.RequestContext) =>
    void context.workbook.worksheets.getFirst().getRange("A1").getPrecedents().load("addresses");
  expect(await refusalCode(precedents)).toBe("ApiNotFound");
});

test("a member within the declared set that a lower declaration lacks is refused there", async () => {
  office.newHost({ apiSets: { ExcelApi: "1.4" } });
  const zoom = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().pageLayout.orientation = "Landscape";
  };
  expect(await refusalCode(zoom)).toBe("ApiNotFound");
});

test("the declared sets are what the product's requirement check sees", () => {
  office.newHost();
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
});

test("members that office.js does not know are refused", async () => {
  const host = office.newHost();
  expect(parseWire(await host.send(request("Workbook", "BurnDown")))).toMatchObject({
    Error: { Code: "ApiNotFound", ActionIndex: 0 },
  });
});

test("a property that does not exist cannot be loaded", async () => {
  office.newHost();
  expect(await refusalCode((context) => void context.workbook.worksheets.getFirst().load("colour"))).toBe(
    "InvalidArgument",
  );
});

test("what Excel has and the host does not carry out says so", async () => {
  office.newHost();
  expect(await refusalCode((context) => void context.workbook.styles.load("items"))).toBe("NotImplemented");
});

test("a read-only property cannot be set", async () => {
  const host = office.newHost();
  const body = {
    Actions: [{ Id: 1, ActionType: 4, Name: "Name", ObjectPathId: 1, ArgumentInfo: { Arguments: ["x"] } }],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1 } },
  };
  expect(parseWire(await host.send(JSON.stringify(body)))).toMatchObject({
    Error: { Code: "InvalidOperation" },
  });
});

test("the library answers with the place of the error", async () => {
  office.newHost();
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("ない").load("name");
      await context.sync();
    }),
  ).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
});

// Excel itself puts them into other rows: OfficeDev/office-js issue 224.
test("a list of values across rows that a filter hides is refused, one value or one row is not", async () => {
  const [sheet] = office.newHost().book.sheets();
  if (sheet) sheet.filteredRows = new Set([2]);
  const write = (address: string, values: string[][] | string) => (context: Excel.RequestContext) => {
    const range: { values: unknown } = context.workbook.worksheets.getFirst().getRange(address);
    range.values = values;
  };
  expect(await refusalCode(write("A2:A4", [["a"], ["b"], ["c"]]))).toBe("NotImplemented");
  await Excel.run(async (context) => {
    write("A3:B3", [["a", "b"]])(context);
    write("A2:A4", "d")(context);
    write("A4:A5", [["e"], ["f"]])(context);
    await context.sync();
    const rows = context.workbook.worksheets.getFirst().getRange("A2:B4").load("values,rowHidden");
    await context.sync();
    expect(rows.rowHidden).toBeNull();
    expect(rows.values).toEqual([
      ["d", ""],
      ["d", "b"],
      ["e", ""],
    ]);
  });
});
