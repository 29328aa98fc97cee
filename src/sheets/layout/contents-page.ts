import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { ReportSection } from "../../domain/report/report-section";
import { formulaCell, textCell } from "../plan-cells";
import { areaName, contentsLabel } from "../report-names";
import type { PlanCell } from "../sheet-plan";
import { drawPage, type LaidOutPage } from "./draw-page";
import { ROOM_POINTS } from "./page";
import type { BlockDrawing, PageBlock } from "./page-block";
import { gridOfWeights, lastColumn, pointsOfSpan, rowsAcross } from "./page-grid";
import { paginate } from "./paginate";
import { placed } from "./placed-cell";
import { emsOf } from "./text-lines";

export const CONTENTS = "contents";

/** Indent, titles with their dots, page numbers. */
const GRID = gridOfWeights([20, 450, 40]);
const FONT_POINTS = 11;
const CHAPTER_POINTS = 26;
const SECTION_POINTS = 21;

const LEADER = "･";
/** More dots than there is room for: the page number's cell cuts them off where they all end. */
const SPARE_LEADERS = 6;

/** A section with the page that it begins on. */
export interface ContentsEntry {
  readonly section: ReportSection;
  readonly pageNumber: number;
}

type ContentsLine =
  | { readonly kind: "chapter"; readonly text: string }
  | { readonly kind: "section"; readonly entry: ContentsEntry };

function linesOf(entries: readonly ContentsEntry[]): readonly ContentsLine[] {
  let open = "";
  return entries.flatMap((entry): readonly ContentsLine[] => {
    const { number, title } = entry.section.chapter;
    const text = `${number}　${title}`;
    const isNew = text !== open;
    open = text;
    return [...(isNew ? [{ kind: "chapter", text } as const] : []), { kind: "section", entry }];
  });
}

/** The dots between a title and its page number: half as wide as a full-width character. */
function leadersBehind(label: string): number {
  const free = pointsOfSpan(GRID, { left: 1, right: 1 }) / FONT_POINTS - emsOf(label);
  return Math.max(3, Math.floor(free * 2) + SPARE_LEADERS);
}

/** A link to the section's heading by its defined name, which follows a sheet that is renamed or moved. */
function linkTo({ section }: ContentsEntry, fiscalYear: FiscalYear): PlanCell {
  const label = `${contentsLabel(section)}　`;
  const target = areaName(fiscalYear, section.id, "heading");
  const dots = leadersBehind(label);
  return formulaCell(
    `=HYPERLINK("#${target}","${label.replaceAll('"', '""')}"&REPT("${LEADER}",${dots}))`,
    `${label}${LEADER.repeat(dots)}`,
  );
}

function drawLines(lines: readonly ContentsLine[], fiscalYear: FiscalYear, top: number): BlockDrawing {
  const number = lastColumn(GRID);
  const whole = rowsAcross(GRID, top, top + lines.length - 1);
  return {
    rectangles: [
      {
        range: whole,
        cells: lines.flatMap((line, index) =>
          line.kind === "chapter"
            ? [placed(top + index, 0, textCell(line.text))]
            : [
                placed(top + index, 1, linkTo(line.entry, fiscalYear)),
                placed(top + index, number, { kind: "number", number: line.entry.pageNumber }),
              ],
        ),
      },
    ],
    formats: [
      { range: whole, format: { fontPoints: FONT_POINTS, horizontal: "left", vertical: "bottom" } },
      { range: { ...whole, left: number }, format: { horizontal: "right", numberFormat: "0" } },
      ...lines.flatMap(({ kind }, index) =>
        kind === "chapter" ? [{ range: rowsAcross(GRID, top + index), format: { bold: true } }] : [],
      ),
    ],
    owned: [whole],
  };
}

function contentsBlock(lines: readonly ContentsLine[], fiscalYear: FiscalYear): PageBlock {
  const heights = lines.map(({ kind }) => (kind === "chapter" ? CHAPTER_POINTS : SECTION_POINTS));
  return {
    heights,
    draw: (top) => drawLines(lines, fiscalYear, top),
    divide: (points) => {
      let used = 0;
      let at = 0;
      while (at < lines.length && used + (heights[at] ?? 0) <= points) used += heights[at++] ?? 0;
      // No chapter stands alone at the foot of a page.
      if (lines[at - 1]?.kind === "chapter") at--;
      if (at < 2 || at >= lines.length) return undefined;
      return [contentsBlock(lines.slice(0, at), fiscalYear), contentsBlock(lines.slice(at), fiscalYear)];
    },
  };
}

/** 目次: what is printed, with the page that each section begins on; no page number of its own. */
export function contentsPages(
  entries: readonly ContentsEntry[],
  fiscalYear: FiscalYear,
  sheetOf: (part: number) => string,
): readonly LaidOutPage[] {
  const block = contentsBlock(linesOf(entries), fiscalYear);
  return paginate([block], ROOM_POINTS).map((blocks, index) =>
    drawPage({
      section: CONTENTS,
      part: index + 1,
      fiscalYear,
      sheet: sheetOf(index + 1),
      heading:
        index === 0 ? REPORT_TEXTS.contentsTitle : `${REPORT_TEXTS.contentsTitle}${REPORT_TEXTS.continued}`,
      isHeadingCentred: true,
      grid: GRID,
      blocks,
      pageNumber: index + 1,
      margins: {},
    }),
  );
}
