/** The numbered points of "Seen in real workbooks" that no test of a smaller part holds. */
import { countYear } from "../../../src/domain/count/year-figures";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { CellSnapshot, DateSystem, SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { valueOf } from "../../../src/domain/records/field-reading";
import { readYear } from "../../../src/domain/records/read-year";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

type Row = readonly CellValue[];

const INTAKES: Row = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
const CLOSURES: Row = ["終結日", "受付番号", "終結理由"];
const intake = (date: CellValue, number: string): Row => [date, number, "男", "40代", "本人", "就労"];

function read(sheets: readonly SheetSnapshot[], dateSystem: DateSystem = 1900) {
  return readYear({ ...workbookOf(sheets), dateSystem }, DEFAULT_SETTINGS, 2019, new Set());
}

function mayOf(...sheets: readonly SheetSnapshot[]) {
  const may = countYear(read(sheets)).months[1];
  if (!may) throw new Error("no May");
  return may;
}

function findingsIn(...sheets: readonly SheetSnapshot[]) {
  return runRules(RULES, ruleContext(read(sheets), { year: 2020, month: 4, day: 1 }));
}

const rulesIn = (...sheets: readonly SheetSnapshot[]) => findingsIn(...sheets).map(({ rule }) => rule);

function withFormulas(sheet: SheetSnapshot, formulas: Readonly<Record<number, string>>): SheetSnapshot {
  const withFormula = (cell: CellSnapshot, row: number): CellSnapshot => {
    const formula = formulas[row];
    return formula === undefined || cell.value === null ? cell : { ...cell, formula };
  };
  return { ...sheet, cells: sheet.cells.map((row, index) => row.map((cell) => withFormula(cell, index))) };
}

describe("1. sheets", () => {
  test.each(["相談_R1.5", "5月相談受付", "新規相談 2019-05", "令和元年５月 相談"])(
    "%s is kept for May",
    (name) => {
      const [sheet] = read([sheetOf(name, [INTAKES, intake(13, "1")])]).sheets;
      expect([sheet?.binding.kind, sheet?.binding.month]).toEqual(["consultation", { year: 2019, month: 5 }]);
    },
  );

  test("one sheet a client is not read, and says so", () => {
    const form = sheetOf("個人票", [
      ["受付日", "R1.5.13"],
      ["受付番号", "1"],
      ["性別", "男"],
      ["年代", "40代"],
      ["相談経路", "本人"],
    ]);
    expect(read([form]).unread).toEqual([{ sheet: "個人票", why: "personal" }]);
  });
});

describe("2. headers", () => {
  test("vertical labels, line breaks, spaces and a No. column", () => {
    const header = [
      "No.",
      "受付\n年月日",
      "受\n付\n番\n号",
      "性　別",
      "年\r\n代",
      "相談の\n経路",
      "相談\n内容",
      "備　考",
    ];
    const { consultations } = mayOf(
      sheetOf("相談_R1.5", [
        ["令和元年度　相談受付簿"],
        [],
        header,
        [1, ...intake("5/13", "12"), "特になし"],
        [2, ...intake("5/14", "13"), null],
        [3, null, null, null, null, null, null, null],
      ]),
    );
    expect(consultations.intakes.value).toBe(2);
    expect(consultations.byTopic.get("work")?.value).toBe(2);
  });
});

describe("5. dates", () => {
  const dates = (...written: readonly CellValue[]) => {
    const rows = written.map((date, index) => intake(date, String(index + 1)));
    return read([sheetOf("相談_R1.5", [INTAKES, ...rows])]).records.consultation.map(
      ({ fields }) => valueOf(fields.receivedOn)?.day,
    );
  };

  test("〃 and 同上 repeat what stands above", () => {
    expect(dates("5/13", "〃", "同上", 14, "〃")).toEqual([13, 13, 13, 14, 14]);
  });

  test("the era of the other side of its change is read, with a note", () => {
    const april = sheetOf("相談_H31.4", [INTAKES, intake("R1.4.10", "1")]);
    const may = sheetOf("相談_R1.5", [INTAKES, intake("H31.5.13", "2")]);
    const { months } = countYear(read([april, may]));
    expect(months.slice(0, 2).map(({ consultations }) => consultations.intakes.value)).toEqual([1, 1]);
    const notes = findingsIn(april, may).filter(({ rule }) => rule === "value-read-specially");
    expect(notes.map(({ severity }) => severity)).toEqual(["info", "info"]);
  });

  test("a workbook of the 1904 system", () => {
    const dataset = read([sheetOf("相談", [INTAKES, intake(42_136, "1")])], 1904);
    expect(countYear(dataset).months[1]?.consultations.intakes.value).toBe(1);
  });
});

describe("6. numbers and codes", () => {
  test("男性, 女性, 75歳 and half-width katakana", () => {
    const header = ["受付日", "受付番号", "性別", "年齢", "相談経路", "相談内容"];
    const rows = [
      ["5/13", "1", "男性", "75歳", "本人", "就労"],
      ["5/14", "2", "女性", "４５", "本人", "ﾋｷｺﾓﾘ、住まい"],
    ];
    const { consultations } = mayOf(sheetOf("相談_R1.5", [header, ...rows]));
    expect(consultations.bySex.get("male")?.value).toBe(1);
    expect(consultations.bySex.get("female")?.value).toBe(1);
    expect(consultations.byAgeBand.get("age_70plus")?.value).toBe(1);
    expect(consultations.byAgeBand.get("age_40s")?.value).toBe(1);
    // ﾋｷｺﾓﾘ is in katakana what the code is in hiragana: no spelling of it, so it is asked about.
    expect(rulesIn(sheetOf("相談_R1.5", [header, ...rows]))).toContain("consultation-topic-known");
  });

  test("電話･ﾒｰﾙ and 問題解決(就労以外)", () => {
    const contacts = sheetOf("対応_R1.5", [
      ["対応日", "受付番号", "支援方法", "件数"],
      ["5/13", "1", "電話･ﾒｰﾙ", "3件"],
      ["5/14", "1", "面談", "１２"],
    ]);
    const closures = sheetOf("終結_R1.5", [CLOSURES, ["5/31", "1", "問題解決(就労以外)"]]);
    const may = mayOf(contacts, closures);
    expect(may.contacts.byMethod.get("phone_mail")?.value).toBe(3);
    expect(may.contacts.byMethod.get("interview")?.value).toBe(12);
    expect(may.closures.byReason.get("solved_non_employment")?.value).toBe(1);
  });

  test.each(["中１", "１年", "1年", "中学1年", "中学１年生"])("%s is a school year", (written) => {
    const sheet = sheetOf("学習_R1.5", [
      ["氏名", "学年", "5/11"],
      ["甲", written, "○"],
    ]);
    expect(mayOf(sheet).attendance?.enrolled.get("j1")?.value).toBe(1);
  });
});

describe("7. rows", () => {
  test("totals with formulas and without, notes, a second table, empty rows to 1000", () => {
    const rows: Row[] = [
      CLOSURES,
      ["5/13", "1", "就労"],
      ["5/14", "2", "中断"],
      ["小計", null, 2],
      ["5/20", "3", "就労"],
      ["合計", null, 3],
      ["※ 確定前"],
      [],
      ["終結理由", "件数"],
      ["就労", 2],
      ["中断", 1],
    ];
    const empty = Array.from({ length: 989 }, (): Row => []);
    const plain = sheetOf("終結_R1.5", [...rows, ...empty]);
    for (const sheet of [plain, withFormulas(plain, { 3: "=SUM(C2:C3)", 5: "=SUBTOTAL(9,C2:C5)" })]) {
      expect(mayOf(sheet).closures.closed.value).toBe(3);
      const [log] = read([sheet]).readSheets;
      expect(log?.rows).toMatchObject({ records: 3, asked: 0 });
    }
  });

  test("cells with a formula are read by what they show", () => {
    const sheet = sheetOf("終結_R1.5", [CLOSURES, [43_598, "1", "就労"]]);
    expect(mayOf(withFormulas(sheet, { 1: "=VLOOKUP(A1,B:C,2)" })).closures.closed.value).toBe(1);
  });

  test("an error value is told, and its row still counts", () => {
    const sheet = sheetOf("終結_R1.5", [CLOSURES, ["5/13", "1", { error: "#N/A" }]]);
    expect(mayOf(sheet).closures.closed.value).toBe(1);
    expect(rulesIn(sheet)).toContain("closure-reason-known");
  });

  test("rows that a filter hides count like others", () => {
    const sheet = sheetOf("終結_R1.5", [CLOSURES, ["5/13", "1", "就労"], ["5/14", "2", "中断"]]);
    expect(mayOf({ ...sheet, hiddenRows: [2] }).closures.closed.value).toBe(2);
    expect(rulesIn({ ...sheet, hiddenRows: [2] })).toContain("hidden-rows-counted");
  });
});

describe("8. attendance", () => {
  const book = sheetOf("学習_R1.5", [
    ["氏名", "学年", 43_589, "5/11", "5/18(土)", "R1.5.25", "出席計"],
    ["甲", "中1", "○", "遅", "休", 1, 3],
    ["乙", "中1", "出", "早", "休", "×", 2],
    ["丙", "中1", "✓", "欠", null, 0, 1],
  ]);

  test("遅 and 早 are present, a column of 休 is no session, 出席計 is no date", () => {
    const { attendance } = mayOf(book);
    expect(attendance?.sessions.value).toBe(3);
    expect(attendance?.enrolled.get("j1")?.value).toBe(3);
    expect(attendance?.attended.get("j1")?.value).toBe(6);
    expect(rulesIn(book).filter((rule) => rule.startsWith("attendance"))).toEqual([]);
  });
});

describe("9. food", () => {
  test("one column a category, or one row an item", () => {
    const columns = sheetOf("食料_R1.5", [
      ["支給日", "世帯番号", "米", "缶詰"],
      ["5/13", "S1", "3個", 2],
    ]);
    const rows = sheetOf("食料_R1.5", [
      ["支給日", "世帯番号", "品目", "数量"],
      ["5/13", "S1", "米", 3],
      ["〃", "S1", "缶詰", "２個"],
    ]);
    for (const sheet of [columns, rows]) {
      const { food } = mayOf(sheet);
      expect([food?.items.get("rice")?.value, food?.items.get("canned")?.value]).toEqual([3, 2]);
      expect([food?.households.get("rice")?.value, food?.households.get("canned")?.value]).toEqual([1, 1]);
    }
  });
});

describe("10. names", () => {
  const NAMES = ["髙橋 﨑子", "渡邉 𠮷男", "髙﨑邉𠮷"];

  test("are kept as they are, and in no finding's text", () => {
    const rows = NAMES.flatMap((name): Row[] => [
      [name, "中9", "？"],
      [name, "中9", "？"],
    ]);
    const sheet = sheetOf("学習_R1.5", [["氏名", "学年", "5/11"], ...rows]);
    const pupils = read([sheet]).records.attendance.map(({ fields }) => valueOf(fields.pupil));
    expect(pupils).toEqual(NAMES.flatMap((name) => [name, name]));
    const findings = findingsIn(sheet);
    expect(findings.filter(({ rule }) => rule.startsWith("attendance")).length).toBeGreaterThan(6);
    const texts = findings.flatMap(({ message, fix }) => [message.ja, message.en, JSON.stringify(fix)]);
    expect(texts.filter((text) => /[髙﨑邉𠮷橋渡]/u.test(text))).toEqual([]);
  });
});
