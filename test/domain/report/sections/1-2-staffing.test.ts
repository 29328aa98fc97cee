import type { StaffPost } from "../../../../src/domain/settings/office-settings";
import { blocksOf, reportSection } from "../../../fixtures/blocks-of";

const post = (employer: string, title: string, headCount: number | null, role = ""): StaffPost => ({
  programme: "自立相談支援事業",
  programmeNote: "必須事業",
  employer,
  post: title,
  headCount,
  role,
});

describe("1-2", () => {
  test("a box a programme, in it its employers with their posts, in the order of 設定", () => {
    const staffPosts: readonly StaffPost[] = [
      post("市福祉部", "所長（課長職）", 1, "統括"),
      post("委託事業者A", "相談支援員", 2),
      post("市福祉部", "受付", 1),
      post("委託事業者A", "総括責任者（非常駐）", null),
      { ...post("委託事業者B", "", null), programme: "子どもの学習・生活支援事業", programmeNote: "" },
    ];
    const [figure] = blocksOf(
      reportSection("1-2", [], { staffPosts, centreName: "あおぞら市センター" }),
      "staffing",
    );
    expect(figure?.caption).toBe("【図1　令和元年度 あおぞら市センター体制図】");
    expect(figure?.boxes).toEqual([
      {
        title: "【自立相談支援事業】",
        note: "（必須事業）",
        employers: [
          {
            name: "市福祉部",
            headCount: 2,
            posts: [
              { title: "所長（課長職）", role: "統括" },
              { title: "受付", role: "" },
            ],
          },
          {
            name: "委託事業者A",
            headCount: 2,
            posts: [
              { title: "相談支援員2名", role: "" },
              { title: "総括責任者（非常駐）", role: "" },
            ],
          },
        ],
      },
      {
        title: "【子どもの学習・生活支援事業】",
        note: "",
        employers: [{ name: "委託事業者B", headCount: null, posts: [] }],
      },
    ]);
  });

  test("without posts on 設定 there is no figure, and still room for words", () => {
    const section = reportSection("1-2", []);
    expect(blocksOf(section, "staffing")).toEqual([]);
    expect(blocksOf(section, "words")).toHaveLength(1);
    expect(section.hasContents).toBe(true);
  });

  test("last year's words stand in their area until somebody writes", () => {
    const lastYearWords = new Map([["1-2 staffing", "昨年度の体制です。"]]);
    const [words] = blocksOf(reportSection("1-2", [], { lastYearWords }), "words");
    expect(words?.lastYear).toBe("昨年度の体制です。");
    expect(blocksOf(reportSection("1-1", [], { lastYearWords }), "words")[0]).not.toHaveProperty("lastYear");
  });
});
