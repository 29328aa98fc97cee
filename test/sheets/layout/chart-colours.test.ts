import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";
import type { Colour } from "../../../src/sheets/cell-format";
import { CHART_PALETTE, chartColours, LINE_PALETTE } from "../../../src/sheets/layout/chart-colours";

type Triple = readonly [number, number, number];

/** Linear light of red, green and blue. */
function linear(colour: Colour): Triple {
  const part = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

const luminance = ([red, green, blue]: Triple) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG's contrast: what greyscale leaves of the difference of two colours. */
function contrast(a: Colour, b: Colour): number {
  const [x, y] = [luminance(linear(a)), luminance(linear(b))];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** What a black-and-white printer makes of a colour, 0 to 255. Source: ITU-R BT.601, as PDF's DeviceGray has it. */
function printedGrey(colour: Colour): number {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}

function pairsOf(colours: readonly Colour[]): readonly (readonly [Colour, Colour])[] {
  return colours.flatMap((a, index) => colours.slice(index + 1).map((b) => [a, b] as const));
}

/** The codes of the longest of our lists that charts draw. */
const LIST_COLOURS = CHART_PALETTE.slice(
  0,
  Math.max(
    ...(["contactMethod", "ageBand", "route", "topic", "closureReason"] as const).map(
      (list) => DEFAULT_CODE_LISTS[list].codes.length,
    ),
  ),
);

/** What people without green, or without red, cones see. Source: Machado, Oliveira and Fernandes (2009), severity 1. */
const SIMULATIONS: Readonly<Record<string, readonly Triple[]>> = {
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
};

function seen(colour: Colour, rows: readonly Triple[]): Triple {
  const [red, green, blue] = linear(colour);
  const [x = 0, y = 0, z = 0] = rows.map((row) =>
    Math.max(0, Math.min(1, row[0] * red + row[1] * green + row[2] * blue)),
  );
  return [x, y, z];
}

/** CIE L*a*b*. */
function lab([red, green, blue]: Triple): Triple {
  const root = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = root(luminance([red, green, blue]));
  const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(a: Triple, b: Triple): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/** Neighbours of a pie: each with the next, and the last of any number of slices with the first. */
const NEIGHBOURS = CHART_PALETTE.flatMap((colour, index) => {
  const [first] = CHART_PALETTE;
  const next = CHART_PALETTE[index + 1];
  return [
    ...(next ? [[colour, next] as const] : []),
    ...(first && index > 0 ? [[first, colour] as const] : []),
  ];
});

test("neighbours differ in greyscale", () => {
  const alike = NEIGHBOURS.filter(([a, b]) => contrast(a, b) < 1.2);
  expect(alike).toEqual([]);
});

test("any two codes of one of our lists have another grey in print, so that the legend is read", () => {
  expect(LIST_COLOURS).toHaveLength(8);
  const alike = pairsOf(LIST_COLOURS).filter(
    ([a, b]) => Math.abs(printedGrey(a) - printedGrey(b)) < 10 || contrast(a, b) < 1.1,
  );
  expect(alike).toEqual([]);
  const next = NEIGHBOURS.filter(([a, b]) => Math.abs(printedGrey(a) - printedGrey(b)) < 10);
  expect(next).toEqual([]);
});

test("any two lines have another grey in print", () => {
  const alike = pairsOf(LINE_PALETTE).filter(([a, b]) => Math.abs(printedGrey(a) - printedGrey(b)) < 40);
  expect(alike).toEqual([]);
});

test.each(Object.entries(SIMULATIONS))(
  "codes of one list and lines differ in the eyes of people with %s",
  (_, rows) => {
    const alike = (pairs: readonly (readonly [Colour, Colour])[]) =>
      pairs.filter(([a, b]) => difference(seen(a, rows), seen(b, rows)) < 15);
    expect(alike(pairsOf(LIST_COLOURS))).toEqual([]);
    expect(alike(pairsOf(LINE_PALETTE))).toEqual([]);
  },
);

test.each(Object.entries(SIMULATIONS))("neighbours differ in the eyes of people with %s", (_, rows) => {
  const alike = NEIGHBOURS.filter(([a, b]) => difference(seen(a, rows), seen(b, rows)) < 20);
  expect(alike).toEqual([]);
});

test("black labels are readable on every colour, and each is seen on white, lines more", () => {
  expect(CHART_PALETTE.filter((colour) => contrast(colour, "#000000") < 4.5)).toEqual([]);
  expect(CHART_PALETTE.filter((colour) => contrast(colour, "#FFFFFF") < 1.25)).toEqual([]);
  expect(LINE_PALETTE.filter((colour) => contrast(colour, "#FFFFFF") < 3)).toEqual([]);
});

test("a code has its colour whichever codes stand beside it", () => {
  const all = DEFAULT_CODE_LISTS.ageBand.codes.map(({ id }) => id);
  const whole = chartColours(all);
  const some = chartColours(["age_50s", "age_20s", "age_90s_of_our_own"]);
  expect(some.get("age_50s")).toBe(whole.get("age_50s"));
  expect(some.get("age_20s")).toBe(whole.get("age_20s"));
  expect([...whole.values()].slice(0, 8)).not.toContain(some.get("age_90s_of_our_own"));
});

test("an office's own codes have colours of their own, as many as a table has room for", () => {
  const ours = DEFAULT_CODE_LISTS.topic.codes.map(({ id }) => id);
  const own = Array.from({ length: 14 - ours.length }, (_, index) => `own_${index}`);
  expect(new Set(chartColours([...ours, ...own]).values()).size).toBe(14);
});

test("no two codes of one of our drawn lists have the same colour", () => {
  for (const list of ["contactMethod", "ageBand", "route", "topic", "closureReason"] as const) {
    const ids = DEFAULT_CODE_LISTS[list].codes.map(({ id }) => id);
    expect(new Set(ids.map((id) => chartColours(ids).get(id))).size).toBe(ids.length);
  }
});
