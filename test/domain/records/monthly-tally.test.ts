import { countYear, type MonthFigures } from "../../../src/domain/count/year-figures";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import type { Tally } from "../../../src/domain/count/tally";
import { turned } from "../../fixtures/offices/rewriting/rearrange-sheet";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

type Row = readonly CellValue[];

const LABELS = ["H31.4", "R1.5", "R1.6", "R1.7"];

/** The figures of May; `table` is read with months down, and across. */
function mayOf(sheets: readonly SheetSnapshot[]): MonthFigures {
  const may = countYear(yearOf(sheets)).months[1];
  if (!may) throw new Error("no May");
  return may;
}

/** What was counted, by code. */
function codes(tally: Tally | undefined): Readonly<Record<string, number>> {
  const counted = [...(tally ?? [])].flatMap(([id, { value }]) => (value ? [[id, value] as const] : []));
  return Object.fromEntries(counted);
}

/** Months April to July with these numbers in May. */
function table(
  labels: readonly string[],
  may: readonly number[],
  months: readonly CellValue[] = LABELS,
): Row[] {
  return [
    ["", ...labels],
    ...months.map((month, index): Row => [month, ...may.map((value) => (index === 1 ? value : 0))]),
  ];
}

describe.each([
  ["months down", (sheet: SheetSnapshot) => sheet],
  ["months across", turned],
])("%s", (_, lay) => {
  const may = (name: string, rows: readonly Row[]) => mayOf([lay(sheetOf(name, rows))]);

  test("consultations: sex, age, route and topics, each in a table of its own", () => {
    const sheets = [
      sheetOf("新規相談 集計", table(["男性", "女性", "計"], [3, 4, 7])),
      sheetOf("年代別 集計", table(["10代", "20代", "70代以上", "不明"], [1, 2, 3, 1])),
      sheetOf("相談経路 集計", table(["本人", "市の他部署", "その他"], [2, 4, 1])),
      sheetOf("相談内容 集計", table(["就労", "住まい", "その他"], [5, 1, 2])),
    ];
    const { consultations } = mayOf(sheets.map(lay));
    expect(consultations.intakes.value).toBe(7);
    expect(codes(consultations.bySex)).toEqual({ male: 3, female: 4 });
    expect(codes(consultations.byAgeBand)).toEqual({ age_10s: 1, age_20s: 2, age_70plus: 3, unknown: 1 });
    expect(codes(consultations.byRoute)).toEqual({ self: 2, referral_city: 4, other: 1 });
    expect(codes(consultations.byTopic)).toEqual({ work: 5, housing: 1, other: 2 });
  });

  test("contacts, plans and closures", () => {
    expect(codes(may("支援方法", table(["電話・メール", "面談"], [5, 6])).contacts.byMethod)).toEqual({
      phone_mail: 5,
      interview: 6,
    });
    expect(codes(may("プラン作成件数", table(["新規", "更新", "中断・終結"], [1, 2, 3])).plans)).toEqual({
      plan_new: 1,
      plan_renew: 2,
      plan_close: 3,
    });
    const { closures } = may("終結理由 集計", table(["就労", "生活保護", "中断"], [1, 2, 3]));
    expect(codes(closures.byReason)).toEqual({ employment: 1, public_assistance: 2, suspended: 3 });
    expect(closures.closed.value).toBe(6);
  });

  test("food: households, or items", () => {
    const { food } = may("食料 提供世帯数", table(["米", "缶詰"], [2, 3]));
    expect([codes(food?.households), codes(food?.items)]).toEqual([{ rice: 2, canned: 3 }, {}]);
    expect(codes(may("食料 提供数", table(["米", "缶詰"], [2, 3])).food?.items)).toEqual({
      rice: 2,
      canned: 3,
    });
  });

  test("attendance: the caption says whether pupils or their attendances are counted", () => {
    const rows = [
      ["受講人数", "", "", ""],
      ...table(["中1", "中2", "中3"], [3, 4, 5]),
      ["", "", "", ""],
      ["延べ出席回数", "", "", ""],
      ...table(["中1", "中2", "中3"], [6, 7, 8]),
    ];
    const { attendance } = mayOf([sheetOf("学習支援 集計", rows)]);
    expect(codes(attendance?.enrolled)).toEqual({ j1: 3, j2: 4, j3: 5 });
    expect(codes(attendance?.attended)).toEqual({ j1: 6, j2: 7, j3: 8 });
  });

  test.each([
    ["as the report prints them", LABELS],
    ["as months alone", ["4月", "5月", "6月", "7月"]],
    ["in full width", ["４月", "５月", "６月", "７月"]],
    ["with the year", ["2019年4月", "2019年5月", "2019年6月", "2019年7月"]],
    ["in eras", ["平成31年4月", "令和元年5月", "令和元年6月", "令和元年7月"]],
    ["as dates", [43556, 43586, 43617, 43647]],
  ])("month labels %s", (_label, months) => {
    expect(codes(may("新規相談", table(["男", "女"], [3, 4], months)).consultations.bySex)).toEqual({
      male: 3,
      female: 4,
    });
  });

  test("years, totals and percents beside and between the months count nothing", () => {
    const rows: Row[] = [
      ["", "男", "女", "計"],
      ["H29年度", 30, 40, 70],
      ["H30年度", 31, 41, 72],
      ["H31.4", 1, 1, 2],
      ["R1.5", 3, 4, 7],
      ["R1.6", 0, 1, 1],
      ["計", 4, 6, 10],
      ["割合", "40.0%", "60.0%", "100%"],
    ];
    expect(codes(may("新規相談", rows).consultations.bySex)).toEqual({ male: 3, female: 4 });
  });

  test("counts beside their shares, and another year beside this one", () => {
    const sheet = sheetOf("新規相談", [
      ["", "平成30年度", "", "", "", "令和元年度", "", "", ""],
      ["", "男", "", "女", "", "男", "", "女", ""],
      ["月", "件数", "割合", "件数", "割合", "件数", "割合", "件数", "割合"],
      ["4月", 9, 0.5, 9, 0.5, 1, 0.5, 1, 0.5],
      ["5月", 9, 0.5, 9, 0.5, 3, 0.4, 4, 0.6],
      ["6月", 9, 0.5, 9, 0.5, 0, 0, 1, 1],
    ]);
    const merges = [
      { top: 0, left: 1, bottom: 0, right: 4 },
      { top: 0, left: 5, bottom: 0, right: 8 },
      ...[1, 3, 5, 7].map((left) => ({ top: 1, left, bottom: 1, right: left + 1 })),
    ];
    expect(codes(mayOf([lay({ ...sheet, merges })]).consultations.bySex)).toEqual({ male: 3, female: 4 });
  });
});

