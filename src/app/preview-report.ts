import type { ReportWriting } from "./plan-report";
import { reportChanges } from "./report-changes/report-changes";
import type { PlannedSection, ReportPreview } from "./report-outcome";

/** What the user is told of a writing before it is done. */
export function previewOf(writing: ReportWriting): ReportPreview {
  const { pages, leftOut, setAside, workbook, fiscalYear } = writing;
  const toWrite = pages.map(({ planned, page, standing }) => ({
    page: standing?.page ?? page,
    title: planned.title,
    ...(standing && { standing }),
    ...(planned.how === "kept" && { keptAs: planned.keptAs }),
  }));
  return {
    sections: pages.map(({ planned }) => planned),
    leftOut,
    ...(setAside.length > 0 && { setAside }),
    ...reportChanges({ workbook, fiscalYear, setAside, pages: toWrite }),
  };
}

function sentenceOf(planned: PlannedSection): string {
  const kept = planned.how === "kept" ? [planned.keptAs] : [];
  return JSON.stringify([planned.section, planned.sheet, planned.how, ...kept]);
}

/** Whether two previews tell the user the same. */
export function isSamePreview(a: ReportPreview, b: ReportPreview): boolean {
  const sentences = ({ sections, setAside = [], changes, textChanges, references = [] }: ReportPreview) =>
    [...sections.map(sentenceOf), JSON.stringify([setAside, changes, textChanges, references])].join();
  return sentences(a) === sentences(b);
}
