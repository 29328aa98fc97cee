import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

test("a name stands for a range and follows inserted rows and renamed sheets", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("2-2 支援方法");
    context.workbook.names.add("jisseki_table_2_2", sheet.getRange("B3:D5"));
    const named = context.workbook.names.getItem("jisseki_table_2_2").load("name,type,value,formula,scope");
    await context.sync();
    expect([named.name, named.type, named.scope]).toEqual(["jisseki_table_2_2", "Range", "Workbook"]);
    expect(named.value).toBe("'2-2 支援方法'!B3:D5");
    expect(named.formula).toBe("='2-2 支援方法'!$B$3:$D$5");
    sheet.getRange("1:2").insert("Down");
    sheet.name = "支援方法";
    const moved = context.workbook.names.getItem("jisseki_table_2_2").getRangeOrNullObject().load("address");
    await context.sync();
    expect(moved.address).toBe("支援方法!B5:D7");
  });
});

test("names are listed, found or not found, and deleted", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    names.add("jisseki_a", range);
    names.add("jisseki_b", range);
    const missing = names.getItemOrNullObject("jisseki_c");
    names.load("items/name");
    await context.sync();
    expect(names.items.map((item) => item.name).sort()).toEqual(["jisseki_a", "jisseki_b"]);
    expect(missing.isNullObject).toBe(true);
    names.getItem("jisseki_a").delete();
    const count = names.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("a name whose sheet is gone stands for no range", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("消える");
    context.workbook.names.add("jisseki_x", sheet.getRange("A1:B2"));
    await context.sync();
    sheet.delete();
    await context.sync();
    const item = context.workbook.names.getItem("jisseki_x").load("type");
    const range = item.getRangeOrNullObject().load("address");
    await context.sync();
    expect([item.type, range.isNullObject]).toEqual(["Error", true]);
  });
});

test("names private to a sheet are apart from those of the workbook", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.names.add("jisseki_local", sheet.getRange("A1"));
    const inBook = context.workbook.names.getItemOrNullObject("jisseki_local");
    const onSheet = sheet.names.getItem("jisseki_local").load("scope");
    const byName = sheet.getRange("jisseki_local").load("address");
    await context.sync();
    expect([inBook.isNullObject, onSheet.scope, byName.address]).toEqual([true, "Worksheet", "Sheet1!A1"]);
  });
});

test.each([
  ["A1", "InvalidArgument"],
  ["2-2", "InvalidArgument"],
  ["a b", "InvalidArgument"],
  ["taken", "ItemAlreadyExists"],
])("nothing may be named %s", async (name, code) => {
  office.newHost();
  const refused = await refusalCode((context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    context.workbook.names.add("taken", range);
    context.workbook.names.add(name, range);
  });
  expect(refused).toBe(code);
});

test("a name that is hidden means what it meant, and stays hidden where that moves", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getFirst().load("name");
    names.add("jisseki_seen", sheet.getRange("A1"));
    names.add("jisseki_hidden", sheet.getRange("B2")).visible = false;
    sheet.getRange("1:1").insert("Down");
    names.load("items/name,items/visible");
    const range = names.getItem("jisseki_hidden").getRange().load("address");
    await context.sync();
    expect(new Map(names.items.map(({ name, visible }) => [name, visible]))).toEqual(
      new Map([
        ["jisseki_seen", true],
        ["jisseki_hidden", false],
      ]),
    );
    expect(range.address).toBe(`${sheet.name}!B3`);
  });
});

test("names of one spelling may stand side by side in the workbook and on its sheets", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    names.add("jisseki_x", sheet.getRange("A1"));
    sheet.names.add("JISSEKI_X", sheet.getRange("B2"));
    const inBook = names.getItem("Jisseki_x").load("name,value");
    const onSheet = sheet.names.getItem("Jisseki_x").load("name,value");
    await context.sync();
    expect([inBook.name, inBook.value]).toEqual(["jisseki_x", "Sheet1!A1"]);
    expect([onSheet.name, onSheet.value]).toEqual(["JISSEKI_X", "Sheet1!B2"]);
  });
  expect(await refusalCode((context) => void context.workbook.names.add("JISSEKI_x", "=1"))).toBe(
    "ItemAlreadyExists",
  );
});

test("a name that is changed stays where it is; formulas go by it", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    sheet.getRange("A1:A2").values = [[3], [5]];
    names.add("jisseki_a", sheet.getRange("A1"));
    names.add("jisseki_b", sheet.getRange("A1"));
    const result = sheet.getRange("C1").load("values");
    result.formulas = [["=jisseki_a*2"]];
    await context.sync();
    names.getItem("jisseki_a").formula = "=Sheet1!$A$2";
    names.load("items/name,items/value");
    result.load("values");
    await context.sync();
    expect(names.items.map(({ name, value }) => `${name} ${value}`)).toEqual([
      "jisseki_a Sheet1!A2",
      "jisseki_b Sheet1!A1",
    ]);
    expect(result.values).toEqual([[10]]);
  });
});

test("formulas go on naming a name that is deleted", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getFirst();
    names.add("jisseki_a", sheet.getRange("A1"));
    const result = sheet.getRange("C1");
    result.formulas = [["=jisseki_a*2"]];
    await context.sync();
    names.getItem("jisseki_a").delete();
    result.load("values,formulas");
    await context.sync();
    expect([result.formulas, result.values]).toEqual([[["=jisseki_a*2"]], [["#NAME?"]]]);
  });
});
