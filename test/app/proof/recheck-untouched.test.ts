import { recheckWorkbook } from "../../../src/app/proof/recheck-report";
import { isRefusal } from "../../../src/app/refusal";
import { calculateSheet } from "../../fixtures/calculate-sheet";
import { bookOf, REPORT_NAMES, reportOf, writtenReport } from "../../fixtures/written-reports";

describe.each(REPORT_NAMES)("the report of %s, as it was written", (name) => {
  test("agrees with the records, every figure of it", async () => {
    const { workbook, fiscalYear } = await writtenReport(name);
    const rechecked = recheckWorkbook(workbook, reportOf(bookOf(workbook, fiscalYear)));
    if (isRefusal(rechecked)) throw new Error(rechecked.refused);
    expect(rechecked.differences).toEqual([]);
    expect(rechecked.compared).toBeGreaterThan(500);
  });

  test("is what its formulas calculate", async () => {
    const { workbook } = await writtenReport(name);
    const ours = new Set(workbook.names.map(({ sheet }) => sheet));
    for (const sheet of workbook.sheets.filter((each) => ours.has(each.name))) {
      const calculated = calculateSheet(sheet);
      const rounded = (value: unknown) => (typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value);
      const shown = (each: typeof sheet) => each.cells.map((row) => row.map(({ value }) => rounded(value)));
      expect(shown(calculated)).toEqual(shown(sheet));
    }
  });
});
