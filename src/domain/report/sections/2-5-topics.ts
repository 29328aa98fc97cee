import { sumFigures, type Figure } from "../../count/figure";
import { sumOfTally, type Tally } from "../../count/tally";
import type { MonthFigures, YearFigures } from "../../count/year-figures";
import { codeTableSection, countLeftOut } from "../code-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";
import { REPORT_TEXTS } from "../report-texts";
import { oneDecimal } from "../rounding";

const intakesOf = ({ consultations }: MonthFigures): Figure => consultations.intakes;
const topicsOf = ({ consultations }: MonthFigures): Tally => consultations.byTopic;

/** How many of the year's intakes have no 相談内容 that could be read. */
export function leftOutOfTopics({ months }: YearFigures): number {
  return countLeftOut(months, intakesOf, topicsOf);
}

/** 2-5 相談内容（複数回答）: answers, not people. */
export const topics = codeTableSection(REPORT_CHAPTERS.consultation, {
  id: "2-5",
  title: "相談内容（複数回答）",
  kind: "consultation",
  codeList: "topic",
  tally: topicsOf,
  records: { of: intakesOf, field: "相談内容", noun: "相談" },
  notes: ({ months }, leftOut) => {
    const intakes = sumFigures(months.map(({ consultations }) => consultations.intakes)).value ?? 0;
    const people = intakes - leftOut;
    const answers = sumFigures(months.map(({ consultations }) => sumOfTally(consultations.byTopic))).value;
    if (people <= 0 || answers === null) return [];
    return [REPORT_TEXTS.answersPerPersonNote(oneDecimal(answers, people), answers, people)];
  },
});
