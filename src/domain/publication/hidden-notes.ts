import type { AnnualReport } from "../report/annual-report";
import type { ListBlock, SectionBlock, StatementPart } from "../report/section-block";
import type { SectionTable } from "../report/section-table";
import { PUBLICATION_TEXTS } from "./publication-texts";

function isHiddenPart({ figure }: StatementPart): boolean {
  return figure.hidden ?? false;
}

function tableHides({ months, year, earlierYears }: SectionTable): boolean {
  const rows = [...months, year, ...earlierYears].flatMap(({ figures }) => figures ?? []);
  return rows.some((row) => [...row.values()].some(({ hidden }) => hidden));
}

function listHides({ rows, headingEnd }: ListBlock): boolean {
  const isInRows = rows.some(({ cells }) =>
    cells.some((cell) => cell.kind === "figure" && cell.figure.hidden),
  );
  return isInRows || (headingEnd !== undefined && isHiddenPart(headingEnd));
}

function noted(block: SectionBlock): readonly SectionBlock[] {
  const note = PUBLICATION_TEXTS.hiddenNote;
  switch (block.kind) {
    case "months": {
      const { table } = block;
      const besideCharts = table.charts.length > 0 ? PUBLICATION_TEXTS.hiddenNoteBesideCharts : note;
      return [
        tableHides(table) ? { ...block, table: { ...table, notes: [...table.notes, besideCharts] } } : block,
      ];
    }
    case "list":
      return [listHides(block) ? { ...block, notes: [...block.notes, note] } : block];
    case "statement":
      return block.parts.some(isHiddenPart) ? [block, { kind: "text", text: note }] : [block];
    default:
      return [block];
  }
}

/** The report with a note, below each table that hides figures, of what ＊ means. */
export function withHiddenNotes(report: AnnualReport): AnnualReport {
  return {
    ...report,
    sections: report.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(noted) })),
  };
}
