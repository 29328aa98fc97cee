import { officeBridge } from "../../src/hosts/office/office-bridge";
import { rawWorkbook } from "../hosts/xlsx-file/raw-workbook";
import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

function base64(formula: string, definedNames = ""): string {
  const row = (content: string) => `<row r="1"><c r="A1">${content}</c></row>`;
  const bytes = rawWorkbook({
    sheets: [
      { name: "一覧", rows: row("<v>3</v>") },
      { name: "集計", rows: row(`<f>${formula}</f><v>3</v>`) },
    ],
    definedNames,
  });
  return Buffer.from(bytes).toString("base64");
}

async function insert(
  source: string,
  options?: Excel.InsertWorksheetOptions,
): Promise<{ readonly ids: readonly string[]; readonly names: readonly string[] }> {
  return Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(source, options);
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return { ids: ids.value, names: sheets.items.map(({ name }) => name) };
  });
}

async function nameSheets(...names: readonly string[]): Promise<void> {
  office.newHost();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().name = names[0] ?? "表紙";
    for (const name of names.slice(1)) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

test.each<[Excel.InsertWorksheetOptions | undefined, string]>([
  [undefined, "表紙 一覧 一覧 (2) 集計"],
  [{ positionType: "End" }, "表紙 一覧 一覧 (2) 集計"],
  [{ positionType: "Beginning" }, "一覧 (2) 集計 表紙 一覧"],
  [{ positionType: "Before", relativeTo: "一覧" }, "表紙 一覧 (2) 集計 一覧"],
  [{ positionType: "After", relativeTo: "表紙" }, "表紙 一覧 (2) 集計 一覧"],
  [{ sheetNamesToInsert: ["一覧"] }, "表紙 一覧 一覧 (2)"],
])("sheets are inserted where it is asked: %j", async (options, order) => {
  await nameSheets("表紙", "一覧");
  const { ids, names } = await insert(base64("一覧!A1"), options);
  expect(names.join(" ")).toBe(order);
  expect(ids).toHaveLength(names.length - 2);
});

test("formulas follow the sheets that were renamed; texts that look like references stay", async () => {
  await nameSheets("表紙", "一覧");
  await insert(base64(`一覧!A1&amp;&quot;一覧!&quot;&amp;'集計'!B1`));
  const { sheets } = await officeBridge.reader.readWorkbook();
  expect(sheets[3]?.cells[0]?.[0]?.formula).toBe(`='一覧 (2)'!A1&"一覧!"&'集計'!B1`);
});

test("formulas of inserted sheets follow the names that sheets get later", async () => {
  await nameSheets("表紙", "一覧");
  await insert(base64("一覧!A1"));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("一覧 (2)").name = "明細";
    await context.sync();
  });
  const { sheets } = await officeBridge.reader.readWorkbook();
  expect(sheets[3]?.cells[0]?.[0]?.formula).toBe("=明細!A1");
});

test("names come along, and none takes the place of one that the workbook has", async () => {
  await nameSheets("表紙", "一覧");
  await Excel.run(async (context) => {
    context.workbook.names.add("範囲", context.workbook.worksheets.getItem("表紙").getRange("B2"));
    await context.sync();
  });
  const [taken, free] = [
    `<definedName name="範囲">一覧!$A$1</definedName>`,
    `<definedName name="新規">一覧!$A$1</definedName>`,
  ];
  await insert(base64("1", `${taken}${free}`));
  const { names } = await officeBridge.reader.readWorkbook();
  expect(names.map(({ name, sheet }) => `${name} ${sheet}`).sort()).toEqual(["新規 一覧 (2)", "範囲 表紙"]);
});

test.each<[string, string, Excel.InsertWorksheetOptions | undefined, string]>([
  ["no Base64", "%", undefined, "InvalidArgument"],
  ["no workbook", "AAAA", undefined, "InvalidArgument"],
  ["a sheet that is not in the book", base64("1"), { sheetNamesToInsert: ["無い"] }, "InvalidArgument"],
  [
    "a place beside a sheet that is gone",
    base64("1"),
    { positionType: "After", relativeTo: "無い" },
    "ItemNotFound",
  ],
  [
    "a link to a sheet that stays behind",
    base64("一覧!A1"),
    { sheetNamesToInsert: ["集計"] },
    "NotImplemented",
  ],
])("%s is refused, and nothing is inserted", async (_, source, options, code) => {
  await nameSheets("表紙");
  expect(
    await refusalCode((context) => {
      context.workbook.insertWorksheetsFromBase64(source, options);
    }),
  ).toBe(code);
  const { sheets } = await officeBridge.reader.readWorkbook();
  expect(sheets.map(({ name }) => name)).toEqual(["表紙"]);
});
