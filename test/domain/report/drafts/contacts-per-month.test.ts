import { textsOf } from "../../../fixtures/draft-subjects";

const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];

test("says the average of a month, and that of a case where the cases are known", () => {
  const cases = { intakes: once(227), contacts: once(3094), closed: 0 };
  expect(textsOf("contacts-per", "2-1", { cases, opening: 144 })).toEqual([
    "延べ対応件数は、1か月平均257.8件となっている。",
    "延べ対応件数は3,094件で、前年度末件数と新規相談受付件数を合わせた371件に対して、1件あたり平均8.3件となっている。",
  ]);
  expect(textsOf("contacts-per-case", "2-1", { cases })).toEqual([]);
});

test("says nothing of few contacts, of few cases, and where a month is blank", () => {
  const few = { intakes: once(5), contacts: once(9), closed: 0 };
  expect(textsOf("contacts-per", "2-1", { cases: few, opening: 20 })).toEqual([]);
  const fewCases = { intakes: once(5), contacts: once(90), closed: 0 };
  expect(textsOf("contacts-per-case", "2-1", { cases: fewCases, opening: 2 })).toEqual([]);
  const blank = [90, null, ...Array.from({ length: 10 }, () => 9)];
  expect(
    textsOf("contacts-per", "2-1", { cases: { intakes: once(50), contacts: blank }, opening: 20 }),
  ).toEqual([]);
  expect(
    textsOf("contacts-per-case", "2-1", { cases: { intakes: blank, contacts: once(90) }, opening: 20 }),
  ).toEqual([]);
});
