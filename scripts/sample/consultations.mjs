import { answersOf, codesOf, figuresOf } from "./published-figures.mjs";
import { caseNumber } from "./caseload.mjs";
import { GIVEN_NAMES, STAFF } from "./invented-names.mjs";

const REFERRERS = {
  市の他部署: [
    "生活保護担当課",
    "税務課",
    "国保年金課",
    "高齢福祉課",
    "障がい福祉課",
    "子育て支援課",
    "住宅課",
    "水道課",
  ],
  市役所外: [
    "社会福祉協議会",
    "ハローワーク",
    "民生委員",
    "地域包括支援センター",
    "医療機関",
    "県の福祉事務所",
    "障がい者相談支援事業所",
    "弁護士事務所",
  ],
};

const REMARKS = ["本人来所", "電話での相談", "後日来所の予定", "家族が同席", "訪問を希望", "昼間は仕事"];
const SHARE_WITH_REMARK = 0.12;

/**
 * Deals the month's answers out: every person gets at least one, nobody the same one twice.
 * Dealing in turn keeps equal answers apart; the exchanges then vary how many each person gives.
 */
function dealtTopics(random, monthLabel, people) {
  const labels = codesOf("2-5").map(({ label }) => label);
  const topics = Array.from({ length: people }, () => new Set());
  answersOf("2-5", monthLabel).forEach((answer, index) => topics[index % people].add(answer));
  for (let exchange = 0; exchange < people * 3; exchange += 1) {
    const from = random.pick(topics);
    const to = random.pick(topics);
    const movable = [...from].filter((answer) => !to.has(answer));
    if (from.size < 2 || to.size > 3 || movable.length === 0) continue;
    const answer = random.pick(movable);
    from.delete(answer);
    to.add(answer);
  }
  return random.shuffled(topics).map((set) => labels.filter((label) => set.has(label)));
}

/** The month's intakes in order of their dates, numbered on from `firstSequence`. */
export function monthConsultations(random, giveName, month, firstSequence) {
  const { new_total: people, new_male: men } = figuresOf("2-1", month.label);
  const dates = Array.from({ length: people }, () => random.pick(month.openDays)).sort((a, b) => a - b);
  const sexes = random.shuffled(dates.map((_, index) => (index < men ? "男" : "女")));
  const ages = random.shuffled(answersOf("2-3", month.label));
  const routes = random.shuffled(answersOf("2-4", month.label));
  const topics = dealtTopics(random, month.label, people);
  return dates.map((date, index) => ({
    date,
    number: caseNumber("R1", firstSequence + index),
    name: giveName(GIVEN_NAMES[sexes[index]]),
    sex: sexes[index],
    age: ages[index],
    route: routes[index],
    referrer: REFERRERS[routes[index]] ? random.pick(REFERRERS[routes[index]]) : "",
    topics: topics[index],
    staff: random.pick(STAFF),
    remark: random.chance(SHARE_WITH_REMARK) ? random.pick(REMARKS) : "",
  }));
}
