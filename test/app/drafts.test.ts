import { insertDrafts, takeBackDrafts } from "../../src/app/drafts/insert-drafts";
import type { DraftsInserted } from "../../src/app/drafts/draft-offers";
import { offerDrafts } from "../../src/app/drafts/offer-drafts";
import { makeReport } from "../../src/app/make-report";
import type { SheetWriting } from "../../src/app/ports";
import { readBook, type Book } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { cellText } from "../../src/domain/grid/cell-value";
import {
  cellAt,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/domain/grid/sheet-snapshot";
import { PROSE_LINE_POINTS } from "../../src/sheets/layout/paragraph";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sampleWorkbook } from "../fixtures/sample-dataset";
import { intakes } from "../fixtures/record-sheets";
import { workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2020, month: 4, day: 10 };
const AREA = "jisseki_2019_2_1_analysis";

/** Notes which rows are made higher. */
class WatchedWorkbook extends MemoryWorkbook {
  readonly heights: SheetWriting["plan"]["members"][number][] = [];
  fails = false;

  override writeSheet(writing: SheetWriting): Promise<void> {
    const heights = writing.plan.members.filter(({ kind }) => kind === "rowHeight");
    const isHeights = heights.length > 0 && heights.length === writing.plan.members.length;
    if (isHeights && this.fails) return Promise.reject(new Error("session lost"));
    if (isHeights) this.heights.push(...heights);
    return super.writeSheet(writing);
  }
}

function bookOf(workbook: WorkbookSnapshot): Book {
  const book = readBook(workbook, 2019);
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

const BLANK = { value: null, numberFormat: "General" };

/** With every cell of our areas, also those that nobody has filled: the memory's cells end with the last filled one. */
function withWholeAreas(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const ranges = workbook.names.filter((name) => name.sheet === sheet.name).map(({ range }) => range);
    const rows = Math.max(sheet.cells.length, ...ranges.map(({ bottom }) => bottom + 1));
    const width = Math.max(sheet.cells[0]?.length ?? 0, ...ranges.map(({ right }) => right + 3));
    if (ranges.length === 0) return sheet;
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: width }, (_unused, column) => sheet.cells[row]?.[column] ?? BLANK),
    );
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

let withReport: WorkbookSnapshot;
beforeAll(async () => {
  const workbook = new MemoryWorkbook(sampleWorkbook());
  const target = { workbook: workbook.snapshot, writer: workbook };
  await makeReport(bookOf(workbook.snapshot), target, TODAY, {}, () => {}, { aborted: false });
  withReport = withWholeAreas(workbook.snapshot);
});

function areaOf(workbook: MemoryWorkbook): DefinedName {
  const area = workbook.snapshot.names.find(({ name }) => name === AREA);
  if (!area) throw new Error("no ●分析");
  return area;
}

function textAt(workbook: MemoryWorkbook, down = 0): unknown {
  const { sheet: name, range } = areaOf(workbook);
  const sheet = workbook.snapshot.sheets.find((each) => each.name === name);
  return sheet && cellAt(sheet, { row: range.top + down, column: range.left }).value;
}

/** Staff write into the area, `down` rows below its first cell. */
function write(workbook: MemoryWorkbook, value: string, down = 0, formula?: string): void {
  const { sheet: name, range } = areaOf(workbook);
  workbook.edit((sheet) =>
    sheet.name === name
      ? {
          ...sheet,
          cells: sheet.cells.map((row, at) =>
            at === range.top + down - sheet.origin.row
              ? row.map((cell, column) =>
                  column === range.left - sheet.origin.column
                    ? { ...cell, value, ...(formula !== undefined && { formula }) }
                    : cell,
                )
              : row,
          ),
        }
      : sheet,
  );
}

/** The staff put the area's cells apart. */
function unmerge(workbook: MemoryWorkbook): void {
  const { sheet: name, range } = areaOf(workbook);
  workbook.edit((sheet) =>
    sheet.name === name ? { ...sheet, merges: sheet.merges.filter(({ top }) => top !== range.top) } : sheet,
  );
}

