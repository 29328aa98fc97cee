import { compareDates } from "../../calendar/calendar-date";
import { plansByCase, type DatedPlan } from "../cases/dated-plans";
import { caseInWords } from "../quoting/case-in-words";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";

/** A plan that cannot follow the one before it. */
interface OddPlan {
  readonly plan: DatedPlan;
  readonly before: DatedPlan;
  readonly how: "newTwice" | "afterEnd";
}

/** Of plans on one day nobody knows the order; the first pair that cannot be is told of. */
function oddPlan(plans: readonly DatedPlan[], isReceivedAgain: boolean): OddPlan | undefined {
  for (const [index, plan] of plans.entries()) {
    const before = plans[index - 1];
    if (!before || compareDates(before.fields.madeOn.value, plan.fields.madeOn.value) === 0) continue;
    const [earlier, later] = [before.fields.category.value, plan.fields.category.value];
    if (later === "plan_new" && earlier !== "plan_close" && !isReceivedAgain)
      return { plan, before, how: "newTwice" };
    if (later === "plan_renew" && earlier === "plan_close") return { plan, before, how: "afterEnd" };
  }
  return undefined;
}

export const planSequence = defineRule({
  id: "plan-sequence",
  severity: "warning",
  docs: {
    description: {
      ja: "プランの新規、更新、中断・終結の順序が合うこと",
      en: "New, renewed and ended plans of a case follow each other",
    },
    rationale: {
      ja: "続いているプランに2回目の新規があると 2-1 のプラン（新規）が多く、終わったプランの更新は新規のもれかもしれません。",
      en: "A second new plan while the first goes on makes 新規 in 2-1 too high; a renewal of a plan that has ended may lack its new plan.",
    },
    fix: {
      ja: "区分か受付番号を確かめて直してください。正しければ、このままでかまいません。",
      en: "Look at the category and the number. Where both are right they may stay.",
    },
  },
  reads: ["madeOn", "caseNumber", "category"],
  silentAfter: ["plan-entered-twice", "plan-outside-case", "plan-case-known"],
  messages: {
    ja: {
      newTwice: "{{case}}には{{date}}のプランがあり、中断・終結していないのに、もう一度「新規」があります。",
      afterEnd: "{{case}}のプランは{{date}}に中断・終結していますが、その後に「更新」があります。",
    },
    en: {
      newTwice: "The case with {{case}} has a plan of {{date}} that has not ended, and another new one.",
      afterEnd: "The plan of the case with {{case}} ended on {{date}}, and is renewed after that.",
    },
  },
  check: ({ dataset, cases, quoting }, report) => {
    for (const [caseNumber, plans] of plansByCase(dataset)) {
      const entry = cases.get(caseNumber);
      if (!entry || entry.sharesNumber) continue;
      const isReceivedAgain = entry.received.length + (entry.carried ? 1 : 0) > 1;
      const odd = oddPlan(plans, isReceivedAgain);
      if (!odd) continue;
      report(odd.how, {
        place: { at: "field", record: odd.plan, field: "category" },
        related: [{ at: "field", record: odd.before, field: "category" }],
        values: { case: caseInWords(quoting, caseNumber), date: shownDate(odd.before.fields.madeOn.value) },
      });
    }
  },
});
