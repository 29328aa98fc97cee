import { checkBook } from "../../src/app/check-month";
import { makeNewYearSheets, previewNewYearSheets, type NewYearRequest } from "../../src/app/new-year-sheets";
import { readBook, type Book } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import type { CellValue } from "../../src/domain/grid/cell-value";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { valueOf } from "../../src/domain/records/field-reading";
import { RECORD_KIND_IDS } from "../../src/domain/records/record-kind-id";
import { RECORD_KINDS } from "../../src/domain/records/record-kinds";
import { filledInSheet, type FilledRow } from "../fixtures/filled-in-sheet";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { intakes, recordSheet } from "../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2021, month: 4, day: 1 };
const RUNNING = { aborted: false };

/** An office that renames, adds, removes and groups codes of every list, and says when it teaches. */
const CHANGED = sheetOf("設定", [
  ["項目", "値"],
  ["学習支援の曜日", "水、土"],
  ["担当者", "相談1、相談2"],
  ["前年度末件数", 1],
  ["延べ対応に数える支援方法", "電話、面談"],
  ["区分 性別", "男性", "male"],
  ["区分 性別", "女性", "female"],
  ["区分 性別", "答えない", "no_answer"],
  ["区分 年代", "10代", "age_10s"],
  ["区分 年代", "20～64歳", "age_20_64"],
  ["区分 年代", "65歳以上", "age_65plus"],
  ["区分 年代", "不明", "unknown"],
  ["区分 相談経路", "ご本人", "self", "", ""],
  ["区分 相談経路", "民生委員", "welfare_commissioner", "", "地域"],
  ["区分 相談経路", "町内会", "neighbours", "", "地域"],
  ["区分 相談内容", "お金", "income_living"],
  ["区分 相談内容", "仕事のこと", "work"],
  ["区分 相談内容", "備考", "remarks"],
  ["区分 支援方法", "電話", "phone_mail"],
  ["区分 支援方法", "面談", "interview"],
  ["区分 支援方法", "手紙", "letter"],
  ["区分 プラン区分", "新規", "plan_new"],
  ["区分 プラン区分", "延長", "plan_extend"],
  ["区分 終結理由", "仕事が決まった", "employment"],
  ["区分 終結理由", "引っ越し", "moved"],
  ["区分 食料品目", "米", "rice"],
  ["区分 食料品目", "粉ミルク", "formula"],
  ["区分 学年", "小6", "e6"],
  ["区分 学年", "中1", "j1"],
]);

/** The office as it is without 設定, but for the weekdays. */
const PLAIN = sheetOf("設定", [
  ["項目", "値"],
  ["学習支援の曜日", "水、土"],
  ["前年度末件数", 1],
]);

const ALL: NewYearRequest = { fiscalYear: 2020, by: "month", kinds: RECORD_KIND_IDS, carried: ["H30-4"] };

async function made(settings: SheetSnapshot | undefined, request: NewYearRequest): Promise<MemoryWorkbook> {
  const book = new MemoryWorkbook(workbookOf(settings ? [settings] : []));
  await makeNewYearSheets(book.snapshot, request, book, () => undefined, RUNNING);
  return book;
}

function read(book: MemoryWorkbook, fiscalYear = 2020): Book {
  const result = readBook(book.snapshot, fiscalYear);
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
}

function findingsOf(book: MemoryWorkbook): readonly string[] {
  const check = checkBook(read(book), TODAY);
  if (isRefusal(check)) throw new Error(check.refused);
  return check.findings.map(({ rule, message }) => `${rule}: ${message.ja}`);
}

