import { publishedCopyName } from "../../../src/app/publication/published-copy";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { published } from "../../fixtures/publication/books-to-publish";
import { makeReport } from "../../../src/app/make-report";
import { planReport } from "../../../src/app/plan-report";
import { recheckReport, recheckWorkbook } from "../../../src/app/proof/recheck-report";
import type { ReportRecheck } from "../../../src/app/proof/report-recheck";
import { isRefusal } from "../../../src/app/refusal";
import { reportPages } from "../../../src/app/report-pages";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { editCell, typeInto } from "../../fixtures/edit-cell";
import { MemoryWorkbook } from "../../fixtures/memory-workbook";
import { randomOf } from "../../fixtures/offices/office-year";
import { bookOf, reportOf, writtenReport, type WrittenReport } from "../../fixtures/written-reports";
import { sheetOf } from "../../fixtures/workbook-of";
import { printedChanges } from "./printed-cells";
import { Tamperer } from "./tamperings";

const NO_PLACES = { sheets: new Map<string, string>(), words: new Map<string, string>() };

function recheck(workbook: WorkbookSnapshot, fiscalYear: number): ReportRecheck {
  const rechecked = recheckWorkbook(workbook, reportOf(bookOf(workbook, fiscalYear)));
  if (isRefusal(rechecked)) throw new Error(rechecked.refused);
  return rechecked;
}

function edited(
  workbook: WorkbookSnapshot,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map(change) };
}

/** The cells that two reports print otherwise, laid out one beside the other. */
function changedCells({ fiscalYear, report }: WrittenReport, after: WorkbookSnapshot): readonly string[] {
  return printedChanges(report, reportOf(bookOf(after, fiscalYear)))
    .map(({ place }) => place)
    .sort();
}

const namedPlaces = ({ differences }: ReportRecheck) =>
  [
    ...new Set(
      differences.flatMap(({ sheet, cell, followers }) =>
        [cell, ...followers.map((each) => each.cell)].map((at) => `${sheet}!${cellAddress(at)}`),
      ),
    ),
  ].sort();

const sample = writtenReport("見本");
const ROUTES = ["本人", "家族・知人", "市の他部署", "市役所外", "その他"];

test.each([1, 2, 3, 4, 5, 6])(
  "a record that is changed later is named by every figure that it alters, and no other (change %i)",
  async (seed) => {
    const written = await sample;
    const random = randomOf(seed);
    const sheets = written.workbook.sheets.filter(({ name }) => name.startsWith("相談_"));
    const sheet = sheets[Math.floor(random() * sheets.length)];
    const row = 1 + Math.floor(random() * ((sheet?.cells.length ?? 2) - 1));
    const routes = ROUTES.filter((route) => route !== sheet?.cells[row]?.[5]?.value);
    const change = editCell(sheet?.name ?? "", `F${row + 1}`, { value: routes[seed % routes.length] ?? "" });
    const after = edited(written.workbook, change);
    const rechecked = recheck(after, written.fiscalYear);
    const expected = changedCells(written, after);
    expect(expected.length).toBeGreaterThan(5);
    expect(namedPlaces(rechecked)).toEqual(expected);
    for (const { what, records, expected: now, found } of rechecked.differences) {
      expect(what).toBe("value");
      expect(String(now)).not.toBe(found);
      expect(records.length).toBe(Number(now));
    }
  },
);

test("a sheet of the report that is renamed is found by its names, and nothing of it is named as changed", async () => {
  const written = await sample;
  const workbook = new MemoryWorkbook(written.workbook);
  workbook.rename({ from: "2-4 相談経路", to: "経路（課長用）" });
  const renamed = recheckWorkbook(workbook.snapshot, written.report);
  if (isRefusal(renamed)) throw new Error(renamed.refused);
  expect(renamed.differences).toEqual([]);
  workbook.edit(editCell("経路（課長用）", "B6", { value: 999 }));
  const typed = recheckWorkbook(workbook.snapshot, written.report);
  if (isRefusal(typed)) throw new Error(typed.refused);
  expect(typed.differences.map(({ what, sheet, cell }) => `${what} ${sheet}!${cellAddress(cell)}`)).toEqual([
    "value 経路（課長用）!B6",
  ]);
});

