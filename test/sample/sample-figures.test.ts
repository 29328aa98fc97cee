import { FOOD, MONTHS, OPENING_CASELOAD, SECTIONS, monthRow } from "./published-year";
import type { Figures, PublishedSection } from "./published-year";
import { number, optionalNumber, readSample, rowsOf, sampleBytes, text, titlesOf } from "./sample-book";
import type { Row } from "./sample-book";

const book = readSample(sampleBytes());
const rows = (kind: string, month: string): Row[] => rowsOf(book, `${kind}_${month}`);
const TALKS = ["電話・メール", "訪問・同行支援", "面談"];

/** Counts answers by the labels of a section's columns; an unknown label stands under its own name. */
function tally(section: PublishedSection, answers: readonly string[]): Record<string, number> {
  const leaves = section.columns.filter(({ kind }) => kind === "count");
  const counts: Record<string, number> = Object.fromEntries(leaves.map(({ id }) => [id, 0]));
  for (const answer of answers) {
    const id = leaves.find(({ label }) => label === answer)?.id ?? answer;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return { ...counts, total: answers.length };
}

const contactsOf = (month: string): string[] =>
  rows("対応", month).flatMap((row) =>
    Array.from({ length: optionalNumber(row, "件数") ?? 1 }, () => text(row, "支援方法")),
  );

function balanceAfter(month: string): number {
  return MONTHS.slice(0, MONTHS.indexOf(month) + 1).reduce(
    (open, each) => open + rows("相談", each).length - rows("終結", each).length,
    OPENING_CASELOAD,
  );
}

function consultationFigures(month: string): Figures {
  const sexes = rows("相談", month).map((row) => text(row, "性別"));
  const plans = rows("プラン", month).map((row) => text(row, "区分"));
  const having = (list: readonly string[], value: string): number =>
    list.filter((each) => each === value).length;
  return {
    new_total: sexes.length,
    new_male: having(sexes, "男"),
    new_female: having(sexes, "女"),
    contacts: contactsOf(month).filter((method) => TALKS.includes(method)).length,
    plan_new: having(plans, "新規"),
    plan_renew: having(plans, "更新"),
    plan_close: having(plans, "中断・終結"),
    closed: rows("終結", month).length,
    month_end: balanceAfter(month),
  };
}

function routeFigures(month: string): Figures {
  const counts = tally(
    SECTIONS["2-4"],
    rows("相談", month).map((row) => text(row, "相談経路")),
  );
  return { ...counts, referral_total: (counts.referral_city ?? 0) + (counts.referral_external ?? 0) };
}

/** Blank attendance by school year in a month without a session is what the report prints for R2.3. */
function attendanceFigures(month: string): Figures {
  const sessions = titlesOf(book, `学習_${month}`).filter((title) => typeof title === "number");
  const pupils = rows("学習", month);
  const ofYear = (schoolYear: string): Row[] => pupils.filter((row) => text(row, "学年") === schoolYear);
  const marks = (list: readonly Row[]): number =>
    list.reduce((sum, row) => sum + sessions.filter((day) => row.get(day) === "○").length, 0);
  const byYear = (schoolYear: string): number | null =>
    sessions.length === 0 ? null : marks(ofYear(schoolYear));
  return {
    sessions: sessions.length,
    enrolled_total: pupils.length,
    enrolled_j1: ofYear("中1").length,
    enrolled_j2: ofYear("中2").length,
    enrolled_j3: ofYear("中3").length,
    attended_total: marks(pupils),
    attended_j1: byYear("中1"),
    attended_j2: byYear("中2"),
    attended_j3: byYear("中3"),
  };
}

const COUNTED: readonly (readonly [keyof typeof SECTIONS, (month: string) => Figures])[] = [
  ["2-1", consultationFigures],
  ["2-2", (month) => tally(SECTIONS["2-2"], contactsOf(month))],
  [
    "2-3",
    (month) =>
      tally(
        SECTIONS["2-3"],
        rows("相談", month).map((row) => text(row, "年代")),
      ),
  ],
  ["2-4", routeFigures],
  [
    "2-5",
    (month) =>
      tally(
        SECTIONS["2-5"],
        rows("相談", month).flatMap((row) => text(row, "相談内容").split("、")),
      ),
  ],
  [
    "2-6",
    (month) =>
      tally(
        SECTIONS["2-6"],
        rows("終結", month).map((row) => text(row, "終結理由")),
      ),
  ],
  ["6-1", attendanceFigures],
];

describe.each(COUNTED)("section %s of the sample", (id, count) => {
  const section: PublishedSection = SECTIONS[id];

  test.each(section.monthly.map(({ month }) => month))("has the published figures of %s", (month) => {
    expect(count(month)).toEqual(monthRow(section, month));
  });

  test("adds up to the published year", () => {
    const months = section.monthly.map(({ month }) => count(month));
    const year = section.columns.map(({ id: column, kind }) => [
      column,
      kind === "stock"
        ? months.at(-1)?.[column]
        : months.reduce((sum, figures) => sum + (figures[column] ?? 0), 0),
    ]);
    expect(Object.fromEntries(year)).toEqual(section.totalRow.values);
  });
});

test("6-1 has a sheet for the months with pupils only", () => {
  const sheets = MONTHS.filter((month) => book.SheetNames.includes(`学習_${month}`));
  expect(sheets).toEqual(SECTIONS["6-1"].monthly.map(({ month }) => month));
});

describe("section 7-2 of the sample", () => {
  const quantities = (month: string, label: string): number[] =>
    rows("食料", month)
      .map((row) => optionalNumber(row, label))
      .filter((quantity) => quantity !== undefined);
  const households = (month: string): Figures =>
    Object.fromEntries(FOOD.columns.map(({ id, label }) => [id, quantities(month, label).length || null]));
  const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
  const items = (month: string): Figures =>
    Object.fromEntries(FOOD.columns.map(({ id, label }) => [id, sum(quantities(month, label)) || null]));
  const yearOf = (count: (month: string) => Figures): Figures =>
    Object.fromEntries(FOOD.columns.map(({ id }) => [id, sum(MONTHS.map((month) => count(month)[id] ?? 0))]));

  test.each(FOOD.monthly)("has the published figures of $month", (published) => {
    expect(households(published.month)).toEqual(published.households);
    expect(items(published.month)).toEqual(published.items);
  });

  test("adds up to the published year", () => {
    expect(yearOf(households)).toEqual(FOOD.totalRow.households);
    expect(yearOf(items)).toEqual(FOOD.totalRow.items);
  });
});

test("some rows stand for two or three contacts, meetings too", () => {
  const several = MONTHS.flatMap((month) => rows("対応", month)).filter((row) => row.get("件数") !== null);
  expect(new Set(several.map((row) => number(row, "件数")))).toEqual(new Set([2, 3]));
  expect(several.map((row) => text(row, "支援方法"))).toEqual(
    expect.arrayContaining(["電話・メール", "面談", "所内会議"]),
  );
  expect(several.length).toBeLessThan(150);
});
