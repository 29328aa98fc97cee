import { NATIONAL_TARGETS_ITEM } from "../../../settings/read-national-targets";
import { monthlyRateFact, valueFact } from "../draft-facts";
import { LEAST_COUNT } from "../draft-limits";
import { draftSentence, type DraftSource } from "../draft-sentence";
import type { DraftTemplate } from "../draft-template";
import { columnOf, isOfWholeYear, yearFigure } from "../table-figures";

/** 新規相談受付件数は、人口10万人あたり1か月平均12.3件で、国の目安値（16件）を下回っている。 */
export const guideline: DraftTemplate = {
  id: "guideline",
  statement: "whether the year's intakes reach what the ministry asks of it",
  serves: ({ id }) => id === "2-1",
  sentences: ({ table, context: { settings } }) => {
    const column = columnOf(table, "new_total");
    const intakes =
      column && isOfWholeYear(table, column) ? yearFigure(table, table.year, column) : undefined;
    const asked = settings.nationalTargets.get(table.year.fiscalYear);
    if (!column || !intakes || intakes.value < LEAST_COUNT) return [];
    if (!settings.population || asked === undefined || asked <= 0) return [];
    const population: DraftSource = { from: "settings", item: "人口", value: settings.population };
    const target: DraftSource = { from: "settings", item: NATIONAL_TARGETS_ITEM, value: asked };
    const rate = monthlyRateFact(intakes, population);
    const said = () => {
      if (Number(rate.text) === asked) return "と同じ水準となっている。";
      return Number(rate.text) > asked ? "を上回っている。" : "を下回っている。";
    };
    return [
      draftSentence("guideline", [
        `${column.label}は、人口10万人あたり1か月平均`,
        rate,
        "件で、国の目安値（",
        valueFact(target),
        `件）${said()}`,
      ]),
    ];
  },
};
