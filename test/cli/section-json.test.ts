import { sectionJson } from "../../src/cli/section-json";
import { reportSection } from "../fixtures/blocks-of";
import {
  employmentSheet,
  grantSheet,
  storySheet,
  visitSheet,
  activitySheet,
} from "../fixtures/service-sheets";

describe("a section as JSON", () => {
  test("a table by month has its words among its figures", () => {
    const json = sectionJson(
      reportSection("7-1", [
        grantSheet("貸付・現物_R1.5", ["5/8", "002", "物資支援", null, "食料・灯油"]),
        grantSheet("貸付・現物_R1.6"),
      ]),
    );
    expect(json).toMatchObject({ id: "7-1", title: "貸付及び現物支給の実績" });
    const [april, may, june] = json.months;
    expect(april).toEqual({ month: "2019-04", label: "H31.4", values: null });
    expect(may).toMatchObject({ values: { goods_count: 1, goods_content: "食料・灯油" } });
    expect(june).toMatchObject({ values: { goods_count: 0, goods_content: null } });
    expect(json.lists).toBeUndefined();
  });

  test("a list has its rows by column, and says in each what stands once over several", () => {
    const json = sectionJson(
      reportSection("3-1", [
        employmentSheet(
          "就労支援_R1.5",
          ["5/10", "001", "男", "40代", "○", null, null, null, null],
          ["5/20", "002", "女", "20代", null, "○", null, null, "備考"],
        ),
        employmentSheet("就労支援_R1.6"),
        visitSheet("企業開拓_R1年度", ["2019-05-10", "わかば食品", "採用", null]),
      ]),
    );
    expect([json.months, json.years]).toEqual([[], []]);
    const [people, companies] = json.lists ?? [];
    expect(people).toMatchObject({ id: "people", total: { employed: 1, wage_increase: 1, info: 0 } });
    for (const row of [
      { month: "R1.5", sex: "男", employed: "○", wage_increase: null },
      { month: "R1.5", sex: "女", remark: "備考" },
      { month: "R1.6", sex: "実績なし", age: null },
      { month: "H31.4", sex: null },
    ])
      expect(people?.rows).toContainEqual(expect.objectContaining(row));
    expect(companies).toMatchObject({ id: "companies", count: 1, total: null });
  });

  test("statements, stories and staffing stand under keys of their own", () => {
    const statement = sectionJson(reportSection("4-1", [], { yearlyNumbers: new Map([["登録者数", 12]]) }));
    expect(statement).toMatchObject({
      statements: [{ id: "registered", figures: [{ label: "登録者", value: 12, unit: "人" }] }],
    });
    const story = sectionJson(reportSection("3-2", [storySheet("事例", ["就労", "Ｃさん", "a", "b", "c"])]));
    expect(story).toMatchObject({ stories: [{ number: 1, title: "Ｃさん", analysis: "c" }] });
    const post = { programme: "p", programmeNote: "", employer: "市", post: "所長", headCount: 1, role: "" };
    expect(sectionJson(reportSection("1-2", [], { staffPosts: [post] }))).toMatchObject({
      staffing: [{ title: "【p】", employers: [{ name: "市", headCount: 1 }] }],
    });
    const activities = sectionJson(
      reportSection("7-4", [activitySheet("活動_R1.5", ["R1.5.7", "講師派遣", "講座", "相談"])]),
    );
    expect(activities).toMatchObject({
      lists: [{ id: "activities", rows: [{ date: "R1.5.7", content: "講座[相談]" }] }],
    });
  });
});
