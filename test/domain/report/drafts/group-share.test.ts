import { textsOf } from "../../../fixtures/draft-subjects";

const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];
const drafts = (routes: Readonly<Record<string, readonly (number | null)[]>>) =>
  textsOf("group-share", "2-4", { routes });

test("says the subtotal and its percent, which is the sum of the columns' own", () => {
  expect(drafts({ self: once(10), referral_city: once(11), referral_external: once(9) })).toEqual([
    "関係機関等からの紹介は20件で、全体の66.7%となっている。",
  ]);
});

test("says nothing of one column of the group alone, of all, of few, and of a year with a blank month", () => {
  expect(drafts({ self: once(10), referral_city: once(20) })).toEqual([]);
  expect(drafts({ referral_city: once(20), referral_external: once(20) })).toEqual([]);
  expect(drafts({ self: once(40), referral_city: once(5), referral_external: once(4) })).toEqual([]);
  const blank = [20, null, ...Array.from({ length: 10 }, () => 0)];
  expect(drafts({ self: blank, referral_city: once(20), referral_external: once(20) })).toEqual([]);
  expect(textsOf("group-share", "2-2", { methods: { interview: once(20) } })).toEqual([]);
});
