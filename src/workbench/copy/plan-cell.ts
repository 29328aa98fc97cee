import type { PlanCell } from "../../sheets/sheet-plan";
import type { Uncarried } from "../uncarried";
import type { CellContent } from "../excel-host/univer/cell-content";

/** Days between the two calendars that a workbook may count from. */
const DAYS_FROM_1900_TO_1904 = 1462;

export interface HeldCell {
  readonly content: CellContent;
  readonly formula: string | undefined;
  /** Excel's en-US code. */
  readonly numberFormat: string;
}

export interface CellPlanning {
  readonly cell: PlanCell;
  readonly missing?: Uncarried;
}

/** How a copy says one cell. A copy counts its days from 1900, whatever the workbook does. */
export function planCell(
  { content, formula, numberFormat }: HeldCell,
  countsFrom1904: boolean,
): CellPlanning {
  const { kind, value } = content;
  if (formula !== undefined) return { cell: { kind: "formula", formula, result: resultOf(value) } };
  switch (kind) {
    case "blank":
      return { cell: { kind: "blank" } };
    case "text":
      return { cell: { kind: "text", text: String(value) } };
    case "number":
      return {
        cell: {
          kind: "number",
          number: Number(value) + (countsFrom1904 && showsDate(numberFormat) ? DAYS_FROM_1900_TO_1904 : 0),
        },
      };
    case "boolean":
      return {
        cell: { kind: "formula", formula: value === true ? "=TRUE()" : "=FALSE()", result: resultOf(value) },
        missing: "booleans",
      };
    case "error":
      return { cell: { kind: "text", text: String(value) }, missing: "errorValues" };
  }
}

function resultOf(value: string | number | boolean): string | number {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}

/** Whether the format has a part of a date outside its literal texts and brackets. */
function showsDate(numberFormat: string): boolean {
  if (numberFormat === "General") return false;
  return /[ymdge]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