describe.each([
  ["an office that has said nothing", undefined],
  ["an office with weekdays", PLAIN],
  ["an office with codes of its own", CHANGED],
])("for %s", (_, settings) => {
  test.each(["month", "year"] as const)("new sheets by %s are read as what they are", async (by) => {
    const book = await made(settings, { ...ALL, by });
    const { dataset } = read(book);
    const names = book.snapshot.sheets.map(({ name }) => name).filter((name) => name !== "設定");
    expect(names).toHaveLength(by === "month" ? 11 * 12 + 3 : 14);
    expect(dataset.unread).toEqual([]);
    const preview = previewNewYearSheets(workbookOf(settings ? [settings] : []), { ...ALL, by });
    expect(dataset.sheets.map(({ binding: { sheet, kind, month } }) => ({ sheet, kind, month }))).toEqual(
      preview.sheets.map(({ sheet, kind, month }) => ({ sheet, kind, month })),
    );
    for (const { binding } of dataset.sheets) {
      expect(binding.confidence).toBeGreaterThanOrEqual(0.95);
      expect(binding).toMatchObject({ missing: [], unknownAnswers: [], repeated: [] });
    }
  });

  test.each(["month", "year"] as const)("empty sheets by %s have no finding", async (by) => {
    const book = await made(settings, { ...ALL, by });
    const without = settings ? [] : ["opening-caseload-known"];
    expect(findingsOf(book).filter((text) => !without.some((rule) => text.startsWith(rule)))).toEqual([]);
    expect(read(book).dataset.readSheets.every(({ rows }) => rows.asked === 0)).toBe(true);
    expect(read(book).dataset.records.carriedCase).toHaveLength(1);
  });

  test.each([2019, 2021])("they are no sheets of %i", async (fiscalYear) => {
    for (const by of ["month", "year"] as const) {
      const book = await made(settings, { ...ALL, by });
      const result = readBook(book.snapshot, fiscalYear);
      const kinds = isRefusal(result) ? [] : result.dataset.sheets.map(({ binding }) => binding.kind);
      expect(kinds.filter((kind) => kind !== "carriedCase")).toEqual([]);
    }
  });
});

const PLAIN_ROWS: Readonly<Record<string, readonly FilledRow[]>> = {
  相談: [
    {
      受付日: "5/13",
      受付番号: "R2-1",
      氏名: "見本　一",
      性別: "男",
      年代: "40代",
      相談経路: "本人",
      就労: "○",
      住まい: "○",
      担当: "相談1",
    },
    {
      受付日: 43_980,
      受付番号: "0012",
      性別: "女",
      年代: "不明",
      相談経路: "市役所外",
      紹介元: "病院",
      "病気・障害": "○",
      備考: "夜間",
    },
  ],
  対応: [{ 対応日: "5/14", 受付番号: "R2-1", 支援方法: "電話・メール", 件数: 2, 備考: "折り返し" }],
  プラン: [{ 作成日: "5/20", 受付番号: "R2-1", 氏名: "見本　一", 区分: "新規" }],
  終結: [{ 終結日: "5/29", 受付番号: "R2-1", 終結理由: "就労", つなぎ先: "会社" }],
  食料: [{ 支給日: "5/15", 受付番号: "R2-1", 米: 2, 缶詰: 0, 備考: "急ぎ" }],
  学習支援: [{ 氏名: "見本　二", 学年: "中2", 開始日: "2020/4/1", "5/13": "○", "5/16": "×", 備考: "" }],
};

const CHANGED_ROWS: Readonly<Record<string, readonly FilledRow[]>> = {
  相談: [
    {
      受付日: "5/13",
      受付番号: "R2-1",
      性別: "答えない",
      年代: "20～64歳",
      相談経路: "民生委員",
      お金: "○",
      仕事のこと: "○",
    },
    {
      受付日: "5/14",
      受付番号: "R2-2",
      性別: "男性",
      年代: "10代",
      相談経路: "ご本人",
      remarks: "○",
      備考: "夜間",
    },
  ],
  対応: [{ 対応日: "5/14", 受付番号: "R2-1", 支援方法: "手紙" }],
  プラン: [{ 作成日: "5/20", 受付番号: "R2-1", 区分: "延長" }],
  終結: [{ 終結日: "5/29", 受付番号: "R2-1", 終結理由: "引っ越し" }],
  食料: [{ 支給日: "5/15", 受付番号: "R2-1", 米: 2, 粉ミルク: 3 }],
  学習支援: [{ 氏名: "見本　二", 学年: "小6", 開始日: "2020/4/1", "5/13": "○", "5/16": "×" }],
};

function fieldsOf(book: MemoryWorkbook): readonly unknown[] {
  return Object.values(read(book).dataset.records)
    .flat()
    .map(({ ref, readings }) => [
      ref.kind,
      ...[...readings]
        .filter(([field]) => field !== "quantities" && field !== "sessions")
        .filter(([, reading]) => reading.state !== "absent")
        .map(([, reading]) => valueOf(reading) ?? null),
    ]);
}

