import { headerPlace } from "../header-place";
import { defineRule } from "../rule";

export const contactCaseNumberMissing = defineRule({
  id: "contact-case-number-missing",
  severity: "warning",
  docs: {
    description: {
      ja: "対応に受付番号があること",
      en: "Each contact has a case number",
    },
    rationale: {
      ja: "受付番号のない対応は匿名の対応として件数に数えますが、どのケースの対応かは分かりません。",
      en: "A contact without a number is counted as an anonymous one; nobody can tell to which case it belongs.",
    },
    fix: {
      ja: "ケースが分かるときは受付番号を記入してください。匿名の電話などは、このままでかまいません。",
      en: "Enter the number where the case is known. An anonymous call may stay as it is.",
    },
  },
  // A row of which nothing but the day was written yet.
  silentAfter: ["contact-required-field"],
  messages: {
    ja: {
      blank: "受付番号がないため、匿名の対応として数えています。",
      column: "このシートには受付番号の列がないため、すべて匿名の対応として数えています。",
    },
    en: {
      blank: "Without a case number this counts as an anonymous contact.",
      column: "This sheet has no column for case numbers: all its contacts count as anonymous.",
    },
  },
  check: ({ dataset: { sheets, records } }, report) => {
    for (const { binding } of sheets.filter(({ binding: { kind } }) => kind === "contact")) {
      if (!binding.columns.has("caseNumbers")) report("column", { place: headerPlace(binding), values: {} });
    }
    for (const record of records.contact) {
      const { caseNumbers } = record.fields;
      const isEmpty = caseNumbers.state === "read" && caseNumbers.value.length === 0;
      if (caseNumbers.state !== "blank" && !isEmpty) continue;
      report("blank", { place: { at: "field", record, field: "caseNumbers" }, values: {} });
    }
  },
});
