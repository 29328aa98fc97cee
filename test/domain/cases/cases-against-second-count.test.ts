import fc from "fast-check";
import { dateOfDayNumber, dayNumber } from "../../../src/domain/calendar/day-number";
import { isoDate, type CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../../../src/domain/calendar/fiscal-year";
import { casesToLookAt } from "../../../src/domain/cases/cases-to-look-at";
import { readYear } from "../../../src/domain/records/read-year";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { workbookOf } from "../rules/workbook-of";

const FIRST = dayNumber({ year: 2019, month: 4, day: 1 });
const LAST = dayNumber({ year: 2020, month: 3, day: 31 });

/** Somebody was seen in every month: all of them are recorded. */
const MONTHS = monthsOfFiscalYear(2019);

/** What happened to one case; days count from 1970. */
interface Life {
  readonly intake: number | undefined;
  readonly contacts: readonly number[];
  readonly plans: readonly { readonly on: number; readonly category: "新規" | "更新" | "中断・終結" }[];
  readonly closure: number | undefined;
  readonly goods: readonly { readonly on: number; readonly yen: number }[];
  readonly loans: readonly { readonly on: number; readonly yen: number }[];
}

const day = fc.integer({ min: FIRST, max: LAST });
const given = fc.array(fc.record({ on: day, yen: fc.integer({ min: 0, max: 60_000 }) }), { maxLength: 3 });
const life: fc.Arbitrary<Life> = fc.record({
  intake: fc.option(day, { nil: undefined }),
  contacts: fc.array(day, { maxLength: 3 }),
  plans: fc.uniqueArray(fc.record({ on: day, category: fc.constantFrom("新規", "更新", "中断・終結") }), {
    maxLength: 3,
    selector: ({ on }) => on,
  }),
  closure: fc.option(day, { nil: undefined }),
  goods: given,
  loans: given,
});

const iso = (number: number) => isoDate(dateOfDayNumber(number));
const numberOf = (index: number) => `R1-${String(index + 1).padStart(3, "0")}`;

function datasetOf(lives: readonly Life[]) {
  const rows = <T>(of: (each: Life, caseNumber: string) => readonly T[]) =>
    lives.flatMap((each, index) => of(each, numberOf(index)));
  const sheets = {
    継続ケース: [["受付番号"], ...rows(({ intake }, number) => (intake === undefined ? [[number]] : []))],
    相談_R1年度: [
      ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
      ...rows(({ intake }, number) =>
        intake === undefined ? [] : [[iso(intake), number, "男", "40代", "本人", "就労"]],
      ),
    ],
    対応_R1年度: [
      ["対応日", "受付番号", "支援方法"],
      ...MONTHS.map((month) => [isoDate({ ...month, day: 1 }), "R1-900", "面談"]),
      ...rows(({ contacts }, number) => contacts.map((on) => [iso(on), number, "面談"])),
    ],
    プラン_R1年度: [
      ["作成日", "受付番号", "区分"],
      ...rows(({ plans }, number) => plans.map(({ on, category }) => [iso(on), number, category])),
    ],
    終結_R1年度: [
      ["終結日", "受付番号", "終結理由"],
      ...rows(({ closure }, number) => (closure === undefined ? [] : [[iso(closure), number, "就労"]])),
    ],
    貸付_R1年度: [
      ["日付", "受付番号", "区分", "金額"],
      ...rows(({ goods }, number) => goods.map(({ on, yen }) => [iso(on), number, "物資支援", yen])),
      ...rows(({ loans }, number) => loans.map(({ on, yen }) => [iso(on), number, "緊急小口資金", yen])),
    ],
  };
  return readYear(workbookOf(sheets), DEFAULT_SETTINGS, 2019, new Set());
}

/** Day by day, until the same day of the month, or the month's last, has come so many times. */
function monthsPassed(from: number, until: number, months: number): boolean {
  const start = dateOfDayNumber(from);
  for (let at = from, passed = 0; at <= until; at++) {
    const { day: today }: CalendarDate = dateOfDayNumber(at);
    const { day: tomorrow } = dateOfDayNumber(at + 1);
    const isLast = tomorrow === 1;
    if (at > from && (today === start.day || (isLast && today < start.day))) passed++;
    if (passed === months) return true;
  }
  return false;
}

/** Counted a second time, from what happened and not from what was read. */
function expected(lives: readonly Life[], on: number): readonly string[] {
  const found: string[] = [];
  lives.forEach(({ intake, contacts, plans, closure, goods, loans }, index) => {
    const number = numberOf(index);
    const isReceived = intake === undefined || intake <= on;
    // A closure before the intake closes nothing.
    const isClosed = closure !== undefined && closure <= on && (intake === undefined || closure >= intake);
    if (isReceived && !isClosed) {
      const acts = [...contacts.filter((each) => each <= on), intake ?? FIRST];
      if (monthsPassed(Math.max(...acts), on, 3)) found.push(`${number} no-contact`);
      const made = plans
        .filter((plan) => plan.on <= on && plan.on >= (intake ?? FIRST))
        .sort((a, b) => a.on - b.on);
      const last = made.at(-1);
      if (last && last.category !== "中断・終結" && monthsPassed(last.on, on, 6))
        found.push(`${number} plan-review-due`);
    }
    const sum = (of: typeof goods) =>
      of.filter((each) => each.on <= on).reduce((yen, each) => yen + each.yen, 0);
    if (sum(goods) > 5000) found.push(`${number} goods-over-limit`);
    if (sum(loans) > 100_000) found.push(`${number} loans-over-limit`);
  });
  return found.sort();
}

test("the cases are those that a second count finds", () => {
  fc.assert(
    fc.property(fc.array(life, { minLength: 1, maxLength: 4 }), day, (lives, on) => {
      const cases = casesToLookAt(datasetOf(lives), DEFAULT_SETTINGS.lookLimits, dateOfDayNumber(on));
      expect(cases.map(({ number, reason }) => `${number} ${reason.why}`).sort()).toEqual(
        expected(lives, on),
      );
    }),
    { numRuns: 150 },
  );
});
