import { monthKey } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import { wordsOfSheets } from "../../../src/domain/records/words-of-sheet";
import { boundColumns } from "../../../src/domain/records/sheet-binding";
import { recogniseSheet } from "../../../src/domain/records/recognise-sheet";
import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";
import { sheetOf } from "../../fixtures/workbook-of";

const CONTEXT = {
  fiscalYear: 2019,
  codeLists: DEFAULT_CODE_LISTS,
  dateSystem: 1900,
  wordsOf: wordsOfSheets(new Map()),
  synonyms: new Map(),
  choices: [],
} as const;

const CONSULTATION = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
const CONTACT = ["対応日", "受付番号", "支援方法"];

function recognise(name: string, rows: readonly (readonly CellValue[])[]) {
  return recogniseSheet(sheetOf(name, rows), CONTEXT);
}

/** The binding of a sheet that must be recognised. */
function bind(name: string, rows: readonly (readonly CellValue[])[]) {
  const { bindings, unread } = recognise(name, rows);
  const [binding] = bindings;
  if (!binding) throw new Error(`${name} is not read: ${unread?.why}`);
  return binding;
}

/** Columns by name: an index, or the indexes under codes or dates. */
function columnsOf(name: string, ...rows: readonly (readonly CellValue[])[]) {
  return Object.fromEntries(
    [...bind(name, rows).columns].map(([column, bound]) => [
      column,
      bound.form === "single" ? bound.column : boundColumns(bound),
    ]),
  );
}

describe("the plain layout", () => {
  test.each([
    ["相談_R1.5", CONSULTATION, "consultation"],
    ["対応_R1.5", CONTACT, "contact"],
    ["プラン_R1.5", ["作成日", "受付番号", "区分"], "plan"],
    ["終結_R1.5", ["終結日", "受付番号", "終結理由"], "closure"],
    ["食料_R1.5", ["支給日", "世帯番号", "米", "缶詰"], "foodHandout"],
    ["学習_R1.5", ["氏名", "学年", "開始日", "退会日", 43_596, 43_603], "attendance"],
  ])("%s", (name, header, kind) => {
    const { month, ...binding } = bind(name, [header]);
    expect(binding).toMatchObject({ kind, headerRow: 0, missing: [] });
    expect(month && monthKey(month)).toBe("2019-05");
  });

  test("the name is not needed where every column is there", () => {
    expect(bind("Sheet1", [CONTACT])).toMatchObject({ kind: "contact", month: undefined });
  });

  test("継続ケース is known by its name only, and is no month's", () => {
    expect(bind("継続ケース", [["受付番号"]])).toMatchObject({ kind: "carriedCase", month: undefined });
    expect(bind("継続ケース R1.5", [["受付番号"]])).toMatchObject({ month: undefined });
    expect(recognise("一覧", [["受付番号"]]).bindings).toEqual([]);
  });

  test("a sheet of consultations that is called 継続相談 is one of consultations", () => {
    expect(bind("継続相談_R1.5", [CONSULTATION]).kind).toBe("consultation");
  });
});

