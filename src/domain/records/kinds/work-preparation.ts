import { caseNumberColumn, column, dateColumn, defineRecordKind, quantitiesColumn } from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

/** 就労準備支援: one row an activity of a user. */
export const workPreparation = defineRecordKind({
  id: "workPreparation",
  label: { ja: "就労準備支援", en: "Work preparation" },
  sheetWords: ["就労準備"],
  onlyByName: true,
  columns: {
    heldOn: dateColumn("日付", "Held on", ["実施日", "実施年月日", "支援日", "利用日", "参加日"]),
    user: column("利用者", "User", ["利用者名", "利用者氏名", "氏名", "対象者", "対象者名"]),
    caseNumber: caseNumberColumn(),
    supports: quantitiesColumn("支援の内容", "Supports", "workPreparationSupport", [
      "支援内容",
      "支援",
      "プログラム",
      "内容",
    ]),
  },
  required: ["heldOn", "supports"],
  dateField: "heldOn",
  template: {
    name: "就労準備",
    columns: [
      { column: "heldOn", input: "recordDate", points: 72 },
      { column: "user", input: "text", points: 84 },
      { column: "caseNumber", input: "number", points: 72 },
      { column: "supports", input: "marksOrCounts", points: 64 },
      STAFF,
      REMARKS,
    ],
    frozenColumns: 2,
    rows: { month: 60, year: 400 },
  },
  read: (row) => ({
    heldOn: row.date("heldOn"),
    user: row.text("user"),
    caseNumber: row.caseNumber("caseNumber"),
    supports: row.markedQuantities("supports"),
  }),
});
