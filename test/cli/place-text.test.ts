import { placeText } from "../../src/cli/place-text";

const CELL = { row: 41, column: 0 };
const YEAR = { of: "year", fiscalYear: 2019, label: "R元年度" } as const;

test("a place is told with the figure that it is about", () => {
  const name = { row: YEAR, column: { id: "self", label: "本人" }, measure: "count" } as const;
  expect(placeText("2-4 相談経路", CELL, name)).toBe("2-4 相談経路!A42 R元年度 本人");
  expect(placeText("2-4 相談経路", CELL)).toBe("2-4 相談経路!A42");
});
