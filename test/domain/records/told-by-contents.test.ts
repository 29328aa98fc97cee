/** What stands in a column says what it is only where it can mean nothing else (records.md: no figure is guessed). */
import { countYear } from "../../../src/domain/count/year-figures";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { CodeLists } from "../../../src/domain/settings/code-list";
import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

type Row = readonly CellValue[];
type Table = readonly [string, ...Row[]];

const read = (codeLists: CodeLists, ...tables: readonly Table[]) =>
  yearOf(
    tables.map(([name, ...rows]) => sheetOf(name, rows)),
    { codeLists },
  );

/** `相談_R1.5 consultation`: what each table was taken for, and what of it is counted. */
const kindsOf = (...tables: readonly Table[]) =>
  read(DEFAULT_CODE_LISTS, ...tables).sheets.map(({ binding }) => `${binding.sheet} ${binding.kind}`);

const unreadOf = (...tables: readonly Table[]) => read(DEFAULT_CODE_LISTS, ...tables).unread;

const INTAKES: Row = ["受付日", "受付番号", "氏名", "性別", "年代", "相談経路", "相談内容"];
const NUMBERS = ["1", "2", "3"];

/** A month of intakes with one more column, in which these texts stand. */
function intakesWith(header: string, texts: readonly CellValue[] = NUMBERS): Table {
  const rows = texts.map((text, n) => [
    `5/${n + 1}`,
    `R1-${n}`,
    `氏名${n}`,
    "男",
    "40代",
    "本人",
    "就労",
    text,
  ]);
  return ["相談_R1.5", [...INTAKES, header], ...rows];
}

describe("pupils are not invented from lists of intakes", () => {
  test("受付番号 1, 2, 3 as texts", () => {
    const rows = NUMBERS.map((text) => [`5/${text}`, text, "甲", "男", "40代", "本人", "就労"]);
    const year = read(DEFAULT_CODE_LISTS, ["相談_R1.5", INTAKES, ...rows]);
    expect(year.sheets.map(({ binding }) => binding.kind)).toEqual(["consultation"]);
    expect(year.records.attendance).toEqual([]);
    expect(countYear(year).months[1]?.attendance?.enrolled.get("j1")?.value ?? null).toBeNull();
    expect(year.records.consultation.map(({ fields }) => fields.caseNumber)).toMatchObject(
      NUMBERS.map((value) => ({ value })),
    );
  });

  test.each(["世帯人数", "同居人数", "ランク", "支援年数", "回数"])("a column %s of numbers", (header) => {
    expect(kindsOf(intakesWith(header))).toEqual(["相談_R1.5 consultation"]);
    expect(kindsOf(intakesWith(header, ["１", "２", "３"]))).toEqual(["相談_R1.5 consultation"]);
    expect(kindsOf(intakesWith(header, ["1年", "2年", "3年"]))).toEqual(["相談_R1.5 consultation"]);
  });

  test("a column of the children's school years, whatever its header", () => {
    for (const header of ["学年", "子の学年", "お子さん"])
      expect(kindsOf(intakesWith(header, ["中1", "中2", "中3"]))).toEqual(["相談_R1.5 consultation"]);
  });

  test.each(["相談_R1.5", "相談台帳"])("nor with 児童名 beside it: %s", (name) => {
    const row = ["5/8", "R1-1", "甲", "男", "40代", "本人", "就労", "子", "中1"];
    expect(kindsOf([name, [...INTAKES, "児童名", "学年"], row])).toEqual([`${name} consultation`]);
  });

  test("where the list lacks some of its columns", () => {
    const table: Table = [
      "相談_R1.5",
      ["受付日", "受付番号", "氏名", "性別", "学年"],
      ["5/8", "R1-1", "甲", "男", "中1"],
      ["5/9", "R1-2", "乙", "女", "中2"],
    ];
    expect(kindsOf(table)).toEqual(["相談_R1.5 consultation"]);
  });
});

