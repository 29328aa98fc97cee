import type { FigureSource } from "../../../src/app/proof/figure-source";
import { parseRangeAddress } from "../../../src/domain/grid/cell-address";
import { cellText } from "../../../src/domain/grid/cell-value";
import { cellAt, type WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { cellPlace, drilledReport, rowPlace, type DrilledReport } from "./second-count/drilled-report";

const sample = drilledReport("見本");
const city = drilledReport("うみべ市");
const council = drilledReport("やまかわ社協");

function at({ find }: DrilledReport, sheet: string, address: string): FigureSource {
  const range = parseRangeAddress(address);
  if (!range) throw new Error(address);
  return find(sheet, { row: range.top, column: range.left });
}

function ofFigure(source: FigureSource) {
  if (source.at !== "figure") throw new Error(source.at);
  return source;
}

function textAt(workbook: WorkbookSnapshot, sheet: string, row: number, column: number): string {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  return found ? cellText(cellAt(found, { row, column }).value) : "";
}

/** Where each word stands on a sheet. */
function placesOf(workbook: WorkbookSnapshot, sheet: string) {
  const cells = workbook.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.flatMap((row, down) =>
    row.flatMap(({ value }, right) =>
      cellText(value) === "" ? [] : [{ row: down, column: right, text: cellText(value) }],
    ),
  );
}

test("any word of a story leads to the row that it is of; what only labels it, to none", async () => {
  const report = await sample;
  const { workbook, find } = report;
  const sheets = ["2-7 相談支援事例", "2-7 相談支援事例 (2)", "3-2 就労支援事例", "4-2 就労準備支援事例"];
  const led = sheets.map((sheet) => {
    const places = placesOf(workbook, sheet).map(({ row, column, text }) => {
      const source = find(sheet, { row, column });
      const rows =
        source.at === "figure" ? source.records.map(({ record }) => rowPlace(record.sheet, record.row)) : [];
      return { text, at: source.at, rows };
    });
    const words = places.filter((place) => place.at === "words").map(({ text }) => text);
    expect(words.filter((text) => !/^(\d－\d　.*|本人の状態・訴え|支援内容等)$/.test(text))).toEqual([]);
    const sources = places.filter((place) => place.at === "figure");
    // Its title, what it says of the person and of the support.
    expect(sources.length).toBeGreaterThanOrEqual(3);
    return [...new Set(sources.flatMap(({ rows }) => rows))];
  });
  expect(led).toEqual([["事例_R1年度!2"], ["事例_R1年度!3"], ["事例_R1年度!4"], ["事例_R1年度!5"]]);
});

test("a figure of an earlier year leads to where it stands on 設定, its percent too", async () => {
  const { workbook, figures, find, fiscalYear } = await city;
  const earlier = figures.filter(({ name: { row } }) => row.of === "year" && row.fiscalYear < fiscalYear);
  const told = earlier.map(({ sheet, cell, name }) => ({ source: ofFigure(find(sheet, cell)), name }));
  expect(told.every(({ source }) => source.origin === "earlier-year" && source.records.length === 0)).toBe(
    true,
  );
  const counts = told.filter(({ source, name }) => name.measure === "count" && source.entered.length === 1);
  for (const { source, name } of counts) {
    const [entered] = source.entered;
    if (!entered || name.row.of !== "year") throw new Error(name.row.label);
    const { row, column } = entered.cell;
    expect([textAt(workbook, "設定", row, 1), textAt(workbook, "設定", row, column)]).toEqual([
      name.row.label,
      String(source.value),
    ]);
  }
  expect(counts.length).toBeGreaterThan(40);
});

test("a ready total leads to its cell, told by its month; the year's to those of its months", async () => {
  const { figures, find } = await council;
  const [month, year] = (["month", "year"] as const).map((of) =>
    figures.find(
      ({ section, name }) => section === "2-2" && name.row.of === of && name.column?.label === "面談",
    ),
  );
  if (!month || !year) throw new Error("2-2");
  const first = ofFigure(find(month.sheet, month.cell));
  expect([first.origin, first.records, first.entered.map(cellPlace)]).toEqual([
    "ready-totals",
    [],
    ["支援方法 月別集計表!D3"],
  ]);
  expect(first.entered.map(({ description }) => description)).toEqual(["R4.4"]);
  const all = ofFigure(find(year.sheet, year.cell));
  expect(all.entered.map(cellPlace)).toEqual(
    Array.from({ length: 12 }, (_, index) => `支援方法 月別集計表!D${index + 3}`),
  );
});

test("前年度末件数 and numbers of the year lead to 設定, and 設定 leads back", async () => {
  const report = await sample;
  const { figures, find } = report;
  const numbers = figures.filter(
    ({ name: { row } }) =>
      row.of === "opening" || (row.of === "list" && ["registered", "passed"].includes(row.block)),
  );
  expect(numbers).toHaveLength(4);
  for (const { sheet, cell } of numbers) {
    const { origin, entered } = ofFigure(find(sheet, cell));
    const [only] = entered;
    if (!only) throw new Error(cellPlace({ sheet, cell }));
    expect([origin, entered.length, only.sheet]).toEqual(["settings", 1, "設定"]);
    const back = find(only.sheet, only.cell);
    expect(back.at === "entered" && back.figures.map(cellPlace)).toEqual([cellPlace({ sheet, cell })]);
  }
});

test("headers, labels, words and blanks of the report are told apart from other sheets", async () => {
  const report = await sample;
  expect(at(report, "2-1 相談件数等", "A1")).toEqual({ at: "words" });
  expect(at(report, "2-1 相談件数等", "B3")).toEqual({ at: "words" });
  expect(at(report, "2-1 相談件数等", "A60")).toEqual({ at: "words" });
  expect(at(report, "表紙", "A1")).toEqual({ at: "words" });
  expect(at(report, "設定", "A1")).toEqual({ at: "nothing" });
  expect(at(report, "相談_R1.8", "A1")).toEqual({ at: "nothing" });
});

test("what was given in a month leads to the records that say it", async () => {
  const { figures, find } = await sample;
  const words = figures.filter(
    ({ section, name }) => section === "7-1" && name.column?.label.endsWith("内容"),
  );
  const sources = words.map(({ sheet, cell }) => ofFigure(find(sheet, cell)));
  expect(sources.length).toBeGreaterThan(3);
  expect(sources.every(({ value, records }) => value !== "" && records.length > 0)).toBe(true);
});

test("records are told by date, case number and codes, never by a name", async () => {
  const { figures, workbook, find } = await sample;
  const named = new Set(
    workbook.sheets.flatMap(({ cells: [header = [], ...body] }) => {
      const column = header.findIndex(({ value }) => value === "氏名" || value === "利用者");
      return column < 0 ? [] : body.map((cells) => cellText(cells[column]?.value ?? null));
    }),
  );
  named.delete("");
  expect(named.size).toBeGreaterThan(100);
  const ofYear = figures.filter(({ name, placed }) => name.row.of === "year" && placed.records.length > 0);
  const told = ofYear.flatMap(({ sheet, cell }) =>
    ofFigure(find(sheet, cell)).records.map(({ description }) => description),
  );
  expect(told.every((description) => description !== "")).toBe(true);
  expect([...named].filter((name) => told.some((description) => description.includes(name)))).toEqual([]);
  const bands = figures.find(({ section, name }) => section === "2-3" && name.row.of === "year");
  expect(bands && ofFigure(find(bands.sheet, bands.cell)).records[0]?.description).toMatch(
    /^R?H?\d+\.\d+\.\d+　R1-\d{3}　[男女]　\d0代/,
  );
});

test.each([
  ["the sample", sample],
  ["うみべ市", city],
  ["やまかわ社協", council],
])(
  "月末件数 of %s says what it is made of, month after month, and of no other figure is it said",
  async (_, drilled) => {
    const { figures, find, fiscalYear } = await drilled;
    const told = figures
      .filter(({ name }) => name.isForChart !== true)
      .map(({ sheet, cell, name }) => ({ name, source: ofFigure(find(sheet, cell)) }));
    const ends = told.filter(
      ({ name: { column, row } }) =>
        column?.id === "month_end" &&
        (row.of === "month" || (row.of === "year" && row.fiscalYear === fiscalYear)),
    );
    expect(told.filter(({ source }) => source.balance).map(({ name }) => name)).toEqual(
      ends.map(({ name }) => name),
    );
    expect(ends).toHaveLength(13);
    let before: string | number | undefined;
    for (const { name, source } of ends.filter(({ name: { row } }) => row.of === "month")) {
      const { balance, value } = source;
      if (!balance) throw new Error(name.row.label);
      expect([name.row.label, balance.before + balance.plus - balance.minus]).toEqual([
        name.row.label,
        value,
      ]);
      // Every record behind it is an intake or a closure of the month.
      expect(source.records).toHaveLength(balance.plus + balance.minus);
      if (before !== undefined) expect(balance.before).toBe(before);
      before = value;
    }
  },
);

test("of food a record tells what was given, and how much; of a loan the sum", async () => {
  const report = await sample;
  const sheetOf = (section: string) =>
    report.workbook.sheets.find(({ name }) => name.startsWith(section))?.name ?? section;
  const told = ({ records }: ReturnType<typeof ofFigure>) => records.map(({ description }) => description);
  const [food = ""] = told(ofFigure(at(report, sheetOf("7-2"), "B9")));
  expect(food).toMatch(/アルファ米 3/);
  expect(food.match(/、/g)?.length ?? 0).toBeLessThan(3);
  const loans = report.figures.filter(
    ({ name: { column, row } }) => column?.label.endsWith("金額") && row.of === "month",
  );
  const lines = loans.flatMap(({ sheet, cell }) => told(ofFigure(report.find(sheet, cell))));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => /\d円/.test(line))).toBe(true);
});
