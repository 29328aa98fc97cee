import { headerPlace } from "../header-place";
import { defineRule } from "../rule";

export const foodHandoutHouseholdKnown = defineRule({
  id: "food-handout-household-known",
  severity: "warning",
  docs: {
    description: {
      ja: "食料支給に受付番号か世帯番号があること",
      en: "Each food handout has a case number or a household number",
    },
    rationale: {
      ja: "どちらの番号もない支給は、1行を1世帯と数えます。同じ世帯への支給を2行に分けて書いていると、対象世帯数が多くなります。",
      en: "Without either number each row counts as a household of its own, so a handout written in two rows counts twice.",
    },
    fix: {
      ja: "受付番号か世帯番号を記入してください。1行が1世帯への1回の支給なら、このままでかまいません。",
      en: "Enter one of the numbers. Where each row is one handout to one household, it may stay as it is.",
    },
  },
  silentAfter: ["record-cell-error", "food-handout-has-items"],
  messages: {
    ja: {
      blank: "受付番号も世帯番号もないため、この行だけで1世帯と数えています。",
      column: "このシートには受付番号の列も世帯番号の列もないため、1行を1世帯と数えています。",
    },
    en: {
      blank: "Without a case or household number this row counts as one household.",
      column: "This sheet has neither case nor household numbers: each row counts as one household.",
    },
  },
  check: ({ dataset: { sheets, records } }, report) => {
    for (const { binding } of sheets.filter(({ binding: { kind } }) => kind === "foodHandout")) {
      const isThere = binding.columns.has("caseNumber") || binding.columns.has("household");
      if (!isThere) report("column", { place: headerPlace(binding), values: {} });
    }
    for (const record of records.foodHandout) {
      const { caseNumber, household } = record.fields;
      if (caseNumber.state === "read" || household.state === "read") continue;
      const field = caseNumber.state === "blank" ? "caseNumber" : "household";
      if (record.fields[field].state !== "blank") continue;
      report("blank", { place: { at: "field", record, field }, values: {} });
    }
  },
});
