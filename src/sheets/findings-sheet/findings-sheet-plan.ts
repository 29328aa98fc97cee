import { dateLabel, monthLabel } from "../../domain/calendar/era";
import type { CalendarDate, YearMonth } from "../../domain/calendar/calendar-date";
import { longFiscalYearLabel, type FiscalYear } from "../../domain/calendar/fiscal-year";
import { OUR_NAME_PREFIX } from "../../domain/grid/our-names";
import { SEVERITIES } from "../../domain/rules/severity";
import { columnWidths } from "../column-widths";
import { HEADER_FILL } from "../header-fill";
import { REPORT_FONT } from "../layout/page";
import { textCell } from "../plan-cells";
import type { PrintSetup } from "../print-setup";
import { rowHeights } from "../row-heights";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";
import { FINDING_WIDTHS, FONT_POINTS, heightOfRow, rowOf } from "./finding-rows";
import { FINDINGS_SHEET_TEXTS as TEXTS } from "./findings-sheet-texts";
import type { ListedFinding } from "./listed-finding";

/** What 点検結果 lists, errors first. */
export interface FindingsList {
  readonly fiscalYear: FiscalYear;
  /** Undefined: the whole year. */
  readonly month: YearMonth | undefined;
  readonly centreName: string;
  readonly checkedOn: CalendarDate;
  readonly open: readonly ListedFinding[];
  readonly settled: readonly ListedFinding[];
}

/** The name by which the sheet is found again, and known as ours, whatever it is called. */
export const FINDINGS_NAME = `${OUR_NAME_PREFIX}findings`;

/** More would be a hundred pages and more than Excel takes at once. */
export const MOST_LISTED = 2000;

const LAST_COLUMN = FINDING_WIDTHS.length - 1;
const HEADER_ROW = 4;
const HEADER_POINTS = 18;
const MARGINS = { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 };
/** Of an A4 page between its margins, below the header that each repeats. */
const PAGE_POINTS = ((29.7 - MARGINS.top - MARGINS.bottom) / 2.54) * 72 - HEADER_POINTS;

/** A line of the list: a finding, or what stands between findings. */
type Line =
  | { readonly kind: "finding"; readonly finding: ListedFinding }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "header"; readonly header: readonly string[] };

function headOf({
  fiscalYear,
  month,
  centreName,
  checkedOn,
  open,
  settled,
}: FindingsList): readonly string[] {
  const period = month
    ? `${longFiscalYearLabel(fiscalYear)} ${monthLabel(month)}`
    : longFiscalYearLabel(fiscalYear);
  const counts = SEVERITIES.map((severity) =>
    TEXTS.count(TEXTS.severities[severity], open.filter((finding) => finding.severity === severity).length),
  );
  const all = open.length + settled.length;
  return [
    `${TEXTS.sheet}　${period}`,
    [centreName, TEXTS.checkedOn(dateLabel(checkedOn))].filter((text) => text !== "").join("　"),
    [...counts, TEXTS.count(TEXTS.settled, settled.length)].join("　"),
    all > MOST_LISTED ? TEXTS.leftOut(MOST_LISTED, all) : "",
  ];
}

function linesOf({ open, settled }: FindingsList): readonly Line[] {
  const listed = open.slice(0, MOST_LISTED);
  const rest = settled.slice(0, MOST_LISTED - listed.length);
  const finding = (each: ListedFinding): Line => ({ kind: "finding", finding: each });
  return [
    ...(listed.length > 0 ? listed.map(finding) : [{ kind: "text", text: TEXTS.nothing } as const]),
    ...(rest.length > 0
      ? [
          { kind: "text", text: "" } as const,
          { kind: "text", text: TEXTS.settledHeading } as const,
          { kind: "header", header: TEXTS.settledHeader } as const,
          ...rest.map(finding),
        ]
      : []),
  ];
}

function cellsOf(line: Line): readonly PlanCell[] {
  switch (line.kind) {
    case "finding":
      return rowOf(line.finding);
    case "text":
      return [line.text, "", "", "", ""].map(textCell);
    case "header":
      return line.header.map(textCell);
  }
}

const heightOf = (line: Line) => (line.kind === "finding" ? heightOfRow(line.finding) : HEADER_POINTS);

