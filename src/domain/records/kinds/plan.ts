import { caseNumberColumn, codeColumn, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

/** プラン: one row a support plan event. */
export const plan = defineRecordKind({
  id: "plan",
  label: { ja: "プラン", en: "Plan" },
  sheetWords: ["プラン"],
  columns: {
    madeOn: dateColumn("作成日", "Made on", [
      "プラン作成日",
      "作成年月日",
      "プラン作成年月日",
      "プラン日",
      "プラン決定日",
      "プラン年月日",
      "プラン日付",
    ]),
    caseNumber: caseNumberColumn(),
    category: codeColumn("区分", "Category", "planCategory", [
      "新規・更新等",
      "新規・更新",
      "プラン区分",
      "プラン種別",
      "プランの区分",
      "種別",
    ]),
  },
  required: ["madeOn", "caseNumber", "category"],
  dateField: "madeOn",
  template: {
    name: "プラン",
    columns: [
      { column: "madeOn", input: "recordDate", points: 72 },
      { column: "caseNumber", input: "number", points: 72 },
      { label: "氏名", input: "text", points: 84 },
      { column: "category", input: "choice", points: 84 },
      STAFF,
      REMARKS,
    ],
    frozenColumns: 2,
    rows: { month: 40, year: 200 },
  },
  read: (row) => ({
    madeOn: row.date("madeOn"),
    caseNumber: row.caseNumber("caseNumber"),
    category: row.code("category"),
  }),
});
