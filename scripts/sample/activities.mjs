import { published } from "./published-figures.mjs";
import { sampleMonth } from "./calendar.mjs";

const { counts } = published.sections["7-3"];
const STAFF = ["所長", "主任", "相談", "就労", "準備"];

const CONTENTS = {
  "事業説明・連携依頼": ["民生委員の会議で事業を説明"],
  講師派遣: ["福祉の講座で制度を話す"],
  イベント参加: ["福祉まつりに相談の席を出す"],
  イベント開催: ["就職面接会", "家計の講座", "職場見学会", "活動の写真展"],
  視察受入: ["他市の議員", "他県の社会福祉協議会", "大学のゼミ", "他市の自立相談支援機関"],
  "研修・会議": [
    "相談支援員の研修",
    "就労支援の研修",
    "自立支援協議会",
    "ひきこもり支援の会議",
    "家計改善の研修",
  ],
};

/** The last visitors came for some weeks: the date is a period, as offices write it. */
const LONG_VISIT = { category: "視察受入", date: "R1.9.24～R1.10.31", from: 43732 };

/** The year's activities in order of their first days. */
export function yearActivities(random) {
  const months = published.months.map(sampleMonth);
  const events = counts.flatMap(({ category, events: count }) =>
    Array.from({ length: count }, (_, index) => {
      const from = random.pick(months[random.below(months.length)].openDays);
      const contents = CONTENTS[category][index % CONTENTS[category].length];
      const staff = random.shuffled(STAFF).slice(0, 1 + random.below(2));
      return { category, from, date: from, contents, staff: STAFF.filter((each) => staff.includes(each)) };
    }),
  );
  const long = events.findLast(({ category }) => category === LONG_VISIT.category);
  return [...events.filter((each) => each !== long), { ...long, ...LONG_VISIT }].sort(
    (a, b) => a.from - b.from,
  );
}
