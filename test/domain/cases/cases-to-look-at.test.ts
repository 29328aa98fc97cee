import { isoDate, parseIsoDate } from "../../../src/domain/calendar/calendar-date";
import type { LookReason } from "../../../src/domain/cases/case-to-look-at";
import { casesToLookAt } from "../../../src/domain/cases/cases-to-look-at";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import { readYear } from "../../../src/domain/records/read-year";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { workbookOf, type PlainWorkbook } from "../rules/workbook-of";

type Rows = readonly (readonly CellValue[])[];

const INTAKES = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
const CONTACTS = ["対応日", "受付番号", "支援方法"];
const PLANS = ["作成日", "受付番号", "区分"];
const CLOSURES = ["終結日", "受付番号", "終結理由"];
const LOANS = ["日付", "受付番号", "世帯番号", "区分", "金額"];
const SESSIONS = ["日付", "利用者", "受付番号", "生活自立"];

const intake = (day: string, caseNumber: string) => [day, caseNumber, "男", "40代", "本人", "就労"];
const contact = (day: string, caseNumber: string) => [day, caseNumber, "面談"];
const closing = (day: string, caseNumber: string) => [day, caseNumber, "就労"];

interface Year {
  readonly carried?: readonly string[];
  readonly intakes?: Rows;
  readonly contacts?: Rows;
  readonly plans?: Rows;
  readonly closures?: Rows;
  readonly loans?: Rows;
  readonly sessions?: Rows;
}

function sheetsOf({
  carried = [],
  intakes = [],
  contacts,
  plans,
  closures = [],
  loans,
  sessions,
}: Year): PlainWorkbook {
  return {
    継続ケース: [["受付番号"], ...carried.map((each) => [each])],
    相談_R1年度: [INTAKES, ...intakes],
    終結_R1年度: [CLOSURES, ...closures],
    ...(contacts && { 対応_R1年度: [CONTACTS, ...contacts] }),
    ...(plans && { プラン_R1年度: [PLANS, ...plans] }),
    ...(loans && { 貸付_R1年度: [LOANS, ...loans] }),
    ...(sessions && { 就労準備_R1年度: [SESSIONS, ...sessions] }),
  };
}

function shownReason(reason: LookReason): string {
  switch (reason.why) {
    case "no-contact":
      return `no contact since ${reason.since ? isoDate(reason.since) : "before the year"}`;
    case "plan-review-due":
      return `plan of ${isoDate(reason.madeOn)} due ${isoDate(reason.dueOn)}`;
    case "work-preparation-long":
      return `work preparation since ${isoDate(reason.since)}`;
    case "goods-over-limit":
      return `goods ${reason.yen}`;
    case "loans-over-limit":
      return `loans ${reason.yen}`;
  }
}

function lookedAt(
  sheets: PlainWorkbook,
  today: string,
  limits = DEFAULT_SETTINGS.lookLimits,
): readonly string[] {
  const dataset = readYear(workbookOf(sheets), DEFAULT_SETTINGS, 2019, new Set());
  const day = parseIsoDate(today) ?? { year: 0, month: 0, day: 0 };
  return casesToLookAt(dataset, limits, day).map(({ number, reason, records }) => {
    const at = records.map(({ ref }) => `${ref.sheet.slice(0, 2)}${ref.row + 1}`);
    return `${number}: ${shownReason(reason)} (${at.join(", ")})`;
  });
}

const look = (year: Year, today: string) => lookedAt(sheetsOf(year), today);

/** Somebody else's contacts, so that the months up to that day are known to be recorded. */
const recordedUntil = (day: string) => contact(day, "R1-9");

