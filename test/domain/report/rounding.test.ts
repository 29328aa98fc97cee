import * as fc from "fast-check";
import { sharesOf, shareText } from "../../../src/domain/report/rounding";

const ROUNDINGS = ["sum-to-100", "half-up"] as const;
const counts = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 14 });
const withTotal = counts.filter((values) => values.some((value) => value > 0));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const numbers = (shares: readonly (number | null)[]) => shares.map((share) => share ?? Number.NaN);

describe("shares that sum to 100.0", () => {
  test.each<[string, number[], number[]]>([
    ["thirds: the left one gets the tenth", [1, 1, 1], [334, 333, 333]],
    [
      "sixths: the remainders are equal, the four on the left round up",
      [1, 1, 1, 1, 1, 1],
      [167, 167, 167, 167, 166, 166],
    ],
    ["the largest remainder rounds up, wherever it stands", [1, 1, 5], [143, 143, 714]],
    ["a remainder below a half may round up", [3, 3, 1], [429, 428, 143]],
    ["exact shares stay", [1, 2, 1], [250, 500, 250]],
    ["zero stays zero", [0, 3, 0, 0], [0, 1000, 0, 0]],
    ["one column is the whole", [7], [1000]],
  ])("%s", (_, values, shares) => {
    expect(sharesOf(values, "sum-to-100")).toEqual(shares);
  });

  test("always sum to 1000, each within a tenth of the exact share", () => {
    fc.assert(
      fc.property(withTotal, (values) => {
        const shares = numbers(sharesOf(values, "sum-to-100"));
        expect(sum(shares)).toBe(1000);
        shares.forEach((share, index) => {
          expect(Math.abs(share - (1000 * (values[index] ?? 0)) / sum(values))).toBeLessThan(1);
        });
      }),
    );
  });

  test("a larger count never has the smaller share, an equal one on the left neither", () => {
    fc.assert(
      fc.property(withTotal, (values) => {
        const shares = numbers(sharesOf(values, "sum-to-100"));
        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) {
            if (a > b || (a === b && i < j)) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
          }
        }
      }),
    );
  });
});

describe("half-up", () => {
  test.each<[string, number[], number[]]>([
    // 1 of 2000 is exactly 0.05%.
    ["a half rounds up", [1, 1999], [1, 1000]],
    ["just below a half rounds down", [1, 2000], [0, 1000]],
    ["thirds do not sum to 100.0", [1, 1, 1], [333, 333, 333]],
    ["eighths sum to more", [1, 1, 1, 1, 1, 1, 1, 1], Array.from({ length: 8 }, () => 125)],
    ["sixteenths", [1, 15], [63, 938]],
  ])("%s", (_, values, shares) => {
    expect(sharesOf(values, "half-up")).toEqual(shares);
  });

  test("is never further than half a tenth from the exact share", () => {
    fc.assert(
      fc.property(withTotal, (values) => {
        numbers(sharesOf(values, "half-up")).forEach((share, index) => {
          const distance = 2 * (share * sum(values) - 1000 * (values[index] ?? 0));
          expect(distance).toBeGreaterThan(-sum(values));
          expect(distance).toBeLessThanOrEqual(sum(values));
        });
      }),
    );
  });
});

test.each(ROUNDINGS)("a total of zero has no shares (%s)", (rounding) => {
  expect(sharesOf([0, 0, 0], rounding)).toEqual([null, null, null]);
  expect(sharesOf([], rounding)).toEqual([]);
});

test.each([
  [612, "61.2%"],
  [1000, "100.0%"],
  [5, "0.5%"],
  [0, "0.0%"],
  [null, "－"],
])("%s is printed %s", (share, text) => {
  expect(shareText(share)).toBe(text);
});
