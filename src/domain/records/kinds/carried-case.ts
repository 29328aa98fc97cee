import { caseNumberColumn, defineRecordKind } from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

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
  template: {
    name: "継続ケース",
    columns: [
      { column: "caseNumber", input: "number", points: 84 },
      { label: "氏名", input: "text", points: 100 },
      STAFF,
      { ...REMARKS, points: 200 },
    ],
    frozenColumns: 1,
    rows: { month: 200, year: 200 },
  },
  read: (row) => ({ caseNumber: row.caseNumber("caseNumber") }),
});