/** Writes words into an area of ours. */
function withWords({ workbook }: WrittenReport, area: string, text: string): WorkbookSnapshot {
  const name = workbook.names.find((each) => each.name === area);
  if (!name) throw new Error(`no ${area}`);
  const at = cellAddress({ row: name.range.top, column: name.range.left });
  return edited(workbook, typeInto(name.sheet, at, text));
}

const ROUTE_WORDS = "jisseki_2019_2_4_analysis";

test("numbers in the staff's sentences are compared: 227件, 54件, 約1.7件", async () => {
  const written = await sample;
  const right = "新規相談受付件数は年間227件で、市の他部署は54件（23.8％）であった。5名の職員で対応した。";
  const agreeing = recheck(withWords(written, ROUTE_WORDS, right), 2019);
  expect(agreeing.differences).toEqual([]);
  expect(agreeing.sentences).toMatchObject({
    agreeing: 3,
    differing: [],
    notComparable: [{ written: "5名" }],
  });
  const wrong = right.replace("54件", "64件").replace("227件", "228件");
  const differing = recheck(withWords(written, ROUTE_WORDS, wrong), 2019).sentences.differing;
  expect(
    differing.map(({ section, sheet, written: number, isNow }) => [section, sheet, number, isNow]),
  ).toEqual([
    ["2-4", "2-4 相談経路", "228件", "227件"],
    ["2-4", "2-4 相談経路", "64件", "54件"],
  ]);
  const answers = "相談内容は、1人あたり約1.7件となっている。";
  const told = recheck(withWords(written, "jisseki_2019_2_5_analysis", answers), 2019);
  expect(told.sentences).toMatchObject({ agreeing: 1, differing: [], notComparable: [] });
});

test("figures in sentences that are typed wrong are each named, and no other, 24 times", async () => {
  const written = await sample;
  const pages = reportPages(written.report, NO_PLACES);
  const sentences = pages.flatMap(({ laidOut: { section, figures } }) =>
    ["2-2", "2-3", "2-4", "2-6"].includes(section)
      ? figures.flatMap(({ figure, cell }) => {
          if (figure?.row.of !== "year" || figure.row.fiscalYear !== 2019 || figure.isForChart) return [];
          if (figure.measure === "share" || cell.kind !== "formula" || typeof cell.result !== "number")
            return [];
          const label = figure.column?.label.split(" ").at(-1) ?? "";
          return cell.result > 9 ? [{ section, label, value: cell.result }] : [];
        })
      : [],
  );
  for (let seed = 1; seed <= 24; seed++) {
    const random = randomOf(seed);
    const one = sentences[Math.floor(random() * sentences.length)];
    if (!one) throw new Error("no sentence");
    const typed = one.value + 1 + Math.floor(random() * 9);
    const words = (value: number) => `${one.label}は年間${value}件であった。窓口は3か所である。`;
    const area = `jisseki_2019_${one.section.replace("-", "_")}_analysis`;
    const tampered = recheckWorkbook(withWords(written, area, words(typed)), written.report);
    const right = recheckWorkbook(withWords(written, area, words(one.value)), written.report);
    if (isRefusal(tampered) || isRefusal(right)) throw new Error("refused");
    const found = tampered.sentences.differing.map(({ section, written: number, isNow }) => [
      section,
      number,
      isNow,
    ]);
    expect([one, found]).toEqual([
      one,
      [[one.section, `${typed}件`, `${one.value.toLocaleString("en-US")}件`]],
    ]);
    expect([one, tampered.differences, right.differences, right.sentences.differing]).toEqual([
      one,
      [],
      [],
      [],
    ]);
  }
});

test("staff's notes beside the table, rows between areas and words without figures are not named", async () => {
  const written = await sample;
  const workbook = new MemoryWorkbook(withWords(written, ROUTE_WORDS, "電話が増えた。"));
  const name = workbook.snapshot.names.find((each) => each.name === ROUTE_WORDS);
  if (!name) throw new Error("no words");
  const sheet = workbook.snapshot.sheets.find((each) => each.name === name.sheet);
  const right = sheet?.cells[0]?.length ?? 0;
  workbook.edit(typeInto(name.sheet, cellAddress({ row: 6, column: right + 1 }), "メモ 12件"));
  workbook.insertRow(name.sheet, name.range.top - 1);
  const rechecked = recheckWorkbook(workbook.snapshot, written.report);
  if (isRefusal(rechecked)) throw new Error(rechecked.refused);
  expect(rechecked.differences).toEqual([]);
  expect(rechecked.sentences).toEqual({ agreeing: 0, differing: [], notComparable: [] });
});