const rowsFrom = (top: number, bottom: number) => ({ top, bottom, left: 0, right: LAST_COLUMN });

/** The first and the last index of lines that stand together, without a text between them. */
function blocksOf(lines: readonly Line[]): readonly { readonly from: number; readonly to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  lines.forEach(({ kind }, index) => {
    if (kind === "text") return;
    const block = blocks.at(-1);
    if (block?.to === index - 1) block.to = index;
    else blocks.push({ from: index, to: index });
  });
  return blocks;
}

const BLACK = "#000000";
const HEADER_FORMAT = { fontColour: BLACK, bold: true, fill: HEADER_FILL, horizontal: "center" } as const;
const TEXT_FORMAT = { fontColour: BLACK, bold: true, wrap: false } as const;

/** What makes the lines of the list look like one; the first stands in that row. */
function lineFormats(first: number, lines: readonly Line[]): readonly SheetPlanMember[] {
  const grids = blocksOf(lines).map(({ from, to }): SheetPlanMember => ({
    kind: "format",
    range: rowsFrom(first + from, first + to),
    format: { border: "grid" },
  }));
  const others = lines.flatMap(({ kind }, index): readonly SheetPlanMember[] => {
    const range = rowsFrom(first + index, first + index);
    if (kind === "finding") return [];
    return [{ kind: "format", range, format: kind === "header" ? HEADER_FORMAT : TEXT_FORMAT }];
  });
  return [...grids, ...others];
}

function printSetup(lastRow: number, points: number): PrintSetup {
  return {
    orientation: "portrait",
    area: rowsFrom(0, lastRow),
    // One page more than it should take: pages are shrunk to these, and never enlarged.
    fit: { wide: 1, tall: Math.ceil(points / PAGE_POINTS) + 1 },
    margins: MARGINS,
    centreHorizontally: true,
    footer: { centre: "- &P / &N -" },
    firstPageNumber: 1,
    titleRows: { from: HEADER_ROW, to: HEADER_ROW },
  };
}

/** 点検結果, to print. `sheet`: its name as it stands. */
export function findingsSheetPlan(list: FindingsList, sheet: string = TEXTS.sheet): SheetPlan {
  const first = HEADER_ROW + 1;
  const lines = linesOf(list);
  const lastRow = HEADER_ROW + lines.length;
  const heights = lines.map(heightOf);
  const points = heights.reduce((sum, height) => sum + height, 0) + first * HEADER_POINTS;
  const all = rowsFrom(0, lastRow);
  const links = { ...rowsFrom(first, lastRow), left: 2, right: 2 };
  const base = {
    fontName: REPORT_FONT,
    fontPoints: FONT_POINTS,
    bold: false,
    vertical: "top",
    wrap: true,
  } as const;
  return {
    name: sheet,
    members: [
      ...columnWidths(FINDING_WIDTHS),
      // Cells that were text would show the apostrophe of a text and the formula of a link.
      { kind: "format", range: all, format: { ...base, numberFormat: "General", fontColour: BLACK } },
      { kind: "cells", at: { row: 0, column: 0 }, rows: headOf(list).map((text) => [textCell(text)]) },
      {
        kind: "cells",
        at: { row: HEADER_ROW, column: 0 },
        rows: [TEXTS.header.map(textCell), ...lines.map(cellsOf)],
      },
      { kind: "format", range: rowsFrom(0, HEADER_ROW - 1), format: { wrap: false } },
      { kind: "format", range: rowsFrom(0, 0), format: { bold: true, fontPoints: 14 } },
      { kind: "rowHeight", from: 0, to: 0, points: 24 },
      { kind: "format", range: links, format: { fontColour: "#0563C1" } },
      ...lineFormats(HEADER_ROW, [{ kind: "header", header: TEXTS.header }, ...lines]),
      ...rowHeights(HEADER_ROW, [HEADER_POINTS, ...heights]),
      { kind: "name", name: FINDINGS_NAME, range: rowsFrom(HEADER_ROW, lastRow) },
      { kind: "freeze", rows: first, columns: 0 },
      { kind: "print", setup: printSetup(lastRow, points) },
    ],
  };
}
