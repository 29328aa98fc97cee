import { isSameMonth } from "../../calendar/calendar-date";
import type { GrantCounts, LoansAndGoodsCounts } from "../../count/count-loans-and-goods";
import type { Figure } from "../../count/figure";
import { BLANK } from "../../count/figure";
import { figureIn, type Tally } from "../../count/tally";
import type { MonthFigures } from "../../count/year-figures";
import type { TallyValue } from "../../records/tally/monthly-tally";
import { WHOLE } from "../../records/tally/tally-columns";
import type { Place } from "../place";
import { defineRule } from "../rule";

function tallyOfGrants(
  counts: LoansAndGoodsCounts | null,
  figure: (counts: GrantCounts) => Figure,
): Tally | Figure {
  return counts ? new Map([...counts].map(([code, each]) => [code, figure(each)])) : BLANK;
}

function tallyOf(month: MonthFigures, { item, line }: TallyValue): Tally | Figure {
  const {
    consultations,
    contacts,
    plans,
    closures,
    attendance,
    food,
    employment,
    workPreparation,
    loansAndGoods,
  } = month;
  switch (item) {
    case "sex":
      return consultations.bySex;
    case "ageBand":
      return consultations.byAgeBand;
    case "route":
      return consultations.byRoute;
    case "topic":
      return consultations.byTopic;
    case "contactMethod":
      return contacts.byMethod;
    case "planCategory":
      return plans;
    case "closureReason":
      return closures.byReason;
    case "food":
      return (line === "households" ? food?.households : food?.items) ?? BLANK;
    case "enrolled":
      return attendance?.enrolled ?? BLANK;
    case "attended":
      return attendance?.attended ?? BLANK;
    case "workPreparationSupport":
      return workPreparation ?? BLANK;
    case "employmentOutcome":
      return employment?.byOutcome ?? BLANK;
    case "employmentMenu":
      return employment?.byMenu ?? BLANK;
    case "loanOrGoods":
      return tallyOfGrants(loansAndGoods, ({ grants }) => grants);
    case "loanYen":
      return tallyOfGrants(loansAndGoods, ({ yen }) => yen);
    case "intakes":
      return consultations.intakes;
    case "contacts":
      return contacts.counted;
    case "closed":
      return closures.closed;
    case "monthEnd":
      return month.monthEnd;
    case "sessions":
      return attendance?.sessions ?? BLANK;
  }
}

function countedFigure(month: MonthFigures, value: TallyValue): number | null {
  const counted = tallyOf(month, value);
  if ("records" in counted) return counted.value;
  return value.code === WHOLE ? null : figureIn(counted, value.code).value;
}

/** More differences than this are told as one: the table is of something else, or out of date. */
const MOST_TOLD = 5;

export const tallyAgreesWithRecords = defineRule({
  id: "tally-agrees-with-records",
  severity: "warning",
  docs: {
    description: {
      ja: "記録のシートがある月別集計表の数が、記録と合うこと",
      en: "A table by month beside record sheets agrees with the records",
    },
    rationale: {
      ja: "記録のシートがあるときは記録を数え、月別集計表は使いません。数が違うときは、記録のもれか、集計表の書き間違いがあります。",
      en: "Where there are record sheets, they count and the table does not. Where the two differ, a record is missing or the table is wrong.",
    },
    fix: {
      ja: "その月の記録を確かめて、もれている記録を記入するか、集計表の数を直してください。",
      en: "Look at the records of that month; enter what is missing, or correct the table.",
    },
  },
  silentAfter: ["tally-count-readable"],
  messages: {
    ja: {
      differs: "この数は{{value}}ですが、記録を数えると{{count}}です。",
      many: "この月別集計表は、{{places}}か所で記録を数えた数と違います。",
    },
    en: {
      differs: "The number is {{value}}, but the records come to {{count}}.",
      many: "This table by month differs from the records in {{places}} places.",
    },
  },
  check: ({ dataset: { talliesBeside }, figures, months }, report) => {
    const kept = figures.months.filter(({ month }) => months.some((each) => isSameMonth(each, month)));
    for (const { sheet, values } of talliesBeside) {
      const different = values.flatMap((value) => {
        const month = kept.find((each) => isSameMonth(each.month, value.month));
        const count = month ? countedFigure(month, value) : null;
        const place: Place = { at: "cell", sheet, cell: value.cell, month: value.month };
        return count === null || count === value.value ? [] : [{ place, value: value.value, count }];
      });
      const [first, ...others] = different;
      if (first && different.length > MOST_TOLD)
        report("many", {
          place: first.place,
          related: others.map(({ place }) => place),
          values: { places: different.length },
        });
      else
        for (const { place, value, count } of different)
          report("differs", { place, values: { value, count } });
    }
  },
});