describe("an attendance book is one", () => {
  const PUPIL = ["甲", "中1"];

  test.each<[string, Row, Row]>([
    ["session dates", ["氏名", "学年", "5/11"], [...PUPIL, "○"]],
    ["one row a date", ["日付", "氏名", "学年", "出欠"], ["5/11", ...PUPIL, "○"]],
    ["one row a date under a name of its own", ["開催日", "氏名", "学年"], ["5/11", ...PUPIL]],
    ["生徒氏名", ["生徒氏名", "学年"], PUPIL],
    ["入会日", ["氏名", "学年", "入会日"], [...PUPIL, "5/1"]],
  ])("by %s", (_, header, row) => {
    expect(kindsOf(["Sheet1", header, row])).toEqual(["Sheet1 attendance"]);
  });

  test("by its sheet's name or title, in a month without service", () => {
    expect(kindsOf(["学習_R2.3", ["氏名", "学年"], PUPIL])).toEqual(["学習_R2.3 attendance"]);
    expect(kindsOf(["R2.3", ["学習支援　出席簿"], [], ["氏名", "学年"], PUPIL])).toEqual(["R2.3 attendance"]);
  });

  test("otherwise it is a question", () => {
    expect(unreadOf(["名簿", ["氏名", "学年"], PUPIL])).toMatchObject([
      { why: "unsure", kinds: ["attendance"] },
    ]);
  });

  test("学年 may be numbers under its own header, with more words in it too", () => {
    for (const header of ["学年", "学年（4月現在）", "在籍学年"])
      expect(
        kindsOf([
          "学習_R1.5",
          ["氏名", header, "5/11"],
          ["甲", "1", "○"],
          ["乙", "2", "○"],
          ["丙", "3", "×"],
        ]),
      ).toEqual(["学習_R1.5 attendance"]);
  });

  test("an unknown header over words is still read by them, over numbers it is told as missing", () => {
    const columnsOf = (...texts: readonly string[]) => {
      const rows = texts.map((text) => ["甲", text, "○"]);
      const [sheet] = read(DEFAULT_CODE_LISTS, ["学習_R1.5", ["氏名", "在籍", "5/11"], ...rows]).sheets;
      return [sheet?.binding.columns.get("schoolYear"), sheet?.binding.missing];
    };
    const found = [{ form: "single", column: 1 }, []];
    expect(columnsOf("中1", "中2", "中3")).toEqual(found);
    expect(columnsOf("中1", "2", "中3")).toEqual(found);
    expect(columnsOf("1", "2", "3")).toEqual([undefined, ["schoolYear"]]);
  });
});

test("columns 1, 2, 3 are days of the month and no school years", () => {
  const rows = ["甲", "乙"].map((pupil) => [pupil, "○", "○", "○"]);
  const { sheets } = read(DEFAULT_CODE_LISTS, ["学習_R1.5", ["氏名", 1, 2, 3], ...rows]);
  expect(sheets.map(({ binding }) => binding.missing)).toEqual([["schoolYear"]]);
});

describe("numbers say no code of any kind", () => {
  const { sex, ageBand, contactMethod } = DEFAULT_CODE_LISTS;
  const numbered = <L extends typeof sex>(list: L): L => ({
    ...list,
    codes: list.codes.map((code, n) => ({ ...code, aliases: [...code.aliases, String(n + 1), `${n + 1}0`] })),
  });
  /** An office that writes its codes as numbers, where their header says so. */
  const NUMBERED: CodeLists = {
    ...DEFAULT_CODE_LISTS,
    sex: numbered(sex),
    ageBand: numbered(ageBand),
    contactMethod: numbered(contactMethod),
  };

  test.each<[string, Row, Row]>([
    [
      "sex",
      ["受付日", "受付番号", "X", "年代", "相談経路", "相談内容"],
      ["R1-1", "X", "40代", "本人", "就労"],
    ],
    [
      "ageBand",
      ["受付日", "受付番号", "性別", "X", "相談経路", "相談内容"],
      ["R1-1", "男", "X", "本人", "就労"],
    ],
  ])("%s", (field, header, row) => {
    const missing = (label: string) =>
      read(NUMBERED, [
        "相談_R1.5",
        header.map((each) => (each === "X" ? label : each)),
        ["5/1", ...row.map((each) => (each === "X" ? "10" : each))],
        ["5/2", ...row.map((each) => (each === "X" ? "20" : each))],
      ]).sheets.map(({ binding }) => binding.missing);
    expect(missing("世帯収入")).toEqual([[field]]);
    expect(missing("月")).toEqual([[field]]);
    expect(missing(field === "sex" ? "本人の性別" : "本人の年代")).toEqual([[]]);
  });

  test("of contacts", () => {
    const missing = (label: string) =>
      read(NUMBERED, [
        "対応_R1.5",
        ["対応日", "受付番号", label],
        ["5/1", "R1-1", "1"],
        ["5/2", "R1-1", "2"],
      ]).sheets.map(({ binding }) => binding.missing);
    expect(missing("時間")).toEqual([["methods"]]);
    expect(missing("件数")).toEqual([["methods"]]);
    expect(missing("支援方法コード")).toEqual([[]]);
  });
});

describe("a column that is another field's stays that", () => {
  test("相談内容 of a ledger is no 終結理由, and what is it is found", () => {
    const header = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "終結日", "終わり方"];
    const case_ = (n: number) => [`5/${n}`, `R1-${n}`, "男", "40代", "本人", "就労", `6/${n}`, "中断"];
    const year = read(DEFAULT_CODE_LISTS, ["相談台帳", header, case_(1), case_(2)]);
    const closures = year.sheets.find(({ binding }) => binding.kind === "closure");
    expect(closures?.binding.columns.get("reason")).toEqual({ form: "single", column: 7 });
    expect(year.records.consultation).toHaveLength(2);
  });

  test("a header that many lists have is no other field's where no code of it stands there", () => {
    const table: Table = [
      "終結_R1.5",
      ["終結日", "受付番号", "区分"],
      ["5/8", "1", "就労"],
      ["5/9", "2", "中断"],
    ];
    expect(kindsOf(table)).toEqual(["終結_R1.5 closure"]);
    expect(read(DEFAULT_CODE_LISTS, table).sheets[0]?.binding.missing).toEqual([]);
  });
});
