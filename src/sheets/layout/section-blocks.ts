import type { ReportSection } from "../../domain/report/report-section";
import type { ListBlock, SectionBlock } from "../../domain/report/section-block";
import { listBlock } from "./list-block";
import { monthsBlock } from "./months-block";
import type { BlockPage, PageBlock } from "./page-block";
import { gridOfWeights, type PageGrid } from "./page-grid";
import { gridOfTable } from "./section-sizes";
import { staffingBlock } from "./staffing-block";
import { statementBlock } from "./statement-block";
import { STORY_GRID, storyBlock } from "./story-block";
import { textBlock } from "./text-block";
import { wordsBlock } from "./words-block";

/** For pages without any table. */
const PLAIN_GRID = gridOfWeights(Array.from({ length: 12 }, () => 1));

/** A block of a section as rows of a page. */
export function pageBlock(block: SectionBlock, page: BlockPage): PageBlock {
  switch (block.kind) {
    case "words":
      return wordsBlock(block, page);
    case "months":
      return monthsBlock(block.table, page);
    case "list":
      return listBlock(block, page);
    case "statement":
      return statementBlock(block, page);
    case "text":
      return textBlock(block, page);
    case "story":
      return storyBlock(block, page);
    case "staffing":
      return staffingBlock(block, page);
  }
}

/** The columns that a block cannot do without; 1 where it takes any. */
function columnsOf(block: SectionBlock): number {
  if (block.kind === "months") return block.table.columns.length + 1;
  return block.kind === "list" ? block.columns.length : 1;
}

function widestList(blocks: readonly SectionBlock[]): ListBlock | undefined {
  const lists = blocks.flatMap((block) => (block.kind === "list" ? [block] : []));
  return lists.sort((a, b) => b.columns.length - a.columns.length)[0];
}

/** The columns of a page: those of its table by month, else of its widest list. */
function gridOf(blocks: readonly SectionBlock[]): PageGrid {
  const [table] = blocks.flatMap((block) => (block.kind === "months" ? [block.table] : []));
  if (table) return gridOfTable(table);
  if (blocks.some(({ kind }) => kind === "story")) return STORY_GRID;
  const list = widestList(blocks);
  if (!list) return PLAIN_GRID;
  const grid = gridOfWeights(list.columns.map(({ weight }) => weight));
  return list.columns.length < 4 && blocks.length > 1 ? refined(grid) : grid;
}

/** A grid of few wide columns, each cut in two or more, so that other blocks find edges of their own. */
function refined({ widths }: PageGrid): PageGrid {
  return {
    widths: widths.flatMap((width) => {
      const pieces = Math.max(1, Math.round(width / 60));
      return Array.from({ length: pieces }, () => Math.floor(width / pieces));
    }),
  };
}

/** Blocks that follow each other on the same pages, and the columns that all of them stand on. */
export interface BlockRun {
  readonly grid: PageGrid;
  readonly blocks: readonly SectionBlock[];
}

/** True where a block needs columns that those before it do not have: a second table, or a wider list. */
function needsGridOfItsOwn(block: SectionBlock, before: readonly SectionBlock[]): boolean {
  const table = before.find(({ kind }) => kind === "months");
  if (block.kind === "months")
    return before.some((each) => each.kind === "months" || columnsOf(each) > columnsOf(block));
  return table !== undefined && columnsOf(block) > columnsOf(table);
}

/** Each 事例 begins a page, and so does a table for which the page has too few columns. */
export function runsOfBlocks({ blocks }: ReportSection): readonly BlockRun[] {
  const runs: SectionBlock[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const hasStory = last?.some(({ kind }) => kind === "story") === true;
    const begins = (block.kind === "story" && hasStory) || needsGridOfItsOwn(block, last ?? []);
    if (last && !begins) last.push(block);
    else runs.push([block]);
  }
  return runs.map((run) => ({ grid: gridOf(run), blocks: run }));
}
