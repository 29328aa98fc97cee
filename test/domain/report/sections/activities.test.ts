import { DEFAULT_CODE_LISTS } from "../../../../src/domain/settings/default-code-lists";
import { blocksOf, listOf, reportSection, rowsOf } from "../../../fixtures/blocks-of";
import { activitySheet } from "../../../fixtures/service-sheets";

const SHEET = activitySheet(
  "活動_R1年度",
  ["R1.9.24～R1.10.31", "視察受入", "他市の議員", "就労、準備"],
  ["H31.4.2", "視察受入", "他県の社会福祉協議会", "所長"],
  ["R1.6.6", "イベント参加", "福祉まつり", "相談"],
  ["R1.7.1", "視察受入", "大学のゼミ", "山田"],
  ["R1.8.1", "無料職業紹介", "届出", null],
);

const rows = (id: string) => rowsOf(listOf(reportSection(id, [SHEET]), "activities"));

describe("lists of activities", () => {
  test("by date; a period over two lines; who went in brackets, of whom a code is known", () => {
    expect(rows("7-8")).toEqual([
      ["H31.4.2", "他県の社会福祉協議会[所長]"],
      ["R1.7.1", "大学のゼミ"],
      ["R1.9.24～\nR1.10.31", "他市の議員[就労、準備]"],
    ]);
  });

  test("the note says what the brackets mean, of those who stand in them and have a longer name", () => {
    expect(listOf(reportSection("7-8", [SHEET]), "activities").notes).toEqual([
      "注） [　]内は対応者。「就労」は就労支援員、「準備」は就労準備支援員を示す。",
    ]);
    const onlyDirector = activitySheet("活動_R1年度", ["H31.4.2", "講師派遣", "講座", "所長"]);
    expect(listOf(reportSection("7-4", [onlyDirector]), "activities").notes).toEqual([
      "注） [　]内は対応者。",
    ]);
    const nobody = activitySheet("活動_R1年度", ["H31.4.2", "講師派遣", "講座", null]);
    expect(listOf(reportSection("7-4", [nobody]), "activities").notes).toEqual([]);
  });

  test("7-5 has neither brackets nor note; 7-7 no header", () => {
    const joined = listOf(reportSection("7-5", [SHEET]), "activities");
    expect(rowsOf(joined)).toEqual([["R1.6.6", "福祉まつり"]]);
    expect(joined.notes).toEqual([]);
    expect(joined.hasHeader).toBe(true);
    expect(listOf(reportSection("7-7", [SHEET]), "activities").hasHeader).toBe(false);
  });

  test("a category without an activity has nothing to print, unless the office says something every year", () => {
    expect(reportSection("7-3", [SHEET])).toMatchObject({
      hasContents: false,
      blocks: [{ kind: "words", id: "analysis" }],
    });
    const notes = new Map([["7-7", "H29.12.1 無料職業紹介所の届出を行い事業開始"]]);
    const standing = reportSection("7-7", [], { notes });
    expect(standing.hasContents).toBe(true);
    expect(blocksOf(standing, "text").map(({ text }) => text)).toEqual([...notes.values()]);
  });

  test("a category of the office's own has a section of its own behind 7-9", () => {
    const { activityCategory } = DEFAULT_CODE_LISTS;
    const own = { id: "own_1", label: "出張相談", printedLines: ["出張相談"], aliases: [] };
    const codeLists = {
      ...DEFAULT_CODE_LISTS,
      activityCategory: { ...activityCategory, codes: [...activityCategory.codes, own] },
    };
    const sheets = [activitySheet("活動_R1年度", ["R1.6.6", "出張相談", "公民館", "相談"])];
    const section = reportSection("activity_own_1", sheets, { codeLists });
    expect(section).toMatchObject({ title: "出張相談", hasContents: true, chapter: { number: "7" } });
    expect(rowsOf(listOf(section, "activities"))).toEqual([["R1.6.6", "公民館[相談]"]]);
  });
});
