import { chooseSections, offerSections } from "../../src/app/choose-sections";
import { countedTotals, wholeReport } from "../../src/app/last-year/counted-totals";
import { keepYearTotals } from "../../src/app/last-year/keep-year-totals";
import { offerLastYear } from "../../src/app/last-year/offer-last-year";
import { readLastYear } from "../../src/app/last-year/read-last-year";
import { takeOverLastYear } from "../../src/app/last-year/take-over-last-year";
import type { LastYear } from "../../src/app/last-year-offer";
import { makeReport } from "../../src/app/make-report";
import { readBook, type Book } from "../../src/app/read-book";
import { readOfficeSettings } from "../../src/app/read-office-settings";
import { isRefusal } from "../../src/app/refusal";
import { monthKey } from "../../src/domain/calendar/calendar-date";
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { monthTables } from "../../src/domain/report/annual-report";
import { buildReport } from "../../src/domain/report/build-report";
import type { FigureRow } from "../../src/domain/report/section-table";
import { DEFAULT_SETTINGS } from "../../src/domain/settings/default-settings";
import type { EarlierYear, OfficeSettings } from "../../src/domain/settings/office-settings";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { XlsxReportWriter } from "../../src/hosts/xlsx-file/xlsx-file-bridge";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { sampleWorkbook } from "../fixtures/sample-dataset";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

const TODAY = { year: 2020, month: 4, day: 10 };
const SAMPLE = sampleWorkbook();
const EMPTY = workbookOf([]);

function bookOf(workbook: WorkbookSnapshot, fiscalYear: number): Book {
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) throw new Error(book.refused);
  return book;
}

const sample = bookOf(SAMPLE, 2019);
const counted = countedTotals(wholeReport(sample));

