import * as fc from "fast-check";
import {
  absoluteReference,
  cellAddress,
  columnIndex,
  columnLetters,
  parseCellAddress,
  parseRangeAddress,
  quotedSheetName,
  rangeAddress,
} from "../../../src/domain/grid/cell-address";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

test("every cell of Excel is read back from its address", () => {
  const position = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(fc.property(position, (cell) => expect(parseCellAddress(cellAddress(cell))).toEqual(cell)));
});

test.each(["", "A", "7", "A0", "A1:B2", "A-1", "あ1"])("%j is no cell", (address) => {
  expect(parseCellAddress(address)).toBeUndefined();
});

describe("ranges", () => {
  const block = { top: 0, left: 0, bottom: 2, right: 2 };

  test.each(["A1:C3", "$A$1:$C$3", "C3:A1", "A3:C1", "'2-2 支援方法'!$A$1:$C$3"])(
    "%s is A1:C3",
    (address) => {
      expect(parseRangeAddress(address)).toEqual(block);
    },
  );

  test("a single cell has no colon", () => {
    expect(rangeAddress({ top: 6, left: 3, bottom: 6, right: 3 })).toBe("D7");
    expect(parseRangeAddress("D7")).toEqual({ top: 6, left: 3, bottom: 6, right: 3 });
  });

  test.each(["#REF!", "A:C", "1:3", ""])("%j is none", (address) => {
    expect(parseRangeAddress(address)).toBeUndefined();
  });

  test("a reference quotes its sheet", () => {
    expect(absoluteReference("2-2 支援方法", block)).toBe("'2-2 支援方法'!$A$1:$C$3");
    expect(absoluteReference("a'b", { top: 0, left: 1, bottom: 0, right: 1 })).toBe("'a''b'!$B$1");
    expect(quotedSheetName("it's")).toBe("'it''s'");
  });
});
