import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { ReportSection } from "../../domain/report/report-section";
import type { WordsBlock } from "../../domain/report/section-block";
import { wordsKey } from "../../sheets/lay-out-report";
import {
  FIRST_PART,
  furtherWordsParts,
  joinedWords,
  nameOfWordsPart,
  type WordsPart,
} from "../../sheets/words-part";
import { filledCells, writtenText } from "../filled-cells";
import { isKeptName } from "../sheet-names";
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

interface PrintedPart {
  readonly part: WordsPart;
  readonly sheet: SheetSnapshot;
  readonly text: string;
}

/** The parts of an area by their names, in the order of its pages. */
function namedParts(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: string,
  id: string,
): readonly PrintedPart[] {
  const parts: PrintedPart[] = [];
  for (;;) {
    const number = parts.length + 1;
    const possible = number === 1 ? [FIRST_PART] : furtherWordsParts(number);
    const [found] = possible.flatMap((part): readonly PrintedPart[] => {
      const area = namedArea(workbook, fiscalYear, section, nameOfWordsPart(id, part));
      const sheet = area && workbook.sheets.find(({ name }) => name === area.sheet);
      const [first] = parts;
      // Set aside with a page that is printed no more.
      const isSetAside = first && sheet && isKeptName(sheet.name) && !isKeptName(first.sheet.name);
      return sheet && !isSetAside ? [{ part, sheet, text: writtenText(sheet, area.range) }] : [];
    });
    if (!found) return parts;
    parts.push(found);
  }
}

function textOf(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: ReportSection,
  block: WordsBlock,
): string {
  const parts = namedParts(workbook, fiscalYear, section.id, block.id);
  if (parts.length > 0) return joinedWords(parts);
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
