import type { Figure } from "../count/figure";
import type { RecordRef } from "../records/kind-record";
import type { SectionTable } from "./section-table";

/** An area for the staff's own words: what they write there survives every generation. */
export interface WordsBlock {
  readonly kind: "words";
  /** Permanent within its section: `analysis`, `overview`, … */
  readonly id: string;
  /** Printed above it: ●分析; absent: nothing. */
  readonly heading?: string;
  /** How many lines of text it has room for at least. */
  readonly lines: number;
  /** Last year's words, which stand there, marked 「前年度の文」, until somebody edits them. */
  readonly lastYear?: string;
}

/** The table by month with its notes and charts. */
export interface MonthsBlock {
  readonly kind: "months";
  readonly table: SectionTable;
}

export interface ListColumn {
  readonly id: string;
  readonly label: string;
  /** The label over the lines of its header cell. */
  readonly printedLines: readonly string[];
  /** The group header that it stands under. */
  readonly group?: string;
  /** Its share of the page's width, against the other columns. */
  readonly weight: number;
  readonly align: "left" | "center" | "right";
  /** True where the header stands one character a line. */
  readonly stackedHeader?: true;
}

export type ListCell =
  | { readonly kind: "text"; readonly text: string; readonly records?: readonly RecordRef[] }
  | { readonly kind: "figure"; readonly figure: Figure }
  | { readonly kind: "blank" }
  /** One cell with the one above it, or at its left. */
  | { readonly kind: "above" }
  | { readonly kind: "left" };

export interface ListRow {
  /** One a column. */
  readonly cells: readonly ListCell[];
  readonly isTotal?: true;
}

/** A table that is not by month: people, companies, events, partners. */
export interface ListBlock {
  readonly kind: "list";
  /** Permanent within its section. */
  readonly id: string;
  readonly heading?: string;
  /** At the right end of the heading's line. */
  readonly headingEnd?: StatementPart;
  readonly columns: readonly ListColumn[];
  readonly hasHeader: boolean;
  /** A list that does not fit on a page is divided between rows whose first cell is not `above`. */
  readonly rows: readonly ListRow[];
  /** Printed below, each beginning with ※ or 注）. */
  readonly notes: readonly string[];
}

/** `登録者　12人`: a figure within a sentence. */
export interface StatementPart {
  readonly before: string;
  readonly figure: Figure;
  readonly after: string;
}

/** A line of figures in words: 登録者　12人　見学／お試し参加　21人. */
export interface StatementBlock {
  readonly kind: "statement";
  readonly id: string;
  readonly heading?: string;
  readonly parts: readonly StatementPart[];
}

/** Text that is ours or comes from 設定, not to be edited on the sheet. */
export interface TextBlock {
  readonly kind: "text";
  readonly heading?: string;
  readonly text: string;
}

/** One 事例, on a page of its own. */
export interface StoryBlock {
  readonly kind: "story";
  /** 【事例1】 */
  readonly number: number;
  /** Ａさん 40代男性 */
  readonly title: string;
  /** 本人の状態・訴え, 支援内容等: label at the left, one character a line; text at the right. */
  readonly parts: readonly { readonly label: string; readonly text: string }[];
  /** （分析）, in a box of its own; empty: none. */
  readonly analysis: string;
  readonly records: readonly RecordRef[];
}

/** A box of 図1, the centre's staffing. */
export interface StaffingBox {
  /** 【自立相談支援事業】 */
  readonly title: string;
  /** （必須事業） */
  readonly note: string;
  readonly employers: readonly {
    /** 市福祉部 */
    readonly name: string;
    readonly headCount: number | null;
    readonly posts: readonly { readonly title: string; readonly role: string }[];
  }[];
}

export interface StaffingBlock {
  readonly kind: "staffing";
  readonly caption: string;
  readonly boxes: readonly StaffingBox[];
}

/** What a section is made of, from top to bottom. */
export type SectionBlock =
  WordsBlock | MonthsBlock | ListBlock | StatementBlock | TextBlock | StoryBlock | StaffingBlock;
