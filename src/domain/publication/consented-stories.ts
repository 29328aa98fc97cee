import { valueOf } from "../records/field-reading";
import type { RecordRef } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import type { AnnualReport } from "../report/annual-report";
import type { ReportSection } from "../report/report-section";
import type { SectionBlock, StoryBlock } from "../report/section-block";
import { isConsentConfirmed } from "./consent-statement";

/** A 事例 that the report tells, and whether it may be published. */
export interface StoryConsent {
  readonly section: string;
  /** Of the section. */
  readonly title: string;
  /** 【事例1】 of the report. */
  readonly number: number;
  readonly record: RecordRef | undefined;
  readonly isConfirmed: boolean;
}

function isSameRecord(a: RecordRef, b: RecordRef | undefined): boolean {
  return a.sheet === b?.sheet && a.row === b.row;
}

function storyConsent(
  { id, title }: ReportSection,
  story: StoryBlock,
  { records }: YearDataset,
): StoryConsent {
  const [record] = story.records;
  const told = records.caseStory.find(({ ref }) => isSameRecord(ref, record));
  const isConfirmed = told !== undefined && isConsentConfirmed(valueOf(told.fields.consent));
  return { section: id, title, number: story.number, record, isConfirmed };
}

/** Every 事例 of a report. */
export function storyConsents(report: AnnualReport, dataset: YearDataset): readonly StoryConsent[] {
  return report.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === "story" ? [storyConsent(section, block, dataset)] : [],
    ),
  );
}

function withConfirmedOnly(section: ReportSection, dataset: YearDataset): ReportSection | undefined {
  if (!section.blocks.some(({ kind }) => kind === "story")) return section;
  let number = 0;
  const blocks = section.blocks.flatMap((block): readonly SectionBlock[] => {
    if (block.kind !== "story") return [block];
    return storyConsent(section, block, dataset).isConfirmed ? [{ ...block, number: ++number }] : [];
  });
  return blocks.length === 0 ? undefined : { ...section, blocks };
}

/** The report with only those 事例 that may be published, numbered anew; a section without one is left out. */
export function withConfirmedStories(report: AnnualReport, dataset: YearDataset): AnnualReport {
  return { ...report, sections: report.sections.flatMap((each) => withConfirmedOnly(each, dataset) ?? []) };
}