test("several sections on one sheet, below and beside each other", () => {
  const rows: Row[] = [
    ["月別集計表", "", "", "", "", "", ""],
    ["■新規相談受付件数", "", "", "", "■相談終結者数", "", ""],
    ["", "男", "女", "", "", "就労", "中断"],
    ["4月", 1, 1, "", "4月", 0, 1],
    ["5月", 3, 4, "", "5月", 2, 3],
    ["6月", 0, 1, "", "6月", 0, 0],
    ["計", 4, 6, "", "計", 2, 4],
    ["", "", "", "", "", "", ""],
    ["■相談内容", "", "", "", "", "", ""],
    ["", "就労", "その他", "", "", "", ""],
    ["4月", 1, 1, "", "", "", ""],
    ["5月", 5, 6, "", "", "", ""],
    ["6月", 0, 1, "", "", "", ""],
  ];
  const { consultations, closures } = mayOf([sheetOf("集計", rows)]);
  expect(codes(consultations.bySex)).toEqual({ male: 3, female: 4 });
  expect(codes(closures.byReason)).toEqual({ employment: 2, suspended: 3 });
  expect(codes(consultations.byTopic)).toEqual({ work: 5, other: 6 });
});

test("months across over several sections, each under its caption", () => {
  const rows: Row[] = [
    ["■新規相談受付件数", "", "", ""],
    ["", "4月", "5月", "6月"],
    ["男", 1, 3, 0],
    ["女", 1, 4, 1],
    ["計", 2, 7, 1],
    ["", "", "", ""],
    ["■終結理由", "", "", ""],
    ["", "4月", "5月", "6月"],
    ["就労", 0, 2, 0],
    ["中断", 0, 3, 0],
  ];
  const { consultations, closures } = mayOf([sheetOf("集計", rows)]);
  expect(codes(consultations.bySex)).toEqual({ male: 3, female: 4 });
  expect(codes(closures.byReason)).toEqual({ employment: 2, suspended: 3 });
});

test("of two years under each other only this one counts", () => {
  const year = (title: string, male: number): Row[] => [
    [title, "", ""],
    ["", "男", "女"],
    ["4月", 1, 1],
    ["5月", male, 4],
    ["6月", 0, 1],
  ];
  const rows = [...year("平成30年度 新規相談", 30), ["", "", ""], ...year("令和元年度 新規相談", 3)];
  expect(codes(mayOf([sheetOf("集計", rows)]).consultations.bySex)).toEqual({ male: 3, female: 4 });
});

test("counts that stand like months are counts where the months are written", () => {
  const rows: Row[] = [
    ["月", "電話・メール", "訪問・同行支援", "面談", "計"],
    ["4月", 1, 2, 3, 6],
    ["5月", 2, 2, 2, 6],
    ["計", 3, 4, 5, 12],
  ];
  const { tallies } = yearOf([sheetOf("令和元年度 対応", rows)]);
  expect(tallies.flatMap(({ values }) => values.map(({ month }) => month.month))).not.toContain(1);
});