describe("no contact", () => {
  const year: Year = {
    carried: ["H30-1"],
    intakes: [intake("2019-05-31", "R1-1"), intake("2019-06-10", "R1-9")],
    contacts: [
      contact("2019-05-31", "R1-1"),
      contact("2019-04-10", "H30-1"),
      ...["2019-08-01", "2019-08-31"].map(recordedUntil),
    ],
  };

  test("three calendar months after the last contact, 31 May + 3 is 31 August", () => {
    expect(look(year, "2019-08-30")).toEqual(["H30-1: no contact since 2019-04-10 (継続2, 対応3)"]);
    expect(look(year, "2019-08-31")).toEqual([
      "H30-1: no contact since 2019-04-10 (継続2, 対応3)",
      "R1-1: no contact since 2019-05-31 (相談2, 対応2)",
    ]);
  });

  test("31 January + 1 month is the last day of February", () => {
    const winter: Year = {
      intakes: [intake("2020-01-31", "R1-1"), intake("2020-01-31", "R1-9")],
      contacts: [recordedUntil("2020-02-29")],
    };
    const limits = { ...DEFAULT_SETTINGS.lookLimits, monthsWithoutContact: 1 };
    expect(lookedAt(sheetsOf(winter), "2020-02-28", limits)).toEqual([]);
    expect(lookedAt(sheetsOf(winter), "2020-02-29", limits)).toEqual([
      "R1-1: no contact since 2020-01-31 (相談2)",
    ]);
  });

  test("a carried case without any contact counts from the year's first day", () => {
    const carried: Year = { carried: ["H30-1", "H30-2"], contacts: [contact("2019-07-01", "H30-2")] };
    expect(look(carried, "2019-06-30")).toEqual([]);
    expect(look(carried, "2019-07-01")).toEqual(["H30-1: no contact since before the year (継続2)"]);
  });

  test("a contact before the intake does not make the case older than it is", () => {
    const prepared: Year = {
      intakes: [intake("2019-07-01", "R1-1"), intake("2019-04-01", "R1-9")],
      contacts: [contact("2019-04-02", "R1-1"), recordedUntil("2019-09-30"), recordedUntil("2019-09-01")],
    };
    expect(look(prepared, "2019-09-30")).toEqual([]);
  });

  test("a closed case is none; taken in again it counts from there", () => {
    const closed: Year = {
      ...year,
      closures: [closing("2019-06-30", "R1-1"), closing("2019-06-30", "H30-1")],
    };
    expect(look(closed, "2019-08-31")).toEqual([]);
    const again: Year = { ...closed, intakes: [...(closed.intakes ?? []), intake("2019-07-10", "R1-1")] };
    const later = { ...again, contacts: [...(again.contacts ?? []), recordedUntil("2019-10-10")] };
    expect(look(again, "2019-08-31")).toEqual([]);
    expect(look(later, "2019-10-10")).toEqual(["R1-1: no contact since 2019-07-10 (相談4, 対応2)"]);
  });

  test("a meeting on several cases is a contact of each", () => {
    const meeting: Year = {
      ...year,
      contacts: [...(year.contacts ?? []), ["2019-07-01", "R1-1、H30-1", "支援調整会議"]],
    };
    expect(look(meeting, "2019-08-31")).toEqual([]);
  });

  test("an office without contact sheets has no such case", () => {
    expect(look({ carried: ["H30-1"], intakes: year.intakes ?? [] }, "2020-03-31")).toEqual([]);
  });

  test("after the last contact that anybody entered nothing is known", () => {
    expect(look(year, "2020-02-01")).toEqual(look(year, "2019-08-31"));
  });

  test("a contact whose day cannot be read may be a late one", () => {
    const unreadable: Year = { ...year, contacts: [...(year.contacts ?? []), ["2019/8/32", "R1-1", "面談"]] };
    expect(look(unreadable, "2019-08-31")).toEqual(["H30-1: no contact since 2019-04-10 (継続2, 対応3)"]);
  });

  test("a month whose sheet is missing may hold one", () => {
    const monthly = (...months: readonly number[]): PlainWorkbook => ({
      ...sheetsOf({ carried: ["H30-1", "H30-2"] }),
      ...Object.fromEntries(
        months.map((month) => [
          `対応_${month === 4 ? "H31" : "R1"}.${month}`,
          [CONTACTS, contact(`2019-0${month}-30`, "H30-2")],
        ]),
      ),
    });
    expect(lookedAt(monthly(4, 5, 6, 7), "2019-07-31")).toEqual([
      "H30-1: no contact since before the year (継続2)",
    ]);
    expect(lookedAt(monthly(4, 6, 7), "2019-07-31")).toEqual([]);
  });

  test("a year that is over is looked at on its last day, and one to come not at all", () => {
    const late: Year = {
      intakes: [intake("2019-12-31", "R1-1"), intake("2020-01-10", "R1-9"), intake("2020-01-01", "R1-8")],
      contacts: [recordedUntil("2020-03-20")],
    };
    expect(look(late, "2026-11-27")).toEqual(["R1-1: no contact since 2019-12-31 (相談2)"]);
    expect(look(year, "2019-03-31")).toEqual([]);
  });
});

