import { ageBandReading, ageBesideReading } from "../age-band";
import {
  answersColumn,
  caseNumberColumn,
  codeColumn,
  column,
  dateColumn,
  defineRecordKind,
} from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

/** 新規相談: one row a new intake. */
export const consultation = defineRecordKind({
  id: "consultation",
  label: { ja: "新規相談", en: "Consultation" },
  sheetWords: ["相談"],
  columns: {
    receivedOn: dateColumn("受付日", "Received on", [
      "受付年月日",
      "受付日付",
      "受付月日",
      "相談日",
      "相談年月日",
      "相談受付日",
      "初回相談日",
      "新規受付日",
      "受理日",
      "受理年月日",
    ]),
    caseNumber: caseNumberColumn(),
    sex: codeColumn("性別", "Sex", "sex", ["男女", "性"]),
    ageBand: codeColumn("年代", "Age band", "ageBand", ["年齢層", "年齢区分", "年代区分", "世代"]),
    age: column("年齢", "Age", ["受付時年齢", "相談時年齢", "歳"]),
    birthDate: column("生年月日", "Date of birth", ["誕生日", "生年月日（和暦）"]),
    route: codeColumn("相談経路", "Route", "route", [
      "経路",
      "相談の経路",
      "相談経緯",
      "相談のきっかけ",
      "来所経路",
    ]),
    topics: answersColumn("相談内容", "Topics", "topic", [
      "相談内容（複数回答）",
      "相談内容（複数可）",
      "相談内容（複数選択）",
      "相談の内容",
      "相談内容等",
      "主訴",
      "内容",
    ]),
  },
  required: ["receivedOn", "caseNumber", "sex", "ageBand", "route", "topics"],
  alternatives: { ageBand: ["age", "birthDate"] },
  dateField: "receivedOn",
  template: {
    name: "相談",
    columns: [
      { column: "receivedOn", input: "recordDate", points: 72 },
      { column: "caseNumber", input: "number", points: 72 },
      { label: "氏名", input: "text", points: 84 },
      { column: "sex", input: "choice", points: 44 },
      { column: "ageBand", input: "choice", points: 64 },
      { column: "route", input: "choice", points: 90 },
      { label: "紹介元", input: "text", points: 90 },
      { column: "topics", input: "marks", points: 44 },
      STAFF,
      REMARKS,
    ],
    frozenColumns: 3,
    rows: { month: 40, year: 200 },
  },
  read: (row) => {
    const receivedOn = row.date("receivedOn");
    return {
      receivedOn,
      caseNumber: row.caseNumber("caseNumber"),
      sex: row.code("sex"),
      ageBand: ageBandReading(row, receivedOn),
      ageBeside: ageBesideReading(row, receivedOn),
      route: row.code("route"),
      topics: row.codes("topics"),
    };
  },
});
