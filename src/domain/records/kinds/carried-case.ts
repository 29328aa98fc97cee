import { caseNumberColumn, defineRecordKind } from "../record-kind";

/** 継続ケース（前年度繰越）: case numbers open at the end of the previous year. */
export const carriedCase = defineRecordKind({
  id: "carriedCase",
  label: { ja: "継続ケース", en: "Carried case" },
  sheetWords: ["継続", "繰越"],
  onlyByName: true,
  columns: {
    caseNumber: caseNumberColumn(),
  },
  required: ["caseNumber"],
  dateField: null,
  read: (row) => ({ caseNumber: row.caseNumber("caseNumber") }),
});