function draftsOf21(workbook: MemoryWorkbook) {
  const offers = offerDrafts(bookOf(workbook.snapshot));
  if (isRefusal(offers)) throw new Error(offers.refused);
  const found = offers.sections.find(({ section }) => section === "2-1");
  if (!found) throw new Error("nothing is offered for 2-1");
  return found;
}

async function insert(workbook: MemoryWorkbook, count = 2): Promise<DraftsInserted> {
  const sentences = draftsOf21(workbook)
    .sentences.slice(0, count)
    .map(({ id }) => id);
  const hosts = { reader: workbook, writer: workbook };
  const outcome = await insertDrafts(hosts, { fiscalYear: 2019, section: "2-1", sentences });
  if (outcome === "changed-since" || isRefusal(outcome)) throw new Error("nothing was inserted");
  return outcome;
}

test("offers sentences by section, with their place; without a report they have none", () => {
  const offers = offerDrafts(bookOf(withReport));
  if (isRefusal(offers)) throw new Error(offers.refused);
  expect(offers.sections.map(({ section }) => section)).toEqual([
    "2-1",
    "2-2",
    "2-3",
    "2-4",
    "2-5",
    "2-6",
    "3-1",
    "4-1",
    "6-1",
    "7-1",
    "7-2",
  ]);
  for (const { place, sentences } of offers.sections) {
    expect(place?.sheet).toBeDefined();
    expect(sentences.every(({ stands }) => !stands)).toBe(true);
  }
  expect(draftsOf21(new MemoryWorkbook(sampleWorkbook())).place).toBeUndefined();
});

test("chosen sentences come to stand behind the staff's words, each with its ・, and can be taken back", async () => {
  const workbook = new WatchedWorkbook(withReport);
  write(workbook, "・職員の文");
  const before = workbook.snapshot;
  const [first, second] = draftsOf21(workbook).sentences;
  const outcome = await insert(workbook);
  expect(textAt(workbook)).toBe(`・職員の文\n・${first?.text}\n・${second?.text}`);
  expect(outcome).toMatchObject({ sheet: areaOf(workbook).sheet, replacedLastYear: false });
  expect(
    draftsOf21(workbook)
      .sentences.map(({ stands }) => stands)
      .slice(0, 3),
  ).toEqual([true, true, false]);
  await expect(takeBackDrafts({ writer: workbook }, outcome)).resolves.toBe("taken-back");
  expect(workbook.snapshot).toEqual(before);
});

test("what stands there already is not put in a second time", async () => {
  const workbook = new WatchedWorkbook(withReport);
  const [first, second] = draftsOf21(workbook).sentences;
  const ask = (...sentences: readonly string[]) =>
    insertDrafts({ reader: workbook, writer: workbook }, { fiscalYear: 2019, section: "2-1", sentences });
  await ask(first?.id ?? "");
  await expect(ask(first?.id ?? "")).resolves.toBe("changed-since");
  await ask(first?.id ?? "", second?.id ?? "");
  expect(textAt(workbook)).toBe(`・${first?.text}\n・${second?.text}`);
});

/** A report whose ●分析 goes on on a second page. */
async function overTwoPages(text: string): Promise<WatchedWorkbook> {
  const workbook = new WatchedWorkbook(withReport);
  write(workbook, text);
  const target = { workbook: workbook.snapshot, writer: workbook };
  await makeReport(bookOf(workbook.snapshot), target, TODAY, {}, () => {}, { aborted: false });
  return new WatchedWorkbook(withWholeAreas(workbook.snapshot));
}

