import { FOOD, MONTHS, OPENING_CASELOAD, SECTIONS } from "./published-year";
import type { PublishedSection } from "./published-year";
import { number, optionalNumber, readSample, rowsOf, sampleBytes, text, titlesOf } from "./sample-book";
import type { Row } from "./sample-book";

const book = readSample(sampleBytes());
const rows = (kind: string, month: string): Row[] => rowsOf(book, `${kind}_${month}`);
const ofYear = (kind: string): Row[] => MONTHS.flatMap((month) => rows(kind, month));

const DATE_TITLES = { 相談: "受付日", 対応: "対応日", プラン: "作成日", 終結: "終結日", 食料: "支給日" };
const KINDS = Object.entries(DATE_TITLES);

/** First and last serial of a month label such as `R1.5`, through the library's own dates. */
function daysOf(label: string): { first: number; last: number } {
  const [, era, year, month] = /^([HR])(\d+)\.(\d+)$/.exec(label) ?? [];
  const westernYear = Number(year) + (era === "H" ? 1988 : 2018);
  const serial = (monthIndex: number): number => Date.UTC(westernYear, monthIndex, 1) / 86_400_000 + 25_569;
  return { first: serial(Number(month) - 1), last: serial(Number(month)) - 1 };
}

const carried = rowsOf(book, "継続ケース").map((row) => text(row, "受付番号"));
const intakes = ofYear("相談");
const closures = ofYear("終結");
const openedOn = new Map(intakes.map((row) => [text(row, "受付番号"), number(row, "受付日")]));
const closedOn = new Map(closures.map((row) => [text(row, "受付番号"), number(row, "終結日")]));
for (const caseNumber of carried) openedOn.set(caseNumber, 0);

const isOpenOn = (caseNumber: string, day: number): boolean =>
  (openedOn.get(caseNumber) ?? Infinity) <= day && day <= (closedOn.get(caseNumber) ?? Infinity);

const labels = (section: PublishedSection): string[] =>
  section.columns.filter(({ kind }) => kind === "count").map(({ label }) => label);

describe("dates of the sample", () => {
  test.each(KINDS)("%s rows lie in the month of their sheet, in order", (kind, title) => {
    for (const month of MONTHS) {
      const { first, last } = daysOf(month);
      const dates = rows(kind, month).map((row) => number(row, title));
      expect(dates.filter((day) => day < first || day > last || !Number.isInteger(day))).toEqual([]);
      expect(dates).toEqual([...dates].sort((a, b) => a - b));
    }
  });

  test("no record is made at a weekend, on a holiday or over New Year", () => {
    const days = new Set(KINDS.flatMap(([kind, title]) => ofYear(kind).map((row) => number(row, title))));
    expect([...days].filter((day) => day % 7 < 2)).toEqual([]);
    // 2019-04-29 … 05-06, 07-15, 08-12, 09-16, 09-23, 10-14, 10-22, 11-04, 12-30 … 2020-01-03, 01-13, 02-11, 02-24, 03-20.
    const closed = [
      43584, 43585, 43586, 43587, 43588, 43591, 43661, 43689, 43724, 43731, 43752, 43760, 43773,
    ];
    const winter = [43829, 43830, 43831, 43832, 43833, 43843, 43872, 43885, 43910];
    expect([...closed, ...winter].filter((day) => days.has(day))).toEqual([]);
  });
});

