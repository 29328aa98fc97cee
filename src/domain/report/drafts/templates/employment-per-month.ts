import { monthlyAverageFact, valueFact } from "../draft-facts";
import { LEAST_COUNT } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { ListDraftTemplate } from "../draft-template";
import { labelInSentence } from "../label-in-sentence";
import { figureInList, listOf, totalRowOf } from "../list-figures";
import { PEOPLE_LIST } from "../../sections/3-1-employment";

/** 就労は22人で、1か月平均1.8人となっている。 */
export const employmentPerMonth: ListDraftTemplate = {
  id: "employment-per-month",
  statement: "how many found work, or earn more, in the year and a month",
  serves: (section) => section === "3-1",
  sentences: (subject) => {
    const { settings, figures } = subject.context;
    const list = listOf(subject, PEOPLE_LIST);
    const total = list && totalRowOf(list);
    if (!total || figures.months.some(({ employment }) => employment === null)) return [];
    return settings.codeLists.employmentOutcome.codes.flatMap(({ id, label }) => {
      const count = figureInList(subject, list, total, id);
      if (!count || count.value < LEAST_COUNT) return [];
      return [
        draftSentence(`employment-per-month:${id}`, [
          `${labelInSentence(label)}は`,
          valueFact(count),
          "人で、1か月平均",
          monthlyAverageFact(count),
          "人となっている。",
        ]),
      ];
    });
  },
};
