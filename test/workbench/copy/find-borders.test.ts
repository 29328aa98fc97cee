import fc from "fast-check";
import type { IStyleData } from "@univerjs/presets";
import type { PlannedBorder } from "../../../src/workbench/copy/cell-edges";
import { edgesOfPlan, edgesOfStyles } from "../../../src/workbench/copy/cell-edges";
import { findBorders } from "../../../src/workbench/copy/find-borders";

const THIN = 1;
const MEDIUM = 8;
const DASHED = 4;
const WITHIN = { top: 0, left: 0, bottom: 6, right: 6 };
const ALL = { t: THIN, r: THIN, b: THIN, l: THIN };

type Borders = Partial<Record<"t" | "r" | "b" | "l", number>>;

/** Cells by `row,column`. */
function found(cells: Readonly<Record<string, Borders>>) {
  const edges = edgesOfStyles((row, column): IStyleData => {
    const borders = Object.entries(cells[`${row},${column}`] ?? {});
    return { bd: Object.fromEntries(borders.map(([edge, s]) => [edge, { s, cl: { rgb: "#000000" } }])) };
  });
  return findBorders(edges, WITHIN);
}

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

describe("borders read out of single cells", () => {
  test("cells with a thin line on every edge are one grid", () => {
    expect(found({ "1,1": ALL, "1,2": ALL, "2,1": ALL, "2,2": ALL })).toEqual({
      borders: [{ range: area(1, 1, 2, 2), border: "grid" }],
      complete: true,
    });
  });

  test("a line that only the neighbour holds counts", () => {
    expect(found({ "1,1": { t: THIN, b: THIN, l: THIN }, "1,2": ALL }).borders).toEqual([
      { range: area(1, 1, 1, 2), border: "grid" },
    ]);
  });

  test("a frame goes over its grid", () => {
    expect(
      found({
        "1,1": { ...ALL, t: MEDIUM, l: MEDIUM },
        "1,2": { ...ALL, t: MEDIUM, r: MEDIUM },
        "2,1": { ...ALL, b: MEDIUM, l: MEDIUM },
        "2,2": { ...ALL, b: MEDIUM, r: MEDIUM },
      }),
    ).toEqual({
      borders: [
        { range: area(1, 1, 2, 2), border: "grid" },
        { range: area(1, 1, 2, 2), border: "frame" },
      ],
      complete: true,
    });
  });

  test("two frames side by side stay two", () => {
    const box = { t: MEDIUM, r: MEDIUM, b: MEDIUM, l: MEDIUM };
    expect(found({ "0,0": box, "0,1": box }).borders.filter(({ border }) => border === "frame")).toEqual([
      { range: area(0, 0, 0, 0), border: "frame" },
      { range: area(0, 1, 0, 1), border: "frame" },
    ]);
  });

  test.each([
    ["a lone line under a heading", { "1,1": { b: THIN } }],
    ["a lone medium line", { "1,1": { b: MEDIUM } }],
    ["a dashed line", { "1,1": { ...ALL, b: DASHED } }],
  ])("%s cannot be said", (_what, cells: Readonly<Record<string, Borders>>) => {
    expect(found(cells).complete).toBe(false);
  });

  test("`complete` is only claimed where drawing again gives the same lines", () => {
    const range = fc
      .tuple(fc.nat(4), fc.nat(4), fc.nat(2), fc.nat(2))
      .map(([top, left, height, width]) => area(top, left, top + height, left + width));
    const border = fc.record({ range, border: fc.constantFrom("grid" as const, "frame" as const) });
    const lines = (borders: readonly PlannedBorder[]) => {
      const edges = edgesOfPlan(borders);
      return Array.from({ length: 49 }, (_, at) =>
        (["t", "r", "b", "l"] as const).map((edge) => edges(Math.floor(at / 7), at % 7, edge)),
      );
    };
    fc.assert(
      fc.property(fc.array(border, { maxLength: 4 }), (drawn) => {
        const { borders, complete } = findBorders(edgesOfPlan(drawn), WITHIN);
        if (complete) expect(lines(borders)).toEqual(lines(drawn));
        if (drawn.length <= 1) expect(complete).toBe(true);
      }),
    );
  });
});
