import type { CellFormat } from "../../../src/sheets/cell-format";
import type { ConformanceCase } from "./conformance-case";
import { sheetCase } from "./conformance-case";
import { cells, format, number, text } from "./plan-members";
import type { ObservedFormat } from "./sheet-observation";

/** One format over A1:B2, seen at two opposite corners; B2 holds nothing. */
function formatCase(name: string, planned: CellFormat, seen: ObservedFormat = planned): ConformanceCase {
  return sheetCase(name, [cells("A1", [[text("面談")]]), format("A1:B2", planned)], {
    formats: { A1: seen, B2: seen },
  });
}

export const FORMAT_CASES = {
  "format:fontName": [formatCase("format fontName", { fontName: "游ゴシック" })],
  "format:fontPoints": [formatCase("format fontPoints", { fontPoints: 10.5 })],
  "format:bold": [
    formatCase("format bold", { bold: true }),
    sheetCase("format bold taken back", [format("A1:A2", { bold: true }), format("A2", { bold: false })], {
      formats: { A1: { bold: true }, A2: { bold: false } },
    }),
  ],
  "format:fontColour": [formatCase("format fontColour", { fontColour: "#C00000" })],
  "format:fill": [
    formatCase("format fill", { fill: "#DDEBF7" }),
    sheetCase(
      "format later wins",
      [
        format("A1:C1", { fill: "#DDEBF7", fontPoints: 9 }),
        format("B1:C1", { fill: "#FFF2CC", bold: true }),
        format("C1", { fontPoints: 14 }),
      ],
      {
        formats: {
          A1: { fill: "#DDEBF7", fontPoints: 9, bold: false },
          B1: { fill: "#FFF2CC", fontPoints: 9, bold: true },
          C1: { fill: "#FFF2CC", fontPoints: 14, bold: true },
        },
      },
    ),
  ],
  "format:horizontal": [
    formatCase("format left", { horizontal: "left" }),
    formatCase("format center", { horizontal: "center" }),
    formatCase("format right", { horizontal: "right" }),
  ],
  "format:indent": [
    formatCase("format indent at the left", { horizontal: "left", indent: 1 }),
    formatCase("format indent at the right", { horizontal: "right", indent: 2 }),
    sheetCase(
      "format indent taken back",
      [format("A1:A2", { horizontal: "left", indent: 1 }), format("A2", { indent: 0 })],
      { formats: { A1: { indent: 1 }, A2: { indent: 0 } } },
    ),
  ],
  "format:vertical": [
    formatCase("format top", { vertical: "top" }),
    formatCase("format middle", { vertical: "center" }),
    formatCase("format bottom", { vertical: "bottom" }),
  ],
  "format:wrap": [formatCase("format wrap", { wrap: true })],
  "format:numberFormat": [
    formatCase("format thousands", { numberFormat: "#,##0" }),
    formatCase("format percent", { numberFormat: "0.0%" }),
    formatCase("format text", { numberFormat: "@" }),
    sheetCase(
      "format era date",
      [cells("A1", [[number(43598)]]), format("A1", { numberFormat: "[$-411]ge.m.d" })],
      {
        cells: { A1: number(43598) },
        formats: { A1: { numberFormat: "[$-411]ge.m.d" } },
      },
    ),
  ],
  "format:border": [
    sheetCase("format grid", [format("B2:C3", { border: "grid" })], {
      formats: {
        B2: { edges: { top: "thin", bottom: "thin", left: "thin", right: "thin" } },
        C3: { edges: { top: "thin", bottom: "thin", left: "thin", right: "thin" } },
      },
    }),
    sheetCase("format frame", [format("B2:D4", { border: "frame" })], {
      formats: {
        B2: { edges: { top: "medium", bottom: "none", left: "medium", right: "none" } },
        C3: { edges: { top: "none", bottom: "none", left: "none", right: "none" } },
        D4: { edges: { top: "none", bottom: "medium", left: "none", right: "medium" } },
      },
    }),
    sheetCase(
      "format grid and frame",
      [format("B2:C3", { border: "grid" }), format("B2:C3", { border: "frame" })],
      {
        formats: {
          B2: { edges: { top: "medium", bottom: "thin", left: "medium", right: "thin" } },
          C3: { edges: { top: "thin", bottom: "medium", left: "thin", right: "medium" } },
        },
      },
    ),
    sheetCase(
      "format later neighbour wins",
      [format("A1:A2", { border: "frame" }), format("B1:B2", { border: "grid" })],
      {
        formats: {
          A1: { edges: { top: "medium", left: "medium", right: "thin" } },
          B1: { edges: { top: "thin", left: "thin", right: "thin" } },
        },
      },
    ),
  ],
  "format:stackedText": [formatCase("format stackedText", { stackedText: true })],
} as const satisfies Record<string, readonly [ConformanceCase, ...ConformanceCase[]]>;
