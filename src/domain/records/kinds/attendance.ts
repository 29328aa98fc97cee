import { codeColumn, column, defineRecordKind } from "../record-kind";

/** 学習支援 出席簿: pupils × session dates. */
export const attendance = defineRecordKind({
  id: "attendance",
  label: { ja: "学習支援", en: "Learning support" },
  sheetWords: ["学習", "出席"],
  columns: {
    pupil: column("氏名", "Pupil", ["生徒名", "生徒氏名", "児童名", "名前"]),
    schoolYear: codeColumn("学年", "School year", "schoolYear"),
    enrolledOn: column("開始日", "Enrolled on", ["利用開始日", "入会日"]),
    leftOn: column("退会日", "Left on", ["終了日", "利用終了日"]),
    sessions: { form: "sessions", label: { ja: "実施日", en: "Session dates" }, synonyms: [] },
  },
  required: ["pupil", "schoolYear"],
  dateField: null,
  read: (row) => ({
    pupil: row.text("pupil"),
    schoolYear: row.code("schoolYear"),
    enrolledOn: row.date("enrolledOn"),
    leftOn: row.date("leftOn"),
    sessions: row.sessions("sessions"),
  }),
});
