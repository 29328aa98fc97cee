import { caseNumberColumn, codeColumn, dateColumn, defineRecordKind } from "../record-kind";

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
  read: (row) => ({
    madeOn: row.date("madeOn"),
    caseNumber: row.caseNumber("caseNumber"),
    category: row.code("category"),
  }),
});
