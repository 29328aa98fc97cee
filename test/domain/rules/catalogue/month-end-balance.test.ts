import { contextOf, findingsIn, shownFindings } from "../findings-in";
import { smallOffice, withoutSheets } from "../small-office";

test("a balance that agrees with the cases", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("without the list of carried cases, more closed than there ever were", () => {
  const office = withoutSheets(
    smallOffice({
      "設定!B4": 0,
      "設定!C7": 0,
      "終結_R1.5!C3": "中断",
      "終結_R1.5!B3": "H30-002",
      "終結_R1.5!A3": "2019-05-30",
    }),
    "継続ケース",
  );
  expect(findingsIn(office)).toContain(
    "error month-end-balance - R1.5の月末件数は1件になりますが、今年度に受け付けた支援中のケースだけで3件あります。",
  );
});

test("a count that went wrong is found from the first month on, once", () => {
  const context = contextOf(smallOffice());
  const months = context.figures.months.map((month, index) => {
    const value = month.monthEnd.value;
    return index === 0 || value === null
      ? month
      : { ...month, monthEnd: { ...month.monthEnd, value: value + 1 } };
  });
  expect(shownFindings({ ...context, figures: { ...context.figures, months } })).toEqual([
    "error month-end-balance - R1.5の月末件数は5件になりますが、支援中のケースは4件です。",
  ]);
});
