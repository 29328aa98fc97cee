import type { KindRecord } from "../../records/kind-record";
import { recordsWith, type RecordWith } from "../records-with";
import { defineRule } from "../rule";

type Pupil = RecordWith<"attendance", "pupil" | "schoolYear">;

/** The pupils of the year by name; two of one name on a sheet are two pupils, and are left out. */
function pupilsByName(records: readonly KindRecord<"attendance">[]): readonly (readonly Pupil[])[] {
  const byName = new Map<string, Pupil[]>();
  for (const record of recordsWith(records, "pupil", "schoolYear")) {
    const name = record.fields.pupil.value;
    const others = byName.get(name);
    if (others) others.push(record);
    else byName.set(name, [record]);
  }
  return [...byName.values()].filter((pupils) => {
    const onSheets = new Map<string, Set<string>>();
    for (const { ref, fields } of pupils) {
      const years = onSheets.get(ref.sheet) ?? new Set();
      onSheets.set(ref.sheet, years.add(fields.schoolYear.value));
    }
    return [...onSheets.values()].every((years) => years.size === 1);
  });
}

/** How many of the rows have each school year. */
function commonest(pupils: readonly Pupil[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { fields } of pupils)
    counts.set(fields.schoolYear.value, (counts.get(fields.schoolYear.value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

export const attendanceSchoolYearChanged = defineRule({
  id: "attendance-school-year-changed",
  severity: "warning",
  docs: {
    description: {
      ja: "同じ生徒の学年が、年度の途中で変わらないこと",
      en: "No pupil’s school year changes within the fiscal year",
    },
    rationale: {
      ja: "学年は4月に変わるだけなので、途中で変わっているときは、どちらかが書き間違いです。6-1 の学年ごとの人数が変わります。",
      en: "The school year changes in April only: where it differs between months, one is a slip, and the figures of 6-1 by school year are wrong.",
    },
    fix: {
      ja: "正しい学年にそろえてください。同姓同名の別の生徒なら、このままでかまいません。",
      en: "Correct the one that is wrong. Two pupils of one name are right as they are.",
    },
  },
  reads: ["schoolYear"],
  messages: {
    ja: { changed: "この生徒の学年が、ほかの月の出席簿と違います。" },
    en: { changed: "The pupil’s school year differs from that of other months." },
  },
  check: ({ dataset: { records } }, report) => {
    for (const pupils of pupilsByName(records.attendance)) {
      const usual = commonest(pupils);
      const place = (record: Pupil) => ({ at: "field", record, field: "schoolYear" }) as const;
      const same = pupils.find(({ fields }) => fields.schoolYear.value === usual);
      const [odd, ...others] = pupils.filter(({ fields }) => fields.schoolYear.value !== usual);
      if (!odd || !same) continue;
      report("changed", { place: place(odd), related: [...others, same].map(place), values: {} });
    }
  },
});