test("where ●分析 goes over pages, sentences stand at the end of its last page, and can be taken back", async () => {
  const line = "相談を受けた人の多くは、収入と住まいの両方について困りごとを抱えている。";
  const words = Array.from({ length: 60 }, (_, at) => `・${at + 1}　${line}`);
  const workbook = await overTwoPages(words.join("\n"));
  const parts = workbook.snapshot.names.filter(({ name }) => name.startsWith(`${AREA}_`));
  expect(parts.length).toBeGreaterThan(0);
  const before = workbook.snapshot;
  const { place } = draftsOf21(workbook);
  expect(place?.sheet).toBe(parts.at(-1)?.sheet);
  const [first] = draftsOf21(workbook).sentences;
  const outcome = await insert(workbook, 1);
  const sheet = workbook.snapshot.sheets.find(({ name }) => name === place?.sheet);
  const text = sheet && place ? cellText(cellAt(sheet, place.cell).value) : "";
  expect(text.endsWith(`${words.at(-1)}\n・${first?.text}`)).toBe(true);
  expect(draftsOf21(workbook).sentences[0]?.stands).toBe(true);
  await takeBackDrafts({ writer: workbook }, outcome);
  expect(workbook.snapshot).toEqual(before);
});

test("what staff edited since is not taken back", async () => {
  const workbook = new WatchedWorkbook(withReport);
  const outcome = await insert(workbook);
  write(workbook, "・書き直した文");
  await expect(takeBackDrafts({ writer: workbook }, outcome)).resolves.toBe("changed-since");
  expect(textAt(workbook)).toBe("・書き直した文");
});

test("rows grow where the area has too few, shrink when that is taken back, and the words go back where they cannot", async () => {
  const workbook = new WatchedWorkbook(withReport);
  const first = await insert(workbook, 2);
  expect(workbook.heights).toEqual([]);
  const second = await insert(workbook, 9);
  const { range } = areaOf(workbook);
  const rows = { kind: "rowHeight", from: range.top, to: range.bottom };
  expect(workbook.heights).toEqual([expect.objectContaining(rows)]);
  const before = workbook.heights.length;
  await takeBackDrafts({ writer: workbook }, second);
  await takeBackDrafts({ writer: workbook }, first);
  expect(workbook.heights.slice(before)).toEqual([{ ...rows, points: PROSE_LINE_POINTS }]);
  const broken = new WatchedWorkbook(withReport);
  write(broken, "・職員の文");
  broken.fails = true;
  await expect(insert(broken, 9)).rejects.toThrow("session lost");
  expect(textAt(broken)).toBe("・職員の文");
});

test("in cells that staff put apart, sentences go into the next empty one; no formula is overwritten", async () => {
  const workbook = new WatchedWorkbook(withReport);
  unmerge(workbook);
  write(workbook, "・職員の文");
  write(workbook, "・二つ目", 1);
  write(workbook, "3", 2, "=1+2");
  const [first] = draftsOf21(workbook).sentences;
  await insert(workbook, 1);
  expect([0, 1, 2, 3].map((down) => textAt(workbook, down))).toEqual([
    "・職員の文",
    "・二つ目",
    "3",
    `・${first?.text}`,
  ]);
});

test("words of last year that nobody edited make room, and stand there again when that is taken back", async () => {
  const workbook = new WatchedWorkbook(withReport);
  const { sheet, range } = areaOf(workbook);
  write(workbook, "前の年の文");
  const beside = range.right + 2;
  workbook.edit((each) =>
    each.name === sheet
      ? {
          ...each,
          cells: each.cells.map((row, at) =>
            at === range.top
              ? row.map((cell, column) => (column === beside ? { ...cell, value: "前の年の文" } : cell))
              : row,
          ),
        }
      : each,
  );
  const { names } = workbook.snapshot;
  const copy = {
    name: `${AREA}_last_year`,
    sheet,
    range: { top: range.top - 1, left: beside, bottom: range.top, right: beside },
  };
  const withCopy = new WatchedWorkbook({ ...workbook.snapshot, names: [...names, copy] });
  expect(draftsOf21(withCopy).holdsLastYear).toBe(true);
  const outcome = await insert(withCopy, 1);
  expect(outcome.replacedLastYear).toBe(true);
  expect(textAt(withCopy)).toBe(`・${draftsOf21(withCopy).sentences[0]?.text}`);
  await takeBackDrafts({ writer: withCopy }, outcome);
  expect(textAt(withCopy)).toBe("前の年の文");
});