describe.each(["month", "year"] as const)("rows filled in on sheets by %s", (by) => {
  async function filled(settings: SheetSnapshot, rows: typeof PLAIN_ROWS): Promise<MemoryWorkbook> {
    const book = await made(settings, { ...ALL, by });
    const suffix = by === "month" ? "R2.5" : "R2年度";
    book.edit((sheet) => {
      const [word, ...rest] = sheet.name.split("_");
      const own = rest.join("_") === suffix ? rows[word ?? ""] : undefined;
      return own ? filledInSheet(sheet, own) : sheet;
    });
    return book;
  }

  const date = (day: number) => ({ year: 2020, month: 5, day });

  test("are read exactly", async () => {
    const book = await filled(PLAIN, PLAIN_ROWS);
    const codes = (...known: string[]) => ({ known, unknown: [] });
    expect(fieldsOf(book)).toEqual([
      ["consultation", date(13), "R2-1", "male", "age_40s", "self", codes("work", "housing")],
      [
        "consultation",
        date(29),
        "0012",
        "female",
        "unknown",
        "referral_external",
        codes("illness_disability"),
      ],
      ["contact", date(14), ["R2-1"], codes("phone_mail"), 2],
      ["plan", date(20), "R2-1", "plan_new"],
      ["closure", date(29), "R2-1", "employment"],
      ["foodHandout", date(15), "R2-1", null],
      ["attendance", "見本　二", "j2", { year: 2020, month: 4, day: 1 }, null],
      ["carriedCase", "H30-4"],
    ]);
    const [food] = read(book).dataset.records.foodHandout;
    const quantities = food && valueOf(food.fields.quantities);
    expect(quantities).toHaveLength(14);
    expect(
      quantities
        ?.map(({ category, quantity }) => [category, valueOf(quantity)])
        .filter(([, quantity]) => quantity !== undefined),
    ).toEqual([
      ["rice", 2],
      ["canned", 0],
    ]);
    const [pupil] = read(book).dataset.records.attendance;
    const sessions = pupil && valueOf(pupil.fields.sessions);
    expect(
      sessions?.filter(({ mark }) => mark !== "blank").map((session) => [session.date, session.mark]),
    ).toEqual([
      [date(13), "present"],
      [date(16), "absent"],
    ]);
    expect(sessions?.every((session) => session.date !== undefined)).toBe(true);
  });

  test("of an office's own codes are read as these", async () => {
    const book = await filled(CHANGED, CHANGED_ROWS);
    const codes = (...known: string[]) => ({ known, unknown: [] });
    expect(fieldsOf(book)).toEqual([
      [
        "consultation",
        date(13),
        "R2-1",
        "no_answer",
        "age_20_64",
        "welfare_commissioner",
        codes("income_living", "work"),
      ],
      ["consultation", date(14), "R2-2", "male", "age_10s", "self", codes("remarks")],
      ["contact", date(14), ["R2-1"], codes("letter"), null],
      ["plan", date(20), "R2-1", "plan_extend"],
      ["closure", date(29), "R2-1", "moved"],
      ["foodHandout", date(15), "R2-1", null],
      ["attendance", "見本　二", "e6", { year: 2020, month: 4, day: 1 }, null],
      ["carriedCase", "H30-4"],
    ]);
    const [food] = read(book).dataset.records.foodHandout;
    const quantities = food && valueOf(food.fields.quantities);
    expect(quantities?.map(({ category }) => category)).toEqual(["rice", "formula"]);
  });
});

describe("session dates where no weekday is known", () => {
  const pupil = { 氏名: "見本　二", 学年: "中2", 開始日: "2020/4/1" };

  async function withSessions(rename: (header: string) => string, row: FilledRow): Promise<MemoryWorkbook> {
    const book = await made(undefined, ALL);
    book.edit((sheet) => {
      if (sheet.name !== "学習支援_R2.5") return sheet;
      const cells = sheet.cells.map((line) =>
        line.map((cell) => (typeof cell.value === "string" ? { ...cell, value: rename(cell.value) } : cell)),
      );
      return filledInSheet({ ...sheet, cells }, [row]);
    });
    return book;
  }

  test("are read once they are written in, and what is left of the others is not", async () => {
    const book = await withSessions((header) => (header === "1回目" ? "5月13日" : header), {
      ...pupil,
      "5月13日": "○",
    });
    const [first] = read(book).dataset.records.attendance;
    const sessions = first && valueOf(first.fields.sessions);
    expect(sessions?.map(({ date, mark }) => [date, mark])).toEqual([
      [{ year: 2020, month: 5, day: 13 }, "present"],
    ]);
  });

  test("are asked for where marks stand under 1回目", async () => {
    const book = await withSessions((header) => header, { ...pupil, "1回目": "○" });
    const asked = findingsOf(book).filter((text) => text.startsWith("attendance-session-date-readable"));
    expect(asked).toHaveLength(1);
  });
});

