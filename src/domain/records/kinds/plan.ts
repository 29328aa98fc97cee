import { codeColumn, column, defineRecordKind } from "../record-kind";

/** プラン: one row a support plan event. */
export const plan = defineRecordKind({
  id: "plan",
  label: { ja: "プラン", en: "Plan" },
  sheetWords: ["プラン"],
  columns: {
    madeOn: column("作成日", "Made on", ["プラン作成日", "作成年月日", "プラン作成年月日"]),
    caseNumber: column("受付番号", "Case number", ["番号", "相談番号", "ケース番号", "受付No", "受付No."]),
    category: codeColumn("区分", "Category", "planCategory", ["新規・更新等", "プラン区分"]),
  },
  required: ["madeOn", "caseNumber", "category"],
  dateField: "madeOn",
  read: (row) => ({
    madeOn: row.date("madeOn"),
    caseNumber: row.caseNumber("caseNumber"),
    category: row.code("category"),
  }),
});