test("a report that is written again agrees again, and says what is not counted from records", async () => {
  const written = await writtenReport("やまかわ社協");
  const workbook = new MemoryWorkbook(written.workbook);
  await workbook.exchangeSheets(planReport(workbook.snapshot, written.report).exchange, () => true);
  const rechecked = recheck(workbook.snapshot, written.fiscalYear);
  expect(rechecked.differences).toEqual([]);
  const totals = rechecked.otherSources.filter(({ origin }) => origin === "ready-totals");
  expect(totals.map(({ section }) => section)).toEqual(["2-1", "2-2"]);
  expect(totals.find(({ section }) => section === "2-2")?.cells.length).toBeGreaterThan(80);
});

test.each([
  ["見本", "四捨五入", "sum-to-100", "half-up"],
  ["みどり町", "合計を100.0%にそろえる", "half-up", "sum-to-100"],
])(
  "a rounding that is changed on 設定 later is said once, and no percent is named for it (%s)",
  async (name, chosen, written, now) => {
    const standing = await writtenReport(name);
    const sheet = standing.workbook.sheets.find((each) => each.name === "設定");
    const rows = (sheet?.cells ?? [])
      .map((cells) => cells.map(({ value }) => value))
      .filter(([item]) => item !== "端数処理");
    const changed = edited(standing.workbook, (each) =>
      each.name === "設定" ? sheetOf("設定", [...rows, ["端数処理", chosen]]) : each,
    );
    const rechecked = recheckReport(bookOf(changed, standing.fiscalYear));
    if (isRefusal(rechecked)) throw new Error(rechecked.refused);
    expect([rechecked.differences, rechecked.rounding]).toEqual([[], { written, now }]);

    const tampered = new Tamperer({ ...standing, workbook: changed }).tamper("a percent", 1);
    const typed = recheckReport(bookOf(tampered.workbook, standing.fiscalYear));
    if (isRefusal(typed)) throw new Error(typed.refused);
    expect(
      typed.differences.map(({ what, sheet: of, cell }) => `${what} ${of}!${cellAddress(cell)}`),
    ).toEqual(tampered.named);
    expect(typed.rounding).toEqual({ written, now });
  },
);

test("writing a report again compares the numbers in the words that stay, at once", async () => {
  const written = await sample;
  const words = "新規相談受付件数は年間227件で、市の他部署は64件であった。5名の職員で対応した。";
  const workbook = new MemoryWorkbook(withWords(written, ROUTE_WORDS, words));
  const outcome = await makeReport(
    bookOf(workbook.snapshot, 2019),
    { workbook: workbook.snapshot, writer: workbook },
    { year: 2020, month: 4, day: 10 },
    {},
    () => undefined,
    { aborted: false },
  );
  if (!("recount" in outcome)) throw new Error("not built");
  const { sentences, differences } = outcome.recount;
  expect(differences).toEqual([]);
  expect(sentences).toMatchObject({
    agreeing: 1,
    differing: [{ section: "2-4", sheet: "2-4 相談経路", written: "64件", isNow: "54件" }],
    notComparable: [{ written: "5名" }],
  });
});

test("a published copy is refused; a report beside a copy's page is compared", async () => {
  const { records, workbook, report, fiscalYear } = await sample;
  const { book } = await published(records, fiscalYear, { people: "aggregate" });
  const copy = readWorkbook(book);
  expect(recheckWorkbook(copy, report)).toEqual({ refused: "published-copy" });
  const mark = copy.names.find(({ name }) => name === publishedCopyName(fiscalYear));
  if (!mark) throw new Error("no mark");
  const cover = sheetOf("表紙（公表用）", [["公表用"]]);
  const beside = {
    ...workbook,
    sheets: [...workbook.sheets, cover],
    names: [...workbook.names, { ...mark, sheet: cover.name }],
  };
  expect(recheckWorkbook(beside, report)).toMatchObject({ differences: [] });
});

test("a book without the year's report is refused", async () => {
  const { records, report } = await sample;
  expect(recheckWorkbook(records, report)).toEqual({ refused: "no-report-of-year", fiscalYear: 2019 });
});
