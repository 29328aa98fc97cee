import fc from "fast-check";
import { rectanglesByKey } from "../../../src/workbench/copy/rectangles";

const SIDE = 6;
const WITHIN = { top: 2, left: 3, bottom: 2 + SIDE - 1, right: 3 + SIDE - 1 };

describe("rectanglesByKey", () => {
  test("covers every cell that has a key once, with its key", () => {
    const key = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });
    const sheet = fc.array(fc.array(key, { minLength: SIDE, maxLength: SIDE }), {
      minLength: SIDE,
      maxLength: SIDE,
    });
    fc.assert(
      fc.property(sheet, (keys) => {
        const covered = keys.map((row) => row.map((): string[] => []));
        for (const { key, range } of rectanglesByKey(WITHIN, (row, column) => keys[row - 2]?.[column - 3]))
          for (let row = range.top; row <= range.bottom; row += 1)
            for (let column = range.left; column <= range.right; column += 1)
              covered[row - 2]?.[column - 3]?.push(key);
        expect(covered).toEqual(keys.map((row) => row.map((cell) => (cell === undefined ? [] : [cell]))));
      }),
    );
  });

  test("a block of one key is one rectangle", () => {
    expect(rectanglesByKey(WITHIN, () => "same")).toEqual([{ key: "same", range: WITHIN }]);
  });
});
