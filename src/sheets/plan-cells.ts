import { REPORT_TEXTS } from "../domain/report/report-texts";
import type { Figure } from "../domain/count/figure";
import { HIDDEN_MARK } from "../domain/report/hidden-mark";
import type { Share } from "../domain/report/rounding";
import type { PlanCell } from "./sheet-plan";

export const BLANK_CELL: PlanCell = { kind: "blank" };

export function textCell(text: string): PlanCell {
  return { kind: "text", text };
}

/** A counted figure; blank where there is nothing to print, ＊ where it is not shown. */
export function figureCell({ value, hidden }: Figure): PlanCell {
  if (hidden) return textCell(HIDDEN_MARK);
  return value === null ? BLANK_CELL : { kind: "number", number: value };
}

export function formulaCell(formula: string, result: string | number): PlanCell {
  return { kind: "formula", formula, result };
}

/** What a cell shows once it is calculated; nothing where it is blank. */
export function shownByCell(cell: PlanCell): string | number {
  switch (cell.kind) {
    case "number":
      return cell.number;
    case "formula":
      return cell.result;
    case "text":
      return cell.text;
    case "blank":
      return "";
  }
}

/** What a share's formula gives: a fraction of 1, or －. */
export function shareResult(share: Share): string | number {
  return share === null ? REPORT_TEXTS.noShare : share / 1000;
}
