import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { ReportSection } from "../domain/report/report-section";
import { layOutSection } from "../sheets/layout/lay-out-section";
import { sectionSheetName } from "../sheets/report-names";
import { analysisText } from "./analysis-words";
import { hasLayoutOf, isFilledUnderMerges } from "./earlier-layout";
import { isTypedOver, possibleCells } from "./possible-cells";
import type { KeptReason } from "./report-outcome";
import { sheetOfSection } from "./section-sheet";

/** What becomes of one section's sheet. */
export type SectionDecision = {
  readonly section: ReportSection;
  /** The sheet that is written. */
  readonly sheet: string;
  /** The staff's words to carry over; absent where they stay where they are. */
  readonly analysis?: string;
} & (
  | { readonly how: "added" | "overwritten" }
  /** `present`: how the kept sheet is called now. */
  | {
      readonly how: "kept";
      readonly present: string;
      readonly keptAs: string;
      readonly because: KeptReason;
    }
);

const LONGEST_SHEET_NAME = 31;

/** The first of `name`, `name (2)`, … that no sheet bears; Excel does not tell case apart. */
function freeName(taken: Set<string>, name: string, suffix: (n: number) => string): string {
  for (let n = 1; ; n++) {
    const end = suffix(n);
    const candidate = `${name.slice(0, LONGEST_SHEET_NAME - end.length)}${end}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}

/** `（前回）`, `（前回2）`, … */
function keptSuffix(n: number): string {
  return n === 1 ? "（前回）" : `（前回${n}）`;
}

/** A new sheet takes the name of the kept one; where a build was cut off after renaming, it has its name already. */
function keptNames(taken: Set<string>, present: string): { readonly sheet: string; readonly keptAs: string } {
  const sheet = present.replace(/（前回\d*）$/, "");
  if (sheet !== present && !taken.has(sheet.toLowerCase())) {
    taken.add(sheet.toLowerCase());
    return { sheet, keptAs: present };
  }
  return { sheet: present, keptAs: freeName(taken, present, keptSuffix) };
}

/** Why a sheet of ours must be kept beside a new one; undefined where it can be written again in place. */
function reasonToKeep(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  section: ReportSection,
  sheet: SheetSnapshot,
): KeptReason | undefined {
  const { fiscalYear, rounding } = report;
  const [laidOut] = layOutSection(section, {
    sheet: sheet.name,
    fiscalYear,
    rounding,
    pageNumber: 1,
    words: new Map(),
  });
  if (!laidOut) return undefined;
  if (!hasLayoutOf(workbook, fiscalYear, sheet.name, laidOut)) return "layout";
  if (isFilledUnderMerges(sheet, laidOut)) return "layout";
  return isTypedOver(sheet, possibleCells(report, section)) ? "contents" : undefined;
}

/** A section is written where the year has a sheet of it, or something to print of earlier years. */
export function isToBeWritten({ hasContents }: ReportSection): boolean {
  return hasContents;
}

function carried(
  workbook: WorkbookSnapshot | undefined,
  fiscalYear: FiscalYear,
  section: ReportSection,
): { readonly analysis?: string } {
  const analysis = workbook && analysisText(workbook, fiscalYear, section);
  return analysis === undefined ? {} : { analysis };
}

/**
 * Decides, for each section, between a new sheet, our own sheet written again in place (formulas that
 * refer to it keep working), and our own sheet kept beside a new one where users changed it. A sheet that
 * is not ours is never touched. A section without records is left out, but for the one whose sheet stands
 * there already: left alone, it would show figures that no longer hold.
 */
export function decideSections(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  earlier: WorkbookSnapshot | undefined,
): readonly SectionDecision[] {
  const { fiscalYear } = report;
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const claimed = new Set<string>();
  return report.sections.flatMap((section): readonly SectionDecision[] => {
    const current = sheetOfSection(workbook, fiscalYear, section);
    const sheet = workbook.sheets.find(({ name }) => name === current && !claimed.has(name));
    if (!sheet) {
      if (!isToBeWritten(section)) return [];
      const name = freeName(taken, sectionSheetName(section), (n) => (n === 1 ? "" : ` (${n})`));
      return [{ section, sheet: name, how: "added", ...carried(earlier, fiscalYear, section) }];
    }
    // An area that users moved onto another section's sheet does not make that sheet this section's.
    claimed.add(sheet.name);
    const because = reasonToKeep(workbook, report, section, sheet);
    if (because === undefined) return [{ section, sheet: sheet.name, how: "overwritten" }];
    const names = keptNames(taken, sheet.name);
    const words = carried(workbook, fiscalYear, section);
    return [{ section, ...names, how: "kept", present: sheet.name, because, ...words }];
  });
}
