import { isBlankCell, isCellError } from "../../../src/domain/grid/cell-value";
import { cellAt, usedRange } from "../../../src/domain/grid/sheet-snapshot";
import { sheetOf } from "../../fixtures/workbook-of";

test("cells stand where the sheet was read from, and are empty elsewhere", () => {
  const sheet = sheetOf("相談", [["a", 1]], { origin: { row: 2, column: 1 } });
  expect(usedRange(sheet)).toEqual({ top: 2, left: 1, bottom: 2, right: 2 });
  expect(cellAt(sheet, { row: 2, column: 1 }).value).toBe("a");
  expect(cellAt(sheet, { row: 2, column: 2 }).value).toBe(1);
  for (const cell of [
    { row: 0, column: 0 },
    { row: 3, column: 1 },
    { row: 2, column: 3 },
  ]) {
    expect(cellAt(sheet, cell)).toEqual({ value: null, numberFormat: "General" });
  }
});

test("an empty sheet has no used range", () => {
  expect(usedRange(sheetOf("空", []))).toBeUndefined();
  expect(usedRange(sheetOf("空", [[]]))).toBeUndefined();
});

test("spaces are blank; zero, false and an error are not", () => {
  expect([null, "", " 　\n"].map(isBlankCell)).toEqual([true, true, true]);
  expect([0, false, "0", { error: "#N/A" }].map(isBlankCell)).toEqual([false, false, false, false]);
  expect([null, "#N/A", { error: "#N/A" }].map(isCellError)).toEqual([false, false, true]);
});
