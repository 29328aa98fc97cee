import { sumFigures } from "../../count/figure";
import { sumOfTally } from "../../count/tally";
import { codeTableSection } from "../code-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";
import { REPORT_TEXTS } from "../report-texts";
import { oneDecimal } from "../rounding";

/** 2-5 相談内容（複数回答）: answers, not people. */
export const topics = codeTableSection(REPORT_CHAPTERS.consultation, {
  id: "2-5",
  title: "相談内容（複数回答）",
  kind: "consultation",
  codeList: "topic",
  tally: ({ consultations }) => consultations.byTopic,
  records: { of: ({ consultations }) => consultations.intakes, field: "相談内容", noun: "相談" },
  notes: ({ months }, leftOut) => {
    const intakes = sumFigures(months.map(({ consultations }) => consultations.intakes)).value ?? 0;
    const people = intakes - leftOut;
    const answers = sumFigures(months.map(({ consultations }) => sumOfTally(consultations.byTopic))).value;
    if (people <= 0 || answers === null) return [];
    return [REPORT_TEXTS.answersPerPersonNote(oneDecimal(answers, people), answers, people)];
  },
});
