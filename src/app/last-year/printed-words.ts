import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { ReportSection } from "../../domain/report/report-section";
import type { WordsBlock } from "../../domain/report/section-block";
import { wordsKey } from "../../sheets/lay-out-report";
import { filledCells } from "../filled-cells";
import { namedArea, sheetByHeading } from "./report-in-file";

const HEADING = /^[●①-⑳]/;

/** What stands below an area's heading, down to the next heading: for an area that has lost its name. */
function belowHeading(sheet: SheetSnapshot, { heading }: WordsBlock): readonly string[] {
  const used = usedRange(sheet);
  const cells = filledCells(sheet);
  const start = cells.find(({ text }) => text === heading)?.at;
  if (heading === undefined || !start || !used) return [];
  const end =
    cells.find(({ at, text }) => at.row > start.row && HEADING.test(text))?.at.row ?? used.bottom + 1;
  // Further right stand charts and what they are made of.
  return cells
    .filter(({ at }) => at.row > start.row && at.row < end && at.column === start.column)
    .map(({ text }) => text);
}

function textOf(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: ReportSection,
  block: WordsBlock,
): string {
  const area = namedArea(workbook, fiscalYear, section.id, block.id);
  const sheet = area && workbook.sheets.find(({ name }) => name === area.sheet);
  if (sheet)
    return filledCells(sheet, area.range)
      .map(({ text }) => text)
      .join("\n");
  const headed = sheetByHeading(workbook, section);
  return headed ? belowHeading(headed, block).join("\n") : "";
}

/** What the staff wrote in a report of ours, by section and area. */
export function printedWords(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  sections: readonly ReportSection[],
): ReadonlyMap<string, string> {
  return new Map(
    sections.flatMap((section) =>
      section.blocks.flatMap((block) => {
        if (block.kind !== "words") return [];
        const text = textOf(workbook, fiscalYear, section, block);
        return text === "" ? [] : [[wordsKey(section.id, block.id), text] as const];
      }),
    ),
  );
}
