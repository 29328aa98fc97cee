import { buildReport } from "../../../src/domain/report/build-report";
import type { FigureRow, SectionTable } from "../../../src/domain/report/section-table";
import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";
import { readSettings } from "../../../src/domain/settings/read-settings";
import type { OfficeSettings } from "../../../src/domain/settings/office-settings";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { attendanceSheet, closures, intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

function section(id: string, sheets: readonly SheetSnapshot[], settings: Partial<OfficeSettings> = {}): SectionTable {
  const found = buildReport(yearOf(sheets, settings)).sections.find((each) => each.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

const ids = ({ columns }: SectionTable) => columns.map(({ id }) => id);
const values = (row: FigureRow | undefined) => Object.fromEntries([...(row ?? [])].map(([id, { value }]) => [id, value]));
const shares = ({ year }: SectionTable) => Object.fromEntries(year.shares ?? []);

/** One column's figures, April … March. */
const column = ({ months }: SectionTable, id: string, line = 0) =>
  months.map(({ figures }) => figures?.[line]?.get(id)?.value ?? null);

/** A year of which these are the first months; the rest is blank. */
const months = (...first: readonly (number | null)[]) => [...first, ...Array.from({ length: 12 - first.length }, () => null)];

test("the sections stand in the report's order", () => {
  expect(buildReport(yearOf([])).sections.map(({ id }) => id).join(" ")).toBe("2-1 2-2 2-3 2-4 2-5 2-6 6-1 7-2");
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

describe("2-1", () => {
  const intake = (sex: string) => recordSheet("相談_R1.5", ["5/7", "1", sex, "40代", "本人", "就労"]);

  test("その他・不明 has a column only where a record has it", () => {
    expect(ids(section("2-1", [intake("男")]))).toEqual([
      "new_total",
      "new_male",
      "new_female",
      "contacts",
      "plan_new",
      "plan_renew",
      "plan_close",
      "closed",
      "month_end",
    ]);
    const used = section("2-1", [intake("不明")]);
    expect(ids(used).slice(0, 4)).toEqual(["new_total", "new_male", "new_female", "new_other_unknown"]);
    expect(values(used.year.figures[0])).toMatchObject({ new_total: 1, new_male: 0, new_other_unknown: 1 });
    expect(used.notes).toEqual([]);
  });

  test("an intake whose sex cannot be read counts, and a note says how many", () => {
    const table = section("2-1", [intake("？")]);
    expect(values(table.year.figures[0])).toMatchObject({ new_total: 1, new_male: 0, new_female: 0 });
    expect(table.notes).toEqual(["※新規相談受付件数は、性別を読めない1件を含みます。"]);
  });

  test("the year repeats March's month-end", () => {
    const names = ["H31.4", "R1.5", "R1.6", "R1.7", "R1.8", "R1.9", "R1.10", "R1.11", "R1.12", "R2.1", "R2.2", "R2.3"];
    const sheets = names.flatMap((name) => [intakes(`相談_${name}`, `${name}.8`), closures(`終結_${name}`)]);
    const table = section("2-1", sheets, { openingCaseload: 5 });
    expect(column(table, "month_end")).toEqual(names.map((_, index) => 6 + index));
    expect(table.year.figures[0]?.get("month_end")?.value).toBe(17);
    expect(table.months.map(({ label }) => label)).toEqual(names);
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
  const closed = recordSheet("終結_R1.5", ["5/7", "1", "就労"], ["5/8", "2", "転出"], ["5/9", "3", "転出"], ["5/9", "4", "中断"]);

  test("a renamed code keeps its column, an added one gets one, a removed one goes", () => {
    const table = section("2-6", [closed], office(...REASONS));
    expect(table.columns.map(({ id, label }) => `${id} ${label}`)).toEqual(["employment 就職", "moved 転出", "total 合計"]);
    expect(values(table.year.figures[0])).toEqual({ employment: 1, moved: 2, total: 3 });
  });

  test("earlier years stand under their ids, whatever the order or the names", () => {
    const [h30] = section("2-6", [closed], office(...[...REASONS].reverse())).earlierYears;
    expect(h30?.label).toBe("H30年度");
    expect(values(h30?.figures[0])).toEqual({ moved: 2, employment: 4, total: 7 });
  });

  test("a code that an earlier year lacks is blank there and has a share of none", () => {
    const [h30] = section("2-6", [closed], office(...REASONS, ["区分 終結理由", "死亡", "died"])).earlierYears;
    expect(h30?.figures[0]?.get("died")?.value).toBeNull();
    expect(h30?.shares?.get("died")).toBe(0);
  });

  test("years that are not earlier are left out", () => {
    const settings = office(...REASONS);
    const later = buildReport(yearOf([closed], settings, 2018)).sections.find(({ id }) => id === "2-6");
    expect(later?.earlierYears).toEqual([]);
  });
});

describe("shares", () => {
  const thirds = recordSheet("対応_R1.5", ["5/7", "1", "面談"], ["5/8", "1", "電話"], ["5/9", "1", "所内会議"]);

  test("sum to 100.0, or are rounded half-up with a note", () => {
    const summed = section("2-2", [thirds]);
    expect(shares(summed)).toMatchObject({ phone_mail: 334, interview: 333, internal_meeting: 333, total: 1000 });
    expect(summed.notes).toEqual([]);
    const rounded = section("2-2", [thirds], { rounding: "half-up" });
    expect(shares(rounded)).toMatchObject({ phone_mail: 333, interview: 333, internal_meeting: 333, total: 1000 });
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
    expect(table).toMatchObject({ self: 714, referral_city: 143, referral_external: 143, referral_total: 286 });
  });

  test("of a year without a count are none", () => {
    expect(new Set(Object.values(shares(section("2-2", [recordSheet("対応_R1.5")]))))).toEqual(new Set([null]));
  });
});

describe("6-1", () => {
  const may = attendanceSheet("学習_R1.5", ["5/11"], ["A", "中1", null, null, "○"], ["B", "中3", null, null, "×"]);
  const june = attendanceSheet("学習_R1.6", [], ["A", "中1", null, null], ["B", "中3", null, null]);

  test("a month without a session: enrolled, attendance blank but for its total, marked and noted", () => {
    const table = section("6-1", [may, june]);
    const [april, mayRow, juneRow] = table.months;
    expect(april?.figures).toBeNull();
    expect(mayRow?.mark).toBe("");
    expect(juneRow?.mark).toBe("※");
    expect(values(juneRow?.figures?.[0])).toEqual({
      sessions: 0,
      enrolled_total: 2,
      enrolled_j1: 1,
      enrolled_j2: 0,
      enrolled_j3: 1,
      attended_total: 0,
      attended_j1: null,
      attended_j2: null,
      attended_j3: null,
    });
    expect(table.notes).toEqual(["※実施のない月の受講人数は、在籍者の人数です。"]);
  });

  test("計 is the sum of the months", () => {
    const { year } = section("6-1", [may, june]);
    expect(year.label).toBe("計");
    expect(year.shares).toBeNull();
    expect(values(year.figures[0])).toMatchObject({ sessions: 1, enrolled_total: 4, attended_total: 1, attended_j3: 0 });
  });

  test("the office's own note, and how many passed", () => {
    const notes = new Map([["6-1", "※３月は感染症のため中止"]]);
    const yearlyNumbers = new Map([["第一志望合格者数", 7]]);
    expect(section("6-1", [may], { notes, yearlyNumbers }).notes).toEqual([
      "※３月は感染症のため中止",
      "受講者のうち、第一志望の高校に合格した中学３年生の人数：7人",
    ]);
    expect(section("6-1", [may]).notes).toEqual([]);
  });
});

describe("7-2", () => {
  const may = recordSheet("食料_R1.5", ["5/13", "A", null, 2, null, null], ["5/13", "B", null, 3, null, null]);

  test("households over items; a category of which nothing was given is blank", () => {
    const table = section("7-2", [may, recordSheet("食料_R1.6")]);
    expect(table.lines.map(({ id }) => id)).toEqual(["households", "items"]);
    expect(column(table, "rice", 0)).toEqual(months(null, 2));
    expect(column(table, "rice", 1)).toEqual(months(null, 5));
    expect(column(table, "canned", 0)).toEqual(months());
    expect(table.year.label).toBe("計");
    expect(table.year.figures.map((row) => row.get("rice")?.value)).toEqual([2, 5]);
    expect(table.year.figures.map((row) => row.get("canned")?.value)).toEqual([null, null]);
  });

  test("a month without a sheet has no row of figures, one without a handout has blanks", () => {
    const [april, , june] = section("7-2", [may, recordSheet("食料_R1.6")]).months;
    expect(april?.figures).toBeNull();
    expect(june?.figures).toHaveLength(2);
    expect(june?.figures?.[0]?.get("rice")?.value).toBeNull();
  });
});

test("every column of every table has a figure in every row", () => {
  const report = buildReport(yearOf([intakes("相談_R1.5", "5/7")], { codeLists: DEFAULT_CODE_LISTS }));
  for (const table of report.sections) {
    const rows = [...table.months.flatMap(({ figures }) => figures ?? []), ...table.year.figures];
    for (const row of rows) expect([...row.keys()]).toEqual(ids(table));
  }
});
