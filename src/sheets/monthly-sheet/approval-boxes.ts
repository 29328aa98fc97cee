import type { CellRange } from "../../domain/grid/cell-address";
import { emsOf } from "../layout/text-lines";
import { textCell } from "../plan-cells";
import type { SheetPlanMember } from "../sheet-plan";

/** What a stamp needs. */
const LEAST_POINTS = 34;
const FONT_POINTS = 8;
const PADDING_POINTS = 4;

interface BoxColumns {
  readonly left: number;
  readonly right: number;
}

/** Columns at the right end of the page, one box a title, each as wide as that needs. */
function boxColumns(widths: readonly number[], titles: readonly string[]): readonly BoxColumns[] {
  const boxes: BoxColumns[] = [];
  let right = widths.length - 1;
  for (const title of titles.toReversed()) {
    const needed = Math.max(LEAST_POINTS, emsOf(title) * FONT_POINTS + PADDING_POINTS);
    let left = right;
    let points = widths[left] ?? 0;
    while (points < needed && left > 0) {
      left--;
      points += widths[left] ?? 0;
    }
    boxes.unshift({ left, right });
    right = left - 1;
  }
  return boxes;
}

function several({ left, right, top, bottom }: CellRange): boolean {
  return left < right || top < bottom;
}

/** 決裁欄: a row of titles, and below it as many rows for the stamps. */
export function approvalBoxes(
  approvers: readonly string[],
  widths: readonly number[],
  rows: { readonly title: number; readonly last: number },
): readonly SheetPlanMember[] {
  const boxes = boxColumns(widths, approvers);
  const { title, last } = rows;
  return boxes.flatMap(({ left, right }, index): readonly SheetPlanMember[] => {
    const head = { top: title, left, bottom: title, right };
    const stamp = { top: title + 1, left, bottom: last, right };
    return [
      { kind: "cells", at: { row: title, column: left }, rows: [[textCell(approvers[index] ?? "")]] },
      ...[head, stamp].filter(several).map((range): SheetPlanMember => ({ kind: "merge", range })),
      {
        kind: "format",
        range: { ...head, bottom: last },
        format: { border: "grid", horizontal: "center", fontPoints: FONT_POINTS },
      },
    ];
  });
}