describe("what stands there already", () => {
  const kinds = ["consultation", "closure"] as const;

  test("is left alone, by name or by what it holds", async () => {
    const before = workbookOf([
      recordSheet("相談_R2.4"),
      sheetOf("相談_r2.5", [["覚え書き"]]),
      recordSheet("令和2年６月 相談"),
      intakes("相談_H31.4", "4/8"),
      recordSheet("終結（令和2年度）"),
    ]);
    const book = new MemoryWorkbook(before);
    const request = { fiscalYear: 2020, by: "month", kinds } as const;
    const outcome = await makeNewYearSheets(before, request, book, () => undefined, RUNNING);
    expect(outcome.skipped.filter(({ kind }) => kind === "consultation")).toEqual([
      expect.objectContaining({ sheet: "相談_R2.4", because: "name-taken", present: "相談_R2.4" }),
      expect.objectContaining({ sheet: "相談_R2.5", because: "name-taken", present: "相談_r2.5" }),
      expect.objectContaining({ sheet: "相談_R2.6", because: "already-kept", present: "令和2年６月 相談" }),
    ]);
    expect(outcome.skipped.filter(({ kind }) => kind === "closure")).toHaveLength(12);
    expect(outcome.made.map(({ sheet }) => sheet)).toEqual(
      ["7", "8", "9", "10", "11", "12"]
        .map((month) => `相談_R2.${month}`)
        .concat("相談_R3.1", "相談_R3.2", "相談_R3.3"),
    );
    expect(book.snapshot.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
  });

  test("a year's sheet is not made beside sheets of its months", () => {
    const preview = previewNewYearSheets(workbookOf([recordSheet("相談_R2.4")]), {
      fiscalYear: 2020,
      by: "year",
      kinds: ["consultation"],
    });
    expect(preview.sheets).toEqual([]);
    expect(preview.skipped).toMatchObject([{ because: "already-kept", present: "相談_R2.4" }]);
  });

  test("sheets that name no year are those of the year that they have records of", () => {
    const workbook = workbookOf([
      recordSheet(
        "4月 相談",
        ["R1.4.8", "1", "男", "40代", "本人", "就労"],
        ["H31.4.9", "2", "男", "40代", "本人", "就労"],
      ),
    ]);
    const of = (fiscalYear: number) =>
      previewNewYearSheets(workbook, { fiscalYear, by: "month", kinds: ["consultation"] }).skipped.map(
        ({ present }) => present,
      );
    expect(of(2020)).toEqual([]);
    expect(of(2019)).toEqual(["4月 相談"]);
  });

  test("making the sheets twice makes none the second time", async () => {
    const book = await made(PLAIN, ALL);
    const before = book.snapshot;
    const outcome = await makeNewYearSheets(before, ALL, book, () => undefined, RUNNING);
    expect(outcome).toMatchObject({ made: [], cancelled: false });
    expect(book.snapshot).toEqual(before);
  });
});

test("sheets are told as they are written, and stopping keeps those that stand there", async () => {
  const book = new MemoryWorkbook(workbookOf([PLAIN]));
  const signal = { aborted: false };
  const told: string[] = [];
  const outcome = await makeNewYearSheets(
    book.snapshot,
    ALL,
    book,
    ({ sheet, done, of }) => {
      told.push(`${sheet} ${done}/${of}`);
      if (done === 2) signal.aborted = true;
    },
    signal,
  );
  expect(told).toEqual(["相談_R2.4 0/135", "相談_R2.5 1/135", "相談_R2.6 2/135"]);
  expect(outcome.cancelled).toBe(true);
  expect(outcome.made.map(({ sheet }) => sheet)).toEqual(["相談_R2.4", "相談_R2.5", "相談_R2.6"]);
});

test("the list of carried cases holds the cases that are carried", async () => {
  const carried = Array.from({ length: 250 }, (_, index) => `R1-${index}`);
  const book = await made(PLAIN, { ...ALL, carried });
  const values = read(book).dataset.records.carriedCase.map(
    ({ fields }): CellValue => valueOf(fields.caseNumber) ?? null,
  );
  expect(values).toEqual(carried);
  expect(book.snapshot.sheets.map(({ name }) => name)).toContain("継続ケース_R2年度");
});

test.each(RECORD_KIND_IDS)("every column that %s needs stands on its new sheets", (kind) => {
  const { required, template, alternatives } = RECORD_KINDS[kind];
  const columns = template.columns.flatMap((column) => ("column" in column ? [column.column] : []));
  for (const field of required) {
    expect([field, ...(alternatives.get(field) ?? [])].some((name) => columns.includes(name))).toBe(true);
  }
});
