import { bootOffice } from "./boot-office";
import { refusalCode, valuesOf } from "./run-batch";

const office = bootOffice();

test.each([
  ["too few rows", [[1, 2]]],
  [
    "too many columns",
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
  ],
  ["rows of different lengths", [[1, 2], [3]]],
])("a block of the wrong shape is refused and nothing is written: %s", async (_, block) => {
  office.newHost();
  const code = await refusalCode((context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").values = block;
  });
  expect(code).toBe("InvalidArgument");
  expect(await valuesOf("A1:C2")).toEqual([
    ["", "", ""],
    ["", "", ""],
  ]);
});

test("a single value fills the whole range", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    Object.assign(range, { values: 7 });
    await context.sync();
  });
  expect(await valuesOf("A1:B2")).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test("null leaves a cell as it is, the empty text empties it", async () => {
  office.newHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.values = [["kept", "gone"]];
    await context.sync();
    range.values = [[null, ""]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["kept", ""]]);
    expect(range.valueTypes).toEqual([["String", "Empty"]]);
  });
});

test("blocks that the library sends in parts arrive whole", async () => {
  office.newHost();
  const block = Array.from({ length: 700 }, (_, row) => [row, `r${row}`, "", row * 2]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, 700, 4).values = block;
    await context.sync();
  });
  expect(await valuesOf("A1:D700")).toEqual(block);
});

test("positions outside a sheet are refused", async () => {
  office.newHost();
  expect(
    await refusalCode(
      (context) => void context.workbook.worksheets.getFirst().getRangeByIndexes(-1, 0, 1, 1).load("values"),
    ),
  ).toBe("InvalidArgument");
  expect(
    await refusalCode((context) => void context.workbook.worksheets.getFirst().getRange("A0").load("values")),
  ).toBe("InvalidArgument");
  expect(
    await refusalCode(
      (context) =>
        void context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0).load("values"),
    ),
  ).toBe("InvalidArgument");
});
