import type { ReportOutcome, WrittenSection } from "../../app/report-outcome";

/** Sheets that stand together in the report. */
export interface BuiltChapter {
  /** `2 相談支援実績`; undefined for the cover and the contents, which stand in none. */
  readonly name: string | undefined;
  readonly sheets: readonly WrittenSection[];
}

function chapterOf({ report }: ReportOutcome, { section }: WrittenSection): string | undefined {
  const chapter = report.sections.find(({ id }) => id === section)?.chapter;
  return chapter && `${chapter.number} ${chapter.title}`;
}

/** The sheets that were made, chapter by chapter in the order of the pages. */
export function builtChapters(outcome: ReportOutcome): readonly BuiltChapter[] {
  const chapters: BuiltChapter[] = [];
  for (const sheet of outcome.sections) {
    const name = chapterOf(outcome, sheet);
    const last = chapters.at(-1);
    if (last && last.name === name) chapters.splice(-1, 1, { ...last, sheets: [...last.sheets, sheet] });
    else chapters.push({ name, sheets: [sheet] });
  }
  return chapters;
}