describe("cases of the sample", () => {
  test("as many are carried over as were open, and no number is given twice", () => {
    expect(carried).toHaveLength(OPENING_CASELOAD);
    expect(new Set([...carried, ...intakes.map((row) => text(row, "受付番号"))]).size).toBe(
      carried.length + intakes.length,
    );
  });

  test("each is closed at most once, while it is open", () => {
    expect(closedOn.size).toBe(closures.length);
    expect([...closedOn].filter(([caseNumber, day]) => !isOpenOn(caseNumber, day))).toEqual([]);
  });

  test.each([
    ["対応", "対応日"],
    ["プラン", "作成日"],
    ["食料", "支給日"],
  ])("%s rows refer to cases open on that day", (kind, title) => {
    const numbered = ofYear(kind).filter((row) => text(row, "受付番号") !== "");
    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.filter((row) => !isOpenOn(text(row, "受付番号"), number(row, title)))).toEqual([]);
  });

  test("contacts are spread over the open cases, each intake among them", () => {
    for (const month of MONTHS) {
      const numbers = rows("対応", month).map((row) => text(row, "受付番号"));
      const perCase = [...new Set(numbers)].map((each) => numbers.filter((other) => other === each).length);
      expect(Math.max(...perCase)).toBeLessThanOrEqual(12);
      const withoutContact = rows("相談", month).filter((row) => !numbers.includes(text(row, "受付番号")));
      expect(withoutContact).toEqual([]);
    }
  });

  test("no case has the same method twice on a day but by its count", () => {
    const keys = ofYear("対応").map((row) =>
      [number(row, "対応日"), text(row, "受付番号"), text(row, "支援方法")].join(" "),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("plans go 新規, 更新, 中断・終結; only a carried case begins later", () => {
    const byCase = new Map<string, { kind: string; day: number }[]>();
    for (const row of ofYear("プラン")) {
      const caseNumber = text(row, "受付番号");
      const events = byCase.get(caseNumber) ?? [];
      byCase.set(caseNumber, [...events, { kind: text(row, "区分"), day: number(row, "作成日") }]);
    }
    const wrong = [...byCase].filter(([caseNumber, events]) => {
      const order = events.map(({ kind }) => ["新規", "更新", "中断・終結"].indexOf(kind)).join("");
      const laterThanBefore = events.every(
        ({ day }, index) => index === 0 || day > (events[index - 1]?.day ?? 0),
      );
      return !(carried.includes(caseNumber) ? /^0?1*2?$/ : /^01*2?$/).test(order) || !laterThanBefore;
    });
    expect(wrong).toEqual([]);
    expect(new Set([...byCase.values()].flat().map(({ kind }) => kind)).size).toBe(3);
  });

  test("no case is closed with a plan that runs on", () => {
    const last = new Map(ofYear("プラン").map((row) => [text(row, "受付番号"), row]));
    const runningOn = [...last].filter(
      ([caseNumber, row]) => closedOn.has(caseNumber) && text(row, "区分") !== "中断・終結",
    );
    expect(runningOn).toEqual([]);
  });
});

describe("codes of the sample", () => {
  test.each([
    ["相談", "性別", ["男", "女"]],
    ["相談", "年代", labels(SECTIONS["2-3"])],
    ["相談", "相談経路", labels(SECTIONS["2-4"])],
    ["対応", "支援方法", labels(SECTIONS["2-2"])],
    ["終結", "終結理由", labels(SECTIONS["2-6"])],
  ])("%s %s", (kind, title, codes) => {
    const unknown = ofYear(kind).filter((row) => !codes.includes(text(row, title)));
    expect(unknown).toEqual([]);
  });

  test("everybody gives at least one 相談内容, none twice", () => {
    const codes = labels(SECTIONS["2-5"]);
    const answers = intakes.map((row) => text(row, "相談内容").split("、"));
    expect(answers.filter((list) => !list.every((each) => codes.includes(each)))).toEqual([]);
    expect(answers.filter((list) => new Set(list).size < list.length)).toEqual([]);
    expect(Math.max(...answers.map((list) => list.length))).toBeGreaterThan(2);
  });

  test("紹介元 and つなぎ先 are filled where the code asks for them, and nowhere else", () => {
    const referred = ["市の他部署", "市役所外"];
    expect(
      intakes.filter((row) => referred.includes(text(row, "相談経路")) !== (text(row, "紹介元") !== "")),
    ).toEqual([]);
    expect(
      closures.filter(
        (row) => (text(row, "終結理由") === "他機関等につなぐ") !== (text(row, "つなぎ先") !== ""),
      ),
    ).toEqual([]);
  });

  test("people have names of their own, some with old characters", () => {
    const names = intakes.map((row) => text(row, "氏名"));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /[髙﨑邉]/u.test(name)).length).toBeGreaterThan(3);
  });
});

describe("food of the sample", () => {
  const handouts = ofYear("食料");

  test("each row is one household, by case number or household number", () => {
    const both = handouts.filter((row) => (text(row, "受付番号") === "") === (text(row, "世帯番号") === ""));
    expect(both).toEqual([]);
    expect(handouts.some((row) => text(row, "世帯番号") !== "")).toBe(true);
    for (const month of MONTHS) {
      const households = rows("食料", month).map((row) => text(row, "受付番号") || text(row, "世帯番号"));
      expect(new Set(households).size).toBe(households.length);
    }
  });

  test("quantities are positive whole numbers, at least one a row", () => {
    const given = handouts.map((row) =>
      FOOD.columns
        .map(({ label }) => optionalNumber(row, label))
        .filter((quantity) => quantity !== undefined),
    );
    expect(given.filter((list) => list.length === 0)).toEqual([]);
    expect(given.flat().filter((quantity) => !Number.isInteger(quantity) || quantity < 1)).toEqual([]);
  });
});

describe("pupils of the sample", () => {
  const months = SECTIONS["6-1"].monthly.map(({ month }) => month);
  const sessionsOf = (month: string): number[] =>
    titlesOf(book, `学習_${month}`).filter((title) => typeof title === "number");

  test("sessions are Saturdays of the month", () => {
    for (const month of months) {
      const { first, last } = daysOf(month);
      expect(sessionsOf(month).filter((day) => day < first || day > last || day % 7 !== 0)).toEqual([]);
    }
  });

  test("a mark stands at the sessions of the time enrolled, and there only", () => {
    for (const month of months) {
      for (const row of rows("学習", month)) {
        const joined = number(row, "開始日");
        const left = optionalNumber(row, "退会日") ?? Infinity;
        const marks = sessionsOf(month).map((day) => row.get(day) ?? "");
        const expected = sessionsOf(month).map((day) => (joined <= day && day <= left ? /^[○×]$/ : /^$/));
        expect(marks.filter((mark, index) => !expected[index]?.test(String(mark)))).toEqual([]);
      }
    }
  });

  test("a pupil keeps the school year, stays until leaving and is gone afterwards", () => {
    const identity = (row: Row): string =>
      [text(row, "氏名"), text(row, "学年"), number(row, "開始日")].join(" ");
    months.slice(1).forEach((month, index) => {
      const before = rows("学習", months[index] ?? "");
      const now = rows("学習", month);
      const stayed = before.filter((row) => optionalNumber(row, "退会日") === undefined).map(identity);
      const joined = now.filter((row) => number(row, "開始日") >= daysOf(month).first).map(identity);
      expect(new Set(now.map(identity))).toEqual(new Set([...stayed, ...joined]));
      const left = now.map((row) => optionalNumber(row, "退会日")).filter((day) => day !== undefined);
      expect(left.filter((day) => day < daysOf(month).first || day > daysOf(month).last)).toEqual([]);
    });
    const leavers = months
      .flatMap((month) => rows("学習", month))
      .filter((row) => row.get("退会日") !== null);
    expect(leavers.length).toBeGreaterThanOrEqual(4);
  });
});
