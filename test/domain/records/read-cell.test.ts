import { isoDate } from "../../../src/domain/calendar/calendar-date";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import {
  caseNumberKey,
  readCaseNumberCell,
  readCaseNumbersCell,
  readCodeCell,
  readCodesCell,
  readDateCell,
  readNumberCell,
  readTextCell,
} from "../../../src/domain/records/read-cell";
import { DEFAULT_CODE_LISTS } from "../../../src/domain/settings/default-code-lists";

const CELL = { row: 3, column: 2 };
const at = (value: CellValue) => ({ value, cell: CELL });
const blank = { state: "blank", cell: CELL };
const unreadable = (text: string) => ({ state: "unreadable", cell: CELL, text });

const MAY = { fiscalYear: 2019, dateSystem: 1900, month: { year: 2019, month: 5 } } as const;
const YEAR = { fiscalYear: 2019, dateSystem: 1900 } as const;

describe("dates", () => {
  test.each<[CellValue, string]>([
    [43_598, "2019-05-13"],
    [43_598.75, "2019-05-13"],
    ["R1.5.13", "2019-05-13"],
    [20_190_513, "2019-05-13"],
  ])("%j", (value, iso) => {
    const reading = readDateCell(at(value), MAY);
    expect(reading.state === "read" && isoDate(reading.value)).toBe(iso);
    expect(reading).not.toHaveProperty("special");
  });

  test.each<[CellValue, string]>([
    ["5/13(月)", "5/13(月)"],
    [13, "13"],
    ["13", "13"],
  ])("%j takes its year from the sheet, and says so", (value, before) => {
    expect(readDateCell(at(value), MAY)).toEqual({
      state: "read",
      value: { year: 2019, month: 5, day: 13 },
      cell: CELL,
      special: { how: "year-inferred", before, after: "R1.5.13" },
    });
  });

  test("a serial of a 1904 workbook", () => {
    expect(readDateCell(at(42_136), { ...MAY, dateSystem: 1904 })).toMatchObject({
      value: { year: 2019, month: 5, day: 13 },
    });
  });

  test("an era that did not run is read with a note", () => {
    expect(readDateCell(at(" R1.4.10 "), MAY)).toEqual({
      state: "read",
      value: { year: 2019, month: 4, day: 10 },
      cell: CELL,
      special: { how: "era-slip", before: "R1.4.10", after: "H31.4.10" },
    });
  });

  test.each<[CellValue, string]>([
    ["5月", "5月"],
    ["2/30", "2/30"],
    ["未定", "未定"],
    [32, "32"],
    [0, "0"],
    [-5, "-5"],
    [5.13, "5.13"],
    [20_191_313, "20191313"],
    [true, "true"],
    [{ error: "#REF!" }, "#REF!"],
  ])("%j is unreadable", (value, text) => {
    expect(readDateCell(at(value), MAY)).toEqual(unreadable(text));
  });

  test("a day alone is unreadable on a sheet for the year", () => {
    expect(readDateCell(at(13), YEAR)).toEqual(unreadable("13"));
    expect(readDateCell(at("13日"), YEAR)).toEqual(unreadable("13日"));
  });
});

describe("numbers", () => {
  test("a number cell as it stands", () => {
    expect(readNumberCell(at(2.5))).toEqual({ state: "read", value: 2.5, cell: CELL });
  });

  test("a number in a text, with a note", () => {
    expect(readNumberCell(at("３個"))).toEqual({
      state: "read",
      value: 3,
      cell: CELL,
      special: { how: "number-in-text", before: "３個", after: "3" },
    });
  });

  test.each<[CellValue, string]>([
    ["数個", "数個"],
    [false, "false"],
    [{ error: "#N/A" }, "#N/A"],
  ])("%j is unreadable", (value, text) => {
    expect(readNumberCell(at(value))).toEqual(unreadable(text));
  });
});

