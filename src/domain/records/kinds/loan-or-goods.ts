import { caseNumberColumn, codeColumn, column, dateColumn, defineRecordKind } from "../record-kind";
import { REMARKS } from "../sheet-template";

/** 貸付・現物支給: one row a loan, or a grant of goods. */
export const loanOrGoods = defineRecordKind({
  id: "loanOrGoods",
  label: { ja: "貸付・現物支給", en: "Loans and goods" },
  sheetWords: ["貸付", "現物", "物資", "資金"],
  onlyByName: true,
  columns: {
    givenOn: dateColumn("日付", "Given on", [
      "貸付日",
      "貸付年月日",
      "支給日",
      "支給年月日",
      "支援日",
      "決定日",
      "交付日",
    ]),
    caseNumber: caseNumberColumn(),
    household: column("世帯番号", "Household", ["世帯", "世帯No", "世帯No.", "世帯コード", "対象世帯"]),
    category: codeColumn("区分", "Category", "loanOrGoods", [
      "種別",
      "種類",
      "事業",
      "制度",
      "資金名",
      "貸付区分",
    ]),
    yen: column("金額", "Yen", ["貸付額", "貸付金額", "支給額", "金額（円）", "相当額", "額"]),
    contents: column("内容", "Contents", ["支給内容", "物資の内容", "品目", "品名", "支援内容"]),
  },
  required: ["givenOn", "category"],
  dateField: "givenOn",
  template: {
    name: "貸付・現物",
    columns: [
      { column: "givenOn", input: "recordDate", points: 72 },
      { column: "caseNumber", input: "number", points: 72 },
      { column: "household", input: "number", points: 72 },
      { column: "category", input: "choice", points: 120 },
      { column: "yen", input: "yen", points: 72 },
      { column: "contents", input: "text", points: 140 },
      REMARKS,
    ],
    frozenColumns: 3,
    rows: { month: 20, year: 100 },
  },
  read: (row) => ({
    givenOn: row.date("givenOn"),
    caseNumber: row.caseNumber("caseNumber"),
    household: row.caseNumber("household"),
    category: row.code("category"),
    yen: row.count("yen"),
    contents: row.text("contents"),
  }),
});
