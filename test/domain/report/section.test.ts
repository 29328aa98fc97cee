import { monthTables } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { closures, intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { column, ids, months, section, shares, values } from "../../fixtures/section-of";
import { sheetOf } from "../../fixtures/workbook-of";

test("the sections stand in the report's order", () => {
  expect(
    buildReport(yearOf([]))
      .sections.map(({ id }) => id)
      .join(" "),
  ).toBe("1-1 1-2 2-1 2-2 2-3 2-4 2-5 2-6 2-7 3-1 3-2 4-1 4-2 5-1 6-1 7-1 7-2 7-3 7-4 7-5 7-6 7-7 7-8 7-9");
});

test("●分析 stands in every section, but where all is the staff's words and where the office wants none", () => {
  const without = (ids?: readonly string[]) =>
    buildReport(yearOf([], ids && { sectionsWithoutAnalysis: new Set(ids) }))
      .sections.filter(
        ({ blocks }) =>
          blocks.filter((block) => block.kind === "words" && block.id === "analysis").length === 0,
      )
      .map(({ id }) => id);
  expect(without()).toEqual(["1-1", "1-2", "2-7", "3-2", "4-2"]);
  expect(without([])).toEqual(["1-1", "1-2"]);
  expect(without(["2-2", "7-3"])).toEqual(["1-1", "1-2", "2-2", "7-3"]);
});

describe("a month without a sheet", () => {
  const sheets = [intakes("相談_H31.4", "4/5", "4/8"), intakes("相談_R1.6", "6/3"), intakes("相談_R1.7")];

  test("is blank, and the year is the sum of the rest", () => {
    const table = section("2-4", sheets);
    expect(column(table, "self")).toEqual(months(2, null, 1, 0));
    expect(column(table, "referral_total")).toEqual(months(0, null, 0, 0));
    expect(column(table, "total")).toEqual(months(2, null, 1, 0));
    expect(values(table.year.figures[0])).toMatchObject({ self: 3, other: 0, total: 3 });
  });

  test("of closures leaves the other columns of 2-1 alone", () => {
    const table = section("2-1", [...sheets, closures("終結_H31.4", "4/26")], { openingCaseload: 10 });
    expect(column(table, "new_total")).toEqual(months(2, null, 1, 0));
    expect(column(table, "closed")).toEqual(months(1));
    expect(column(table, "month_end")).toEqual(months(11));
    expect(table.year.figures[0]?.get("month_end")?.value).toBeNull();
    expect(table.opening).toBe(10);
  });

  test("a kind without any sheet has blank totals and no shares", () => {
    const table = section("2-6", sheets);
    expect(new Set(Object.values(values(table.year.figures[0])))).toEqual(new Set([null]));
    expect(new Set(Object.values(shares(table)))).toEqual(new Set([null]));
  });
});

describe("codes of the office", () => {
  const office = (...rows: readonly (readonly string[])[]) =>
    readSettings(
      sheetOf("設定", [
        ...rows,
        ["過年度 2-6", "ID", "employment", "suspended", "moved", "total"],
        ["過年度 2-6", "H30年度", "4", "1", "2", "7"],
      ]),
    );
  const REASONS = [
    ["区分 終結理由", "就職", "employment"],
    ["区分 終結理由", "転出", "moved"],
  ];
  const closed = recordSheet(
    "終結_R1.5",
    ["5/7", "1", "就労"],
    ["5/8", "2", "転出"],
    ["5/9", "3", "転出"],
    ["5/9", "4", "中断"],
  );

  test("a renamed code keeps its column, an added one gets one, a removed one goes", () => {
    const table = section("2-6", [closed], office(...REASONS));
    expect(table.columns.map(({ id, label }) => `${id} ${label}`)).toEqual([
      "employment 就職",
      "moved 転出",
      "total 合計",
    ]);
    expect(values(table.year.figures[0])).toEqual({ employment: 1, moved: 2, total: 3 });
  });

  test("earlier years stand under their ids, whatever the order or the names", () => {
    const [h30] = section("2-6", [closed], office(...[...REASONS].reverse())).earlierYears;
    expect(h30?.label).toBe("H30年度");
    expect(values(h30?.figures[0])).toEqual({ moved: 2, employment: 4, total: 7 });
  });

  test("a code that an earlier year lacks is blank there and has no share", () => {
    const [h30] = section(
      "2-6",
      [closed],
      office(...REASONS, ["区分 終結理由", "死亡", "died"]),
    ).earlierYears;
    expect(h30?.figures[0]?.get("died")?.value).toBeNull();
    expect(h30?.shares?.has("died")).toBe(false);
  });

  test("a code that is gone stays in an earlier year's total, of which the shares are; a note says so", () => {
    const table = section("2-6", [closed], office(...REASONS));
    const [h30] = table.earlierYears;
    // 終結 7, of which 1 had a reason that is gone.
    expect(values(h30?.figures[0])).toEqual({ employment: 4, moved: 2, total: 7 });
    expect([...(h30?.shares ?? [])].sort()).toEqual([
      ["employment", 571],
      ["moved", 286],
      ["total", 1000],
    ]);
    expect(table.notes).toContain(
      "※H30年度の合計は、今の区分にない1件を含みます。割合はこの合計に対するものです。",
    );
  });

  test("years that are not earlier are left out", () => {
    const settings = office(...REASONS);
    const later = monthTables(buildReport(yearOf([closed], settings, 2018))).find(({ id }) => id === "2-6");
    expect(later?.earlierYears).toEqual([]);
  });
});

describe("shares", () => {
  const thirds = recordSheet(
    "対応_R1.5",
    ["5/7", "1", "面談"],
    ["5/8", "1", "電話"],
    ["5/9", "1", "所内会議"],
  );

  test("sum to 100.0, or are rounded half-up with a note", () => {
    const summed = section("2-2", [thirds]);
    expect(shares(summed)).toMatchObject({
      phone_mail: 334,
      interview: 333,
      internal_meeting: 333,
      total: 1000,
    });
    expect(summed.notes).toEqual([]);
    const rounded = section("2-2", [thirds], { rounding: "half-up" });
    expect(shares(rounded)).toMatchObject({
      phone_mail: 333,
      interview: 333,
      internal_meeting: 333,
      total: 1000,
    });
    expect(rounded.notes).toHaveLength(1);
  });

  test("a subtotal's share is the sum of its leaves'", () => {
    const routes = ["市の他部署", "市役所外", "本人", "本人", "本人", "本人", "本人"].map((route, index) => [
      "5/7",
      String(index),
      "男",
      "40代",
      route,
      "就労",
    ]);
    const table = shares(section("2-4", [recordSheet("相談_R1.5", ...routes)]));
    expect(table).toMatchObject({
      self: 714,
      referral_city: 143,
      referral_external: 143,
      referral_total: 286,
    });
  });

  test("of a year without a count are none", () => {
    expect(new Set(Object.values(shares(section("2-2", [recordSheet("対応_R1.5")]))))).toEqual(
      new Set([null]),
    );
  });
});

test("every column of every table has a figure in every row", () => {
  const report = buildReport(yearOf([intakes("相談_R1.5", "5/7")], { codeLists: DEFAULT_CODE_LISTS }));
  for (const table of monthTables(report)) {
    const rows = [...table.months.flatMap(({ figures }) => figures ?? []), ...table.year.figures];
    for (const row of rows) expect([...row.keys()]).toEqual(ids(table));
  }
});

test.each(["6-1", "7-2"])("%s prints no earlier years, though 設定 has some", (id) => {
  const { earlierYears } = readSettings(
    sheetOf("設定", [
      [`過年度 ${id}`, "ID", "rice", "sessions"],
      [`過年度 ${id}`, "H30年度", "3", "40"],
    ]),
  );
  expect(earlierYears.get(id)).toHaveLength(1);
  expect(section(id, [intakes("相談_R1.5", "5/7")], { earlierYears }).earlierYears).toEqual([]);
});

test("a section knows whether the year has a sheet of what it counts", () => {
  const { sections } = buildReport(yearOf([closures("終結_R1.5"), recordSheet("食料_R1.6")]));
  // 1-1 and 1-2 are for the staff's words, which need no sheet.
  expect(sections.filter(({ hasContents }) => hasContents).map(({ id }) => id)).toEqual([
    "1-1",
    "1-2",
    "2-1",
    "2-6",
    "7-2",
  ]);
});

describe("earlier years", () => {
  const years = (...fiscalYears: readonly number[]) =>
    new Map([
      ["2-3", fiscalYears.map((fiscalYear) => ({ fiscalYear, values: new Map([["age_40s", fiscalYear]]) }))],
    ]);
  const labels = (earlierYears: ReturnType<typeof years>, earlierYearCount: number) =>
    section("2-3", [], { earlierYears, earlierYearCount }).earlierYears.map(({ label }) => label);

  test("as many as the office prints, the newest first, in whatever order they stand", () => {
    const all = years(2015, 2018, 2016, 2017, 2014, 2013);
    expect(labels(all, 3)).toEqual(["H30年度", "H29年度", "H28年度"]);
    expect(labels(all, 1)).toEqual(["H30年度"]);
    expect(labels(all, 5)).toEqual(["H30年度", "H29年度", "H28年度", "H27年度", "H26年度"]);
  });

  test("a section that has fewer prints fewer; this year and later ones are none", () => {
    expect(labels(years(2018), 3)).toEqual(["H30年度"]);
    expect(labels(years(2019, 2020, 2017), 3)).toEqual(["H29年度"]);
  });
});

test("a standing note of 設定 stands below any table, before what the figures need said", () => {
  const notes = new Map([["2-1", "※数え方は要領による。"]]);
  const undated = recordSheet("相談_R1.5", ["5/7", "1", "？", "40代", "本人", "就労"]);
  expect(section("2-1", [undated], { notes }).notes).toEqual([
    "※数え方は要領による。",
    "※新規相談受付件数は、性別の記入がないか読めない1件を含みます。",
  ]);
  expect(section("2-2", [undated], { notes }).notes).toEqual([]);
});
