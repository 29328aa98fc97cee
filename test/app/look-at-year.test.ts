import { yearOverview } from "../../src/app/look-at-year";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { monthKey } from "../../src/domain/calendar/calendar-date";
import type { RecordKindId } from "../../src/domain/records/record-kind-id";
import type { Finding } from "../../src/domain/rules/finding";
import { ruleContext } from "../../src/domain/rules/run-rules";
import type { Severity } from "../../src/domain/rules/severity";
import { intakes, recordSheet } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

function finding(severity: Severity, kind?: RecordKindId, month?: number): Finding {
  return {
    rule: "closure-reason-known",
    key: "",
    severity,
    place: { sheet: null, cell: null },
    related: [],
    ...(kind && { kind }),
    ...(month !== undefined && { month: { year: 2019, month } }),
    message: { ja: "", en: "" },
    fix: null,
  };
}

/** Plans and closures of April to June. */
const SHEETS = ["H31.4", "R1.5", "R1.6"].flatMap((month) => [
  recordSheet(`プラン_${month}`),
  recordSheet(`終結_${month}`),
]);

const TODAY = { year: 2019, month: 8, day: 1 };

function look(findings: readonly Finding[], sheets = SHEETS, closed: readonly number[] = []) {
  const book = readBook(workbookOf(sheets), 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  const closings = closed.map((month) => ({
    month: { year: 2019, month },
    on: TODAY,
    by: "佐藤",
    confirmedBy: "鈴木",
    changed: false,
    restated: [],
  }));
  return yearOverview(book, { context: ruleContext(book.dataset, TODAY), findings, closings });
}

test("errors and warnings stand at their kind and month; those of the book count for the year only", () => {
  const year = look([
    finding("error", "closure", 5),
    finding("error", "closure", 5),
    finding("warning", "closure", 5),
    finding("info", "closure", 5),
    finding("error", "plan", 6),
    finding("warning"),
  ]);
  const closures = year.kinds.find(({ kind }) => kind === "closure")?.months;
  expect(closures?.[1]).toMatchObject({ state: "checked", errors: 2, warnings: 1 });
  expect(closures?.[2]).toMatchObject({ errors: 0, warnings: 0 });
  expect([year.errors, year.warnings]).toEqual([3, 2]);
});

describe("a clerk goes on", () => {
  const APRIL_AND_MAY = [intakes("相談_H31.4", "4/5"), intakes("相談_R1.5", "5/7"), recordSheet("終結_R1.6")];

  test.each<[string, number[], string]>([
    ["at the oldest month with records", [], "2019-04"],
    ["at the oldest that is not closed", [4], "2019-05"],
    ["at the last with records, where all are closed", [4, 5], "2019-05"],
  ])("%s", (_, closed, month) => {
    expect(monthKey(look([], APRIL_AND_MAY, closed).currentMonth)).toBe(month);
  });

  test("at the last month with a sheet, where no sheet has a record", () => {
    expect(monthKey(look([finding("error", "closure", 5)]).currentMonth)).toBe("2019-06");
  });

  test("in April, where no month has a sheet", () => {
    expect(monthKey(look([], [recordSheet("継続ケース", ["H30-001"])]).currentMonth)).toBe("2019-04");
  });
});

test("what is settled is not counted", () => {
  const reason = {
    rule: "closure-reason-known",
    key: "",
    fiscalYear: 2019,
    reason: "本人に確認した",
    by: "佐藤",
    on: TODAY,
  };
  const settled = { ...finding("warning", "closure", 5), settlement: { state: "settled" as const, reason } };
  const lapsed = { ...settled, settlement: { state: "lapsed" as const, reason } };
  const year = look([settled, lapsed]);
  expect(year.warnings).toBe(1);
  expect(year.kinds.find(({ kind }) => kind === "closure")?.months[1]?.warnings).toBe(1);
});

test("earlier years of 設定, newest first, each once; not this one", () => {
  const rows = ["2-1", "2-2"].flatMap((id) =>
    ["H28年度", "R1年度", "H30年度"].map((year) => [`過年度 ${id}`, year, 1]),
  );
  expect(look([], [sheetOf("設定", rows), ...SHEETS]).earlierYears).toEqual([2018, 2016]);
});

test("earlier years of a section that prints none are none", () => {
  const rows = [
    ["過年度 7-2", "ID", "rice"],
    ["過年度 7-2", "H30年度", "3"],
  ];
  expect(look([], [sheetOf("設定", rows), ...SHEETS]).earlierYears).toEqual([]);
});

describe("the kinds that not every office keeps", () => {
  const usual = ["consultation", "contact", "plan", "closure", "foodHandout", "attendance"];
  const kinds = (sheets: Parameters<typeof look>[1]) => look([], sheets).kinds.map(({ kind }) => kind);
  const activities = sheetOf("活動_R1.5", [
    ["日付", "区分", "内容"],
    ["2019-05-07", "研修・会議", "研修"],
  ]);
  const stories = sheetOf("事例_R1年度", [
    ["区分", "見出し", "支援内容等"],
    ["相談", "Ａさん", "面談した。"],
  ]);

  test("have a row where there is a sheet of them, and stories, which belong to no month, none", () => {
    expect(kinds(SHEETS)).toEqual(usual);
    expect(kinds([...SHEETS, activities, stories])).toEqual([...usual, "activity"]);
  });

  test("a month without a sheet of theirs lacks none", () => {
    const row = look([], [...SHEETS, activities]).kinds.find(({ kind }) => kind === "activity");
    expect(row?.months.slice(0, 4).map(({ state }) => state)).toEqual([
      "no-service",
      "checked",
      "no-service",
      "no-sheet",
    ]);
  });
});
