import { findingsIn } from "./findings-in";
import { smallOffice, withoutSheets, withSheet, type CellChanges } from "./small-office";
import type { PlainWorkbook } from "./workbook-of";

/** The office whose intakes come as totals by month: nobody knows the numbers of its cases. */
function intakesAsTotals(changes: CellChanges = {}): PlainWorkbook {
  const office = withoutSheets(smallOffice(changes), "相談_H31.4", "相談_R1.5", "相談_R1.6");
  return withSheet(
    office,
    "新規相談 月別集計表",
    ["月", "男", "女"],
    ["4月", 1, 1],
    ["5月", 0, 1],
    ["6月", 1, 0],
  );
}

function closuresAsTotals(changes: CellChanges = {}): PlainWorkbook {
  const office = withoutSheets(smallOffice(changes), "終結_H31.4", "終結_R1.5", "終結_R1.6");
  const header = ["月", "就労", "他機関等につなぐ"];
  return withSheet(office, "終結 月別集計表", header, ["4月", 0, 0], ["5月", 1, 0], ["6月", 0, 1]);
}

describe("totals hold no case: what the cases lack is no mistake", () => {
  test("of the intakes", () => {
    expect(findingsIn(intakesAsTotals())).toEqual([]);
    expect(findingsIn(intakesAsTotals({ "終結_R1.6!B2": "H30-002" }))).toEqual([]);
  });

  test("of the closures", () => {
    expect(findingsIn(closuresAsTotals())).toEqual([]);
    const again = { "相談_R1.6!B2": "R1-001", "対応_R1.6!B3": "R1-001" };
    expect(findingsIn(closuresAsTotals(again))).toEqual([]);
  });
});
