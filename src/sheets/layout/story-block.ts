import type { StoryBlock } from "../../domain/report/section-block";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { HEADER_FILL } from "../header-fill";
import { textCell } from "../plan-cells";
import {
  dividedProse,
  HEADING_LINE,
  isSeveralCells,
  PROSE,
  PROSE_LINE_POINTS,
  proseHeights,
  proseLines,
} from "./paragraph";
import { GAP_POINTS } from "./page";
import type { BlockDrawing, BlockPage, PageBlock } from "./page-block";
import { gridOfWeights, lastColumn, pointsOfSpan, rowsAcross } from "./page-grid";
import { placed } from "./placed-cell";

/** A narrow column for the labels of a story, one character a line, and as many as elsewhere beside it. */
export const STORY_GRID = gridOfWeights([24, ...Array.from({ length: 11 }, () => 44)]);

const TITLE_POINTS = 20;
const LABEL_CHARACTER_POINTS = 14;
const LEAST_LINES = 3;

/** A part of the story beside its label, or the analysis in a box of its own. */
interface StoryPart {
  readonly label?: string;
  readonly text: string;
}

interface PartRows extends StoryPart {
  /** Empty rows above it. */
  readonly gap: number;
  readonly rows: number;
  /** Fewer rows have no room for its label, or look forlorn. */
  readonly leastRows: number;
  readonly width: number;
}

function rowsOfPart(part: StoryPart, index: number, { grid }: BlockPage): PartRows {
  const left = part.label === undefined ? 0 : 1;
  const width = pointsOfSpan(grid, { left, right: lastColumn(grid) });
  const lines = proseLines(part.text, width).length;
  const labelLines = Math.ceil(
    (Array.from(part.label ?? "").length * LABEL_CHARACTER_POINTS + 4) / PROSE_LINE_POINTS,
  );
  return {
    ...part,
    gap: part.label === undefined && index > 0 ? 1 : 0,
    rows: Math.max(lines, labelLines, 1),
    leastRows: Math.max(LEAST_LINES, labelLines),
    width,
  };
}

function partHeights({ gap, rows }: PartRows): readonly number[] {
  return [...Array.from({ length: gap }, () => GAP_POINTS), ...proseHeights(rows)];
}

function drawPart(part: PartRows, page: BlockPage, top: number): BlockDrawing {
  const row = rowsAcross(page.grid, top, top + part.rows - 1);
  if (part.label === undefined) {
    return {
      cells: [placed(top, 0, textCell(part.text))],
      merges: isSeveralCells(row) ? [row] : [],
      formats: [{ range: row, format: { ...PROSE, border: "frame" } }],
    };
  }
  const label = { ...row, right: 0 };
  const text = { ...row, left: 1 };
  return {
    cells: [placed(top, 0, textCell(part.label)), placed(top, 1, textCell(part.text))],
    merges: [label, text].filter(isSeveralCells),
    formats: [
      { range: row, format: { border: "grid" } },
      {
        range: label,
        format: { stackedText: true, horizontal: "center", vertical: "center", fill: HEADER_FILL },
      },
      { range: text, format: PROSE },
      { range: row, format: { border: "frame" } },
    ],
  };
}

function joined(drawings: readonly BlockDrawing[]): BlockDrawing {
  return {
    cells: drawings.flatMap(({ cells = [] }) => cells),
    merges: drawings.flatMap(({ merges = [] }) => merges),
    formats: drawings.flatMap(({ formats = [] }) => formats),
  };
}

/** The parts that fit into so many points, the last of them cut where a line ends, and what is left. */
function divideParts(parts: readonly PartRows[], points: number): readonly [StoryPart[], StoryPart[]] {
  const first: StoryPart[] = [];
  const rest: StoryPart[] = [];
  let room = points;
  for (const part of parts) {
    const heights = partHeights(part).reduce((sum, height) => sum + height, 0);
    if (rest.length === 0 && heights <= room) {
      first.push(part);
      room -= heights;
      continue;
    }
    const lines = Math.floor((room - part.gap * GAP_POINTS) / PROSE_LINE_POINTS);
    const isDivided = rest.length === 0 && lines >= part.leastRows;
    if (!isDivided) rest.push(part);
    else {
      const [before, after] = dividedProse(part.text, part.width, lines);
      first.push({ ...part, text: before });
      rest.push({ ...part, text: after });
    }
  }
  return [first, rest];
}

function storyParts(
  title: string,
  parts: readonly StoryPart[],
  records: StoryBlock["records"],
  page: BlockPage,
): PageBlock {
  const placedParts = parts.map((part, index) => rowsOfPart(part, index, page));
  return {
    heights: [TITLE_POINTS, ...placedParts.flatMap(partHeights)],
    draw: (top) => {
      let row = top + 1;
      const drawn = placedParts.map((part) => {
        const drawing = drawPart(part, page, row + part.gap);
        row += part.gap + part.rows;
        return drawing;
      });
      const heading = placed(top, 0, textCell(title), records);
      return {
        ...joined([
          { cells: [heading], formats: [{ range: rowsAcross(page.grid, top), format: HEADING_LINE }] },
          ...drawn,
        ]),
        owned: [rowsAcross(page.grid, top, row - 1)],
      };
    },
    divide: (points) => {
      const [first, rest] = divideParts(placedParts, points - TITLE_POINTS);
      if (first.length === 0 || rest.length === 0) return undefined;
      return [
        storyParts(title, first, records, page),
        storyParts(
          `${title.replace(REPORT_TEXTS.continued, "")}${REPORT_TEXTS.continued}`,
          rest,
          records,
          page,
        ),
      ];
    },
  };
}

/** One 事例: its parts beside their labels, （分析） below them. */
export function storyBlock(story: StoryBlock, page: BlockPage): PageBlock {
  const analysis =
    story.analysis === "" ? [] : [{ text: `${REPORT_TEXTS.storyAnalysis}\n${story.analysis}` }];
  const title = `${REPORT_TEXTS.storyNumber(story.number)}　${story.title}`;
  return storyParts(title, [...story.parts, ...analysis], story.records, page);
}
