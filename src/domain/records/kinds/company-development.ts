import { answersColumn, column, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS, STAFF } from "../sheet-template";

/** 企業開拓: one row a visit to a company. */
export const companyDevelopment = defineRecordKind({
  id: "companyDevelopment",
  label: { ja: "企業開拓", en: "Company development" },
  sheetWords: ["企業開拓", "事業所開拓", "企業訪問", "会社訪問", "事業所訪問"],
  onlyByName: true,
  columns: {
    visitedOn: dateColumn("訪問日", "Visited on", ["訪問年月日", "訪問月日", "開拓日", "面談日"]),
    company: column("企業名", "Company", [
      "会社名",
      "事業所名",
      "企業",
      "会社",
      "事業所",
      "訪問先",
      "訪問企業",
      "訪問会社",
      "名称",
    ]),
    acceptable: {
      ...answersColumn("受入可能", "Would accept", "companyPlacement", ["受け入れ可能", "受入可"]),
      sharesCodes: true,
    },
    accepted: {
      ...answersColumn("受入実績あり", "Has accepted", "companyPlacement", [
        "受入実績",
        "受け入れ実績",
        "受け入れ実績あり",
        "実績あり",
        "実績",
      ]),
      sharesCodes: true,
    },
  },
  required: ["visitedOn", "company", "acceptable"],
  dateField: "visitedOn",
  template: {
    name: "企業開拓",
    columns: [
      { column: "visitedOn", input: "recordDate", points: 72 },
      { column: "company", input: "text", points: 140 },
      { column: "acceptable", input: "marks", points: 64 },
      { column: "accepted", input: "marks", points: 64 },
      STAFF,
      REMARKS,
    ],
    frozenColumns: 2,
    rows: { month: 30, year: 120 },
  },
  read: (row) => ({
    visitedOn: row.date("visitedOn"),
    company: row.text("company"),
    acceptable: row.codes("acceptable"),
    accepted: row.codes("accepted"),
  }),
});
