import { BorderStyleTypes, type IBorderStyleData, type Nullable } from "@univerjs/presets";

export type Edge = "t" | "b" | "l" | "r";
export const OPPOSITE = { t: "b", b: "t", l: "r", r: "l" } as const;
export const NEIGHBOUR = {
  t: { rows: -1, columns: 0 },
  b: { rows: 1, columns: 0 },
  l: { rows: 0, columns: -1 },
  r: { rows: 0, columns: 1 },
} as const;

/** A line in Excel's words. */
export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  readonly colour: string;
}

const NO_LINE: BorderLine = { style: "None", weight: "Thin", colour: "#000000" };

/** Univer has one number for Excel's line style and weight together. */
const CODES: readonly (readonly [style: string, weight: string, code: BorderStyleTypes])[] = [
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

export const LINE_STYLES: ReadonlySet<string> = new Set(["None", ...CODES.map(([style]) => style)]);
export const LINE_WEIGHTS: ReadonlySet<string> = new Set(["Hairline", "Thin", "Medium", "Thick"]);

export function lineOf(border: Nullable<IBorderStyleData>): BorderLine {
  if (!border || border.s === BorderStyleTypes.NONE) return NO_LINE;
  const [style = "Continuous", weight = "Thin"] = CODES.find(([, , code]) => code === border.s) ?? [];
  return { style, weight, colour: border.cl.rgb?.toUpperCase() ?? "#000000" };
}

/** Null takes the line away. Where Excel has no such pair, the weight gives way. */
export function borderOf({ style, weight, colour }: BorderLine): IBorderStyleData | null {
  if (style === "None") return null;
  const exact = CODES.find(([name, thickness]) => name === style && thickness === weight);
  const [, , code = BorderStyleTypes.THIN] = exact ?? CODES.find(([name]) => name === style) ?? [];
  return { s: code, cl: { rgb: colour } };
}
