import { carriedCasesWithYears, mayBeOneCase, type CarriedWithYear } from "../cases/carried-intake-years";
import { caseInWords } from "../quoting/case-in-words";
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
      ja: "同じケースを2回数えると、前年度末件数と毎月の月末件数が1件ずつ多くなります。受付番号が年度ごとに始まる台帳では、受付日の年度が違うものは別のケースなので、重なりとしません。",
      en: "A case that is counted twice makes the opening caseload and every month-end figure too high by one. In a ledger whose numbers start again each April, cases received in different years are two.",
    },
    fix: {
      ja: "重なっている行を消すか、受付番号を直してください。別の年度のケースであれば、「H30-12」のように年度を付けて書いてください。",
      en: "Delete the repeated row or correct its number. Where they are cases of different years, write the number with its year, like H30-12.",
    },
  },
  reads: ["caseNumber"],
  messages: {
    ja: { twice: "継続ケースの{{case}}は、ほかの行にもあります。" },
    en: { twice: "On 継続ケース, {{case}} stands in another row too." },
  },
  check: ({ dataset, quoting }, report) => {
    const earlier = new Map<string, CarriedWithYear[]>();
    for (const carried of carriedCasesWithYears(dataset)) {
      const { record } = carried;
      const caseNumber = record.fields.caseNumber.value;
      const others = earlier.get(caseNumber) ?? [];
      const same = others.find((other) => mayBeOneCase(other, carried));
      if (same) {
        const related = [{ at: "field", record: same.record, field: "caseNumber" } as const];
        report("twice", {
          place: { at: "field", record, field: "caseNumber" },
          related,
          values: { case: caseInWords(quoting, caseNumber) },
        });
      } else earlier.set(caseNumber, [...others, carried]);
    }
  },
});
