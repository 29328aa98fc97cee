import { draftsOf, textsOf, type CountsByMonth } from "../../../fixtures/draft-subjects";
import { DEFAULT_SETTINGS } from "../../../../src/domain/settings/default-settings";

const last = (count: number) => [...Array.from({ length: 11 }, () => null), count];
const drafts = (food: CountsByMonth) => textsOf("households-by-category", "7-2", { food });

test("names what was given to the most households; a month in which nothing of it was given is none", () => {
  expect(drafts({ retort: 4, rice: last(12) })).toEqual([
    "延べ対象世帯数は、レトルト食品が48世帯で最も多く、次いで米が12世帯となっている。",
  ]);
  expect(drafts({ retort: last(12), rice: last(12) })[0]).toContain("米が12世帯、レトルト食品が12世帯で並び");
});

test("says nothing of few, of one kind of food alone, of nothing, and of items of several kinds", () => {
  expect(drafts({ retort: last(9), rice: last(3) })).toEqual([]);
  expect(drafts({ retort: 4 })).toEqual([]);
  expect(drafts({})).toEqual([]);
  const texts = draftsOf("7-2", { food: { retort: 4, rice: 2 } }).map(({ text }) => text);
  expect(texts.join("")).not.toContain("提供数");
});

test("calls the food as the office does", () => {
  const { foodCategory } = DEFAULT_SETTINGS.codeLists;
  const codes = foodCategory.codes.map((code) => (code.id === "rice" ? { ...code, label: "お米" } : code));
  const codeLists = {
    ...DEFAULT_SETTINGS.codeLists,
    foodCategory: {
      ...foodCategory,
      codes: codes.map((code) => (code.id === "rice" ? { ...code, printedLines: ["お米"] } : code)),
    },
  };
  expect(
    textsOf("households-by-category", "7-2", { food: { retort: 1, rice: 4 }, settings: { codeLists } })[0],
  ).toContain("お米が48世帯で最も多く");
});
