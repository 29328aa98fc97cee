import type { MonthlyRow, MonthlyTable } from "../../domain/monthly-report/monthly-report";
import { textLines } from "../layout/text-lines";
import { BLANK_CELL, figureCell, textCell } from "../plan-cells";
import type { PlanCell } from "../sheet-plan";
import { MONTHLY_SHEET_TEXTS as TEXTS } from "./monthly-sheet-texts";

/** A line of the page's grid. */
export interface MonthlyLine {
  readonly kind: "heading" | "row";
  readonly label: string;
  /** 当月, 累計, 前年同月: beside the last line of a label. */
  readonly values: readonly PlanCell[];
}

/** A heading or a row: as many lines as its label needs. */
export type LinesOfLabel = readonly MonthlyLine[];

export interface LinesOfTable {
  readonly heading: LinesOfLabel;
  /** Over what stands in a further column of the page. */
  readonly continued: LinesOfLabel;
  readonly rows: readonly LinesOfLabel[];
}

const NO_VALUES: readonly PlanCell[] = TEXTS.columns.map(() => BLANK_CELL);

export interface LabelRoom {
  readonly points: number;
  readonly fontPoints: number;
}

/** A label over as many lines as it needs: none is cut off. */
function linesOf(
  kind: MonthlyLine["kind"],
  label: string,
  values: readonly PlanCell[],
  { points, fontPoints }: LabelRoom,
): LinesOfLabel {
  const lines = textLines(label, points, fontPoints);
  return lines.map(({ text }, index) => ({
    kind,
    label: text,
    values: index === lines.length - 1 ? values : NO_VALUES,
  }));
}

function valuesOf({ month, toDate, lastYear }: MonthlyRow): readonly PlanCell[] {
  const last: PlanCell = lastYear === null ? textCell(TEXTS.notKept) : { kind: "number", number: lastYear };
  return [figureCell(month), figureCell(toDate), last];
}

/** `2-3 相談者の年代`; a section of the office's own has no number. */
function headingOf({ section, title }: MonthlyTable): string {
  return /^\d+-\d+$/.test(section) ? `${section} ${title}` : title;
}

export function linesOfTable(table: MonthlyTable, room: LabelRoom): LinesOfTable {
  const columns = TEXTS.columns.map(textCell);
  const heading = headingOf(table);
  return {
    heading: linesOf("heading", heading, columns, room),
    continued: linesOf("heading", `${heading}${TEXTS.continued}`, columns, room),
    rows: table.rows.map((row) => linesOf("row", row.label, valuesOf(row), room)),
  };
}
