import { buildReport, withAllSections } from "../../../src/domain/report/build-report";
import { figuresOfMonth } from "../../../src/domain/report/closing/month-figures";
import { officeSections } from "../../../src/domain/report/office-sections";
import { REPORT_SECTIONS } from "../../../src/domain/report/report-sections";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { REPORT_SECTION_IDS } from "../../../src/domain/settings/section-id";
import type { SectionChoice } from "../../../src/domain/settings/office-settings";
import { blocksOf, reportSection } from "../../fixtures/blocks-of";
import { intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { activitySheet, visitSheet } from "../../fixtures/service-sheets";
import { column, ids, months, section } from "../../fixtures/section-of";

const choice = (id: string, more: Partial<SectionChoice> = {}): SectionChoice => ({
  id,
  title: "",
  isPrinted: true,
  ...more,
});

const sectionsOf = (...sectionChoices: readonly SectionChoice[]) =>
  officeSections({ ...DEFAULT_SETTINGS, sectionChoices });

const idsOf = (...choices: readonly SectionChoice[]) =>
  sectionsOf(...choices).map(({ definition }) => definition.id);

const OURS = REPORT_SECTIONS.map(({ id }) => id);

test("設定 knows our sections, in the order of the pages", () => {
  expect(REPORT_SECTION_IDS).toEqual(OURS);
});

test("an office that has said nothing has all of ours", () => {
  expect(idsOf()).toEqual(OURS);
  expect(sectionsOf().every(({ isPrinted }) => isPrinted)).toBe(true);
});

test("sections stand in the office's order under its titles", () => {
  const all = [...OURS].reverse().map((id) => choice(id, id === "2-3" ? { title: "年齢別" } : {}));
  const sections = sectionsOf(...all);
  expect(sections.map(({ definition }) => definition.id)).toEqual([...OURS].reverse());
  expect(sections.find(({ definition }) => definition.id === "2-3")).toMatchObject({
    definition: { title: "年齢別" },
    usualTitle: "相談者の年代",
  });
});

test("those that the office does not name stand behind their usual neighbour", () => {
  const order = idsOf(choice("7-2"), choice("2-1"));
  expect(order.slice(0, 3)).toEqual(["1-1", "1-2", "7-2"]);
  expect(order.slice(order.indexOf("2-1"), order.indexOf("2-1") + 3)).toEqual(["2-1", "2-2", "2-3"]);
  expect([...order].sort()).toEqual([...OURS].sort());
});

test("those that the office does not name stand behind its own sections too: each chapter in one piece", () => {
  const own = { title: "地域の声", own: { of: "words" } } as const;
  const sections = sectionsOf(choice("6-1"), choice("8-1", own), choice("8-2", own));
  const order = sections.map(({ definition }) => definition.id);
  expect(order.slice(order.indexOf("6-1"))).toEqual([
    "6-1",
    "8-1",
    "8-2",
    ...OURS.slice(OURS.indexOf("7-1")),
  ]);
  const chapters = sections.map(({ definition }) => definition.chapter.number);
  expect(chapters).toEqual([...chapters].sort());
});

test("those that the office does not name stand behind what it put after their neighbour", () => {
  const own = choice("8-1", { title: "研修", own: { of: "words" } });
  const order = idsOf(choice("2-3"), choice("2-1"), choice("2-2", { isPrinted: false }), own, choice("7-9"));
  expect(order.slice(0, 8)).toEqual(["1-1", "1-2", "2-3", "2-1", "2-2", "8-1", "2-4", "2-5"]);
  expect(order.at(-1)).toBe("7-9");
  expect([...order].sort()).toEqual([...OURS, "8-1"].sort());
});

test("a section that is left out of a whole list stands behind its neighbour, where the list has moved another", () => {
  const moved = [...OURS.filter((id) => id !== "2-1" && id !== "2-7"), "2-1"];
  expect(idsOf(...moved.map((id) => choice(id)))).toEqual([...OURS.filter((id) => id !== "2-1"), "2-1"]);
});

test("one that is switched off is not in the report, and keeps its place", () => {
  const choices = [choice("2-2", { isPrinted: false })];
  expect(idsOf(...choices)).toEqual(OURS);
  const report = buildReport(yearOf([], { sectionChoices: choices }));
  expect(report.sections.map(({ id }) => id)).toEqual(OURS.filter((id) => id !== "2-2"));
});

test("what a month's figures are compared by does not change with what is printed", () => {
  const sheets = [intakes("相談_R1.5", "5/7")];
  const figuresIn = (dataset: ReturnType<typeof yearOf>) =>
    figuresOfMonth(buildReport(withAllSections(dataset)), { year: 2019, month: 5 });
  const hidden = yearOf(sheets, { sectionChoices: [choice("2-3", { isPrinted: false }), choice("2-1")] });
  expect([...figuresIn(hidden)]).toEqual([...figuresIn(yearOf(sheets))]);
  expect(figuresIn(hidden).get("2-3")?.get("age_40s")?.value).toBe(1);
});

test("an id that is nobody's, and a second choice of one, are not used", () => {
  expect(idsOf(choice("9-9"), choice("2-1"), choice("2-1", { title: "x" }))).toEqual(OURS);
});

describe("a section of the office's own", () => {
  const words = choice("own_1", { title: "あゆみ", own: { of: "words" } });

  test("stands in the chapter of the section before it, switched off or not", () => {
    const sections = sectionsOf(
      choice("3-1", { isPrinted: false }),
      words,
      choice("own_2", { title: "x", own: { of: "words" } }),
    );
    expect(sections.filter(({ own }) => own).map(({ definition }) => definition.chapter.number)).toEqual([
      "3",
      "3",
    ]);
    const order = sections.map(({ definition }) => definition.id);
    expect(order.slice(order.indexOf("3-1"), order.indexOf("3-2"))).toEqual(["3-1", "own_1", "own_2"]);
  });

  test("alone on 設定 stands at the end, in the chapter of the last section", () => {
    expect(sectionsOf(words).at(-1)).toMatchObject({
      definition: { id: "own_1", chapter: { number: "7" } },
    });
  });

  test("before everything that is named stands there, in a whole list and in a short one", () => {
    expect(idsOf(words, ...OURS.map((id) => choice(id)))).toEqual(["own_1", ...OURS]);
    const order = idsOf(words, choice("2-3"));
    expect(order.slice(0, 6)).toEqual(["1-1", "1-2", "2-1", "2-2", "own_1", "2-3"]);
  });

  test("no chapter stands twice among the sections of a short list", () => {
    const chapters = sectionsOf(choice("2-3"), choice("2-1"), words).map(
      ({ definition }) => definition.chapter.number,
    );
    expect(chapters).toEqual([...chapters].sort());
  });

  test("a page for words always has something to print", () => {
    const page = reportSection("own_1", [], { sectionChoices: [words] });
    expect(page).toMatchObject({ title: "あゆみ", hasContents: true });
    expect(blocksOf(page, "words")).toHaveLength(1);
  });

  const table = (codeList: NonNullable<Extract<SectionChoice["own"], { of: "codeList" }>>["codeList"]) => ({
    sectionChoices: [choice("own_1", { title: "表", own: { of: "codeList", codeList } })],
  });

  test("a table counts the list's codes by month, of whichever kind has them", () => {
    const routes = section("own_1", [intakes("相談_R1.5", "5/7", "5/8")], table("route"));
    expect(column(routes, "self")).toEqual(months(null, 2));
    expect(ids(routes).at(-1)).toBe("total");
    const staff = section(
      "own_1",
      [
        activitySheet(
          "活動_R1.5",
          ["R1.5.7", "講師派遣", "a", "相談、就労"],
          ["R1.5.8", "視察受入", "b", "相談"],
        ),
      ],
      table("activityStaff"),
    );
    expect(column(staff, "counsellor")).toEqual(months(null, 2));
    expect(column(staff, "total")).toEqual(months(null, 3));
    const visits = section(
      "own_1",
      [visitSheet("企業開拓_R1.5", ["5/7", "a", "採用", null], ["5/8", "b", "採用、会社見学", null])],
      table("companyPlacement"),
    );
    expect(column(visits, "employment")).toEqual(months(null, 2));
    const sex = section(
      "own_1",
      [recordSheet("相談_R1.5", ["5/7", "1", "不明", "40代", "本人", "就労"])],
      table("sex"),
    );
    expect(ids(sex)).toEqual(["male", "female", "other_unknown", "total"]);
  });

  test("every figure of it has its records", () => {
    const report = section("own_1", [intakes("相談_R1.5", "5/7", "5/8")], table("ageBand"));
    expect(report.year.figures[0]?.get("age_40s")?.records).toHaveLength(2);
  });

  test("without a sheet of that kind, or of stories, which have no month, there is nothing to print", () => {
    expect(reportSection("own_1", [], table("route")).hasContents).toBe(false);
    expect(reportSection("own_1", [], table("caseStoryCategory"))).toMatchObject({
      hasContents: false,
      blocks: [{ kind: "words", id: "analysis" }],
    });
  });
});
