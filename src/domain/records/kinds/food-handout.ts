import { caseNumberColumn, column, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS } from "../sheet-template";

/** 食料支給: one handout to one household. */
export const foodHandout = defineRecordKind({
  id: "foodHandout",
  label: { ja: "食料支給", en: "Food handout" },
  sheetWords: ["食料", "食糧", "フードバンク"],
  columns: {
    handedOutOn: dateColumn("支給日", "Handed out on", [
      "支給年月日",
      "支給月日",
      "支給日付",
      "提供日",
      "提供年月日",
      "配布日",
      "配付日",
      "食料支給日",
    ]),
    caseNumber: caseNumberColumn(),
    household: column("世帯番号", "Household", ["世帯", "世帯No", "世帯No.", "世帯コード", "対象世帯"]),
    quantities: {
      form: "quantities",
      label: { ja: "品目の数量", en: "Quantities" },
      synonyms: ["品目", "食料品目", "支給品目", "数量", "提供数"],
      inRows: {
        first: [
          "品目",
          "品名",
          "食品名",
          "食料品目",
          "支給品目",
          "支給品",
          "種類",
          "食品",
          "カテゴリー",
          "品目区分",
        ],
        second: ["数量", "個数", "提供数", "支給数", "支給数量", "提供数量", "数"],
      },
      codeList: "foodCategory",
    },
  },
  required: ["handedOutOn", "quantities"],
  dateField: "handedOutOn",
  template: {
    name: "食料",
    columns: [
      { column: "handedOutOn", input: "recordDate", points: 72 },
      { column: "caseNumber", input: "number", points: 72 },
      { column: "household", input: "number", points: 72 },
      { column: "quantities", input: "quantities", points: 46 },
      REMARKS,
    ],
    frozenColumns: 3,
    rows: { month: 40, year: 200 },
  },
  read: (row) => ({
    handedOutOn: row.date("handedOutOn"),
    caseNumber: row.caseNumber("caseNumber"),
    household: row.caseNumber("household"),
    quantities: row.quantities("quantities"),
  }),
});
