import { listsCarriedCases } from "../../records/year-dataset";
import { compareDates, daysInMonth, type YearMonth } from "../../calendar/calendar-date";
import { valueOf } from "../../records/field-reading";
import type { KindRecord } from "../../records/kind-record";
import { caseSteps, type CaseStep } from "../cases/case-steps";
import { doubtfulCases } from "../cases/doubtful-cases";
import { recordDateOffSheet } from "../date-off-sheet";
import { coverageOf } from "../kind-coverage";
import type { Place } from "../place";
import { defineRule } from "../rule";
import type { RuleContext } from "../rule-context";
import { shownMonth } from "../shown-value";

type Mover = KindRecord<"consultation"> | KindRecord<"closure">;

/** One case as the month ends see it. */
interface CaseLife {
  readonly carried: boolean;
  readonly steps: readonly CaseStep[];
}

function movers({ dataset: { records } }: RuleContext): readonly Mover[] {
  return [...records.consultation, ...records.closure];
}

/** Taken in while open, or closed while not open; without a list the first closure may be of a carried case. */
function isOutOfOrder({ event, wasOpen, previous }: CaseStep, listed: boolean): boolean {
  return event === "intake" ? wasOpen : !wasOpen && (listed || previous !== undefined);
}

/** True where another rule already speaks of a record by which the balance would differ. */
function isExplainedElsewhere(context: RuleContext, lives: readonly CaseLife[]): boolean {
  const { dataset } = context;
  const { openingCaseload } = dataset.settings;
  const isOdd = movers(context).some(
    (record) =>
      valueOf<string>(record.fields.caseNumber) === undefined ||
      recordDateOffSheet(record, dataset.fiscalYear) !== undefined,
  );
  if (isOdd || doubtfulCases(dataset).size > 0) return true;
  const listed = listsCarriedCases(dataset);
  if (lives.some(({ steps }) => steps.some((step) => isOutOfOrder(step, listed)))) return true;
  if (!listed) return false;
  const carried = lives.filter((life) => life.carried).length;
  return carried !== dataset.records.carriedCase.length || carried !== (openingCaseload ?? carried);
}

function isOpenAtEnd({ carried, steps }: CaseLife, month: YearMonth): boolean {
  const last = { ...month, day: daysInMonth(month) };
  const latest = steps.findLast(({ on }) => compareDates(on, last) <= 0);
  return latest ? latest.event === "intake" : carried;
}

export const monthEndBalance = defineRule({
  id: "month-end-balance",
  severity: "error",
  docs: {
    description: {
      ja: "月末件数が、ケースごとの受付と終結に合うこと",
      en: "The month-end caseload agrees with the intakes and closures of each case",
    },
    rationale: {
      ja: "月末件数は、前の月末に新規を足し、終結を引いた件数です。ケースごとに数えた支援中の件数と違うときは、記録のもれや重なりがあります。",
      en: "It is the previous month-end plus intakes less closures. Where the cases that are open come to another number, a record is missing or stands twice.",
    },
    fix: {
      ja: "関連する場所に示した、その月の受付と終結を確かめてください。継続ケースの一覧がないときは、前年度末件数も確かめてください。",
      en: "Look at that month’s intakes and closures, shown as related places, and without a list of carried cases also at the opening caseload.",
    },
  },
  messages: {
    ja: {
      differs: "{{month}}の月末件数は{{balance}}件になりますが、支援中のケースは{{open}}件です。",
      tooLow:
        "{{month}}の月末件数は{{balance}}件になりますが、今年度に受け付けた支援中のケースだけで{{open}}件あります。",
    },
    en: {
      differs: "The caseload at the end of {{month}} comes to {{balance}}, but {{open}} cases are open.",
      tooLow:
        "The caseload at the end of {{month}} comes to {{balance}}, but {{open}} cases received this year alone are open.",
    },
  },
  check: (context, report) => {
    const { dataset, cases, figures } = context;
    const lives = [...cases.values()].map((entry) => ({ carried: entry.carried, steps: caseSteps(entry) }));
    if (isExplainedElsewhere(context, lives)) return;
    const isExact = listsCarriedCases(dataset);
    const [intakes, closures] = [coverageOf(dataset, "consultation"), coverageOf(dataset, "closure")];
    for (const { month, monthEnd } of figures.months) {
      // Where totals stand in for the records of a kind, nobody can tell which cases are open.
      if (!intakes.untilMonth(month) || !closures.untilMonth(month)) return;
      const balance = monthEnd.value;
      const open = lives.filter((life) => isOpenAtEnd(life, month)).length;
      if (balance === null || (isExact ? balance === open : balance >= open)) continue;
      const moved = movers(context).filter(({ ref }) => monthEnd.records.includes(ref));
      const related = moved.map((record): Place => ({ at: "field", record, field: "caseNumber" }));
      const values = { month: shownMonth(month), balance, open };
      report(isExact ? "differs" : "tooLow", { place: { at: "month", month }, related, values });
      // What breaks one month's balance breaks every later one.
      return;
    }
  },
});
