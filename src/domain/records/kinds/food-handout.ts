import { column, defineRecordKind } from "../record-kind";

/** 食料支給: one handout to one household. */
export const foodHandout = defineRecordKind({
  id: "foodHandout",
  label: { ja: "食料支給", en: "Food handout" },
  sheetWords: ["食料", "食糧", "フードバンク"],
  columns: {
    handedOutOn: column("支給日", "Handed out on", ["支給年月日", "提供日", "配布日"]),
    caseNumber: column("受付番号", "Case number", ["番号", "相談番号", "ケース番号", "受付No", "受付No."]),
    household: column("世帯番号", "Household", ["世帯", "世帯No", "世帯No."]),
    quantities: {
      form: "quantities",
      label: { ja: "品目の数量", en: "Quantities" },
      synonyms: [],
      codeList: "foodCategory",
    },
  },
  required: ["handedOutOn", "quantities"],
  dateField: "handedOutOn",
  read: (row) => ({
    handedOutOn: row.date("handedOutOn"),
    caseNumber: row.caseNumber("caseNumber"),
    household: row.caseNumber("household"),
    quantities: row.quantities("quantities"),
  }),
});
