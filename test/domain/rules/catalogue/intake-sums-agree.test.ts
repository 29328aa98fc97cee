import { contextOf, findingsIn, shownFindings, findingsOf, shownPlace } from "../findings-in";
import { smallOffice } from "../small-office";

/** May as if one intake had been counted under no sex. */
function miscounted() {
  const context = contextOf(smallOffice());
  const months = context.figures.months.map((month, index) => {
    if (index !== 1) return month;
    const bySex = new Map(
      [...month.consultations.bySex].map(([id]) => [id, { value: 0, records: [] }] as const),
    );
    return { ...month, consultations: { ...month.consultations, bySex } };
  });
  return { ...context, figures: { ...context.figures, months } };
}

test("sums that agree", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("a blank field is one finding, not three", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!C2": null })).map((line) => line.split(" ")[1])).toEqual([
    "consultation-required-field",
  ]);
});

test("a sum that fails points at the records that stand in no part of it", () => {
  expect(shownFindings(miscounted())).toEqual([
    "error intake-sums-agree - R1.5の新規相談受付件数は1件ですが、性別の合計は0件です。",
  ]);
  expect(findingsOf(miscounted())[0]?.related.map(shownPlace)).toEqual(["相談_R1.5!A2"]);
});
