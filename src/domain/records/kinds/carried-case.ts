import { column, defineRecordKind } from "../record-kind";

/** 継続ケース（前年度繰越）: case numbers open at the end of the previous year. */
export const carriedCase = defineRecordKind({
  id: "carriedCase",
  label: { ja: "継続ケース", en: "Carried case" },
  sheetWords: ["継続", "繰越"],
  onlyByName: true,
  columns: {
    caseNumber: column("受付番号", "Case number", ["番号", "相談番号", "ケース番号", "受付No", "受付No."]),
    // Never read: a row with a name alone is a case without its number, and not a note.
    person: column("氏名", "Person", ["名前", "相談者", "相談者氏名"]),
  },
  required: ["caseNumber"],
  dateField: null,
  read: (row) => ({ caseNumber: row.caseNumber("caseNumber") }),
});
