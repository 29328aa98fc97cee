import type { ReportOutcome, WrittenSection } from "../../app/report-outcome";

/** Sheets that stand together in the report. */
export interface BuiltChapter {
  readonly of: "front" | "chapter" | "own";
  /** `2 相談支援実績`; empty for the pages before the chapters, and for the office's own sections. */
  readonly name: string;
  readonly sheets: readonly WrittenSection[];
}

function chapterOf({ report }: ReportOutcome, { section }: WrittenSection): Omit<BuiltChapter, "sheets"> {
  const found = report.sections.find(({ id }) => id === section);
  if (!found) return { of: "front", name: "" };
  const { number, title } = found.chapter;
  const name = `${number} ${title}`.trim();
  return name === "" ? { of: "own", name } : { of: "chapter", name };
}

/** The sheets that were made, chapter by chapter in the order of the pages. */
export function builtChapters(outcome: ReportOutcome): readonly BuiltChapter[] {
  const chapters: BuiltChapter[] = [];
  for (const sheet of outcome.sections) {
    const chapter = chapterOf(outcome, sheet);
    const last = chapters.at(-1);
    const goesOn = last?.of === chapter.of && last.name === chapter.name;
    if (goesOn) chapters.splice(-1, 1, { ...last, sheets: [...last.sheets, sheet] });
    else chapters.push({ ...chapter, sheets: [sheet] });
  }
  return chapters;
}
