import { compareDates, monthOf, type CalendarDate } from "../../calendar/calendar-date";
import { valueOf } from "../../records/field-reading";
import { plansByCase, type DatedPlan } from "../cases/dated-plans";
import { coverageOf, type KindCoverage } from "../kind-coverage";
import { caseInWords } from "../quoting/case-in-words";
import { recordMonth } from "../record-date";
import { defineRule } from "../rule";
import type { RuleContext } from "../rule-context";

/** A plan that is renewed or ended, on a day before which the case has none. */
function planWithoutNew(plans: readonly DatedPlan[]): DatedPlan | undefined {
  const [first] = plans;
  if (!first || first.fields.category.value === "plan_new") return undefined;
  const isNewThatDay = plans.some(
    ({ fields: { madeOn, category } }) =>
      category.value === "plan_new" && compareDates(madeOn.value, first.fields.madeOn.value) === 0,
  );
  const needsNew = ["plan_renew", "plan_close"].includes(first.fields.category.value);
  return needsNew && !isNewThatDay ? first : undefined;
}

/** Whether the sheets on which the new plan could stand are there: from the intake, or a plan before it, on. */
function areThereSince(plans: KindCoverage, receivedOn: CalendarDate, plan: DatedPlan): boolean {
  const isAfterIntake = compareDates(receivedOn, plan.fields.madeOn.value) <= 0;
  const until = recordMonth(plan);
  return isAfterIntake ? plans.between(monthOf(receivedOn), until) : plans.untilMonth(until);
}

/** New plans without a number, or with one that no case has: each may be the plan that a case lacks. */
function strayNewPlans({ dataset, cases }: RuleContext): number {
  return dataset.records.plan.filter(({ fields: { category, caseNumber } }) => {
    const number = valueOf(caseNumber);
    return valueOf(category) === "plan_new" && (number === undefined || !cases.has(number));
  }).length;
}

export const planOrder = defineRule({
  id: "plan-order",
  severity: "warning",
  docs: {
    description: {
      ja: "プランの更新や中断・終結より前に、新規のプランがあること",
      en: "A plan is made before it is renewed or ended",
    },
    rationale: {
      ja: "新規のプランの記録がもれていると、2-1 のプラン（新規）が少なくなります。継続ケースは前年度に新規のプランがあるため、確かめません。",
      en: "A missing record of a new plan makes 新規 in 2-1 too low. Carried cases had their plan last year and are not looked at.",
    },
    fix: {
      ja: "もれている新規のプランを記録するか、区分または受付番号を直してください。",
      en: "Record the new plan that is missing, or correct the category or the case number.",
    },
  },
  reads: ["madeOn", "caseNumber", "category"],
  messages: {
    ja: { withoutNew: "{{case}}には、このプランより前に新規のプランがありません。" },
    en: { withoutNew: "The case with {{case}} has no new plan before this one." },
  },
  check: (context, report) => {
    const { dataset, cases, quoting } = context;
    const covered = coverageOf(dataset, "plan");
    const early: DatedPlan[] = [];
    for (const [caseNumber, plans] of plansByCase(dataset)) {
      const entry = cases.get(caseNumber);
      const plan = planWithoutNew(plans);
      const [intake] = entry && !entry.carried && !entry.sharesNumber ? entry.received : [];
      if (plan && intake && areThereSince(covered, intake.on, plan)) early.push(plan);
    }
    if (early.length <= strayNewPlans(context)) return;
    for (const plan of early) {
      const values = { case: caseInWords(quoting, plan.fields.caseNumber.value) };
      report("withoutNew", { place: { at: "field", record: plan, field: "category" }, values });
    }
  },
});
