import fixture from "../fixtures/published-fy2019.json";
import { MONTHS } from "./published-year";
import { number, readSample, rowsOf, sampleBytes, text, type Row } from "./sample-book";

const book = readSample(sampleBytes());
const rows = (kind: string): Row[] => rowsOf(book, `${kind}_R1年度`);
const isMarked = (row: Row, title: string): boolean => text(row, title) === "○";
const marked = (of: readonly Row[], title: string): number => of.filter((row) => isMarked(row, title)).length;

/** The label of the month of a serial, as printed. */
function monthOf(serial: number): string {
  const date = new Date((serial - 25_569) * 86_400_000);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
  return year === 2019 && month === 4 ? "H31.4" : `R${year - 2018}.${month}`;
}

const inMonth = (of: readonly Row[], title: string, month: string): Row[] =>
  of.filter((row) => monthOf(number(row, title)) === month);

test("就労支援: everybody in a month that the report leaves open, with the published totals", () => {
  const { columns, rows: published, totalRow } = fixture.sections["3-1"];
  const people = rows("就労支援");
  for (const { id, label, kind } of columns)
    if (kind === "mark")
      expect([label, marked(people, label)]).toEqual([label, totalRow.values[id as "info"]]);
  const inGroup = (months: readonly string[]) => (row: Row) =>
    months.includes(monthOf(number(row, "決定日")));
  const groups = new Set(published.map(({ monthCandidates }) => monthCandidates.join()));
  for (const group of groups) {
    const expected = published.filter(({ monthCandidates }) => monthCandidates.join() === group);
    expect(people.filter(inGroup(group.split(",")))).toHaveLength(expected.length);
  }
  const shown = (sex: string, age: string, remark: string) => `${sex} ${age} ${remark}`;
  expect(people.map((row) => shown(text(row, "性別"), text(row, "年代"), text(row, "備考"))).sort()).toEqual(
    published.map(({ sex, age, remark }) => shown(sex, age, remark)).sort(),
  );
});

test("企業開拓: as many companies, each once, with the published marks", () => {
  const { visitedCompanies, rows: published } = fixture.sections["3-1"].companyDevelopment;
  const visits = rows("企業開拓");
  expect(new Set(visits.map((row) => text(row, "企業名"))).size).toBe(visitedCompanies);
  for (const { label, values } of published) {
    expect(marked(visits, `${label}\n受入可能`)).toBe(values.acceptable);
    expect(marked(visits, `${label}\n受入実績あり`)).toBe(values.accepted);
  }
});

test.each(MONTHS)("就労準備 and 貸付・現物 of %s have the published figures", (month) => {
  const supports = fixture.sections["4-1"];
  const sessions = inMonth(rows("就労準備"), "日付", month);
  const counted = supports.columns
    .filter(({ kind }) => kind === "count")
    .map(({ id, label }) => [id, marked(sessions, label)]);
  expect(supports.monthly.find((row) => row.month === month)?.values).toMatchObject(
    Object.fromEntries(counted),
  );

  const grants = inMonth(rows("貸付・現物"), "日付", month);
  const of = (category: string) => grants.filter((row) => text(row, "区分") === category);
  const sum = (list: readonly Row[]) => list.reduce((yen, row) => yen + number(row, "金額"), 0);
  const given = new Set(of("物資支援").flatMap((row) => text(row, "内容").split("・")));
  const published = fixture.sections["7-1"].monthly.find((row) => row.month === month)?.values;
  expect(published).toMatchObject({
    shakyo_loan_count: of("自立支援資金貸付").length,
    shakyo_loan_amount: sum(of("自立支援資金貸付")),
    emergency_loan_count: of("緊急小口資金").length,
    emergency_loan_amount: sum(of("緊急小口資金")),
    goods_count: of("物資支援").length,
  });
  expect([...given].sort()).toEqual(published?.goods_content.split("・").sort());
});

test("家計改善, 活動 and 事例 are as many as published", () => {
  expect(rows("家計改善")).toHaveLength(fixture.sections["5-1"].users);
  const activities = rows("活動");
  for (const { category, events } of fixture.sections["7-3"].counts)
    expect([category, activities.filter((row) => text(row, "区分") === category).length]).toEqual([
      category,
      events,
    ]);
  expect(rows("事例").map((row) => text(row, "区分"))).toEqual(["相談", "相談", "就労", "就労準備"]);
});

test("case numbers are those of cases that are open on the day", () => {
  const carried = rowsOf(book, "継続ケース").map((row) => text(row, "受付番号"));
  const openedOn = new Map(carried.map((each) => [each, 0]));
  const closedOn = new Map<string, number>();
  for (const month of MONTHS) {
    for (const row of rowsOf(book, `相談_${month}`))
      openedOn.set(text(row, "受付番号"), number(row, "受付日"));
    for (const row of rowsOf(book, `終結_${month}`))
      closedOn.set(text(row, "受付番号"), number(row, "終結日"));
  }
  const dated = [
    ...rows("就労支援").map((row) => [text(row, "受付番号"), number(row, "決定日")] as const),
    ...rows("家計改善").map((row) => [text(row, "受付番号"), number(row, "利用開始日")] as const),
    ...rows("貸付・現物").map((row) => [text(row, "受付番号"), number(row, "日付")] as const),
  ];
  const strange = dated.filter(
    ([caseNumber, day]) =>
      (openedOn.get(caseNumber) ?? Infinity) > day || day > (closedOn.get(caseNumber) ?? Infinity),
  );
  expect(strange).toEqual([]);
});
