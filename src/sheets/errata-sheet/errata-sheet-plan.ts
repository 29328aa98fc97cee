import { OUR_NAME_PREFIX } from "../../domain/grid/our-names";
import { monthLabel, dateLabel, eraYearOf } from "../../domain/calendar/era";
import type { CalendarDate, YearMonth } from "../../domain/calendar/calendar-date";
import { longFiscalYearLabel, type FiscalYear } from "../../domain/calendar/fiscal-year";
import { figureText } from "../../domain/settings/check-log/figures-text";
import { columnWidths } from "../column-widths";
import { HEADER_FILL } from "../header-fill";
import { REPORT_FONT } from "../layout/page";
import { textCell } from "../plan-cells";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";

/** One restated figure as 正誤表 prints it. */
export interface Erratum {
  readonly month: YearMonth;
  readonly label: string;
  /** 誤. */
  readonly before: number | null;
  /** 正. */
  readonly after: number | null;
  /** Undefined where the month has not been closed again. */
  readonly on: CalendarDate | undefined;
  readonly reason: string;
}

const HEADER = ["月", "項目", "誤", "正", "訂正日", "理由"];
const NOT_CLOSED_AGAIN = "まだ確定し直していません";
/** Points, within the margins of an upright A4. */
const WIDTHS = [42, 158, 48, 48, 60, 146];
const LAST_COLUMN = HEADER.length - 1;
const TITLE_ROWS = 2;
const HEADER_ROW = TITLE_ROWS;
const FIRST_ROW = HEADER_ROW + 1;
const FONT_POINTS = 10;
const LINE_POINTS = 15;
const ROWS_OF_A_PAGE = 40;

/** `正誤表_R1`. */
export function errataSheetName(fiscalYear: FiscalYear): string {
  const era = eraYearOf({ year: fiscalYear, month: 12, day: 31 });
  return `正誤表_${era ? `${era.letter}${era.year}` : fiscalYear}`;
}

/** The name by which the sheet is found again, whatever it is called: none of those of the year's report. */
export function errataName(fiscalYear: FiscalYear): string {
  return `${OUR_NAME_PREFIX}errata_${fiscalYear}`;
}

function figureCell(value: number | null): PlanCell {
  return value === null ? textCell(figureText(null)) : { kind: "number", number: value };
}

function textsOf({ month, label, on, reason }: Erratum) {
  return {
    month: monthLabel(month),
    label,
    on: on ? dateLabel(on) : "",
    reason: on ? reason : NOT_CLOSED_AGAIN,
  };
}

function rowOf(erratum: Erratum): readonly PlanCell[] {
  const { month, label, on, reason } = textsOf(erratum);
  return [
    textCell(month),
    textCell(label),
    figureCell(erratum.before),
    figureCell(erratum.after),
    textCell(on),
    textCell(reason),
  ];
}

function linesOf(text: string, points = FONT_POINTS): number {
  return Math.max(1, Math.ceil((Array.from(text).length * FONT_POINTS) / (points - 6)));
}

function rowHeight(erratum: Erratum): number {
  const { label, reason } = textsOf(erratum);
  return Math.max(linesOf(label, WIDTHS[1]), linesOf(reason, WIDTHS[LAST_COLUMN])) * LINE_POINTS + 3;
}

function titleMembers(fiscalYear: FiscalYear, centreName: string): readonly SheetPlanMember[] {
  const title = { top: 0, left: 0, bottom: 0, right: 0 };
  return [
    {
      kind: "cells",
      at: { row: 0, column: 0 },
      rows: [[textCell(`正誤表　${longFiscalYearLabel(fiscalYear)}`)], [textCell(centreName)]],
    },
    { kind: "format", range: title, format: { bold: true, fontPoints: 14, wrap: false } },
    { kind: "format", range: { ...title, top: 1, bottom: 1 }, format: { wrap: false } },
    { kind: "rowHeight", from: 0, to: 0, points: 24 },
  ];
}

/** 正誤表: the figures of closed months that turned out to be others. `sheet`: its name as it stands. */
export function errataSheetPlan(
  fiscalYear: FiscalYear,
  centreName: string,
  errata: readonly Erratum[],
  sheet: string = errataSheetName(fiscalYear),
): SheetPlan {
  const lastRow = HEADER_ROW + errata.length;
  const all = { top: 0, left: 0, bottom: lastRow, right: LAST_COLUMN };
  const table = { ...all, top: HEADER_ROW };
  const figures = { top: FIRST_ROW, left: 2, bottom: lastRow, right: 3 };
  return {
    name: sheet,
    members: [
      ...columnWidths(WIDTHS),
      {
        kind: "format",
        range: all,
        format: { fontName: REPORT_FONT, fontPoints: FONT_POINTS, vertical: "center", wrap: true },
      },
      ...titleMembers(fiscalYear, centreName),
      {
        kind: "cells",
        at: { row: HEADER_ROW, column: 0 },
        rows: [HEADER.map(textCell), ...errata.map(rowOf)],
      },
      { kind: "format", range: table, format: { border: "grid" } },
      {
        kind: "format",
        range: { ...table, bottom: HEADER_ROW },
        format: { bold: true, fill: HEADER_FILL, horizontal: "center" },
      },
      { kind: "format", range: figures, format: { horizontal: "right", numberFormat: "#,##0" } },
      ...[0, 4].map((column): SheetPlanMember => ({
        kind: "format",
        range: { ...table, left: column, right: column },
        format: { horizontal: "center" },
      })),
      ...errata.map((erratum, index): SheetPlanMember => ({
        kind: "rowHeight",
        from: FIRST_ROW + index,
        to: FIRST_ROW + index,
        points: rowHeight(erratum),
      })),
      { kind: "name", name: errataName(fiscalYear), range: table },
      { kind: "freeze", rows: FIRST_ROW, columns: 0 },
      {
        kind: "print",
        setup: {
          orientation: "portrait",
          area: all,
          fit: { wide: 1, tall: Math.max(1, Math.ceil((lastRow + 1) / ROWS_OF_A_PAGE)) },
          margins: { top: 1.8, bottom: 1.8, left: 1.6, right: 1.6, header: 0.8, footer: 0.8 },
          centreHorizontally: true,
          footer: { centre: "- &P -" },
          firstPageNumber: 1,
          titleRows: { from: HEADER_ROW, to: HEADER_ROW },
        },
      },
    ],
  };
}
