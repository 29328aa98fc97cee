import { longFiscalYearLabel } from "../../calendar/fiscal-year";
import type { StaffPost } from "../../settings/office-settings";
import { REPORT_CHAPTERS } from "../report-chapters";
import { REPORT_TEXTS } from "../report-texts";
import type { StaffingBlock, StaffingBox } from "../section-block";
import type { SectionContext } from "../section-definition";
import { sectionWithoutMonths } from "../section-without-months";
import { staffWords } from "../staff-words";

const ID = "1-2";
const { caption, programme, programmeNote, several } = REPORT_TEXTS.staffing;

/** Posts by what they share, in the order in which they come first. */
function groups(
  posts: readonly StaffPost[],
  keyOf: (post: StaffPost) => string,
): readonly (readonly [string, readonly StaffPost[]])[] {
  const keys = [...new Set(posts.map(keyOf))];
  return keys.map((key) => [key, posts.filter((post) => keyOf(post) === key)]);
}

function sumOfHeads(posts: readonly StaffPost[]): number | null {
  const known = posts.flatMap(({ headCount }) => headCount ?? []);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

function postTitle({ post, headCount }: StaffPost): string {
  return headCount !== null && headCount > 1 ? several(post, headCount) : post;
}

function boxOf(name: string, posts: readonly StaffPost[]): StaffingBox {
  const note = posts.find((post) => post.programmeNote !== "")?.programmeNote ?? "";
  return {
    title: programme(name),
    note: note === "" ? "" : programmeNote(note),
    employers: groups(posts, ({ employer }) => employer).map(([employer, own]) => ({
      name: employer,
      headCount: sumOfHeads(own),
      posts: own
        .filter(({ post }) => post !== "")
        .map((post) => ({ title: postTitle(post), role: post.role })),
    })),
  };
}

/** 図1: a box a programme, in it its employers with their posts. */
function staffingFigure({ dataset, settings }: SectionContext): readonly StaffingBlock[] {
  const { staffPosts, centreName } = settings;
  if (staffPosts.length === 0) return [];
  return [
    {
      kind: "staffing",
      caption: caption(longFiscalYearLabel(dataset.fiscalYear), centreName),
      boxes: groups(staffPosts, (post) => post.programme).map(([name, posts]) => boxOf(name, posts)),
    },
  ];
}

/** 1-2 体制: the staff's words, and the centre's posts as a figure. */
export const staffing = sectionWithoutMonths({
  id: ID,
  title: "体制",
  chapter: REPORT_CHAPTERS.centre,
  kinds: [],
  hasContents: () => true,
  blocks: (context) => [staffWords(ID, { id: "staffing", lines: 6 }, context), ...staffingFigure(context)],
});
