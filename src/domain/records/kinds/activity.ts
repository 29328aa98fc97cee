import { answersColumn, codeColumn, column, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS } from "../sheet-template";

/** 活動: one row an event, of one day or of several. */
export const activity = defineRecordKind({
  id: "activity",
  label: { ja: "活動", en: "Activity" },
  sheetWords: ["活動", "イベント", "行事", "研修", "視察"],
  onlyByName: true,
  columns: {
    heldOn: {
      ...dateColumn("日付", "Held on", ["実施日", "実施年月日", "開催日", "期間", "開催期間", "日程"]),
      mayBePeriod: true,
    },
    category: codeColumn("区分", "Category", "activityCategory", ["種別", "種類", "活動区分", "活動の区分"]),
    contents: column("内容", "Contents", ["活動内容", "行事名", "名称", "件名", "研修名", "会議名"]),
    staff: answersColumn("対応者", "Staff", "activityStaff", [
      "出席者",
      "参加者",
      "担当",
      "担当者",
      "派遣者",
    ]),
  },
  required: ["heldOn", "category", "contents"],
  dateField: "heldOn",
  template: {
    name: "活動",
    columns: [
      { column: "heldOn", input: "period", points: 110 },
      { column: "category", input: "choice", points: 110 },
      { column: "contents", input: "text", points: 280 },
      { column: "staff", input: "text", points: 100 },
      REMARKS,
    ],
    frozenColumns: 1,
    rows: { month: 20, year: 100 },
  },
  read: (row) => ({
    heldOn: row.firstDay("heldOn"),
    heldUntil: row.lastDay("heldOn"),
    category: row.code("category"),
    contents: row.text("contents"),
    staff: row.codes("staff"),
  }),
});
