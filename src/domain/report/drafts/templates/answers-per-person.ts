import { leftOutOfTopics } from "../../sections/2-5-topics";
import { sumFigures } from "../../../count/figure";
import { quotientOfRestFact, restFact, valueFact } from "../draft-facts";
import { LEAST_COUNT } from "../draft-limits";
import { draftSentence, type DraftSource } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { yearRowName } from "../../figure-names";
import { countsOfYear, totalColumn, yearFigure } from "../table-figures";

const ONE_EACH = "1.0";

/** 相談者1人あたりの回答は平均1.7件（回答396件、相談者227人）となっている。 */
export const answersPerPerson: DraftTemplate = {
  id: "answers-per-person",
  statement: "how many answers there are to each person",
  serves: ({ id }) => id === "2-5",
  sentences: ({ table, context: { figures } }) => {
    const total = totalColumn(table);
    const answers = total && countsOfYear(table) && yearFigure(table, table.year, total);
    const intakes = figures.months.map(({ consultations }) => consultations.intakes);
    if (!answers || intakes.some(({ value }) => value === null)) return [];
    const people: DraftSource = {
      from: "figure",
      section: "2-1",
      name: {
        row: yearRowName(table.year),
        column: { id: "new_total", label: "新規相談受付件数" },
        measure: "count",
      },
      value: sumFigures(intakes).value ?? 0,
    };
    const leftOut: DraftSource = { from: "leftOut", section: table.id, value: leftOutOfTopics(figures) };
    if (people.value - leftOut.value < LEAST_COUNT) return [];
    const without = leftOut.value === 0 ? [] : [leftOut];
    const rate = quotientOfRestFact(answers, people, without);
    if (rate.text === ONE_EACH) return [];
    return [
      draftSentence("answers-per-person", [
        "相談者1人あたりの回答は平均",
        rate,
        "件（回答",
        valueFact(answers),
        "件、相談者",
        restFact(people, without),
        "人）となっている。",
      ]),
    ];
  },
};
