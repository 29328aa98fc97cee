import { monthKey } from "../../../src/domain/calendar/calendar-date";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { sheetsOfOurs } from "../../../src/domain/grid/our-names";
import { readYear } from "../../../src/domain/records/read-year";
import { countedMonth, sheetsFor } from "../../../src/domain/records/year-dataset";
import { attendanceSheet, closures, intakes, recordSheet, yearOf } from "../../fixtures/record-sheets";
import { sheetOf, workbookOf } from "../../fixtures/workbook-of";

const MAY = { year: 2019, month: 5 };

describe("fields of records", () => {
  test("a consultation, with the place of each field", () => {
    const [record] = yearOf([
      recordSheet("相談_R1.5", [], ["5/13", "R1-001", "男", "40代", "本人", "就労、住まい"]),
    ]).records.consultation;
    expect(record?.ref).toEqual({ kind: "consultation", sheet: "相談_R1.5", row: 2 });
    expect(record?.sheetMonth).toEqual(MAY);
    expect(record?.fields).toEqual({
      receivedOn: {
        state: "read",
        value: { year: 2019, month: 5, day: 13 },
        cell: { row: 2, column: 0 },
        special: { how: "year-inferred", before: "5/13", after: "R1.5.13" },
      },
      caseNumber: { state: "read", value: "R1-001", cell: { row: 2, column: 1 } },
      sex: { state: "read", value: "male", cell: { row: 2, column: 2 } },
      ageBand: { state: "read", value: "age_40s", cell: { row: 2, column: 3 } },
      ageBeside: { state: "absent" },
      route: { state: "read", value: "self", cell: { row: 2, column: 4 } },
      topics: {
        state: "read",
        value: { known: ["work", "housing"], unknown: [] },
        cell: { row: 2, column: 5 },
      },
    });
    expect(record?.readings.get("sex")).toBe(record?.fields.sex);
  });

  test("blank, unreadable and absent are three states", () => {
    const header = ["受付日", "受付番号", "性別", "年代"];
    const [record] = yearOf([sheetOf("相談_R1.5", [header, ["5/13", null, "?", "40代"]])]).records
      .consultation;
    expect(record?.fields.caseNumber).toEqual({ state: "blank", cell: { row: 1, column: 1 } });
    expect(record?.fields.sex).toEqual({ state: "unreadable", cell: { row: 1, column: 2 }, text: "?" });
    expect(record?.fields.route).toEqual({ state: "absent" });
    expect(record?.fields.topics).toEqual({ state: "absent" });
  });

  test("mark columns: those with a mark are chosen, another text is unknown", () => {
    const header = [
      "受付日",
      "受付番号",
      "性別",
      "年代",
      "相談経路",
      "収入・生活費",
      "就労",
      "住まい",
      "その他",
    ];
    const row = (...marks: readonly (string | number | null)[]) => [
      "5/13",
      "1",
      "男",
      "40代",
      "本人",
      ...marks,
    ];
    const { consultation } = yearOf([
      sheetOf("相談_R1.5", [header, row("○", null, "レ", 1), row("", "〇", "△"), row(null, null)]),
    ]).records;
    expect(consultation.map(({ fields }) => fields.topics)).toMatchObject([
      { state: "read", value: { known: ["income_living", "housing", "other"], unknown: [] } },
      { state: "read", value: { known: ["work"], unknown: ["△"] } },
      { state: "blank", cell: { row: 3, column: 5 } },
    ]);
  });

  test("two mark columns of one code are one answer", () => {
    const header = ["受付日", "受付番号", "性別", "年代", "相談経路", "収入", "生活費"];
    const [record] = yearOf([sheetOf("相談_R1.5", [header, ["5/13", "1", "男", "40代", "本人", "○", "○"]])])
      .records.consultation;
    expect(record?.fields.topics).toMatchObject({ value: { known: ["income_living"] } });
  });

  test("food columns: each category with its own reading", () => {
    const { foodHandout } = yearOf([
      recordSheet(
        "食料_R1.5",
        ["5/13", "R1-001", null, 2, "３個", "少し"],
        ["5/14", null, "S-1", 0, null, null],
        ["5/15", "R1-002"],
      ),
    ]).records;
    expect(foodHandout.map(({ fields }) => fields.quantities)).toMatchObject([
      {
        state: "read",
        value: [
          { category: "rice", quantity: { state: "read", value: 2 } },
          { category: "canned", quantity: { state: "read", value: 3, special: { how: "number-in-text" } } },
          { category: "drinks", quantity: { state: "unreadable", text: "少し" } },
        ],
      },
      {
        state: "read",
        value: [{ quantity: { state: "read", value: 0 } }, { quantity: { state: "blank" } }, {}],
      },
      { state: "blank", cell: { row: 3, column: 3 } },
    ]);
    expect(foodHandout[1]?.fields).toMatchObject({
      caseNumber: { state: "blank" },
      household: { value: "S-1" },
    });
  });

  test("attendance: one reading a session date", () => {
    const [pupil] = yearOf([
      attendanceSheet(
        "学習_R1.5",
        ["5/11", "5/18", "5/25", "5/99"],
        ["髙橋 𠮷郎", "中1", "H31.4.1", null, "○", "休", "?"],
      ),
    ]).records.attendance;
    expect(pupil?.fields).toMatchObject({
      pupil: { value: "髙橋 𠮷郎" },
      schoolYear: { value: "j1" },
      enrolledOn: { value: { year: 2019, month: 4, day: 1 } },
      leftOn: { state: "blank" },
      sessions: {
        value: [
          { date: { day: 11 }, cell: { row: 1, column: 4 }, mark: "present" },
          { date: { day: 18 }, mark: "cancelled" },
          { date: { day: 25 }, mark: "unknown" },
          { date: undefined, mark: "blank" },
        ],
      },
    });
  });
});

