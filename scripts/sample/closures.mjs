import { answersOf, figuresOf } from "./published-figures.mjs";

const REFERRED_TO = [
  "地域包括支援センター",
  "障がい者相談支援事業所",
  "ハローワーク",
  "法テラス",
  "他市の自立相談支援機関",
  "社会福祉協議会",
  "医療機関",
];

/** Of the plans ended in a month, the share whose case is closed with them. */
const CLOSED_WITH_PLAN = 0.75;
/** Days: hardly a case is closed within three weeks of its intake, none within three days. */
const SHORTEST = 3;
const EARLY = 21;

/** The month's closures in order of their dates; sets `closedOn` of their cases. */
export function monthClosures(random, month, cases, plans) {
  const { closed } = figuresOf("2-1", month.label);
  const withPlan = plans
    .filter(({ case: { plan } }) => plan === "ended" && random.chance(CLOSED_WITH_PLAN))
    .map((event) => event.case);
  const closable = cases.filter(
    (item) =>
      item.closedOn === null &&
      item.plan !== "running" &&
      !withPlan.includes(item) &&
      item.openedOn + SHORTEST <= month.openDays.at(-1),
  );
  const others = random.sampleWeighted(closable, closed - withPlan.length, ({ openedOn }) =>
    openedOn + EARLY > month.last ? 1 : 8,
  );
  const reasons = random.shuffled(answersOf("2-6", month.label));
  return [...withPlan, ...others]
    .map((item, index) => {
      const earliest = item.plan === "ended" ? item.planChangedOn : item.openedOn + SHORTEST;
      item.closedOn = random.pick(month.openDays.filter((day) => day >= earliest));
      const reason = reasons[index];
      return {
        date: item.closedOn,
        case: item,
        reason,
        referredTo: reason === "他機関等につなぐ" ? random.pick(REFERRED_TO) : "",
        remark: reason === "中断" ? random.pick(["連絡がとれず", "本人の希望により", ""]) : "",
      };
    })
    .sort((a, b) => a.date - b.date);
}
