import { codeColumn, column, defineRecordKind } from "../record-kind";

/** 事例: one row a story, as it is told in the report. */
export const caseStory = defineRecordKind({
  id: "caseStory",
  label: { ja: "事例", en: "Case story" },
  sheetWords: ["事例"],
  onlyByName: true,
  columns: {
    category: codeColumn("区分", "Category", "caseStoryCategory", ["種別", "種類", "事例区分", "事業"]),
    title: column("見出し", "Title", ["題名", "表題", "タイトル", "事例名"]),
    condition: column("本人の状態・訴え", "Condition", [
      "本人の状態",
      "相談内容",
      "相談時の状況",
      "状態・訴え",
    ]),
    support: column("支援内容等", "Support", ["支援内容", "支援の内容", "支援経過", "支援の経過"]),
    analysis: column("分析", "Analysis", ["評価", "考察", "まとめ"]),
    consent: column("同意・匿名化の確認", "Consent and anonymity", [
      "同意の確認",
      "同意",
      "匿名化の確認",
      "匿名化",
      "本人同意",
    ]),
  },
  required: ["category", "title", "support"],
  dateField: null,
  template: {
    name: "事例",
    columns: [
      { column: "category", input: "choice", points: 64 },
      { column: "title", input: "text", points: 120 },
      { column: "condition", input: "text", points: 240 },
      { column: "support", input: "text", points: 320 },
      { column: "analysis", input: "text", points: 200 },
      { column: "consent", input: "text", points: 100 },
    ],
    frozenColumns: 2,
    rows: { month: 8, year: 8 },
  },
  read: (row) => ({
    category: row.code("category"),
    title: row.text("title"),
    condition: row.text("condition"),
    support: row.text("support"),
    analysis: row.text("analysis"),
    consent: row.text("consent"),
  }),
});