describe("blank cells are blank for every field", () => {
  test.each<[CellValue]>([[null], [""], [" 　"]])("%j", (value) => {
    const readings = [
      readDateCell(at(value), MAY),
      readNumberCell(at(value)),
      readTextCell(at(value)),
      readCaseNumberCell(at(value)),
      readCaseNumbersCell(at(value)),
      readCodeCell(at(value), DEFAULT_CODE_LISTS.sex),
      readCodesCell(at(value), DEFAULT_CODE_LISTS.topic),
    ];
    expect(readings).toEqual(readings.map(() => blank));
  });
});

describe("case numbers", () => {
  test.each([
    ["R1-001", "R1-001"],
    ["Ｒ１－００１", "R1-001"],
    ["r1 - 001", "R1-001"],
    ["R1−001", "R1-001"],
    ["No.12", "12"],
    ["No12", "12"],
    ["№12", "12"],
    ["001", "001"],
  ])("%j is %s", (text, key) => {
    expect(caseNumberKey(text)).toBe(key);
  });

  test("zeros are kept: 001 and 1 are two", () => {
    expect(caseNumberKey("001")).not.toBe(caseNumberKey("1"));
  });

  test("a number cell is text", () => {
    expect(readCaseNumberCell(at(12))).toEqual({ state: "read", value: "12", cell: CELL });
  });

  test.each(["R1-001、R1-002", "R1-001・R1-002", "R1-001\nR1-002", "R1-001, R1-002"])("%j is two", (text) => {
    expect(readCaseNumbersCell(at(text))).toEqual({ state: "read", value: ["R1-001", "R1-002"], cell: CELL });
  });
});

describe("one code", () => {
  test.each([
    ["男性", "male"],
    ["女", "female"],
    ["Ｆ", "female"],
    ["不明", "other_unknown"],
  ])("%j is %s", (text, id) => {
    expect(readCodeCell(at(text), DEFAULT_CODE_LISTS.sex)).toMatchObject({ state: "read", value: id });
  });

  test("another spelling than the code's own is told", () => {
    expect(readCodeCell(at("女"), DEFAULT_CODE_LISTS.sex)).not.toHaveProperty("special");
    expect(readCodeCell(at("女性"), DEFAULT_CODE_LISTS.sex)).toMatchObject({
      special: { how: "code-spelling", before: "女性", after: "女" },
    });
  });

  test.each([
    [1, "j1"],
    ["２年", "j2"],
    ["中学3年", "j3"],
    ["中３", "j3"],
  ])("%j is %s", (value, id) => {
    expect(readCodeCell(at(value), DEFAULT_CODE_LISTS.schoolYear)).toMatchObject({ value: id });
  });

  test("another text is unreadable, as it stands", () => {
    expect(readCodeCell(at(" おとこ "), DEFAULT_CODE_LISTS.sex)).toEqual(unreadable("おとこ"));
  });
});

describe("several codes in one cell", () => {
  test.each<[string, string[], string[]]>([
    ["就労", ["work"], []],
    ["就労、住まい", ["work", "housing"], []],
    ["就労､住まい", ["work", "housing"], []],
    ["就労／住まい,その他", ["work", "housing", "other"], []],
    ["就労\n住まい", ["work", "housing"], []],
    ["収入・生活費", ["income_living"], []],
    ["収入･生活費、病気・障害", ["income_living", "illness_disability"], []],
    ["就労・住まい", ["work", "housing"], []],
    ["収入・生活費・就労", ["income_living", "work"], []],
    ["就労･病気･障害･ひきこもり", ["work", "illness_disability", "hikikomori"], []],
    ["収入、生活費", ["income_living"], []],
    ["就労、就労", ["work"], []],
    ["就労、離婚", ["work"], ["離婚"]],
    ["就労・離婚", ["work"], ["離婚"]],
    ["家庭・離婚", [], ["家庭・離婚"]],
    ["・", [], ["・"]],
  ])("%j", (text, known, unknown) => {
    expect(readCodesCell(at(text), DEFAULT_CODE_LISTS.topic)).toMatchObject({
      state: "read",
      value: { known, unknown },
      cell: CELL,
    });
  });
});
