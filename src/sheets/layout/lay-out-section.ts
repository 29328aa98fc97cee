import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import { monthTableOf, type ReportSection } from "../../domain/report/report-section";
import type { Rounding } from "../../domain/settings/office-settings";
import { BLANK_CELL, textCell } from "../plan-cells";
import { areaName, sectionHeading, type ReportArea } from "../report-names";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheet-plan";
import { chartBlock, chartBlockCells } from "./chart-block";
import { onePage } from "./page";
import { placed, type PlacedCell } from "./placed-cell";
import { sectionCharts } from "./section-charts";
import { sectionFormats } from "./section-formats";
import { LABEL_COLUMN, placeSection, type SectionLayout } from "./section-layout";
import { sectionSizes } from "./section-sizes";
import { tableBody } from "./table-body";
import { tableHeader } from "./table-header";

/** What a page of a section is told besides its blocks. */
export interface SectionPage {
  readonly sheet: string;
  readonly fiscalYear: FiscalYear;
  readonly rounding: Rounding;
  readonly pageNumber: number;
  /** The staff's own words to carry over, by the id of their area. */
  readonly words: ReadonlyMap<string, string>;
}

/** A page of the report, a sheet of its own: what is written, and the figures that must be found there afterwards. */
export interface LaidOutPage {
  /** The section's id; `cover` and `contents` for the first two pages. */
  readonly section: string;
  /** 1 for the first page of its section. */
  readonly part: number;
  readonly plan: SheetPlan;
  /** Cells of table and chart block, with the records behind each. */
  readonly figures: readonly PlacedCell[];
  /** The rectangles that are ours on the sheet: emptied before they are written again. */
  readonly owned: readonly CellRange[];
  readonly table: CellRange;
}

/** One rectangle of cells; what none of `cells` names is blank. */
function rectangle(range: CellRange, cells: readonly PlacedCell[]): SheetPlanMember {
  const rows: PlanCell[][] = Array.from({ length: range.bottom - range.top + 1 }, () =>
    Array.from({ length: range.right - range.left + 1 }, () => BLANK_CELL),
  );
  for (const { at, cell } of cells) {
    const row = rows[at.row - range.top];
    if (row) row[at.column - range.left] = cell;
  }
  return { kind: "cells", at: { row: range.top, column: range.left }, rows };
}

function single({ at, cell }: PlacedCell): SheetPlanMember {
  return { kind: "cells", at, rows: [[cell]] };
}

function blockRange(layout: SectionLayout): CellRange | undefined {
  const block = chartBlock(layout);
  return block && { ...block.range, top: layout.headerRows.from };
}

function notesRange({ noteRows, page }: SectionLayout): CellRange | undefined {
  const [top] = noteRows;
  const bottom = noteRows.at(-1);
  return top === undefined || bottom === undefined ? undefined : { ...page, top, bottom };
}

function labelMerges(layout: SectionLayout): readonly CellRange[] {
  const { section, months, years } = layout;
  const over = (top: number, bottom: number) => ({ top, left: LABEL_COLUMN, bottom, right: LABEL_COLUMN });
  return [
    ...months.map(({ row }) => over(row, row + section.lines.length - 1)),
    ...years.map(({ row, percentRow }) => over(row, percentRow ?? row + section.lines.length - 1)),
  ].filter(({ top, bottom }) => bottom > top);
}

/** The parts that are found again by name. */
function areasOf(layout: SectionLayout): readonly (readonly [ReportArea, CellRange | undefined])[] {
  return [
    ["table", layout.table],
    ["notes", notesRange(layout)],
    ["chart_data", blockRange(layout)],
    ["analysis", layout.analysis?.area],
  ];
}

function nameMembers(layout: SectionLayout, { fiscalYear }: SectionPage): readonly SheetPlanMember[] {
  return areasOf(layout).flatMap(([area, range]): readonly SheetPlanMember[] =>
    range ? [{ kind: "name", name: areaName(fiscalYear, layout.section.id, area), range }] : [],
  );
}

/** Texts outside the table: heading, notes, ●分析 and the words carried over. */
function texts(layout: SectionLayout, { words }: SectionPage): readonly PlacedCell[] {
  const { section, headingRow, noteRows, analysis } = layout;
  const analysisText = words.get("analysis");
  return [
    placed(headingRow, LABEL_COLUMN, textCell(sectionHeading(section))),
    ...section.notes.map((note, index) => placed(noteRows[index] ?? 0, LABEL_COLUMN, textCell(note))),
    ...(analysis ? [placed(analysis.headingRow, LABEL_COLUMN, textCell(REPORT_TEXTS.analysisHeading))] : []),
    ...(analysis && analysisText ? [placed(analysis.area.top, LABEL_COLUMN, textCell(analysisText))] : []),
  ];
}

/** Lays one section out, each page as a sheet of its own. */
export function layOutSection(section: ReportSection, page: SectionPage): readonly LaidOutPage[] {
  const monthTable = monthTableOf(section);
  if (!monthTable) return [];
  const hasAnalysis = section.blocks.some((block) => block.kind === "words" && block.id === "analysis");
  const layout = placeSection(monthTable, page.rounding, hasAnalysis);
  const header = tableHeader(layout);
  const body = tableBody(layout);
  const block = blockRange(layout);
  const blockCells = chartBlockCells(layout);
  const merges = [
    ...header.merges,
    ...labelMerges(layout),
    ...(layout.analysis ? [layout.analysis.area] : []),
  ];
  const members: SheetPlanMember[] = [
    ...sectionSizes(layout),
    rectangle(layout.table, [...header.cells, ...body]),
    ...(block ? [rectangle(block, blockCells)] : []),
    ...texts(layout, page).map(single),
    ...merges.map((range) => ({ kind: "merge", range }) as const),
    ...sectionFormats(layout),
    ...nameMembers(layout, page),
    { kind: "print", setup: onePage(layout.page, page.pageNumber) },
    ...sectionCharts(layout).map((chart) => ({ kind: "chart", chart }) as const),
  ];
  return [
    {
      section: section.id,
      part: 1,
      plan: { name: page.sheet, members },
      figures: [...body, ...blockCells],
      owned: [layout.table, ...(block ? [block] : [])],
      table: layout.table,
    },
  ];
}
