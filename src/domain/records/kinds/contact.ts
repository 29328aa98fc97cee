import { answersColumn, column, defineRecordKind } from "../record-kind";

/** 対応（支援）: one row each time staff act on a case. */
export const contact = defineRecordKind({
  id: "contact",
  label: { ja: "対応", en: "Contact" },
  sheetWords: ["対応", "支援記録"],
  columns: {
    contactedOn: column("対応日", "Contacted on", ["対応年月日", "支援日", "支援年月日"]),
    caseNumbers: column("受付番号", "Case number", ["番号", "相談番号", "ケース番号", "受付No", "受付No."]),
    methods: answersColumn("支援方法", "Method", "contactMethod", ["対応方法", "方法"]),
    times: column("件数", "Times", ["回数"]),
  },
  required: ["contactedOn", "methods"],
  dateField: "contactedOn",
  read: (row) => ({
    contactedOn: row.date("contactedOn"),
    caseNumbers: row.caseNumbers("caseNumbers"),
    methods: row.codes("methods"),
    times: row.count("times"),
  }),
});
