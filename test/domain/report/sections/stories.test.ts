import { DEFAULT_CODE_LISTS } from "../../../../src/domain/settings/default-code-lists";
import { blocksOf, reportSection } from "../../../fixtures/blocks-of";
import { storySheet } from "../../../fixtures/service-sheets";

const SHEET = storySheet(
  "事例",
  ["相談", "Ａさん 40代男性", "家賃を払えない。", "（面談）書き出した。", "早い相談が役に立った。"],
  ["就労", "Ｃさん 30代男性", null, "（面談）話した。", null],
  ["相談", "Ｂさん 20代女性", "退職した。", "（対応）つないだ。", null],
);

const stories = (id: string) => blocksOf(reportSection(id, [SHEET]), "story");

describe("stories", () => {
  test("of a category, numbered in the order in which they stand", () => {
    expect(stories("2-7").map(({ number, title }) => [number, title])).toEqual([
      [1, "Ａさん 40代男性"],
      [2, "Ｂさん 20代女性"],
    ]);
    expect(stories("2-7")[0]).toMatchObject({
      parts: [
        { label: "本人の状態・訴え", text: "家賃を払えない。" },
        { label: "支援内容等", text: "（面談）書き出した。" },
      ],
      analysis: "早い相談が役に立った。",
      records: [{ kind: "caseStory", row: 1 }],
    });
  });

  test("a part that is not written is left out", () => {
    expect(stories("3-2")).toMatchObject([{ number: 1, parts: [{ label: "支援内容等" }], analysis: "" }]);
  });

  test("a category without a story has nothing to print", () => {
    expect(reportSection("4-2", [SHEET]).hasContents).toBe(false);
    expect(reportSection("2-7", [SHEET]).hasContents).toBe(true);
  });

  test("a category of the office's own has a section of its own", () => {
    const { caseStoryCategory } = DEFAULT_CODE_LISTS;
    const own = { id: "own_1", label: "家計", printedLines: ["家計"], aliases: [] };
    const codeLists = {
      ...DEFAULT_CODE_LISTS,
      caseStoryCategory: { ...caseStoryCategory, codes: [...caseStoryCategory.codes, own] },
    };
    const sheets = [storySheet("事例", ["家計", "Ｅさん", "a", "b", "c"])];
    expect(reportSection("story_own_1", sheets, { codeLists })).toMatchObject({
      title: "家計事例",
      hasContents: true,
    });
  });
});
