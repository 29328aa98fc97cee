import { caseNumberColumn, column, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

/** 家計改善支援: one row a user. */
export const householdBudget = defineRecordKind({
  id: "householdBudget",
  label: { ja: "家計改善支援", en: "Household budget support" },
  sheetWords: ["家計"],
  onlyByName: true,
  columns: {
    startedOn: dateColumn("利用開始日", "Started on", [
      "利用開始年月日",
      "開始日",
      "開始年月日",
      "支援開始日",
      "利用日",
    ]),
    caseNumber: caseNumberColumn(),
    endedOn: column("終了日", "Ended on", ["利用終了日", "支援終了日", "終了年月日", "利用終了年月日"]),
  },
  required: ["startedOn"],
  dateField: "startedOn",
  template: {
    name: "家計改善",
    columns: [
      { column: "startedOn", input: "date", points: 84 },
      { column: "caseNumber", input: "number", points: 84 },
      { label: "氏名", input: "text", points: 100 },
      { column: "endedOn", input: "date", points: 84 },
      STAFF,
      REMARKS,
    ],
    frozenColumns: 2,
    rows: { month: 40, year: 40 },
  },
  read: (row) => ({
    startedOn: row.date("startedOn"),
    caseNumber: row.caseNumber("caseNumber"),
    endedOn: row.date("endedOn"),
  }),
});
