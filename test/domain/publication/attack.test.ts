import { foundFigures, rangesOf, type Attacked } from "../../fixtures/suppression/attack";
import type { Constraint } from "../../fixtures/suppression/reader-knowledge";

function attacked(
  truth: Readonly<Record<string, number>>,
  hidden: readonly string[],
  constraints: readonly Constraint[],
): Attacked {
  return {
    truth: new Map(Object.entries(truth)),
    hidden: hidden.map((key) => ({ key, least: 0, isCount: true })),
    constraints,
    below: 5,
  };
}

function equal(...terms: Constraint["terms"]): Constraint {
  return { isEqual: true, terms };
}

const SQUARE = {
  truth: { a: 1, b: 3, c: 3, d: 4, ab: 4, cd: 7, ac: 4, bd: 7 },
  sums: [
    equal(["ab", 1], ["a", -1], ["b", -1]),
    equal(["cd", 1], ["c", -1], ["d", -1]),
    equal(["ac", 1], ["a", -1], ["c", -1]),
    equal(["bd", 1], ["b", -1], ["d", -1]),
  ],
};

// The attack stands in for a reader: what it cannot find must be what nobody could.
describe("the attack on hidden figures", () => {
  it("finds what a total and the others leave", () => {
    expect(foundFigures(attacked(SQUARE.truth, ["a", "c"], SQUARE.sums))).toEqual(["a", "c"]);
  });

  it("tells how far four of a square may go", () => {
    const square = attacked(SQUARE.truth, ["a", "b", "c", "d"], SQUARE.sums);
    expect(foundFigures(square)).toEqual([]);
    expect(Object.fromEntries(rangesOf(square))).toEqual({ a: [0, 4], b: [0, 4], c: [0, 4], d: [3, 7] });
  });

  it("finds what no single sum tells, and only all of them together do", () => {
    // x + y = 2, y + z = 2, x + z = 2: each sum leaves three choices.
    const truth = { x: 1, y: 1, z: 1, s: 2 };
    const sums = [
      equal(["s", 1], ["x", -1], ["y", -1]),
      equal(["s", 1], ["y", -1], ["z", -1]),
      equal(["s", 1], ["x", -1], ["z", -1]),
    ];
    expect(foundFigures(attacked(truth, ["x", "y", "z"], sums))).toEqual(["x", "y", "z"]);
  });

  it("finds what only whole numbers leave no choice of", () => {
    // 3x + 5y = 8 in whole numbers not below 0 is x = y = 1; in fractions x is anything up to 8/3.
    const sum = [equal(["s", 1], ["x", -3], ["y", -5])];
    expect(foundFigures(attacked({ x: 1, y: 1, s: 8 }, ["x", "y"], sum))).toEqual(["x", "y"]);
    expect(foundFigures(attacked({ x: 0, y: 4, s: 20 }, ["x", "y"], sum))).toEqual([]);
  });

  it("finds what is at its bound", () => {
    const atMost: Constraint = {
      isEqual: false,
      terms: [
        ["n", 2],
        ["x", -1],
      ],
    };
    const sum = equal(["s", 1], ["x", -1], ["y", -1]);
    expect(foundFigures(attacked({ x: 4, y: 0, s: 4, n: 2 }, ["x", "y"], [atMost, sum]))).toEqual([]);
    const atLeast: Constraint = {
      isEqual: false,
      terms: [
        ["x", 1],
        ["n", -2],
      ],
    };
    expect(foundFigures(attacked({ x: 4, y: 0, s: 4, n: 2 }, ["x", "y"], [atLeast, sum]))).toEqual([
      "x",
      "y",
    ]);
  });

  it("knows of ＊ alone that it is a small count, and of several that one is", () => {
    expect(rangesOf(attacked({ x: 3 }, ["x"], [])).get("x")).toEqual([1, 4]);
    // 9 + 9 = 18 would be no reason to hide either.
    const sum = equal(["s", 1], ["x", -1], ["y", -1]);
    expect(rangesOf(attacked({ x: 4, y: 4, s: 8 }, ["x", "y"], [sum])).get("x")).toEqual([1, 7]);
  });

  it("takes no proposal that is no solution", () => {
    const pinned = attacked(SQUARE.truth, ["a", "c"], SQUARE.sums);
    expect(foundFigures(pinned, () => new Map([["a", 1]]))).toEqual(["a", "c"]);
    expect(foundFigures(pinned, () => new Map([["b", 1]]))).toEqual(["a", "c"]);
  });
});
