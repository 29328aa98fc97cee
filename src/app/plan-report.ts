import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import { layOutReport, wordsKey } from "../sheets/lay-out-report";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import { decideSections, type SectionDecision } from "./decide-sections";
import type { SheetRenaming, SheetWriting } from "./ports";
import type { LeftOutSection, PlannedSection, ReportPreview } from "./report-outcome";
import { sheetPlaces } from "./sheet-places";

/** One section: how its sheet is written, and what must be found on it afterwards. */
export interface SectionWriting {
  readonly planned: PlannedSection;
  readonly laidOut: LaidOutPage;
  readonly writing: SheetWriting;
}

/** Everything that writing the report does to a workbook. */
export interface ReportWriting {
  readonly renamings: readonly SheetRenaming[];
  readonly sections: readonly SectionWriting[];
  readonly leftOut: readonly LeftOutSection[];
}

function plannedSection(decision: SectionDecision): PlannedSection {
  const { section, sheet, how } = decision;
  const written = { section: section.id, title: section.title, sheet };
  return how === "kept"
    ? { ...written, how, keptAs: decision.keptAs, because: decision.because }
    : { ...written, how };
}

function sheetWriting(
  { how }: SectionDecision,
  { plan, owned }: LaidOutPage,
  place: number | undefined,
): SheetWriting {
  if (how === "overwritten") return { plan, how: { mode: "overwrite", clear: owned } };
  return { plan, how: { mode: "add", ...(place !== undefined && { place }) } };
}

/**
 * Plans how a report is written into the workbook that `workbook` shows. `earlier` is a report in another
 * file, whose words are carried over.
 */
export function planReport(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  earlier?: WorkbookSnapshot,
): ReportWriting {
  const decisions = decideSections(workbook, report, earlier);
  const places = sheetPlaces(workbook, decisions);
  const laidOutSections = layOutReport(
    { ...report, sections: decisions.map(({ section }) => section) },
    {
      sheets: new Map(decisions.map(({ section, sheet }) => [section.id, sheet])),
      words: new Map(
        decisions.flatMap(({ section, analysis }) =>
          analysis === undefined ? [] : [[wordsKey(section.id, "analysis"), analysis] as const],
        ),
      ),
    },
  );
  const sections = decisions.flatMap((decision, index): readonly SectionWriting[] => {
    const laidOut = laidOutSections.find(({ section, part }) => section === decision.section.id && part === 1);
    if (!laidOut) return [];
    const planned = plannedSection(decision);
    return [{ planned, laidOut, writing: sheetWriting(decision, laidOut, places[index]) }];
  });
  const renamings = decisions.flatMap((decision) =>
    decision.how === "kept" && decision.present !== decision.keptAs
      ? [{ from: decision.present, to: decision.keptAs }]
      : [],
  );
  const leftOut = report.sections
    .filter(({ id }) => !decisions.some(({ section }) => section.id === id))
    .map(({ id, title }) => ({ section: id, title }));
  return { renamings, sections, leftOut };
}

/** What the user is told of a writing before it is done. */
export function previewOf({ sections, leftOut }: ReportWriting): ReportPreview {
  return { sections: sections.map(({ planned }) => planned), leftOut };
}

function sentenceOf(planned: PlannedSection): string {
  const kept = planned.how === "kept" ? [planned.keptAs] : [];
  return JSON.stringify([planned.section, planned.sheet, planned.how, ...kept]);
}

/** Whether two previews tell the user the same. */
export function isSamePreview(a: ReportPreview, b: ReportPreview): boolean {
  const sentences = ({ sections }: ReportPreview) => sections.map(sentenceOf).join();
  return sentences(a) === sentences(b);
}
