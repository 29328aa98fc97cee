import type { SectionBlock } from "./section-block";
import type { SectionTable } from "./section-table";

/** 章: `2　相談支援実績`. */
export interface ReportChapter {
  readonly number: string;
  readonly title: string;
}

/** One section of the report, before any sheet. */
export interface ReportSection {
  /** `2-2`; an office's own section has an id of its own. */
  readonly id: string;
  readonly title: string;
  readonly chapter: ReportChapter;
  /** Whether the year has anything for it: a sheet of its kinds, an earlier year, a text of 設定. */
  readonly hasContents: boolean;
  readonly blocks: readonly SectionBlock[];
}

/** The section's table by month; undefined where it has none. */
export function monthTableOf({ blocks }: ReportSection): SectionTable | undefined {
  return blocks.flatMap((block) => (block.kind === "months" ? [block.table] : []))[0];
}
