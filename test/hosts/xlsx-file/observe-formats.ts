import type { Colour } from "../../../src/sheets/cell-format";
import type { ObservedEdge, ObservedFormat } from "../conformance/sheet-observation";
import type { XmlElement } from "./read-xml";
import { all, first } from "./read-xml";

const STACKED = "255";
const BUILT_IN_NUMBER_FORMATS: Readonly<Record<string, string>> = { "0": "General", "3": "#,##0", "49": "@" };

/** What the style of one `<c>` element says. */
export function observeFormat(cell: XmlElement | undefined, styles: XmlElement): ObservedFormat {
  const style = all(first(styles, "cellXfs"), "xf")[Number(cell?.attributes.s ?? 0)];
  const part = (list: string, item: string, id: string) =>
    first(styles, list)?.children.filter(({ name }) => name === item)[Number(style?.attributes[id] ?? 0)];
  const font = part("fonts", "font", "fontId");
  const alignment = first(style, "alignment")?.attributes ?? {};
  const fill = first(part("fills", "fill", "fillId"), "fgColor")?.attributes.rgb;
  const fontColour = first(font, "color")?.attributes.rgb;
  return {
    fontName: first(font, "name")?.attributes.val ?? "",
    fontPoints: Number(first(font, "sz")?.attributes.val),
    bold: first(font, "b") !== undefined,
    ...(fontColour !== undefined && { fontColour: colour(fontColour) }),
    ...(fill !== undefined && { fill: colour(fill) }),
    ...horizontal(alignment.horizontal),
    indent: Number(alignment.indent ?? 0),
    vertical: vertical(alignment.vertical),
    wrap: alignment.wrapText === "1",
    numberFormat: numberFormat(style, styles),
    edges: edges(part("borders", "border", "borderId")),
    stackedText: alignment.textRotation === STACKED,
  };
}

/** `FFDDEBF7 → #DDEBF7`. */
export function colour(argb: string): Colour {
  return `#${argb.slice(-6).toUpperCase()}`;
}

function horizontal(value: string | undefined): Pick<ObservedFormat, "horizontal"> {
  return value === "left" || value === "center" || value === "right" ? { horizontal: value } : {};
}

function vertical(value: string | undefined): "top" | "center" | "bottom" {
  return value === "top" || value === "center" ? value : "bottom";
}

function numberFormat(style: XmlElement | undefined, styles: XmlElement): string {
  const id = style?.attributes.numFmtId ?? "0";
  const custom = all(styles, "numFmt").find(({ attributes }) => attributes.numFmtId === id);
  return custom?.attributes.formatCode ?? BUILT_IN_NUMBER_FORMATS[id] ?? `built-in ${id}`;
}

function edges(border: XmlElement | undefined): NonNullable<ObservedFormat["edges"]> {
  const edge = (side: string): ObservedEdge => {
    const style = first(border, side)?.attributes.style;
    return style === "thin" || style === "medium" ? style : "none";
  };
  return { top: edge("top"), bottom: edge("bottom"), left: edge("left"), right: edge("right") };
}
