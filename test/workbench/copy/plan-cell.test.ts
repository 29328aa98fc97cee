import { planCell } from "../../../src/workbench/copy/plan-cell";

const number = (value: number, numberFormat: string) => ({
  content: { kind: "number" as const, value },
  formula: undefined,
  numberFormat,
});

describe("a cell of a copy", () => {
  test.each(["yyyy/m/d", 'ggge"年"m"月"d"日"', "[$-411]ge.m.d"])(
    "keeps its day when the workbook counts from 1904: %s",
    (format) => {
      // 2019-04-01 is 42094 from 1904 and 43556 from 1900.
      expect(planCell(number(42094, format), true).cell).toEqual({ kind: "number", number: 43556 });
      expect(planCell(number(43556, format), false).cell).toEqual({ kind: "number", number: 43556 });
    },
  );

  test.each(["General", "0.0%", '0"days"', "[Red]0", "#,##0\\d"])("is no date in the format %s", (format) => {
    expect(planCell(number(12, format), true).cell).toEqual({ kind: "number", number: 12 });
  });

  test("names what a plan has no words for", () => {
    expect(
      planCell(
        { content: { kind: "boolean", value: true }, formula: undefined, numberFormat: "General" },
        false,
      ),
    ).toEqual({
      cell: { kind: "formula", formula: "=TRUE()", result: "TRUE" },
      missing: "booleans",
    });
    expect(
      planCell(
        { content: { kind: "error", value: "#N/A" }, formula: undefined, numberFormat: "General" },
        false,
      ),
    ).toEqual({
      cell: { kind: "text", text: "#N/A" },
      missing: "errorValues",
    });
  });

  test("keeps a formula with its result", () => {
    expect(
      planCell({ content: { kind: "number", value: 3 }, formula: "=A1+1", numberFormat: "0" }, false),
    ).toEqual({
      cell: { kind: "formula", formula: "=A1+1", result: 3 },
    });
  });
});
