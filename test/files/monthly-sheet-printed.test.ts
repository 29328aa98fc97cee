import { countYear } from "../../src/domain/count/year-figures";
import type { Figure } from "../../src/domain/count/figure";
import { buildMonthlyReport } from "../../src/domain/monthly-report/build-monthly-report";
import type { MonthlyReport } from "../../src/domain/monthly-report/monthly-report";
import { buildReport } from "../../src/domain/report/build-report";
import type { OfficeSettings } from "../../src/domain/settings/office-settings";
import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import { monthlySheetPlan } from "../../src/sheets/monthly-sheet/monthly-sheet-plan";
import { sampleDataset } from "../fixtures/sample-dataset";
import { printedBook, type PrintedPage } from "./libreoffice";

const LIBREOFFICE_MILLISECONDS = 240_000;
const AUGUST = { year: 2019, month: 8 };
const SMALLEST_LETTER_POINTS = 8;

function monthlyReport(change: (settings: OfficeSettings) => Partial<OfficeSettings> = () => ({})) {
  const sample = sampleDataset();
  const dataset = { ...sample, settings: { ...sample.settings, ...change(sample.settings) } };
  const figures = countYear(dataset);
  const context = { settings: dataset.settings, dataset, figures };
  return buildMonthlyReport(buildReport(dataset, figures), context, AUGUST);
}

/** An office with twice the codes in every list, each of them with figures in the month. */
function withTwiceTheCodes(): MonthlyReport {
  const report = monthlyReport(({ codeLists }) => ({
    codeLists: {
      ...codeLists,
      ...Object.fromEntries(
        Object.entries(codeLists).map(([id, list]) => [
          id,
          {
            ...list,
            codes: list.codes.flatMap((code) => [
              code,
              {
                ...code,
                id: `${code.id}_b`,
                label: `別の${code.label}`,
                printedLines: [`別の${code.label}`],
              },
            ]),
          },
        ]),
      ),
    },
  }));
  const given = (figure: Figure): Figure => ({ value: (figure.value ?? 0) + 1, records: [] });
  return {
    ...report,
    tables: report.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, month: given(row.month), toDate: given(row.toDate) })),
    })),
  };
}

/** An office with ten more codes in each of its long lists, all of them long. */
function withLongLists({ codeLists }: OfficeSettings): Partial<OfficeSettings> {
  const lists = ["route", "topic", "contactMethod", "closureReason", "foodCategory"] as const;
  const longer = lists.map((id) => {
    const own = Array.from({ length: 10 }, (_, index) => {
      const label = `独自の区分${index + 1}（地域の関係機関との連携によるもの）`;
      return { id: `own_${index}`, label, printedLines: [label], aliases: [] };
    });
    return [id, { ...codeLists[id], codes: [...codeLists[id].codes, ...own] }] as const;
  });
  return {
    codeLists: { ...codeLists, ...Object.fromEntries(longer) },
    approvers: ["センター長", "所長", "主任", "係長", "担当"],
  };
}

async function printed(report: MonthlyReport): Promise<PrintedPage> {
  const pages = await printedBook(await writeWorkbook({ sheets: [monthlySheetPlan(report)] }, ""));
  const [page, ...others] = pages;
  expect(others).toEqual([]);
  if (!page) throw new Error("nothing was printed");
  return page;
}

const plain = (text: string) => text.replaceAll(/\s/g, "");

/** Words that lie on each other by a good part. */
function onEachOther({ words }: PrintedPage): readonly string[] {
  return words.flatMap((a, index) =>
    words.slice(index + 1).flatMap((b) => {
      const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const isOn =
        height > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top) &&
        width > 0.3 * Math.min(a.right - a.left, b.right - b.left);
      return isOn ? [`${a.text} on ${b.text}`] : [];
    }),
  );
}

function expectAll(page: PrintedPage, { tables, approvers }: MonthlyReport): void {
  for (const { title, rows } of tables) {
    expect(page.text).toContain(plain(title).slice(0, 6));
    // A label over several lines is printed between the figures of its neighbours: all its characters are there.
    for (const { label, month } of rows) {
      const missing = Array.from(plain(label)).filter((character) => !page.text.includes(character));
      expect([label, missing]).toEqual([label, []]);
      if (month.value !== null) expect(page.text).toContain(month.value.toLocaleString("en-US"));
    }
  }
  for (const title of approvers) expect(page.text).toContain(title);
}

/** Every table: of what is 0 throughout, which made room, its items need not be there. */
function withoutZeros(report: MonthlyReport): MonthlyReport {
  const tables = report.tables.map((table) => ({
    ...table,
    rows: table.rows.filter(({ toDate }) => (toDate.value ?? 0) > 0),
  }));
  return { ...report, tables };
}

test(
  "月報 of the sample is one page with every table, readable",
  async () => {
    const report = monthlyReport();
    const page = await printed(report);
    expectAll(page, withoutZeros(report));
    expect(page.text).toContain("0の項目は省いています");
    expect(page.text).toContain("月報令和元年8月");
    expect(page.text).toContain("前月末143＋新規21－終結22＝月末142");
    for (const title of ["所長", "主任", "担当", "当月", "累計", "前年同月"])
      expect(page.text).toContain(title);
    expect(page.text).not.toContain("###");
    expect(onEachOther(page)).toEqual([]);
    // The box of a word is a little higher than its letters.
    const lowest = Math.min(...page.words.map(({ top, bottom }) => bottom - top));
    expect(lowest).toBeGreaterThan(SMALLEST_LETTER_POINTS);
  },
  LIBREOFFICE_MILLISECONDS,
);

test(
  "an office with long lists of its own has everything on one page, nothing cut off or on each other",
  async () => {
    const report = monthlyReport(withLongLists);
    const page = await printed(report);
    expectAll(page, withoutZeros(report));
    if (!page.text.includes("独自の区分10")) expect(page.text).toContain("0の項目は省いています");
    expect(page.text).not.toContain("###");
    expect(onEachOther(page)).toEqual([]);
  },
  LIBREOFFICE_MILLISECONDS,
);

test(
  "twice the codes, each with a figure, are two pages of the same letters, each of which says which it is",
  async () => {
    const report = withTwiceTheCodes();
    expect(report.tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(200);
    const pages = await printedBook(await writeWorkbook({ sheets: [monthlySheetPlan(report)] }, ""));
    expect(pages).toHaveLength(2);
    expect(pages.map(({ text }) => /令和元年8月(\d)\/2/.exec(text)?.[1])).toEqual(["1", "2"]);
    expectAll(
      { text: pages.map(({ text }) => text).join(""), words: pages.flatMap(({ words }) => words) },
      report,
    );
    for (const page of pages) {
      expect(onEachOther(page)).toEqual([]);
      expect(Math.min(...page.words.map(({ top, bottom }) => bottom - top))).toBeGreaterThan(
        SMALLEST_LETTER_POINTS,
      );
    }
    // The second begins with a heading of the table.
    const [first] = [...(pages[1]?.words ?? [])].sort((a, b) => a.top - b.top);
    expect(first?.text).toMatch(/^\d-\d/);
  },
  LIBREOFFICE_MILLISECONDS,
);
