import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

async function sheetNames(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

test("a new sheet stands at the end and does not become active", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const added = context.workbook.worksheets.add("年次報告").load("name,position,visibility");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([added.name, added.position, added.visibility, active.name]).toEqual([
      "年次報告",
      1,
      "Visible",
      "Sheet1",
    ]);
    added.activate();
    const now = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(now.name).toBe("年次報告");
  });
});

test.each([
  ["", "InvalidArgument"],
  ["a".repeat(32), "InvalidArgument"],
  ["4/5月", "InvalidArgument"],
  ["4：5", "InvalidArgument"],
  ["'x", "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
])("no sheet may be named %j", async (name, code) => {
  office.newHost();
  expect(await refusalCode((context) => void context.workbook.worksheets.add(name))).toBe(code);
  expect(await sheetNames()).toEqual(["Sheet1"]);
});

test("sheets are renamed, moved, hidden and deleted", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const second = context.workbook.worksheets.add("二");
    const third = context.workbook.worksheets.add("三");
    await context.sync();
    third.position = 0;
    second.name = "弐";
    second.visibility = "VeryHidden";
    third.tabColor = "#00FF00";
    third.showGridlines = false;
    await context.sync();
    second.load("visibility,name");
    third.load("tabColor,showGridlines");
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([second.name, second.visibility, visible.value]).toEqual(["弐", "VeryHidden", 2]);
    expect([third.tabColor, third.showGridlines]).toEqual(["#00FF00", false]);
  });
  expect(await sheetNames()).toEqual(["三", "Sheet1", "弐"]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("三").delete();
    await context.sync();
  });
  expect(await sheetNames()).toEqual(["Sheet1", "弐"]);
});

test("the last visible sheet cannot go", async () => {
  office.newHost();
  expect(await refusalCode((context) => context.workbook.worksheets.getFirst().delete())).toBe(
    "InvalidOperation",
  );
  const hide = (context: Excel.RequestContext) => {
    context.workbook.worksheets.getFirst().visibility = "Hidden";
  };
  expect(await refusalCode(hide)).toBe("InvalidOperation");
});

test("a sheet is found by its id after it was renamed", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load("id");
    await context.sync();
    sheet.name = "新";
    const found = context.workbook.worksheets.getItem(sheet.id).load("name");
    await context.sync();
    expect(found.name).toBe("新");
  });
});

test("a missing sheet is ItemNotFound", async () => {
  office.newHost();
  expect(await refusalCode((context) => void context.workbook.worksheets.getItem("ない").load("name"))).toBe(
    "ItemNotFound",
  );
});

test("selection and activation go together", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("相談");
    sheet.getRange("C7:D8").select();
    const selected = context.workbook.getSelectedRange().load("address");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.name]).toEqual(["相談!C7:D8", "相談"]);
  });
});

test("deleting a sheet, or rows, columns and merges of one, does not make another active", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [reports, working] = [worksheets.add("報告"), worksheets.add("作業")];
    const activeName = async () => {
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return active.name;
    };
    working.visibility = "Hidden";
    working.delete();
    expect(await activeName()).toBe("Sheet1");
    reports.getRange("3:4").insert("Down");
    expect(await activeName()).toBe("Sheet1");
    reports.getRange("3:4").delete("Up");
    reports.getRange("C:C").insert("Right");
    reports.getRange("C:C").delete("Left");
    expect(await activeName()).toBe("Sheet1");
    reports.getRange("A1:B2").merge();
    reports.getRange("A1:B2").unmerge();
    expect(await activeName()).toBe("Sheet1");
    worksheets.add("もう一つ").delete();
    expect(await activeName()).toBe("Sheet1");
  });
});

test("panes are frozen and thawed", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getFirst();
    freezePanes.freezeRows(2);
    const frozen = freezePanes.getLocationOrNullObject().load("rowCount");
    await context.sync();
    expect(frozen.rowCount).toBe(2);
    freezePanes.unfreeze();
    const thawed = freezePanes.getLocationOrNullObject().load("rowCount");
    await context.sync();
    expect(thawed.isNullObject).toBe(true);
  });
});
