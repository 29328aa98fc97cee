import type { ReadRecord } from "../../records/kind-record";
import { RECORD_KIND_IDS } from "../../records/record-kind-id";
import { fieldLabel } from "../field-label";
import { defineRule } from "../rule";

/** Fields that take any text, so that only an Excel error cannot be read; others have rules of their own. */
const TEXT_FIELDS = ["caseNumber", "caseNumbers", "household", "pupil"] as const;

export const recordCellError = defineRule({
  id: "record-cell-error",
  severity: "error",
  docs: {
    description: {
      ja: "受付番号や氏名の欄が Excel のエラーになっていないこと",
      en: "No case number or name is an Excel error",
    },
    rationale: {
      ja: "番号の欄がエラーだと、どのケースの記録か分からず、重なりやもれを確かめられません。",
      en: "Where a number is an error value, nobody can tell to which case the record belongs.",
    },
    fix: {
      ja: "数式を直すか、値を記入し直してください。",
      en: "Correct the formula, or enter the value again.",
    },
  },
  messages: {
    ja: { error: "{{field}}の欄がエラー（{{text}}）になっています。" },
    en: { error: "{{field}} is an error value ({{text}})." },
  },
  check: ({ dataset }, report) => {
    const records = RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => dataset.records[kind]);
    for (const record of records) {
      for (const field of TEXT_FIELDS) {
        const reading = record.readings.get(field);
        if (reading?.state !== "unreadable") continue;
        const values = { field: fieldLabel(record, field, reading.cell), text: reading.text };
        report("error", { place: { at: "field", record, field }, values });
      }
    }
  },
});
