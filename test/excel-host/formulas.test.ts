import { bootOffice } from "./boot-office";
import { valuesOf } from "./run-batch";

const office = bootOffice();

async function write(address: string, formulas: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).formulas = formulas;
    await context.sync();
  });
}

/** The share of a column in tenths of a percent, the largest remainders rounded up, ties to the left (design.md). */
const share = (cell: string, run: string, upTo: string, total: string) =>
  `=(INT(1000*${cell}/${total})+(SUMPRODUCT((MOD(1000*${run},${total})>MOD(1000*${cell},${total}))*1)` +
  `+SUMPRODUCT((MOD(1000*${upTo},${total})=MOD(1000*${cell},${total}))*1)<=1000-SUMPRODUCT(INT(1000*${run}/${total}))))/1000`;

test("the largest-remainder formula sums to 100.0 percent", async () => {
  office.newHost();
  await write("A1:D1", [[1, 1, 1, "=SUM(A1:C1)"]]);
  await write("A2:C2", [
    ["A", "B", "C"].map((column) => share(`${column}1`, "$A1:$C1", `$A1:${column}1`, "$D1")),
  ]);
  expect(await valuesOf("A2:C2")).toEqual([[0.334, 0.333, 0.333]]);
});

test("a changed cell changes what depends on it, in the next read", async () => {
  office.newHost();
  await write("A1:B2", [
    [1, "=A1*2"],
    ["", "=B1*2"],
  ]);
  expect(await valuesOf("B1:B2")).toEqual([[2], [4]]);
  await write("A1", [[5]]);
  expect(await valuesOf("B1:B2")).toEqual([[10], [20]]);
});

test("formulas reach other sheets and survive their renaming", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("2-2 支援方法");
    other.getRange("A1").values = [[12]];
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.formulas = [["='2-2 支援方法'!A1+1"]];
    await context.sync();
    other.name = "2-3 x";
    await context.sync();
    range.load("values,formulas");
    await context.sync();
    expect(range.values).toEqual([[13]]);
    expect(range.formulas).toEqual([["='2-3 x'!A1+1"]]);
  });
});

/** What brings the formula of A1 to B2. */
const COMING: readonly (readonly [how: string, bring: (sheet: Excel.Worksheet) => void])[] = [
  ["is typed", (sheet) => void (sheet.getRange("B2").formulas = [["=前の名!$A$1+1"]])],
  [
    "is pushed there by new rows and columns",
    (sheet) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
    },
  ],
];

test.each(COMING)(
  "a formula that %s after a sheet was added follows its sheet's new name",
  async (_, bring) => {
    office.newHost();
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("前の名");
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").formulas = [["='前の名'!$A$1+1"]];
      context.workbook.worksheets.add("後から");
      await context.sync();
      bring(sheet);
      other.name = "後の名";
      const there = sheet.getRange("B2").load("formulas");
      await context.sync();
      expect(there.formulas).toEqual([["=後の名!$A$1+1"]]);
    });
  },
);

test("a formula that came back by undoing follows its sheet's new name", async () => {
  const host = office.newHost();
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add("前の名");
    const range = context.workbook.worksheets.getFirst().getRange("A1").load("formulas");
    range.formulas = [["='前の名'!A1+1"]];
    await context.sync();
    host.book.sheets()[0]?.univerSheet.getRange("A1").clearContent();
    context.workbook.worksheets.add("後から");
    await context.sync();
    host.book.workbook.undo();
    other.name = "後の名";
    range.load("formulas");
    await context.sync();
    expect(range.formulas).toEqual([["=後の名!A1+1"]]);
  });
});

test("errors are values of the type Error", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.formulas = [["=1/0", '=""']];
    range.load("values,valueTypes,text");
    await context.sync();
    expect(range.values).toEqual([["#DIV/0!", ""]]);
    expect(range.valueTypes).toEqual([["Error", "String"]]);
    expect(range.text).toEqual([["#DIV/0!", ""]]);
  });
});

test("calculation is automatic, and done by the time that anything is read", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.calculate("Full");
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=2*3"]];
    application.suspendScreenUpdatingUntilNextSync();
    application.load("calculationState,calculationMode");
    await context.sync();
    expect([application.calculationState, application.calculationMode]).toEqual(["Done", "Automatic"]);
  });
});

test("text shows numbers in their format", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:D1");
    range.numberFormat = [["0.0%", "#,##0", "yyyy/m/d", "General"]];
    range.values = [[0.1234, 12345, 43598, 1.5]];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["12.3%", "12,345", "2019/5/13", "1.5"]]);
  });
});