describe("plan review", () => {
  const year: Year = {
    carried: ["H30-1"],
    intakes: [intake("2019-04-01", "R1-1")],
    plans: [
      ["2019-05-10", "R1-1", "新規"],
      ["2019-06-10", "H30-1", "更新"],
    ],
  };

  test("half a year after the plan was made or renewed", () => {
    expect(look(year, "2019-11-09")).toEqual([]);
    expect(look(year, "2019-12-10")).toEqual([
      "R1-1: plan of 2019-05-10 due 2019-11-10 (プラ2)",
      "H30-1: plan of 2019-06-10 due 2019-12-10 (プラ3)",
    ]);
  });

  test.each([
    ["renewed since", ["2019-09-01", "R1-1", "更新"]],
    ["ended since", ["2019-09-01", "R1-1", "中断・終結"]],
    ["ended on the day on which it was made", ["2019-05-10", "R1-1", "中断・終結"]],
    ["with a later plan that cannot be read", ["2019/13/1", "R1-1", "更新"]],
  ])("not of a plan that was %s", (_, plan) => {
    expect(look({ ...year, plans: [...(year.plans ?? []), plan] }, "2019-11-30")).toEqual([]);
  });

  test("a renewal to come does not settle it yet", () => {
    const planned: Year = { ...year, plans: [...(year.plans ?? []), ["2019-12-05", "R1-1", "更新"]] };
    expect(look(planned, "2019-11-30")).toEqual(["R1-1: plan of 2019-05-10 due 2019-11-10 (プラ2)"]);
  });

  test("not of a closed case, nor of the plan of an earlier time", () => {
    const closed: Year = { ...year, closures: [closing("2019-08-01", "R1-1")] };
    expect(look(closed, "2019-11-30")).toEqual([]);
    const again: Year = { ...closed, intakes: [...(year.intakes ?? []), intake("2019-09-01", "R1-1")] };
    expect(look(again, "2019-11-30")).toEqual([]);
  });

  test("a month whose sheet is missing may hold the renewal; the running month has none yet", () => {
    const monthly = (...months: readonly string[]): PlainWorkbook => ({
      ...sheetsOf({ intakes: [intake("2019-04-01", "R1-1")] }),
      ...Object.fromEntries(
        months.map((month, index) => [
          `プラン_${month}`,
          index === 0 ? [PLANS, ["2019-05-10", "R1-1", "新規"]] : [PLANS],
        ]),
      ),
    });
    const all = ["R1.5", "R1.6", "R1.7", "R1.8", "R1.9", "R1.10"];
    const due = ["R1-1: plan of 2019-05-10 due 2019-11-10 (プラ2)"];
    expect(lookedAt(monthly(...all), "2019-11-10")).toEqual(due);
    expect(lookedAt(monthly(...all), "2019-11-30")).toEqual([]);
    expect(lookedAt(monthly(...all, "R1.11"), "2019-11-30")).toEqual(due);
    expect(lookedAt(monthly(...all.filter((month) => month !== "R1.8")), "2019-11-10")).toEqual([]);
  });
});

