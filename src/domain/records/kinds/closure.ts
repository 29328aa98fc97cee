import { caseNumberColumn, codeColumn, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

/** 終結: one row a case that ends. */
export const closure = defineRecordKind({
  id: "closure",
  label: { ja: "終結", en: "Closure" },
  sheetWords: ["終結"],
  columns: {
    closedOn: dateColumn("終結日", "Closed on", [
      "終結年月日",
      "終結月日",
      "終結日付",
      "支援終結日",
      "相談終結日",
      "終了日",
      "支援終了日",
    ]),
    caseNumber: caseNumberColumn(),
    reason: codeColumn("終結理由", "Reason", "closureReason", [
      "終結の理由",
      "終結事由",
      "終了理由",
      "終結区分",
      "終結状況",
      "理由",
    ]),
  },
  required: ["closedOn", "caseNumber", "reason"],
  dateField: "closedOn",
  template: {
    name: "終結",
    columns: [
      { column: "closedOn", input: "recordDate", points: 72 },
      { column: "caseNumber", input: "number", points: 72 },
      { label: "氏名", input: "text", points: 84 },
      { column: "reason", input: "choice", points: 128 },
      { label: "つなぎ先", input: "text", points: 100 },
      STAFF,
      REMARKS,
    ],
    frozenColumns: 2,
    rows: { month: 40, year: 200 },
  },
  read: (row) => ({
    closedOn: row.date("closedOn"),
    caseNumber: row.caseNumber("caseNumber"),
    reason: row.code("reason"),
  }),
});
