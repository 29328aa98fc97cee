import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import type { ReportChapter } from "./report-section";
import { REPORT_TEXTS } from "./report-texts";
import type { StoryBlock } from "./section-block";
import type { SectionDefinition } from "./section-definition";
import { sectionWithoutMonths } from "./section-without-months";

type CaseStory = KindRecord<"caseStory">;

const { condition, support } = REPORT_TEXTS.stories;

function storiesOf({ records }: YearDataset, category: string): readonly CaseStory[] {
  return records.caseStory.filter(({ fields }) => valueOf(fields.category) === category);
}

function storyBlock({ fields, ref }: CaseStory, index: number): StoryBlock {
  const parts = [
    { label: condition, text: valueOf(fields.condition) ?? "" },
    { label: support, text: valueOf(fields.support) ?? "" },
  ];
  return {
    kind: "story",
    number: index + 1,
    title: valueOf(fields.title) ?? "",
    parts: parts.filter(({ text }) => text !== ""),
    analysis: valueOf(fields.analysis) ?? "",
    records: [ref],
  };
}

/** The stories of one category, in the order in which they stand, each on a page of its own. */
export function storySection(
  { id, title, category }: { readonly id: string; readonly title: string; readonly category: string },
  chapter: ReportChapter,
): SectionDefinition {
  return sectionWithoutMonths({
    id,
    title,
    chapter,
    kinds: ["caseStory"],
    hasContents: ({ dataset }) => storiesOf(dataset, category).length > 0,
    blocks: ({ dataset }) => storiesOf(dataset, category).map(storyBlock),
  });
}