describe("work preparation", () => {
  const session = (day: string, user: string, caseNumber: string | null = null) => [
    day,
    user,
    caseNumber,
    "○",
  ];

  test("over one year, from the first session to the day, for those who go on", () => {
    const year: Year = {
      intakes: [intake("2019-04-01", "R1-1")],
      sessions: [
        session("2018-06-10", "青空 一郎"),
        session("2019-05-20", "青空 一郎"),
        session("2018-06-11", "海野 花子", "R1-1"),
        session("2019-05-31", "海野 花子", "R1-1"),
        session("2018-06-01", "R1-1"),
        session("2019-06-03", "R1-1"),
      ],
    };
    expect(look(year, "2019-06-10")).toEqual([
      "R1-1: work preparation since 2018-06-01 (就労7, 就労6)",
      ": work preparation since 2018-06-10 (就労3, 就労2)",
    ]);
  });

  test("to the last session, for those who came no more", () => {
    const stopped: Year = {
      sessions: [session("2018-06-10", "青空 一郎"), session("2019-05-20", "青空 一郎")],
    };
    expect(look(stopped, "2019-12-31")).toEqual([]);
    const longer: Year = {
      sessions: [session("2018-06-10", "青空 一郎"), session("2019-06-10", "青空 一郎")],
    };
    expect(look(longer, "2019-12-31")).toEqual([": work preparation since 2018-06-10 (就労3, 就労2)"]);
  });

  test("not for those who did not come in the year", () => {
    const before: Year = {
      sessions: [session("2017-06-10", "青空 一郎"), session("2019-03-20", "青空 一郎")],
    };
    expect(look(before, "2019-04-10")).toEqual([]);
  });
});

describe("goods and loans", () => {
  const goods = (day: string, caseNumber: string | null, household: string | null, yen: CellValue) => [
    day,
    caseNumber,
    household,
    "物資支援",
    yen,
  ];
  const loan = (day: string, caseNumber: string, yen: CellValue, category = "緊急小口資金") => [
    day,
    caseNumber,
    null,
    category,
    yen,
  ];

  test("goods for over 5,000 yen a household, whichever number it is known by", () => {
    const year: Year = {
      loans: [
        goods("2019-04-10", null, "S-1", 3000),
        goods("2019-05-10", "R1-1", "S-1", 1500),
        goods("2019-06-10", "R1-1", null, "600円"),
        goods("2019-06-11", "R1-2", null, 5000),
        goods("2019-06-12", "R1-3", null, null),
      ],
    };
    expect(look(year, "2019-06-09")).toEqual([]);
    expect(look(year, "2019-06-10")).toEqual(["S-1: goods 5100 (貸付2, 貸付3, 貸付4)"]);
  });

  test("loans for over 100,000 yen a case, the largest first; goods and what no code is are none", () => {
    const year: Year = {
      loans: [
        loan("2019-04-10", "R1-1", 60000),
        loan("2019-05-10", "R1-1", 50000, "自立支援資金貸付"),
        loan("2019-05-11", "R1-2", 100000),
        loan("2019-05-12", "R1-3", 200000),
        loan("2019-05-13", "R1-4", 200000, "その他"),
        goods("2019-05-14", "R1-2", null, 4000),
      ],
    };
    expect(look(year, "2019-06-01")).toEqual([
      "R1-3: loans 200000 (貸付5)",
      "R1-1: loans 110000 (貸付2, 貸付3)",
    ]);
  });

  test("an office's own limit", () => {
    const year = sheetsOf({
      loans: [goods("2019-04-10", null, "S-1", 3000), loan("2019-04-10", "R1-1", 60000)],
    });
    const limits = { ...DEFAULT_SETTINGS.lookLimits, yenOfGoods: 2999, yenOfLoans: 60000 };
    expect(lookedAt(year, "2019-06-01", limits)).toEqual(["S-1: goods 3000 (貸付2)"]);
  });
});