test("words of last year over pages make room as a whole, and stand there again as they stood", async () => {
  const workbook = new WatchedWorkbook(withReport);
  const { sheet, range } = areaOf(workbook);
  write(workbook, "前の年の文。");
  // The further part stands in a row of its own below the page.
  const { snapshot } = workbook;
  const next = range.bottom + 3;
  const words = { value: "その続き。", numberFormat: "General" };
  const cells = (each: SheetSnapshot) => {
    const width = each.cells[0]?.length ?? 0;
    const blank = () => Array.from({ length: width }, () => BLANK);
    const rows = Array.from(
      { length: Math.max(next + 2, each.cells.length) },
      (_, at) => each.cells[at] ?? blank(),
    );
    return rows.map((row, at) => {
      if (at === next) return row.toSpliced(range.left, 1, words);
      return at === range.top
        ? row.toSpliced(range.right + 2, 1, { ...words, value: "前の年の文。\nその続き。" })
        : row;
    });
  };
  const beside = range.right + 2;
  const names = [
    { name: `${AREA}_2`, sheet, range: { ...range, top: next, bottom: next } },
    {
      name: `${AREA}_last_year`,
      sheet,
      range: { top: range.top - 1, left: beside, bottom: range.top, right: beside },
    },
  ];
  const withBoth = new WatchedWorkbook({
    ...snapshot,
    sheets: snapshot.sheets.map((each) => (each.name === sheet ? { ...each, cells: cells(each) } : each)),
    names: [...snapshot.names, ...names],
  });
  expect(draftsOf21(withBoth).holdsLastYear).toBe(true);
  const before = withBoth.snapshot;
  const outcome = await insert(withBoth, 1);
  expect(outcome).toMatchObject({ replacedLastYear: true, emptied: [{ before: words }] });
  expect(textAt(withBoth)).toBe(`・${draftsOf21(withBoth).sentences[0]?.text}`);
  expect(textAt(withBoth, next - range.top)).toBeNull();
  await takeBackDrafts({ writer: withBoth }, outcome);
  expect(withBoth.snapshot).toEqual(before);
});

test("nothing is written where the area is gone, a sentence is another by now, or nothing is chosen", async () => {
  const workbook = new WatchedWorkbook(withReport);
  const hosts = { reader: workbook, writer: workbook };
  const [first] = draftsOf21(workbook).sentences;
  const ask = (sentences: readonly string[]) =>
    insertDrafts(hosts, { fiscalYear: 2019, section: "2-1", sentences });
  await expect(ask([])).resolves.toBe("changed-since");
  await expect(ask([first?.id ?? "", "guideline 0123456789abcdef"])).resolves.toBe("changed-since");
  const gone = new WatchedWorkbook({
    ...withReport,
    names: withReport.names.filter(({ name }) => name !== AREA),
  });
  await expect(
    insertDrafts(
      { reader: gone, writer: gone },
      { fiscalYear: 2019, section: "2-1", sentences: [first?.id ?? ""] },
    ),
  ).resolves.toBe("changed-since");
  expect(workbook.snapshot).toEqual(withReport);
});

test("nothing is offered of a year that is not over, also where one sheet is kept for all of it", () => {
  const offered = (...sheets: readonly SheetSnapshot[]) => offerDrafts(bookOf(workbookOf(sheets)));
  const nothing = { fiscalYear: 2019, sections: [] };
  expect(offered(intakes("相談_R1.5", "5/7"))).toEqual(nothing);
  const days = Array.from({ length: 30 }, (_, day) => `2019/4/${1 + day}`);
  expect(offered(intakes("相談", ...days))).toEqual(nothing);
  expect(offered(intakes("相談", ...days, "2020/3/31"))).not.toEqual(nothing);
});
