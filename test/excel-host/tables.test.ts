import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

/** A sheet with two headers and a table of three rows below them. */
async function makeTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").values = [
      ["受付日", "氏名"],
      [43598, ""],
    ];
    sheet.tables.add("A1:B4", true).name = "相談一覧";
    await context.sync();
  });
}

async function tableAddresses(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const ranges = tables.items.map((table) => table.getRange().load("address"));
    await context.sync();
    return ranges.map(({ address }, index) => `${tables.items[index]?.name} ${address}`);
  });
}

test("a table has Excel's own name and style until it is given others", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B1").values = [["受付日", "氏名"]];
    const table = sheet.tables.add(sheet.getRange("A1:B3"), true);
    table.load("name,style,showFilterButton,showHeaders");
    const body = table.getDataBodyRange().load("address");
    await context.sync();
    expect(table.toJSON()).toMatchObject({
      name: "テーブル1",
      style: "TableStyleMedium2",
      showFilterButton: true,
      showHeaders: true,
    });
    expect(body.address).toBe("Sheet1!A2:B3");
  });
});

test.each<[string, string, (sheet: Excel.Worksheet) => void]>([
  ["over another table", "MergedRangeConflict", (sheet) => sheet.tables.add("B4:C9", true)],
  [
    "over merged cells",
    "MergedRangeConflict",
    (sheet) => {
      sheet.getRange("E1:F1").merge();
      sheet.tables.add("D1:E5", true);
    },
  ],
  ["whose headers are empty", "NotImplemented", (sheet) => sheet.tables.add("E1:F5", true)],
  [
    "whose headers are the same",
    "NotImplemented",
    (sheet) => {
      sheet.getRange("E1:F1").values = [["氏名", "氏名"]];
      sheet.tables.add("E1:F5", true);
    },
  ],
])("a table %s is refused: %s", async (_, code, change) => {
  office.newHost();
  await makeTable();
  expect(await refusalCode((context) => change(context.workbook.worksheets.getFirst()))).toBe(code);
});

test.each(["相談 一覧", "A1", "R1C1", "", "1月", "設定済み", "名簿"])(
  "a table's name that Excel does not take, or that is in use, is refused: %p",
  async (name) => {
    office.newHost();
    await makeTable();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add("設定済み", sheet.getRange("A1"));
      sheet.getRange("D1").values = [["番号"]];
      sheet.tables.add("D1:D3", true).name = "名簿";
      await context.sync();
    });
    const code = await refusalCode((context) => {
      context.workbook.tables.getItem("相談一覧").name = name;
    });
    expect(code).toBe("InvalidArgument");
  },
);

test("a table turned back into a range leaves its cells", async () => {
  office.newHost();
  await makeTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.getItem("相談一覧").convertToRange();
    sheet.tables.getItemOrNullObject("名簿").convertToRange();
    const cells = sheet.getRange("A1:B1").load("values");
    await context.sync();
    expect(cells.values).toEqual([["受付日", "氏名"]]);
  });
  expect(await tableAddresses()).toEqual([]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, readonly string[]]>([
  ["rows above", (sheet) => sheet.getRange("1:2").insert("Down"), ["相談一覧 Sheet1!A3:B6"]],
  ["rows within", (sheet) => sheet.getRange("3:3").insert("Down"), ["相談一覧 Sheet1!A1:B5"]],
  ["rows below", (sheet) => sheet.getRange("5:5").insert("Down"), ["相談一覧 Sheet1!A1:B4"]],
  ["columns before", (sheet) => sheet.getRange("A:A").insert("Right"), ["相談一覧 Sheet1!B1:C4"]],
  ["fewer rows", (sheet) => sheet.getRange("3:9").delete("Up"), ["相談一覧 Sheet1!A1:B2"]],
  ["no column left", (sheet) => sheet.getRange("A:B").delete("Left"), []],
])("a table follows inserted and deleted rows and columns: %s", async (_, change, addresses) => {
  office.newHost();
  await makeTable();
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getFirst());
    await context.sync();
  });
  expect(await tableAddresses()).toEqual(addresses);
});
