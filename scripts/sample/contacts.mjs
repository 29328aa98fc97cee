import { codesOf, figuresOf } from "./published-figures.mjs";
import { isOpenOn } from "./caseload.mjs";
import { STAFF } from "./invented-names.mjs";

const REMARKS = {
  phone_mail: ["状況確認", "面談日の調整", "求人情報の提供", "家計の相談", "関係機関へ連絡"],
  visit_accompany: ["自宅訪問", "ハローワークへ同行", "病院へ同行", "市役所の窓口へ同行"],
  interview: ["来所面談", "履歴書の作成", "家計表の確認", "食料の受け渡し"],
  coord_meeting: ["プランの協議"],
  other_agency_meeting: ["ケース会議"],
  internal_meeting: ["支援方針の確認"],
};
const SHARE_WITH_REMARK = 0.15;

/** Share of rows that stand for two or three contacts of a day. */
const SHARE_OF_SEVERAL = 0.02;
const SHARE_BY_PERSON_IN_CHARGE = 0.8;

/** Contacts that come with other events: the intake, the closing call, the meeting on a plan. */
function eventContacts(random, { consultations, closures, plans }, caseByNumber) {
  return [
    ...consultations.map(({ date, number }) => ({
      method: random.chance(0.6) ? "interview" : "phone_mail",
      date,
      case: caseByNumber.get(number),
    })),
    ...closures
      .filter(() => random.chance(0.5))
      .map(({ date, case: item }) => ({ method: "phone_mail", date, case: item })),
    ...plans.map(({ date, case: item }) => ({ method: "coord_meeting", date, case: item })),
  ];
}

/** Meetings within the centre are on Wednesdays, everything else on any open day. */
const daysFor = (method, { openDays }) =>
  method === "internal_meeting" ? openDays.filter((day) => day % 7 === 4) : openDays;

/** How many contacts one row stands for: at the start of a method's rows always 2 or 3 where the month allows it. */
function rowCount(random, rest, isFirst) {
  const several = (isFirst && rest > 30) || random.chance(SHARE_OF_SEVERAL);
  return several ? Math.min(rest, 2 + random.below(2)) : 1;
}

function methodContacts(random, method, target, given, month, cases) {
  const rows = given.slice(0, target).map((contact) => ({ ...contact, count: 1 }));
  const key = (date, item) => `${date} ${item.number}`;
  const taken = new Set(rows.map(({ date, case: item }) => key(date, item)));
  const days = daysFor(method, month);
  for (let rest = target - rows.length, isFirst = true; rest > 0;) {
    const date = random.pick(days);
    const open = cases.filter((item) => isOpenOn(item, date) && !taken.has(key(date, item)));
    const item = random.pickWeighted(open, ({ intensity }) => intensity);
    const count = rowCount(random, rest, isFirst);
    taken.add(key(date, item));
    rows.push({ method, date, case: item, count });
    rest -= count;
    isFirst = false;
  }
  return rows;
}

/** The month's contacts in order of their dates; no case twice on a day with the same method. */
export function monthContacts(random, month, cases, events) {
  const figures = figuresOf("2-2", month.label);
  const caseByNumber = new Map(cases.map((item) => [item.number, item]));
  const given = eventContacts(random, events, caseByNumber);
  const order = codesOf("2-2");
  const rows = order.flatMap(({ id, label }) => {
    const ofMethod = given.filter(({ method }) => method === id);
    return methodContacts(random, id, figures[id], ofMethod, month, cases).map((row) => ({
      ...row,
      label,
      staff: random.chance(SHARE_BY_PERSON_IN_CHARGE) ? row.case.staff : random.pick(STAFF),
      remark:
        row.count > 1 ? "同じ日に複数回" : random.chance(SHARE_WITH_REMARK) ? random.pick(REMARKS[id]) : "",
    }));
  });
  return random.shuffled(rows).sort((a, b) => a.date - b.date);
}
