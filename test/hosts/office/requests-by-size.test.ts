import { splitAgain, splitIntoRequests, type BlockToRead } from "../../../src/hosts/office/requests-by-size";

const range = (rows: number, columns: number) => ({ top: 2, left: 1, bottom: 1 + rows, right: columns });
const shape = (...ranges: readonly { readonly of: string; readonly range: ReturnType<typeof range> }[]) =>
  splitIntoRequests(ranges).map((request) => request.map(({ of, top, rows }) => `${of} ${top}+${rows}`));

test("small sheets go into one request", () => {
  expect(shape({ of: "a", range: range(10, 5) }, { of: "b", range: range(20, 5) })).toEqual([
    ["a 2+10", "b 2+20"],
  ]);
});

test("a sheet of more than 4 MB is cut between rows, and nothing is left out or read twice", () => {
  expect(shape({ of: "a", range: range(10_000, 10) })).toEqual([["a 2+5970"], ["a 5972+4030"]]);
});

test("what is left of a request is used by the next sheet", () => {
  expect(shape({ of: "a", range: range(5_000, 10) }, { of: "b", range: range(1_500, 10) })).toEqual([
    ["a 2+5000", "b 2+970"],
    ["b 972+530"],
  ]);
});

test("a row wider than a request is still read", () => {
  expect(shape({ of: "a", range: range(2, 100_000) })).toEqual([["a 2+1"], ["a 3+1"]]);
});

test("nothing to read is no request", () => {
  expect(splitIntoRequests([])).toEqual([]);
});

describe("what proved too large is divided again", () => {
  const block = (of: string, top: number, rows: number, columns: number): BlockToRead<string> => ({
    of,
    top,
    left: 1,
    rows,
    columns,
  });
  const again = (...request: readonly BlockToRead<string>[]) =>
    splitAgain(request)?.map((part) => part.map(({ of, top, rows }) => `${of} ${top}+${rows}`));

  test("into halves", () => {
    expect(again(block("a", 2, 10, 5))).toEqual([["a 2+5"], ["a 7+5"]]);
    expect(again(block("a", 2, 10, 5), block("b", 0, 20, 5))).toEqual([["a 2+10", "b 0+5"], ["b 5+15"]]);
  });

  test("down to single rows, and no further", () => {
    expect(again(block("a", 2, 3, 5))).toEqual([["a 2+1"], ["a 3+1"], ["a 4+1"]]);
    expect(again(block("a", 2, 1, 90), block("b", 0, 1, 2))).toEqual([["a 2+1"], ["b 0+1"]]);
    expect(again(block("a", 2, 1, 90))).toBeUndefined();
  });
});
