import * as fc from "fast-check";
import { countMonthEnds, openingCaseload } from "../../../src/domain/count/count-month-ends";
import { BLANK, type Figure } from "../../../src/domain/count/figure";
import { countYear } from "../../../src/domain/count/year-figures";
import { closures, intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";

const figure = (value: number | null): Figure => (value === null ? BLANK : { value, records: [] });
const movement = ([received, closed]: readonly [number | null, number | null]) => ({
  intakes: figure(received),
  closed: figure(closed),
});

function chain(
  opening: number | undefined,
  ...movements: readonly (readonly [number | null, number | null])[]
) {
  return countMonthEnds(opening, movements.map(movement)).map(({ value }) => value);
}

test("each month goes on from the one before", () => {
  expect(chain(134, [10, 4], [0, 0], [3, 12])).toEqual([140, 140, 131]);
});

test.each<[string, number | undefined, (number | null)[]]>([
  ["unknown opening", undefined, [null, null, null]],
  ["an opening of zero", 0, [6, null, null]],
])("%s, and a month without closures", (_, opening, expected) => {
  expect(chain(opening, [10, 4], [1, null], [3, 2])).toEqual(expected);
});

test("the chain breaks at the first month of which intakes are unknown, and does not go on", () => {
  expect(chain(5, [1, 0], [null, 2], [3, 2])).toEqual([6, null, null]);
});

test("an office that began within the year is counted from its first month on", () => {
  expect(chain(0, [null, null], [null, null], [4, 1], [2, 0])).toEqual([null, null, 3, 5]);
  expect(chain(0, [null, null], [4, 1], [null, null], [2, 0])).toEqual([null, 3, null, null]);
  expect(chain(7, [null, null], [4, 1])).toEqual([null, null]);
  expect(chain(0, [null, null])).toEqual([null]);
});

test("the last month-end is the opening and all movements", () => {
  const counts = fc.tuple(fc.nat(50), fc.nat(50));
  fc.assert(
    fc.property(fc.nat(500), fc.array(counts, { minLength: 1 }), (opening, movements) => {
      const sum = movements.reduce((total, [received, closed]) => total + received - closed, opening);
      expect(chain(opening, ...movements).at(-1)).toBe(sum);
    }),
  );
});

test("a month-end has the records of its own month behind it", () => {
  const dataset = yearOf([intakes("相談_H31.4", "4/5", "4/8"), closures("終結_H31.4", "4/26")], {
    openingCaseload: 1,
  });
  const [april] = countYear(dataset).months;
  expect(april?.monthEnd).toEqual({
    value: 2,
    records: [
      { kind: "consultation", sheet: "相談_H31.4", row: 1 },
      { kind: "consultation", sheet: "相談_H31.4", row: 2 },
      { kind: "closure", sheet: "終結_H31.4", row: 1 },
    ],
  });
});

describe("the opening caseload", () => {
  const carried = recordSheet("継続ケース", ["H30-001"], ["H30-002"]);

  test("is what 設定 says, else the list of carried cases, else unknown", () => {
    expect(openingCaseload(yearOf([carried], { openingCaseload: 134 }))).toBe(134);
    expect(openingCaseload(yearOf([carried]))).toBe(2);
    expect(openingCaseload(yearOf([recordSheet("継続ケース")]))).toBe(0);
    expect(openingCaseload(yearOf([]))).toBeUndefined();
  });
});
