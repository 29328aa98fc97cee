import type { AnnualReport } from "../report/annual-report";
import type { ListBlock, SectionBlock } from "../report/section-block";
import type { SectionTable } from "../report/section-table";
import { noteFigures } from "./note-figures";

/** A text of a section without the numbers that say a hidden figure. */
export type MaskText = (section: string, text: string) => string;

/** Notes of ours hold their ＊ already; the office's own may say a figure. */
function maskedNotes(table: SectionTable, mask: (text: string) => string): SectionTable {
  const ours = new Set(noteFigures(table).map(({ index }) => index));
  return { ...table, notes: table.notes.map((note, index) => (ours.has(index) ? note : mask(note))) };
}

function maskedList(block: ListBlock, mask: (text: string) => string): ListBlock {
  return { ...block, notes: block.notes.map(mask) };
}

function maskedBlock(block: SectionBlock, mask: (text: string) => string): SectionBlock {
  switch (block.kind) {
    case "months":
      return { ...block, table: maskedNotes(block.table, mask) };
    case "list":
      return maskedList(block, mask);
    case "text":
      return { ...block, text: mask(block.text) };
    case "words":
      return block.lastYear === undefined ? block : { ...block, lastYear: mask(block.lastYear) };
    default:
      return block;
  }
}

/** A report whose texts, last year's words among them, say no hidden figure. A 事例 counts nobody but its person. */
export function maskReportWords(report: AnnualReport, mask: MaskText): AnnualReport {
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => maskedBlock(block, (text) => mask(section.id, text))),
    })),
  };
}