describe("the sheets of a year", () => {
  test("are kept in the workbook's order, whatever their kinds", () => {
    const dataset = yearOf([
      closures("終結_R1.5"),
      intakes("相談_R1.6"),
      closures("終結_H31.4"),
      sheetOf("メモ", [["x"]]),
    ]);
    expect(dataset.sheets.map(({ binding }) => binding.sheet)).toEqual([
      "終結_R1.5",
      "相談_R1.6",
      "終結_H31.4",
    ]);
    expect(dataset.unread).toEqual([{ sheet: "メモ", why: "no-record-kind" }]);
  });

  test("those of another year are not read, and are listed", () => {
    const dataset = yearOf([intakes("相談_R1.5", "5/13"), intakes("相談_R2.4", "R2.4.1")]);
    expect(dataset.sheets.map(({ binding }) => binding.sheet)).toEqual(["相談_R1.5"]);
    expect(dataset.unread).toEqual([{ sheet: "相談_R2.4", why: "other-year", fiscalYear: 2020 }]);
  });

  test("a month without a year belongs to the year that is read", () => {
    const month = (fiscalYear: number) =>
      yearOf([intakes("1月 相談")], {}, fiscalYear).sheets[0]?.binding.month;
    expect(month(2019)).toEqual({ year: 2020, month: 1 });
    expect(month(2018)).toEqual({ year: 2019, month: 1 });
  });

  test("report and state sheets are in neither list", () => {
    const workbook = workbookOf([intakes("相談_R1.5"), sheetOf("2-1 相談件数等", [["x"]])]);
    const dataset = readYear(workbook, DEFAULT_SETTINGS, 2019, new Set(["2-1 相談件数等"]));
    expect(dataset.unread).toEqual([]);
    expect(dataset.sheets).toHaveLength(1);
  });

  test("ours are those with a defined name of ours", () => {
    const range = { top: 0, left: 0, bottom: 1, right: 1 };
    const names = [
      { name: "jisseki_2019_2_1_table", sheet: "2-1 相談件数等", range },
      { name: "担当者", sheet: "名簿", range },
    ];
    expect([...sheetsOfOurs(names)]).toEqual(["2-1 相談件数等"]);
  });

  test("a sheet for the whole year is every month's", () => {
    const dataset = yearOf([intakes("相談台帳", "5/13"), closures("終結_R1.6")]);
    expect(sheetsFor(dataset, "consultation", MAY)).toHaveLength(1);
    expect(sheetsFor(dataset, "consultation", { year: 2020, month: 3 })).toHaveLength(1);
    expect(sheetsFor(dataset, "closure", MAY)).toHaveLength(0);
    expect(sheetsFor(dataset, "closure", { year: 2019, month: 6 })).toHaveLength(1);
  });

  test("a day alone is read against the sheet's month", () => {
    const [record] = yearOf([recordSheet("終結_R1.5", [13, "1", "就労"])]).records.closure;
    expect(record?.fields.closedOn).toMatchObject({ value: { year: 2019, month: 5, day: 13 } });
  });
});