describe("what is nearly the plain layout", () => {
  test("titles and blank rows may stand above the header", () => {
    const rows = [["令和元年5月　相談受付簿"], [], [], CONSULTATION, ["5/13", "R1-001"]];
    expect(bind("5月相談受付", rows).headerRow).toBe(3);
  });

  test("the sheet may begin anywhere", () => {
    const sheet = sheetOf("相談_R1.5", [CONSULTATION], { origin: { row: 4, column: 2 } });
    const recognition = recogniseSheet(sheet, CONTEXT);
    expect(recognition.bindings).toMatchObject([{ headerRow: 4 }]);
    expect(recognition.bindings[0]?.columns.get("receivedOn")).toEqual({ form: "single", column: 2 });
  });

  test("a header below row 15 is not looked for", () => {
    const below = (rows: number) =>
      recognise("一覧", [...Array.from({ length: rows }, () => ["題"]), CONSULTATION.slice(0, 5)]).unread
        ?.why;
    expect(below(14)).toBe("unsure");
    expect(below(15)).toBe("no-record-kind");
  });

  test.each([
    ["受付日", "受付年月日", "receivedOn"],
    ["受付日", "受付\n年月日", "receivedOn"],
    ["受付日", "相 談 日", "receivedOn"],
    ["受付番号", "ケース番号", "caseNumber"],
    ["受付番号", "受付Ｎｏ．", "caseNumber"],
    ["性別", "男女", "sex"],
    ["年代", "年　齢", "age"],
    ["年代", "生年月日", "birthDate"],
    ["相談経路", "相談の経路", "route"],
    ["相談内容", "相談内容(複数回答)", "topics"],
  ])("%s may be written %j", (label, written, column) => {
    const header = CONSULTATION.map((each) => (each === label ? written : each));
    expect(bind("相談", [header]).missing).toEqual([]);
    expect(columnsOf("相談", header)).toHaveProperty(column, CONSULTATION.indexOf(label));
  });

  test("the label of a column wins over a synonym to its left", () => {
    const header = ["番号", "受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
    expect(columnsOf("相談_R1.5", header)).toMatchObject({ caseNumber: 2 });
    expect(
      columnsOf(
        "相談_R1.5",
        header.filter((label) => label !== "受付番号"),
      ),
    ).toMatchObject({ caseNumber: 0 });
  });

  test("columns in another order, and others between them", () => {
    expect(columnsOf("対応_R1.5", ["担当", "方法", "備考", "支援日", "番号"])).toEqual({
      contactedOn: 3,
      caseNumbers: 4,
      methods: 1,
    });
  });

  test("age or date of birth stands in for 年代", () => {
    const without = CONSULTATION.filter((label) => label !== "年代");
    expect(bind("相談_R1.5", [without]).missing).toEqual(["ageBand"]);
    expect(bind("相談_R1.5", [[...without, "年齢"]]).missing).toEqual([]);
    expect(bind("相談_R1.5", [[...without, "生年月日"]]).missing).toEqual([]);
  });

  test("one column a code, with marks", () => {
    const header = [
      "受付日",
      "受付番号",
      "性別",
      "年代",
      "相談経路",
      "収入・\n生活費",
      "就労",
      "住居",
      "備考",
    ];
    expect(bind("相談_R1.5", [header])).toMatchObject({ missing: [] });
    expect(bind("相談_R1.5", [header]).columns.get("topics")).toEqual({
      form: "codes",
      columns: [
        { column: 5, code: "income_living" },
        { column: 6, code: "work" },
        { column: 7, code: "housing" },
      ],
    });
  });

  test("a named sheet with half of its columns is read, and says which it lacks", () => {
    expect(bind("相談_R1.5", [["受付日", "受付番号", "性別"]]).missing).toEqual([
      "ageBand",
      "route",
      "topics",
    ]);
  });

  test("with fewer it is not", () => {
    expect(recognise("相談_R1.5", [["受付日", "受付番号"]])).toMatchObject({
      unread: { why: "no-record-kind" },
    });
  });

  test("nor with half of them under a name that says nothing", () => {
    expect(recognise("Sheet1", [["受付日", "受付番号", "性別"]])).toMatchObject({
      bindings: [],
      unread: { why: "unsure", kinds: ["consultation"] },
    });
  });
});

describe("session dates", () => {
  test("real dates, texts and what was meant as a date; 出席計 is none", () => {
    const header = ["氏名", "学年", 43_596, "5/18", "5/32", "R1.5.25(土)", "出席計", "備考"];
    expect(bind("学習_R1.5", [header]).columns.get("sessions")).toEqual({
      form: "sessions",
      columns: [
        { column: 2, date: { year: 2019, month: 5, day: 11 } },
        {
          column: 3,
          date: { year: 2019, month: 5, day: 18 },
          readAs: { row: 0, special: { how: "year-inferred", before: "5/18", after: "R1.5.18" } },
        },
        { column: 4, date: undefined },
        { column: 5, date: { year: 2019, month: 5, day: 25 } },
      ],
    });
  });

  test("a month without service has none, and is read all the same", () => {
    expect(columnsOf("学習_R2.3", ["氏名", "学年"])).toEqual({ pupil: 0, schoolYear: 1 });
  });
});

describe("sheets that are none of ours", () => {
  test.each([
    ["メモ", [["電話する人"], ["山本"]]],
    ["名簿", [["氏名", "住所", "電話番号"]]],
    ["相談_R1.5", [["集計"], [1, 2, 3]]],
    [
      "月別集計",
      [
        ["", "男", "女", "合計"],
        ["4月", 3, 5, 8],
      ],
    ],
  ])("%s", (name, rows) => {
    expect(recognise(name, rows)).toEqual({
      bindings: [],
      beside: [],
      unread: { sheet: name, why: "no-record-kind" },
    });
  });

  test("an empty one says so", () => {
    expect(recognise("Sheet1", []).unread).toEqual({ sheet: "Sheet1", why: "empty" });
  });

  test("a ledger feeds every kind of which it has all columns", () => {
    const header = ["作成日", "終結日", "受付番号", "区分", "終結理由"];
    expect(recognise("台帳", [header]).bindings.map(({ kind }) => kind)).toEqual(["plan", "closure"]);
    expect(recognise("終結_R1.5", [header])).toMatchObject({
      bindings: [{ kind: "closure" }],
      beside: [{ kind: "plan" }],
    });
  });
});
