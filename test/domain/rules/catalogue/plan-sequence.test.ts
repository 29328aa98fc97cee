import { findingsIn } from "../findings-in";
import { smallOffice, type CellChanges } from "../small-office";

const plansOf = (june: string, may?: string): CellChanges => ({
  "プラン_R1.6!C2": june,
  ...(may && { "プラン_R1.5!A3": "2019-05-22", "プラン_R1.5!B3": "R1-001", "プラン_R1.5!C3": may }),
});

test.each([
  ["更新", undefined],
  ["中断・終結", "更新"],
  ["新規", "中断・終結"],
])("%s after %s", (june, may) => {
  expect(findingsIn(smallOffice(plansOf(june, may)))).toEqual([]);
});

test("a second new plan while the first goes on", () => {
  expect(findingsIn(smallOffice(plansOf("新規")))).toEqual([
    "warning plan-sequence プラン_R1.6!C2 受付番号「R1-001」にはH31.4.10のプランがあり、中断・終結していないのに、もう一度「新規」があります。",
  ]);
});

test("a plan that is renewed after it has ended", () => {
  expect(findingsIn(smallOffice(plansOf("更新", "中断・終結")))).toEqual([
    "warning plan-sequence プラン_R1.6!C2 受付番号「R1-001」のプランはR1.5.22に中断・終結していますが、その後に「更新」があります。",
  ]);
});

test("更新 of a carried case without 新規 is silent", () => {
  expect(findingsIn(smallOffice({ "プラン_R1.6!B2": "H30-002" }))).toEqual([]);
});
