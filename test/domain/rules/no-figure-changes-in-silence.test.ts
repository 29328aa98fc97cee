import type { CellValue } from "../../../src/domain/grid/cell-value";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { RuleContext } from "../../../src/domain/rules/rule-context";
import { contextOf, findingsOf, shownPlace } from "./findings-in";
import { smallOffice } from "./small-office";
import type { PlainWorkbook } from "./workbook-of";

const COLUMNS = smallOffice();

/** The same in rows and marks: one row an item, one row a session, one column an answer. */
const ROWS: PlainWorkbook = {
  ...COLUMNS,
  "相談_R1.5": [
    ["受付日", "受付番号", "性別", "年齢", "相談経路", "就労", "住まい"],
    ["2019-05-13", "R1-003", "女", 50, "本人", "○", null],
  ],
  "対応_R1.5": [
    ["対応日", "受付番号", "件数", "面談", "訪問・同行支援"],
    ["2019-05-13", "R1-003", 2, "○", null],
  ],
  "食料_R1.5": [
    ["支給日", "世帯番号", "品目", "数量"],
    ["2019-05-14", "S-01", "缶詰", 3],
    ["2019-05-14", "S-02", "米", 1],
  ],
  "学習_R1.5": [
    ["実施日", "氏名", "学年", "出欠"],
    ["2019-05-11", "青空 一郎", "中1", "○"],
    ["2019-05-11", "海野 花子", "中3", "○"],
  ],
};

/** What does not belong into any column. Dates stand for date cells. */
const STRAY: readonly CellValue[] = [
  "佐藤花子",
  "5/99",
  { error: "#N/A" },
  -1,
  1.5,
  "△",
  "2018-05-01",
  "2019-06-25",
];

/** A date as a quantity is a great number: how many are too many, the office's own history will say. */
function isDateAsQuantity(place: string, stray: CellValue): boolean {
  return typeof stray === "string" && /^\d{4}-/.test(stray) && /^食料_R1.5![D-F]2$/.test(place);
}

/** Every figure of the year, without the records behind it. */
function figuresOf({ figures: { opening, months } }: RuleContext): string {
  return JSON.stringify({ opening, months }, (key, value: unknown) => {
    if (key === "records") return undefined;
    return value instanceof Map ? Array.from<unknown>(value) : value;
  });
}

/** What a person must look at. */
const spoken = (context: RuleContext) =>
  findingsOf(context)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, place }) => `${rule} ${shownPlace(place)}`);

/** The workbook with a value in place of each cell of the first record of each sheet of May. */
function spoilt(office: PlainWorkbook, stray: CellValue): readonly (readonly [string, PlainWorkbook])[] {
  const sheets = Object.entries(office).filter(([name]) => name.endsWith("_R1.5"));
  return sheets.flatMap(([name, [header = [], first = [], ...others]]) =>
    first.map((_, column): readonly [string, PlainWorkbook] => [
      `${name}!${cellAddress({ row: 1, column })}`,
      { ...office, [name]: [header, first.map((value, at) => (at === column ? stray : value)), ...others] },
    ]),
  );
}

describe.each([
  ["one column a field", COLUMNS],
  ["rows and marks", ROWS],
])("%s", (_, office) => {
  const sound = contextOf(office);
  const figures = figuresOf(sound);

  test("the office itself is sound", () => {
    expect(spoken(sound)).toEqual([]);
  });

  test.each(STRAY.map((stray) => [JSON.stringify(stray), stray] as const))(
    "%s in a cell",
    (_stray, stray) => {
      const silent = spoilt(office, stray).filter(([place, workbook]) => {
        if (isDateAsQuantity(place, stray)) return false;
        const context = contextOf(workbook);
        return figuresOf(context) !== figures && spoken(context).length === 0;
      });
      expect(silent.map(([place]) => place)).toEqual([]);
    },
  );
});
