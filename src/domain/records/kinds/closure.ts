import { codeColumn, column, defineRecordKind } from "../record-kind";

/** 終結: one row a case that ends. */
export const closure = defineRecordKind({
  id: "closure",
  label: { ja: "終結", en: "Closure" },
  sheetWords: ["終結"],
  columns: {
    closedOn: column("終結日", "Closed on", ["終結年月日", "支援終結日"]),
    caseNumber: column("受付番号", "Case number", ["番号", "相談番号", "ケース番号", "受付No", "受付No."]),
    reason: codeColumn("終結理由", "Reason", "closureReason", ["終結の理由", "理由"]),
  },
  required: ["closedOn", "caseNumber", "reason"],
  dateField: "closedOn",
  read: (row) => ({
    closedOn: row.date("closedOn"),
    caseNumber: row.caseNumber("caseNumber"),
    reason: row.code("reason"),
  }),
});