function settingsSheetOf({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const sheet = sheets.find(({ name }) => name === "設定");
  if (!sheet) throw new Error("no 設定");
  return sheet;
}

/** The cells of 設定 that hold something else than before. */
function changedRows(before: WorkbookSnapshot, after: WorkbookSnapshot): readonly number[] {
  const [old, now] = [settingsSheetOf(before), settingsSheetOf(after)];
  return old.cells.flatMap((row, down) =>
    row.some(({ value }, right) => (cellAt(now, { row: down, column: right }).value ?? "") !== (value ?? ""))
      ? [down]
      : [],
  );
}

function plain(years: readonly EarlierYear[] | undefined) {
  return (years ?? []).map(({ fiscalYear, values, months }) => ({
    fiscalYear,
    values: Object.fromEntries([...values].filter(([, value]) => value !== null)),
    months: [...(months ?? [])].map(([month, figures]) => [
      month,
      Object.fromEntries([...figures].filter(([, value]) => value !== null)),
    ]),
  }));
}

/** The sample's report as a real file, with words of the staff's. */
async function reportFile(): Promise<WorkbookSnapshot> {
  const writer = new XlsxReportWriter("報告書");
  await makeReport(sample, { workbook: EMPTY, writer }, TODAY, {}, () => {}, { aborted: false });
  return readWorkbook(await writer.workbook());
}

/** The report with words of the staff's in ●分析 of 2-1, below what is filled so far. */
function withWords(workbook: WorkbookSnapshot, text: string): WorkbookSnapshot {
  const area = workbook.names.find(({ name }) => name === "jisseki_2019_2_1_analysis");
  if (!area) throw new Error("no ●分析");
  const blank = { value: null, numberFormat: "General" };
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== area.sheet) return sheet;
    const down = area.range.top - sheet.origin.row;
    const right = area.range.left - sheet.origin.column;
    const width = sheet.cells[0]?.length ?? 0;
    const more = Array.from({ length: Math.max(0, down + 1 - sheet.cells.length) }, () =>
      Array.from({ length: width }, () => blank),
    );
    const cells = [...sheet.cells, ...more].map((row, index) =>
      index === down ? row.map((cell, at) => (at === right ? { ...cell, value: text } : cell)) : row,
    );
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

function taken(read: ReturnType<typeof readLastYear>): LastYear {
  if ("refused" in read) throw new Error(read.refused);
  return read;
}

describe("this year's totals", () => {
  test("come to stand on 設定 by month and year, and nothing else changes; a second time nothing does", async () => {
    const book = new MemoryWorkbook(SAMPLE);
    await expect(keepYearTotals(sample, book)).resolves.toMatchObject({
      sheet: "設定",
      years: [2019],
      sections: counted.size,
    });
    const { earlierYears, issues } = readOfficeSettings(book.snapshot);
    expect(issues).toEqual([]);
    for (const [section, years] of counted) {
      expect(plain(earlierYears.get(section)?.slice(0, 1))).toEqual(plain(years));
      expect(earlierYears.get(section)?.[0]?.months?.size).toBe(12);
      expect(plain(earlierYears.get(section)?.slice(1))).toEqual(
        plain(sample.settings.earlierYears.get(section)),
      );
    }
    expect(changedRows(SAMPLE, book.snapshot)).toEqual([]);
    const once = book.snapshot;
    await expect(keepYearTotals(bookOf(once, 2019), book)).resolves.toMatchObject({ years: [], sections: 0 });
    expect(book.snapshot).toEqual(once);
  });

  test("do not replace what somebody typed, and say so", async () => {
    const typed = [
      ["過年度 2-2", "ID", "phone_mail"],
      ["過年度 2-2", "R元年度", 1],
    ];
    const settings = settingsSheetOf(SAMPLE);
    const more = typed.map((row) => row.map((value) => ({ value, numberFormat: "General" })));
    const workbook = {
      ...SAMPLE,
      sheets: SAMPLE.sheets.map((sheet) =>
        sheet === settings ? { ...sheet, cells: [...sheet.cells, ...more] } : sheet,
      ),
    };
    const book = new MemoryWorkbook(workbook);
    expect(await keepYearTotals(bookOf(workbook, 2019), book)).toMatchObject({
      sections: counted.size - 1,
      leftAlone: ["2-2"],
    });
    const { earlierYears } = readOfficeSettings(book.snapshot);
    expect(plain(earlierYears.get("2-2"))[0]?.values).toEqual({ phone_mail: 1 });
    expect(earlierYears.get("2-1")?.[0]?.fiscalYear).toBe(2019);
  });
});

describe("the book of the year after", () => {
  const report = wholeReport(sample);

  /** FY2020 of the same office: its 設定, as the year's end left it, and one sheet of intakes. */
  async function nextYear(): Promise<WorkbookSnapshot> {
    const book = new MemoryWorkbook(SAMPLE);
    await keepYearTotals(sample, book);
    const settings = settingsSheetOf(book.snapshot);
    const intakes = sheetOf("相談_R2.4", [
      ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
      ["2020/4/7", "R2-001", "男", "40代", "本人", "就労"],
    ]);
    return workbookOf([settings, intakes]);
  }

  const earlierRows = (workbook: WorkbookSnapshot, earlierYearCount?: number) => {
    const { dataset } = bookOf(workbook, 2020);
    const settings = { ...dataset.settings, ...(earlierYearCount !== undefined && { earlierYearCount }) };
    return monthTables(buildReport({ ...dataset, settings })).filter(
      ({ earlierYears }) => earlierYears.length,
    );
  };

  const numbers = (row: FigureRow | undefined) =>
    [...(row ?? [])].flatMap(([id, { value }]) => (value === null ? [] : [[id, value]]));

  test("prints below it the row that this year's report has, with its percents", async () => {
    const tables = earlierRows(await nextYear());
    expect(tables.map(({ id }) => id)).toEqual([...counted.keys()]);
    for (const { id, earlierYears } of tables) {
      const { year } = monthTables(report).find((table) => table.id === id) ?? {};
      const [last] = earlierYears;
      expect([id, last?.label, numbers(last?.figures[0])]).toEqual([
        id,
        "R元年度",
        numbers(year?.figures[0]),
      ]);
      expect([id, [...(last?.shares ?? [])]]).toEqual([id, [...(year?.shares ?? [])]]);
    }
  });

  test("knows this year by month", async () => {
    const { earlierYears } = bookOf(await nextYear(), 2020).settings;
    for (const table of monthTables(report).filter(({ id }) => counted.has(id))) {
      const { months } = earlierYears.get(table.id)?.find(({ fiscalYear }) => fiscalYear === 2019) ?? {};
      for (const { month, figures } of table.months)
        expect([table.id, [...(months?.get(monthKey(month)) ?? [])]]).toEqual([
          table.id,
          numbers(figures?.[0]),
        ]);
    }
  });

  test.each([1, 2, 3, 4, 5])(
    "prints %i earlier years, newest first; fewer where there are fewer",
    async (count) => {
      const [table] = earlierRows(await nextYear(), count);
      expect(table?.earlierYears.map(({ fiscalYear }) => fiscalYear)).toEqual(
        [2019, 2018, 2017, 2016].slice(0, count),
      );
    },
  );
});

describe("a file of last year", () => {
  let report: WorkbookSnapshot;
  beforeAll(async () => {
    report = withWords(await reportFile(), "・相談が増えた。\n・来年も続ける。");
  });

  test("with records is counted, the years before taken from its 設定", () => {
    const { fiscalYear, totals } = taken(readLastYear(SAMPLE, 2020, DEFAULT_SETTINGS));
    expect(fiscalYear).toBe(2019);
    for (const [section, years] of counted) {
      expect(plain(totals.get(section)?.slice(0, 1))).toEqual(plain(years));
      expect(totals.get(section)?.map((year) => year.fiscalYear)).toEqual([2019, 2018, 2017, 2016]);
    }
  });

  test("that is a report of ours is read off its pages: years, months and words", () => {
    const { fiscalYear, totals, words } = taken(readLastYear(report, 2020, DEFAULT_SETTINGS));
    expect(fiscalYear).toBe(2019);
    expect([...totals.keys()]).toEqual([...counted.keys()]);
    for (const [section, years] of counted) {
      expect(plain(totals.get(section)?.slice(0, 1))).toEqual(plain(years));
      const before = sample.settings.earlierYears.get(section)?.map((year) => year.fiscalYear);
      expect(
        totals
          .get(section)
          ?.slice(1)
          .map((year) => year.fiscalYear),
      ).toEqual(before);
    }
    expect(words.get("2-1 analysis")).toBe("・相談が増えた。\n・来年も続ける。");
  });

  describe("has standing notes, which", () => {
    const own = new Map([["6-1", "※10月は台風のため1回休み。"]]);
    const noted = { ...DEFAULT_SETTINGS, notes: own };
    const notesIn = (workbook: WorkbookSnapshot) =>
      [...taken(readLastYear(workbook, 2020, DEFAULT_SETTINGS)).words].filter(([key]) =>
        key.endsWith(" note"),
      );
    const printedNotes = (settings: Pick<OfficeSettings, "notes" | "lastYearWords">) => {
      const { dataset } = sample;
      const tables = monthTables(buildReport({ ...dataset, settings: { ...dataset.settings, ...settings } }));
      return tables.find(({ id }) => id === "6-1")?.notes;
    };

    test("are read from its 設定, and from a report's pages without what the report itself notes", () => {
      const [first] = sample.settings.notes;
      expect(first).toBeDefined();
      expect(notesIn(SAMPLE)).toEqual([...sample.settings.notes].map(([id, text]) => [`${id} note`, text]));
      expect(notesIn(report)).toEqual([...sample.settings.notes].map(([id, text]) => [`${id} note`, text]));
    });

    test("are read below the lists and among the texts of a report's pages too", async () => {
      const sections = ["3-1", "5-1", "6-1", "7-3", "7-4", "7-5", "7-6", "7-8", "7-9"];
      const notes = new Map(sections.map((id) => [id, `※${id}の注は${id.length}件ではない。`]));
      const { dataset } = sample;
      const book = { ...sample, dataset: { ...dataset, settings: { ...dataset.settings, notes } } };
      const writer = new XlsxReportWriter("報告書");
      await makeReport(book, { workbook: EMPTY, writer }, TODAY, {}, () => {}, { aborted: false });
      const printed = readWorkbook(await writer.workbook());
      expect(notesIn(printed)).toEqual([...notes].map(([id, text]) => [`${id} note`, text]));
      // What the brackets of a list say is the report's own.
      const { words } = taken(readLastYear(printed, 2020, DEFAULT_SETTINGS));
      expect([...words.values()].filter((text) => text.includes("注） [　]内は対応者"))).toEqual([]);
    });

    test("stand below this year's table, marked, until 設定 has a note of its own", async () => {
      const book = new MemoryWorkbook(workbookOf([sheetOf("設定", [["年度", "令和2年度"]])]));
      const lastYear = taken(readLastYear(SAMPLE, 2020, DEFAULT_SETTINGS));
      const offer = offerLastYear(readOfficeSettings(book.snapshot), "前年度.xlsx", lastYear);
      await takeOverLastYear(book.snapshot, 2020, offer, book);
      const { lastYearWords, notes } = readOfficeSettings(book.snapshot);
      const text = sample.settings.notes.get("6-1") ?? "";
      expect(printedNotes({ notes, lastYearWords })).toEqual([`${text}（前年度の文）`]);
      expect(printedNotes({ notes: own, lastYearWords })).toEqual([...own.values()]);
      const again = offerLastYear(noted, "前年度.xlsx", lastYear);
      expect([...again.lastYear.words.keys()]).not.toContain("6-1 note");
      expect([...offer.lastYear.words.keys()]).toContain("6-1 note");
    });
  });

  test("that has lost our names is read by its headings and labels", () => {
    const nameless = { ...report, names: [] };
    const { fiscalYear, totals, words } = taken(readLastYear(nameless, 2020, DEFAULT_SETTINGS));
    expect(fiscalYear).toBe(2019);
    for (const section of ["2-1", "2-2", "2-4", "2-6"])
      expect(plain(totals.get(section)?.slice(0, 1))).toEqual(plain(counted.get(section)));
    expect(words.get("2-1 analysis")).toBe("・相談が増えた。\n・来年も続ける。");
  });

  test("of this year, or of a later one, is refused; so is one that holds nothing", () => {
    for (const workbook of [SAMPLE, report])
      expect(readLastYear(workbook, 2019, DEFAULT_SETTINGS)).toEqual({
        refused: "not-an-earlier-year",
        fiscalYear: 2019,
      });
    expect(readLastYear(workbookOf([sheetOf("メモ", [["電話"]])]), 2020, DEFAULT_SETTINGS)).toEqual({
      refused: "nothing-to-take-over",
    });
  });

  test("comes to stand on 設定; what stands there already is not written twice, what differs is told", async () => {
    const lastYear = taken(readLastYear(report, 2020, DEFAULT_SETTINGS));
    const before = workbookOf([
      sheetOf("設定", [
        ["項目", "値"],
        ["年度", "令和2年度"],
        ["過年度 2-2", "年度", "電話・メール"],
        ["過年度 2-2", "ID", "phone_mail"],
        ["過年度 2-2", "R元年度", 7],
        ["過年度 2-2", "H30年度", 8],
      ]),
    ]);
    const offer = offerLastYear(readOfficeSettings(before), "前年度.xlsx", lastYear);
    expect(offer.differing).toEqual([{ section: "2-2", fiscalYear: 2019 }]);
    expect(offer.lastYear.totals.get("2-2")?.map((year) => year.fiscalYear)).toEqual([2019, 2017, 2016]);
    const book = new MemoryWorkbook(before);
    await takeOverLastYear(before, 2020, offer, book);
    const { earlierYears, lastYearWords, issues } = readOfficeSettings(book.snapshot);
    expect(issues).toEqual([]);
    expect(plain(earlierYears.get("2-2")?.slice(0, 1))).toEqual(plain(counted.get("2-2")));
    expect(plain(earlierYears.get("2-2"))[1]).toMatchObject({ fiscalYear: 2018, values: { phone_mail: 8 } });
    expect(lastYearWords.get("2-1 analysis")).toBe("・相談が増えた。\n・来年も続ける。");
    // The row of the year is emptied where it has no room for all columns.
    expect(changedRows(before, book.snapshot)).toEqual([4]);
    const again = offerLastYear(readOfficeSettings(book.snapshot), "前年度.xlsx", lastYear);
    expect(again).toMatchObject({ differing: [], lastYear: { totals: new Map(), words: new Map() } });
  });
});

describe("the sections of the report", () => {
  test("are offered in the order in which they are printed, the first choice of each", () => {
    const own = { id: "own-1", title: "地域の声", isPrinted: true, own: { of: "words" } } as const;
    const choice = (id: string, isPrinted = true) => ({ id, title: "", isPrinted });
    const sectionChoices = [
      choice("7-2"),
      own,
      choice("3-1", false),
      choice("2-1"),
      choice("7-2", false),
      choice("3-1"),
    ];
    const dataset = { ...sample.dataset, settings: { ...sample.dataset.settings, sectionChoices } };
    const offered = offerSections({ dataset }).sections.filter(({ choice: { isPrinted } }) => isPrinted);
    const printed = buildReport(dataset).sections;
    expect(offered.map(({ choice: { id } }) => id)).toEqual(printed.map(({ id }) => id));
    expect(offered.map(({ hasContents }) => hasContents)).toEqual(
      printed.map(({ hasContents }) => hasContents),
    );
    expect(offered.map(({ choice: { id } }) => id)).toEqual(expect.arrayContaining(["7-2", "own-1", "2-1"]));
    expect(offered.map(({ choice: { id } }) => id)).not.toContain("3-1");
  });

  test("that are chosen come to stand on 設定 in their order, in the same rows once more", async () => {
    const offers = offerSections(sample);
    const chosen = offers.sections.map(({ choice }) => choice).reverse();
    const own = { id: "own-1", title: "地域の声", isPrinted: true, own: { of: "words" } } as const;
    const [first, ...rest] = chosen;
    if (!first) throw new Error("no section");
    const book = new MemoryWorkbook(SAMPLE);
    const wanted = [{ ...first, isPrinted: false }, { ...own }, ...rest];
    await chooseSections(book.snapshot, 2019, wanted, offers, book);
    const read = readOfficeSettings(book.snapshot);
    expect(read.issues).toEqual([]);
    expect(read.sectionChoices.map(({ id, isPrinted }) => [id, isPrinted])).toEqual(
      wanted.map(({ id, isPrinted }) => [id, isPrinted]),
    );
    expect(read.sectionChoices.find(({ id }) => id === "own-1")).toEqual(own);
    expect(changedRows(SAMPLE, book.snapshot)).toEqual([]);
    const once = book.snapshot;
    await chooseSections(
      once,
      2019,
      [{ ...rest[0], id: "2-1", title: "件数", isPrinted: true }],
      offers,
      book,
    );
    const again = readOfficeSettings(book.snapshot);
    expect(again).toMatchObject({
      issues: [],
      sectionChoices: [{ id: "2-1", title: "件数", isPrinted: true }],
    });
    expect(settingsSheetOf(book.snapshot).cells.length).toBe(settingsSheetOf(once).cells.length);
  });

  test("make 設定 where there is none", async () => {
    const book = new MemoryWorkbook(EMPTY);
    const offers = offerSections(sample);
    const choices = offers.sections.map(({ choice }) => ({ ...choice, isPrinted: choice.id === "2-1" }));
    await expect(chooseSections(EMPTY, 2019, choices, offers, book)).resolves.toEqual({ sheet: "設定" });
    const { sectionChoices, fiscalYear, issues } = readOfficeSettings(book.snapshot);
    expect({ fiscalYear, issues }).toEqual({ fiscalYear: 2019, issues: [] });
    expect(sectionChoices.filter(({ isPrinted }) => isPrinted).map(({ id }) => id)).toEqual(["2-1"]);
  });
});
