import { ageBandReading } from "../age-band";
import {
  answersColumn,
  caseNumberColumn,
  codeColumn,
  column,
  dateColumn,
  defineRecordKind,
} from "../record-kind";

/** 就労支援: one row a person who found work or earns more. */
export const employmentSupport = defineRecordKind({
  id: "employmentSupport",
  label: { ja: "就労支援", en: "Employment support" },
  sheetWords: ["就労支援", "就労実績", "就職"],
  onlyByName: true,
  columns: {
    decidedOn: dateColumn("決定日", "Decided on", [
      "決定年月日",
      "就労決定日",
      "就職決定日",
      "就職日",
      "採用日",
      "採用決定日",
      "就労開始日",
    ]),
    caseNumber: caseNumberColumn(),
    sex: codeColumn("性別", "Sex", "sex", ["男女", "性"]),
    ageBand: codeColumn("年代", "Age band", "ageBand", ["年齢層", "年齢区分", "年代区分", "世代"]),
    age: column("年齢", "Age", ["就労時年齢", "決定時年齢", "歳"]),
    birthDate: column("生年月日", "Date of birth", ["誕生日", "生年月日（和暦）"]),
    menu: answersColumn("支援メニュー", "Support menu", "employmentMenu", ["メニュー", "支援内容"]),
    outcomes: answersColumn("就労・増収", "Outcome", "employmentOutcome", [
      "支援結果",
      "結果",
      "成果",
      "就労・増収の別",
    ]),
    remarks: column("備考", "Remarks", ["摘要", "特記事項"]),
  },
  required: ["decidedOn", "sex", "ageBand", "outcomes"],
  alternatives: { ageBand: ["age", "birthDate"] },
  dateField: "decidedOn",
  template: {
    name: "就労支援",
    columns: [
      { column: "decidedOn", input: "recordDate", points: 72 },
      { column: "caseNumber", input: "number", points: 72 },
      { label: "氏名", input: "text", points: 84 },
      { column: "sex", input: "choice", points: 44 },
      { column: "ageBand", input: "choice", points: 64 },
      { column: "outcomes", input: "marks", points: 40 },
      { column: "menu", input: "marks", points: 54 },
      { column: "remarks", input: "text", points: 140 },
    ],
    frozenColumns: 3,
    rows: { month: 20, year: 60 },
  },
  read: (row) => {
    const decidedOn = row.date("decidedOn");
    return {
      decidedOn,
      caseNumber: row.caseNumber("caseNumber"),
      sex: row.code("sex"),
      ageBand: ageBandReading(row, decidedOn),
      outcomes: row.codes("outcomes"),
      menu: row.codes("menu"),
      remarks: row.text("remarks"),
    };
  },
});
