import { REPORT_CHAPTERS } from "../report-chapters";
import { sectionWithoutMonths } from "../section-without-months";
import { staffWords } from "../staff-words";

const ID = "1-1";

/** 1-1 概要: what the centre is, in the staff's words. */
export const overview = sectionWithoutMonths({
  id: ID,
  title: "概要",
  chapter: REPORT_CHAPTERS.centre,
  kinds: [],
  hasContents: () => true,
  blocks: (context) => [staffWords(ID, { id: "overview", lines: 14 }, context)],
});
