import { contextOf, findingsIn, shownFindings } from "../findings-in";
import { smallOffice } from "../small-office";

test("sums that agree", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("a reason that is wrong is one finding", () => {
  expect(findingsIn(smallOffice({ "終結_R1.5!C2": "転居" })).map((line) => line.split(" ")[1])).toEqual([
    "closure-reason-known",
  ]);
});

test("a closure that counts under no reason", () => {
  const context = contextOf(smallOffice());
  const months = context.figures.months.map((month, index) => {
    const byReason = new Map(
      [...month.closures.byReason].map(([id]) => [id, { value: 0, records: [] }] as const),
    );
    return index === 1 ? { ...month, closures: { ...month.closures, byReason } } : month;
  });
  expect(shownFindings({ ...context, figures: { ...context.figures, months } })).toEqual([
    "error closure-sums-agree - R1.5の相談終結の件数は1件ですが、終結理由の合計は0件です。",
  ]);
});
