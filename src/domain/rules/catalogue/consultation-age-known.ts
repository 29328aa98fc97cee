import { valueOf } from "../../records/field-reading";
import { columnOfCell } from "../field-label";
import { defineRule } from "../rule";

export const consultationAgeKnown = defineRule({
  id: "consultation-age-known",
  severity: "error",
  docs: {
    description: {
      ja: "年代が分かること（年代・年齢・生年月日のいずれか）",
      en: "The age band is known, from 年代, 年齢 or 生年月日",
    },
    rationale: {
      ja: "年代が分からない相談は、2-3 のどの列にも数えられません。",
      en: "An intake without an age band is counted in no column of 2-3.",
    },
    fix: {
      ja: "年代は一覧にある書き方で、年齢は数字で、生年月日は日付で記入してください。分からないときは「不明」と記入してください。",
      en: "Enter the age band as in the list, the age as a number, or the date of birth as a date. Where it is not known, enter 不明.",
    },
  },
  messages: {
    ja: {
      band: "年代「{{text}}」は区分の一覧にありません。",
      bandUnquoted: "年代の欄の文字は、区分の一覧にありません。",
      age: "年齢「{{text}}」から年代が分かりません。",
      ageUnquoted: "年齢の欄に、数ではない文字が入っています。",
      birthDate: "生年月日を日付として読み取れません。",
      ageAtIntake: "生年月日と受付日から求めた年齢が{{age}}歳になります。",
    },
    en: {
      band: "The age band “{{text}}” is not in the code list.",
      bandUnquoted: "The age band holds text that is not in the code list.",
      age: "The age “{{text}}” gives no age band.",
      ageUnquoted: "The age holds text that is no number.",
      birthDate: "The date of birth cannot be read as a date.",
      ageAtIntake: "By date of birth and date of intake the age would be {{age}}.",
    },
  },
  check: ({ dataset, quoting }, report) => {
    for (const record of dataset.records.consultation) {
      const { ageBand, receivedOn } = record.fields;
      // Without a day of intake no age follows from a birth date; the day has its own finding.
      if (ageBand.state !== "unreadable" || ageBand.text === "") continue;
      const place = { at: "field", record, field: "ageBand" } as const;
      const text = quoting.quote(ageBand.text);
      const column = columnOfCell(record, ageBand.cell);
      if (column === "birthDate") {
        const isAge = valueOf(receivedOn) && /^-?\d{1,3}$/.test(ageBand.text);
        if (isAge) report("ageAtIntake", { place, values: { age: ageBand.text } });
        else report("birthDate", { place, values: {} });
      } else if (text === undefined)
        report(column === "age" ? "ageUnquoted" : "bandUnquoted", { place, values: {} });
      else report(column === "age" ? "age" : "band", { place, values: { text } });
    }
  },
});
