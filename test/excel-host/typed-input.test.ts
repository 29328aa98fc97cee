import { bootOffice } from "./boot-office";
import { refusalCode } from "./run-batch";

const office = bootOffice();

interface Cell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: unknown;
}

const onlyCell = ([row]: readonly (readonly unknown[])[]): unknown => row?.[0];

async function written(input: unknown, format?: string): Promise<Cell> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    if (format !== undefined) range.numberFormat = [[format]];
    range.values = [[input]];
    range.load("values,formulas,numberFormat");
    await context.sync();
    return {
      value: onlyCell(range.values),
      formula: onlyCell(range.formulas),
      numberFormat: onlyCell(range.numberFormat),
    };
  });
}

test.each([
  ["'=SUM(A1)", "=SUM(A1)"],
  ["'00123", "00123"],
  ["R1.5.13", "R1.5.13"],
  ["受付", "受付"],
  ["13/5", "13/5"],
  ["2019/2/29", "2019/2/29"],
  ["1.2.3", "1.2.3"],
  ["-", "-"],
])("%s stays the text %s", async (input, value) => {
  office.newHost();
  expect(await written(input)).toEqual({ value, formula: value, numberFormat: "General" });
});

test.each([
  ["12", 12, "General"],
  ["+1", 1, "General"],
  ["-5", -5, "General"],
  ["1,234", 1234, "#,##0"],
  ["12.5%", 0.125, "0.00%"],
  ["(5)", -5, "General"],
  ["2019/5/13", 43598, "m/d/yyyy"],
  ["5/13/2019", 43598, "m/d/yyyy"],
  ["13-May-19", 43598, "d-mmm-yy"],
  ["May 13, 2019", 43598, "d-mmm-yy"],
  ["9:30", 9.5 / 24, "h:mm"],
  ["TRUE", true, "General"],
  ["#N/A", "#N/A", "General"],
])("%s is read as in American Excel", async (input, value, numberFormat) => {
  office.newHost();
  expect(await written(input)).toMatchObject({ value, numberFormat });
});

test.each([
  ["=1+1", "=1+1", 2],
  ["+A2", "=+A2", 0],
  ["-A2", "=-A2", 0],
  ["- 備考", "=- 備考", "#NAME?"],
])("%s becomes the formula %s", async (input, formula, value) => {
  office.newHost();
  expect(await written(input)).toMatchObject({ formula, value });
});

test.each([["=1+1"], ["2019/5/13"], ["00123"], ["-x"]])("in a text cell %s stays text", async (input) => {
  office.newHost();
  expect(await written(input, "@")).toEqual({ value: input, formula: input, numberFormat: "@" });
});

test("a number in a text cell becomes text", async () => {
  office.newHost();
  expect(await written(5, "@")).toMatchObject({ value: "5" });
});

test("a date does not replace the format that a cell already has", async () => {
  office.newHost();
  expect(await written("2019/5/13", "[$-411]ge.m.d")).toMatchObject({
    value: 43598,
    numberFormat: "[$-411]ge.m.d",
  });
});

test.each([["=SUM("], ["=1+"], ['="a'], ["=)("]])("the malformed formula %s is refused", async (formula) => {
  office.newHost();
  const code = await refusalCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").formulas = [[formula]];
  });
  expect(code).toBe("InvalidArgument");
});

test("a text of more than 32,767 characters is refused", async () => {
  office.newHost();
  const code = await refusalCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["あ".repeat(32_768)]];
  });
  expect(code).toBe("InvalidArgument");
});
