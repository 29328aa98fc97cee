import { DEFAULT_CODE_LISTS } from "../settings/default-code-lists";
import type { Code, CodeList } from "../settings/code-list";
import type { OfficeSettings } from "../settings/office-settings";
import { activitySection } from "./activity-section";
import { REPORT_CHAPTERS } from "./report-chapters";
import { REPORT_TEXTS } from "./report-texts";
import type { SectionDefinition } from "./section-definition";
import { storySection } from "./story-section";

/** The codes of a list that no section of ours prints. */
function ownCodes({ id, codes }: CodeList): readonly Code[] {
  const usual = new Set(DEFAULT_CODE_LISTS[id].codes.map((code) => code.id));
  return codes.filter((code) => !usual.has(code.id));
}

/** A section for each category of 活動 and 事例 that is the office's own: no record goes unprinted. */
export function ownCategorySections({ codeLists }: OfficeSettings): readonly SectionDefinition[] {
  const activities = ownCodes(codeLists.activityCategory).map(({ id, label }) =>
    activitySection({
      id: `activity_${id}`,
      title: label,
      category: id,
      hasHeader: true,
      printsStaff: true,
    }),
  );
  const stories = ownCodes(codeLists.caseStoryCategory).map(({ id, label }) =>
    storySection(
      { id: `story_${id}`, title: REPORT_TEXTS.stories.title(label), category: id },
      REPORT_CHAPTERS.others,
    ),
  );
  return [...activities, ...stories];
}
