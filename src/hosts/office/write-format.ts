import type { CellRange } from "../../domain/grid/cell-address";
import type { BorderPlan, CellFormat } from "../../sheets/cell-format";
import { rangeOf } from "./range-of";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const FRAME: readonly Edge[] = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Excel's value for upright characters one below the other. */
const STACKED = 180;

/** A range of one row has no inside line to set. */
function gridEdges({ top, bottom, left, right }: CellRange): readonly Edge[] {
  const inside: Edge[] = [];
  if (bottom > top) inside.push("InsideHorizontal");
  if (right > left) inside.push("InsideVertical");
  return [...FRAME, ...inside];
}

function writeBorder(format: Excel.RangeFormat, range: CellRange, border: BorderPlan): void {
  for (const edge of border === "frame" ? FRAME : gridEdges(range)) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = border === "frame" ? "Medium" : "Thin";
  }
}

function writeFont(
  { font }: Excel.RangeFormat,
  { fontName, fontPoints, bold, fontColour }: CellFormat,
): void {
  if (fontName !== undefined) font.name = fontName;
  if (fontPoints !== undefined) font.size = fontPoints;
  if (bold !== undefined) font.bold = bold;
  if (fontColour !== undefined) font.color = fontColour;
}

/** Formats one rectangle; what the plan leaves out stays as it is. */
export function writeFormat(sheet: Excel.Worksheet, range: CellRange, plan: CellFormat): void {
  const target = rangeOf(sheet, range);
  const { format } = target;
  writeFont(format, plan);
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[plan.horizontal];
  if (plan.indent !== undefined) format.indentLevel = plan.indent;
  if (plan.vertical !== undefined) format.verticalAlignment = VERTICAL[plan.vertical];
  if (plan.wrap !== undefined) format.wrapText = plan.wrap;
  if (plan.stackedText !== undefined) format.textOrientation = plan.stackedText ? STACKED : 0;
  if (plan.border !== undefined) writeBorder(format, range, plan.border);
  if (plan.numberFormat !== undefined) {
    const row = Array.from({ length: range.right - range.left + 1 }, () => plan.numberFormat);
    target.numberFormat = Array.from({ length: range.bottom - range.top + 1 }, () => row);
  }
}
