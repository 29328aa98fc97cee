import { caseInWords } from "../quoting/case-in-words";
import { recordsWith, type RecordWith } from "../records-with";
import { defineRule } from "../rule";

export const carriedCaseNumberTwice = defineRule({
  id: "carried-case-number-twice",
  severity: "error",
  docs: {
    description: {
      ja: "継続ケースに同じ受付番号が2回ないこと",
      en: "No case number stands twice on 継続ケース",
    },
    rationale: {
      ja: "同じケースを2回数えると、前年度末件数と毎月の月末件数が1件ずつ多くなります。",
      en: "A case that is counted twice makes the opening caseload and every month-end figure too high by one.",
    },
    fix: {
      ja: "重なっている行を消すか、受付番号を直してください。",
      en: "Delete the repeated row or correct its number.",
    },
  },
  reads: ["caseNumber"],
  messages: {
    ja: { twice: "継続ケースの{{case}}は、ほかの行にもあります。" },
    en: { twice: "On 継続ケース, {{case}} stands in another row too." },
  },
  check: ({ dataset: { records }, quoting }, report) => {
    const first = new Map<string, RecordWith<"carriedCase", "caseNumber">>();
    for (const record of recordsWith(records.carriedCase, "caseNumber")) {
      const caseNumber = record.fields.caseNumber.value;
      const earlier = first.get(caseNumber);
      if (earlier) {
        const related = [{ at: "field", record: earlier, field: "caseNumber" } as const];
        report("twice", {
          place: { at: "field", record, field: "caseNumber" },
          related,
          values: { case: caseInWords(quoting, caseNumber) },
        });
      } else first.set(caseNumber, record);
    }
  },
});
