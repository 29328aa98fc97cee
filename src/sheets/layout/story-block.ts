import type { StoryBlock } from "../../domain/report/section-block";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { HEADER_FILL } from "../header-fill";
import { textCell } from "../plan-cells";
import {
  dividedProse,
  HEADING_LINE,
  INSET_POINTS,
  isSeveralCells,
  PROSE_IN_BOX,
  PROSE_LINE_POINTS,
  proseHeights,
  proseLines,
} from "./paragraph";
import { GAP_POINTS } from "./page";
import type { BlockDrawing, BlockPage, PageBlock } from "./page-block";
import { gridOfWeights, lastColumn, pointsOfSpan, rowsAcross } from "./page-grid";
import { placed, type PlacedCell } from "./placed-cell";

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

/** What the parts of a story come from. */
interface StoryOrigin {
  /** 【事例1】 */
  readonly name: string;
  readonly records: StoryBlock["records"];
}

/** Words of a story, with the record that they are of. */
function wordsOfStory(
  { name: label, records }: StoryOrigin,
  row: number,
  column: number,
  text: string,
  part: string | undefined,
): PlacedCell {
  return placed(row, column, textCell(text), records, {
    row: { of: "list", block: "story", label },
    ...(part !== undefined && { column: { id: part, label: part } }),
    measure: "count",
  });
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
  const width = pointsOfSpan(grid, { left, right: lastColumn(grid) }) - INSET_POINTS;
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

function drawPart(part: PartRows, page: BlockPage, top: number, origin: StoryOrigin): BlockDrawing {
  const row = rowsAcross(page.grid, top, top + part.rows - 1);
  if (part.label === undefined) {
    const words = wordsOfStory(origin, top, 0, part.text, REPORT_TEXTS.storyAnalysis);
    return {
      cells: [words],
      sources: [words],
      merges: isSeveralCells(row) ? [row] : [],
      formats: [{ range: row, format: { ...PROSE_IN_BOX, border: "frame" } }],
    };
  }
  const label = { ...row, right: 0 };
  const text = { ...row, left: 1 };
  const words = wordsOfStory(origin, top, 1, part.text, part.label);
  return {
    cells: [placed(top, 0, textCell(part.label)), words],
    sources: [words],
    merges: [label, text].filter(isSeveralCells),
    formats: [
      { range: row, format: { border: "grid" } },
      {
        range: label,
        format: { stackedText: true, horizontal: "center", vertical: "center", fill: HEADER_FILL },
      },
      { range: text, format: PROSE_IN_BOX },
      { range: row, format: { border: "frame" } },
    ],
  };
}

function joined(drawings: readonly BlockDrawing[]): BlockDrawing {
  return {
    cells: drawings.flatMap(({ cells = [] }) => cells),
    merges: drawings.flatMap(({ merges = [] }) => merges),
    formats: drawings.flatMap(({ formats = [] }) => formats),
    sources: drawings.flatMap(({ sources = [] }) => sources),
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
  origin: StoryOrigin,
  page: BlockPage,
): PageBlock {
  const placedParts = parts.map((part, index) => rowsOfPart(part, index, page));
  return {
    heights: [TITLE_POINTS, ...placedParts.flatMap(partHeights)],
    draw: (top) => {
      let row = top + 1;
      const drawn = placedParts.map((part) => {
        const drawing = drawPart(part, page, row + part.gap, origin);
        row += part.gap + part.rows;
        return drawing;
      });
      const heading = wordsOfStory(origin, top, 0, title, undefined);
      return {
        ...joined([
          {
            cells: [heading],
            sources: [heading],
            formats: [{ range: rowsAcross(page.grid, top), format: HEADING_LINE }],
          },
          ...drawn,
        ]),
        owned: [rowsAcross(page.grid, top, row - 1)],
      };
    },
    divide: (points) => {
      const [first, rest] = divideParts(placedParts, points - TITLE_POINTS);
      if (first.length === 0 || rest.length === 0) return undefined;
      return [
        storyParts(title, first, origin, page),
        storyParts(
          `${title.replace(REPORT_TEXTS.continued, "")}${REPORT_TEXTS.continued}`,
          rest,
          origin,
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
  const name = REPORT_TEXTS.storyNumber(story.number);
  const origin = { name, records: story.records };
  return storyParts(`${name}　${story.title}`, [...story.parts, ...analysis], origin, page);
}
