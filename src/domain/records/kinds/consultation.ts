import { ageBandReading } from "../age-band";
import { answersColumn, codeColumn, column, defineRecordKind } from "../record-kind";

/** 新規相談: one row a new intake. */
export const consultation = defineRecordKind({
  id: "consultation",
  label: { ja: "新規相談", en: "Consultation" },
  sheetWords: ["相談"],
  columns: {
    receivedOn: column("受付日", "Received on", ["受付年月日", "相談日", "相談受付日", "受理日"]),
    caseNumber: column("受付番号", "Case number", ["番号", "相談番号", "ケース番号", "受付No", "受付No."]),
    sex: codeColumn("性別", "Sex", "sex", ["男女"]),
    ageBand: codeColumn("年代", "Age band", "ageBand", ["年齢層"]),
    age: column("年齢", "Age"),
    birthDate: column("生年月日", "Date of birth"),
    route: codeColumn("相談経路", "Route", "route", ["経路", "相談の経路", "相談経緯"]),
    topics: answersColumn("相談内容", "Topics", "topic", ["相談内容（複数回答）", "相談の内容", "内容"]),
  },
  required: ["receivedOn", "caseNumber", "sex", "ageBand", "route", "topics"],
  alternatives: { ageBand: ["age", "birthDate"] },
  dateField: "receivedOn",
  read: (row) => {
    const receivedOn = row.date("receivedOn");
    return {
      receivedOn,
      caseNumber: row.caseNumber("caseNumber"),
      sex: row.code("sex"),
      ageBand: ageBandReading(row, receivedOn),
      route: row.code("route"),
      topics: row.codes("topics"),
    };
  },
});