describe("the month in which a record counts", () => {
  const LATE = { year: 2019, month: 4, day: 26 };
  const shown = (monthBasis: "date" | "sheet", sheetMonth = MAY, date: typeof LATE | undefined = LATE) => {
    const month = countedMonth(yearOf([], { monthBasis }), sheetMonth, date);
    return month && monthKey(month);
  };

  test("is that of its date, or of its sheet where the office says so", () => {
    expect(shown("date")).toBe("2019-04");
    expect(shown("sheet")).toBe("2019-05");
  });

  test("is none without a date, unless the sheet decides", () => {
    const dataset = yearOf([]);
    expect(countedMonth(dataset, MAY, undefined)).toBeUndefined();
    expect(countedMonth(yearOf([], { monthBasis: "sheet" }), MAY, undefined)).toEqual(MAY);
    expect(countedMonth(yearOf([], { monthBasis: "sheet" }), undefined, LATE)).toEqual({
      year: 2019,
      month: 4,
    });
  });

  test("is none outside the fiscal year", () => {
    expect(shown("date", MAY, { year: 2019, month: 3, day: 31 })).toBeUndefined();
    expect(shown("date", MAY, { year: 2020, month: 4, day: 1 })).toBeUndefined();
  });
});

describe("nothing goes missing unseen", () => {
  test("a table above another on one sheet", () => {
    const header = ["対応日", "受付番号", "支援方法"];
    const sheet = sheetOf("対応_R1.5", [
      header,
      ["5/13", "R1-001", "面談"],
      [],
      header,
      ["5/14", "R1-002", "面談"],
    ]);
    const { records, readSheets } = yearOf([sheet]);
    expect(records.contact.map(({ ref }) => ref.row)).toEqual([1, 4]);
    expect(readSheets[0]?.rows).toEqual({ records: 2, totals: 0, notes: 2, empty: 1, asked: 0 });
  });

  test("tables of two kinds on one sheet", () => {
    const sheet = sheetOf("5月の記録", [
      ["対応日", "受付番号", "支援方法"],
      ["5/13", "R1-001", "面談"],
      [],
      ["終結日", "受付番号", "終結理由"],
      ["5/31", "R1-001", "就労"],
    ]);
    const { records } = yearOf([sheet]);
    expect([records.contact.length, records.closure.length]).toEqual([1, 1]);
  });

  test("a record that begins with 合計 is a record where it has a date", () => {
    const sheet = sheetOf("終結_R1.5", [
      ["備考", "終結日", "受付番号", "終結理由"],
      ["合計", "R1.5.13", "R1-001", "就労"],
      ["合計", null, 1, null],
    ]);
    expect(yearOf([sheet]).readSheets[0]?.rows).toMatchObject({ records: 1, totals: 1 });
  });

  test("a birth date without a year is not read into the fiscal year", () => {
    const header = ["受付日", "受付番号", "性別", "生年月日", "相談経路", "相談内容"];
    const [record] = yearOf([sheetOf("相談_R1.5", [header, ["5/13", "1", "男", "4/2", "本人", "就労"]])])
      .records.consultation;
    expect(record?.fields.ageBand).toMatchObject({ state: "unreadable" });
  });

  test("a session header that is no date, over marks", () => {
    const [sheet] = yearOf([
      attendanceSheet(
        "学習_R1.5",
        ["5/11", "5/18土", "第3回", "出席計"],
        ["山", "中1", null, null, "○", "○", "×", 2],
      ),
    ]).sheets;
    expect(sheet?.sessionDates).toMatchObject([
      { column: 4, date: { year: 2019, month: 5, day: 11 } },
      { column: 5, date: { year: 2019, month: 5, day: 18 } },
      { column: 6, date: undefined },
    ]);
  });
});
