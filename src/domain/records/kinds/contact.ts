import { answersColumn, caseNumberColumn, column, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

/** 対応（支援）: one row each time staff act on a case. */
export const contact = defineRecordKind({
  id: "contact",
  label: { ja: "対応", en: "Contact" },
  sheetWords: ["対応", "支援記録"],
  columns: {
    contactedOn: dateColumn("対応日", "Contacted on", [
      "対応年月日",
      "対応月日",
      "対応日付",
      "支援日",
      "支援年月日",
      "支援月日",
      "実施日",
    ]),
    caseNumbers: caseNumberColumn(),
    methods: answersColumn("支援方法", "Method", "contactMethod", [
      "対応方法",
      "支援の方法",
      "対応の方法",
      "支援方法（複数回答）",
      "支援方法（複数可）",
      "手段",
      "対応区分",
      "支援区分",
      "方法",
    ]),
    times: column("件数", "Times", ["回数", "対応件数"]),
  },
  required: ["contactedOn", "methods"],
  dateField: "contactedOn",
  template: {
    name: "対応",
    columns: [
      { column: "contactedOn", input: "recordDate", points: 72 },
      { column: "caseNumbers", input: "number", points: 84 },
      { column: "methods", input: "choice", points: 110 },
      { column: "times", input: "count", points: 44 },
      STAFF,
      { ...REMARKS, points: 180 },
    ],
    frozenColumns: 2,
    rows: { month: 100, year: 500 },
  },
  read: (row) => ({
    contactedOn: row.date("contactedOn"),
    caseNumbers: row.caseNumbers("caseNumbers"),
    methods: row.codes("methods"),
    times: row.count("times"),
  }),
});
