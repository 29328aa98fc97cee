import { codeColumn, column, defineRecordKind } from "../record-kind";
import { REMARKS } from "../sheet-template";

/** 学習支援 出席簿: pupils × session dates. */
export const attendance = defineRecordKind({
  id: "attendance",
  label: { ja: "学習支援", en: "Learning support" },
  sheetWords: ["学習", "出席"],
  columns: {
    pupil: column("氏名", "Pupil", [
      "生徒名",
      "生徒氏名",
      "生徒",
      "児童名",
      "児童氏名",
      "児童生徒名",
      "受講者",
      "受講者名",
      "名前",
    ]),
    schoolYear: codeColumn("学年", "School year", "schoolYear"),
    enrolledOn: column("開始日", "Enrolled on", ["利用開始日", "受講開始日", "入会日", "登録日"]),
    leftOn: column("退会日", "Left on", ["退会年月日", "終了日", "利用終了日", "受講終了日", "辞退日"]),
    sessions: {
      form: "sessions",
      label: { ja: "実施日", en: "Session dates" },
      synonyms: ["出席", "出欠", "開催日", "出席状況"],
      inRows: {
        first: ["実施日", "開催日", "出席日", "参加日", "受講日", "実施年月日", "日付", "年月日", "月日"],
        second: ["出欠", "出席", "出欠状況", "出席状況", "出欠席", "参加"],
      },
    },
  },
  required: ["pupil", "schoolYear"],
  // 氏名 and 学年 stand on lists of households with children too.
  sign: { field: "sessions", words: ["生徒", "児童", "受講", "入会", "退会"] },
  dateField: null,
  template: {
    name: "学習支援",
    columns: [
      { column: "pupil", input: "text", points: 90 },
      { column: "schoolYear", input: "choice", points: 44 },
      { column: "enrolledOn", input: "date", points: 72 },
      { column: "leftOn", input: "date", points: 72 },
      { column: "sessions", input: "sessions", points: 38 },
      REMARKS,
    ],
    frozenColumns: 2,
    rows: { month: 40, year: 60 },
  },
  read: (row) => ({
    pupil: row.text("pupil"),
    schoolYear: row.code("schoolYear"),
    enrolledOn: row.date("enrolledOn"),
    leftOn: row.date("leftOn"),
    sessions: row.sessions("sessions"),
  }),
});
