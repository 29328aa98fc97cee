import { REPORT_CHAPTERS } from "../report-chapters";
import { REPORT_TEXTS } from "../report-texts";
import type { StatementBlock, TextBlock } from "../section-block";
import type { SectionContext } from "../section-definition";
import { sectionWithoutMonths } from "../section-without-months";
import { staffWords } from "../staff-words";
import { standingNotes } from "../standing-notes";

const ID = "5-1";
const { overviewHeading, startedHeading, resultsHeading, householdBudget: texts } = REPORT_TEXTS;

function results({ figures: { budgetUsers } }: SectionContext): readonly StatementBlock[] {
  if (!budgetUsers) return [];
  const parts = [{ ...texts.users, figure: budgetUsers }];
  return [{ kind: "statement", id: "users", heading: resultsHeading, parts }];
}

/** 5-1 家計改善支援: what it is, since when, and how many people used it in the year. */
export const householdBudget = sectionWithoutMonths({
  id: ID,
  title: "家計改善支援実績",
  chapter: REPORT_CHAPTERS.householdBudget,
  kinds: ["householdBudget"],
  hasContents: ({ figures }) => figures.budgetUsers !== null,
  blocks: (context) => [
    staffWords(ID, { id: "overview", heading: overviewHeading, lines: 4 }, context),
    staffWords(ID, { id: "started", heading: startedHeading, lines: 1 }, context),
    ...results(context),
    ...standingNotes(ID, context.settings).map((text): TextBlock => ({ kind: "text", text })),
  ],
});
