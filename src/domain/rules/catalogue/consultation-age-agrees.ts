import { recordsWith } from "../records-with";
import { defineRule } from "../rule";

export const consultationAgeAgrees = defineRule({
  id: "consultation-age-agrees",
  severity: "warning",
  docs: {
    description: {
      ja: "年代が、生年月日や年齢と合うこと",
      en: "The age band agrees with the date of birth or the age beside it",
    },
    rationale: {
      ja: "年代の列があれば、それを 2-3 に数えます。受付日の年齢（生年月日から求めたもの、なければ年齢の列）と違うときは、どちらかが書き間違いです。",
      en: "Where there is an age band it counts in 2-3. Where the age at intake (by date of birth, else by 年齢) is of another band, one of the two is a slip.",
    },
    fix: {
      ja: "年代、年齢、生年月日のうち、間違っているものを直してください。年代は受付日の年齢で記入します。",
      en: "Correct whichever is wrong. The band is that of the age on the day of intake.",
    },
  },
  reads: ["receivedOn", "ageBand"],
  messages: {
    ja: {
      differs: "年代は「{{band}}」ですが、受付日の年齢からは「{{beside}}」です。",
      noDate: "生年月日が日付として読み取れません。年代は、年代か年齢の欄から数えています。",
      noAge: "生年月日と受付日から求めた年齢が{{age}}歳になります。",
    },
    en: {
      differs: "The age band is {{band}}, but the age on the day of intake is of {{beside}}.",
      noDate: "The date of birth cannot be read as a date. The age band is counted from the band or the age.",
      noAge: "By date of birth and date of intake the age would be {{age}}.",
    },
  },
  check: ({ dataset: { records, settings } }, report) => {
    const labels = new Map(settings.codeLists.ageBand.codes.map(({ id, label }) => [id, label]));
    for (const record of recordsWith(records.consultation, "receivedOn", "ageBand")) {
      const { ageBand, ageBeside } = record.fields;
      if (ageBeside.state === "unreadable") {
        const place = { at: "record-cell", record, cell: ageBeside.cell } as const;
        if (ageBeside.text === "") report("noDate", { place, values: {} });
        else report("noAge", { place, values: { age: ageBeside.text } });
      }
      if (ageBeside.state !== "read") continue;
      if (ageBand.value === ageBeside.value) continue;
      report("differs", {
        place: { at: "field", record, field: "ageBand" },
        related: [{ at: "record-cell", record, cell: ageBeside.cell }],
        values: {
          band: labels.get(ageBand.value) ?? ageBand.value,
          beside: labels.get(ageBeside.value) ?? ageBeside.value,
        },
      });
    }
  },
});
