import { countYear } from "../../../../src/domain/count/year-figures";
import { contextOf, findingsOf, shownFindings, shownPlace } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const HEADER = [
  "訪問日",
  "企業名",
  "一般就労 受入可能",
  "一般就労 受入実績あり",
  "会社見学 受入可能",
  "会社見学 受入実績あり",
];

/** Visits to companies of these names, on one sheet. */
const visitsTo = (...names: readonly string[]) =>
  contextOf(
    withSheet(
      smallOffice(),
      "企業開拓_R1.5",
      HEADER,
      ...names.map((name, index) => [`2019-05-${20 + index}`, name, "○", null, null, null]),
    ),
  );

const visited = (...names: readonly string[]) =>
  countYear(visitsTo(...names).dataset).companies?.visited.value;

test.each(["株式会社みどり食品", "（株）みどり食品", "㈱みどり食品", "㈱ みどり食品"])(
  "a name without the form is that of %s, and it is told",
  (whole) => {
    expect(visited("みどり食品", whole)).toBe(1);
    expect(shownFindings(visitsTo("みどり食品", whole))).toEqual([
      "info company-development-name-joined 企業開拓_R1.5!B2 この企業名には株式会社などが付いていませんが、同じ名前で付いている企業と同じ1社として数えました。この企業は1か所がそうです。",
    ]);
  },
);

test("the form may stand behind the name", () => {
  expect(visited("みどり食品株式会社", "みどり食品")).toBe(1);
});

test("several places of one company are one finding, which leads to the name that has the form", () => {
  const context = visitsTo("みどり食品", "㈱みどり食品", "みどり食品");
  const [finding, ...others] = findingsOf(context);
  expect(others).toEqual([]);
  expect(finding?.related.map(shownPlace)).toEqual(["企業開拓_R1.5!B4", "企業開拓_R1.5!B3"]);
});

test.each([
  [["みどり食品", "みどり食品"], 1],
  [["みどり食品", "あおば食品"], 2],
  // Two companies have the form: nobody knows which of them is meant.
  [["みどり食品", "株式会社みどり食品", "有限会社みどり食品"], 3],
  [["みどり食品", "株式会社みどり食品", "みどり食品株式会社"], 3],
  // Both have a form.
  [["株式会社みどり食品", "みどり食品株式会社"], 2],
  [["株式会社", "みどり食品"], 2],
])("nothing is joined nor told of %j: %d companies", (names, companies) => {
  expect(visited(...names)).toBe(companies);
  expect(shownFindings(visitsTo(...names))).toEqual([]);
});
