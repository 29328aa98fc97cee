import type { CellValue } from "../../../src/domain/grid/cell-value";
import { yearOf } from "../../fixtures/record-sheets";
import { sheetOf } from "../../fixtures/workbook-of";

const HEADER = ["No.", "終結日", "受付番号", "終結理由", "備考"];

/** How rows below the header are taken: `{records, totals, notes, empty}`. */
function tally(...rows: readonly (readonly CellValue[])[]) {
  const [read] = yearOf([sheetOf("終結_R1.5", [HEADER, ...rows])]).readSheets;
  // The header is one of the notes.
  return read && { ...read.rows, notes: read.rows.notes - 1 };
}

const RECORD = [1, "5/13", "R1-001", "就労", ""];

describe("what a row is", () => {
  test.each<[string, CellValue[], string]>([
    ["a record", RECORD, "records"],
    ["a record of which only one field is filled", [null, null, "R1-001"], "records"],
    ["a record with an error value", [1, { error: "#REF!" }, "R1-001", "就労"], "records"],
    ["合計", ["合計", 12], "totals"],
    ["合　計 further right", [null, "合　計", 12], "totals"],
    ["小計", ["小計", null, 3], "totals"],
    ["a note under the table", ["※5月分は仮の数字です"], "notes"],
    ["a note in a column that is read", [null, "※5月分は仮の数字です"], "notes"],
    ["注", [null, "注 仮の数字"], "notes"],
    ["a running number alone", [7], "notes"],
    ["a text under a header that is not read", [null, null, null, null, "本人来所"], "records"],
    ["a number beside the table", [null, null, null, null, null, 12], "notes"],
    ["an empty row", [], "empty"],
    ["a row of spaces", ["", "　", " "], "empty"],
    ["計 in a code", [1, "5/13", "R1-計", "就労"], "records"],
    ["a record whose remark begins with ※", [1, "5/13", "R1-001", "就労", "※要連絡"], "records"],
  ])("%s", (_, row, expected) => {
    const none = { records: 0, totals: 0, notes: 0, empty: 0, asked: 0 };
    // A record below keeps the row inside the sheet's used range.
    expect(tally(row, RECORD)).toEqual({ ...none, records: 1, [expected]: expected === "records" ? 2 : 1 });
  });

  test("every row below the header is one of the four", () => {
    const rows = [
      RECORD,
      [],
      RECORD,
      ["小計", 2],
      [],
      ["※注"],
      [null, null, null, null, "備考だけ"],
      RECORD,
      ["計", 3],
    ];
    const { records, totals, notes, empty } = tally(...rows) ?? { records: 0, totals: 0, notes: 0, empty: 0 };
    expect({ records, totals, notes, empty }).toEqual({ records: 3, totals: 2, notes: 2, empty: 2 });
    expect(records + totals + notes + empty).toBe(rows.length);
  });

  test("formatted rows down to row 1000 are empty", () => {
    const sheet = tally(RECORD, ...Array.from({ length: 997 }, () => []));
    expect(sheet).toEqual({ records: 1, totals: 0, notes: 0, empty: 997, asked: 0 });
  });
});

describe("a row with a sum in it", () => {
  const FOOD = ["支給日", "世帯", "米", "缶詰", "計"];

  /** How a row of handouts is taken whose last cell has this formula; it stands in row 3 of Excel. */
  function taken(formula: string, row: readonly CellValue[]) {
    const sheet = sheetOf("食料_R1.5", [FOOD, ["5/7", "A世帯", 1, 2, 3], row, ["5/9", "C世帯", 1, 2, 3]]);
    const cells = sheet.cells.map((line, index) =>
      line.map((cell, column) => (index === 2 && column === 4 ? { ...cell, formula } : cell)),
    );
    const [read] = yearOf([{ ...sheet, cells }]).readSheets;
    return read && { records: read.rows.records, totals: read.rows.totals };
  }

  test.each([
    "=SUM(C3:D3)",
    "=SUM($C3:$D3)",
    "=SUMPRODUCT(C3:D3,C$1:D$1)",
    "=SUM(表1[@[米]:[缶詰]])",
    "=SUM(E$2:E3)",
    "=COUNTIF(対応!B2:B900,B3)",
  ])("of its own cells is a record, also without a date: %s", (formula) => {
    expect(taken(formula, [null, "B世帯", 1, 4, 5])).toEqual({ records: 3, totals: 0 });
    expect(taken(formula, ["5/?", "B世帯", 1, 4, 5])).toEqual({ records: 3, totals: 0 });
  });

  test.each(["=SUM(E2:E2)", "=SUBTOTAL(9,E$2:E2)", "=SUM(E:E)", "=SUM(食料!E2:E9)", "=SUM(表1[計])"])(
    "of other rows is a total: %s",
    (formula) => {
      expect(taken(formula, [null, "この月", null, null, 3])).toEqual({ records: 2, totals: 1 });
    },
  );
});

test.each(["出席者数", "出席人数", "参加者数", "出席者計", "出席数"])(
  "%s under an 出席簿 is a total",
  (label) => {
    const dataset = yearOf([
      sheetOf("学習支援_R1.5", [
        ["氏名", "学年", "5/11", "5/18"],
        ["甲", "中1", "○", "○"],
        ["乙", "中2", "×", "○"],
        [label, null, 1, 2],
      ]),
    ]);
    expect(dataset.readSheets).toMatchObject([{ rows: { records: 2, totals: 1 } }]);
  },
);
