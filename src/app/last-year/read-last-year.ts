import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { REPORT_SECTIONS } from "../../domain/report/report-sections";
import type { EarlierYear, OfficeSettings } from "../../domain/settings/office-settings";
import type { LastYear, LastYearRefusal } from "../last-year-offer";
import { hasNoRecord, readBook, readSheetsOf } from "../read-book";
import { settingsSheet } from "../read-office-settings";
import { isRefusal } from "../refusal";
import { countedTotals, wholeReport } from "./counted-totals";
import { notesOfYear } from "./printed-notes";
import { printedWords } from "./printed-words";
import { printedYears } from "./printed-totals";
import { printedTable, reportYears } from "./report-in-file";

type Totals = ReadonlyMap<string, readonly EarlierYear[]>;

/** The year before, where the file has it; else the newest earlier one. */
function newestBefore(years: readonly FiscalYear[], fiscalYear: FiscalYear): FiscalYear | undefined {
  return years.find((year) => year < fiscalYear);
}

/** The years that a file has records of. */
function recordedYears(workbook: WorkbookSnapshot, fiscalYear: FiscalYear): readonly FiscalYear[] {
  const lastYear = readBook(workbook, fiscalYear - 1);
  if (!isRefusal(lastYear) && !hasNoRecord(lastYear)) return [fiscalYear - 1];
  const likeliest = readBook(workbook);
  return isRefusal(likeliest) || hasNoRecord(likeliest) ? [] : [likeliest.dataset.fiscalYear];
}

function printedTotals(workbook: WorkbookSnapshot, fiscalYear: FiscalYear, settings: OfficeSettings): Totals {
  return new Map(
    REPORT_SECTIONS.filter(({ printsEarlierYears }) => printsEarlierYears).flatMap((section) => {
      const table = printedTable(workbook, fiscalYear, section);
      const columns = section.columns(settings, { opening: undefined, months: [] });
      const years = table ? printedYears(table, columns) : [];
      return years.length === 0 ? [] : [[section.id, years] as const];
    }),
  );
}

/** Years of several sources; of the same year the first source's. */
function joinTotals(sources: readonly Totals[]): Totals {
  const sections = new Set(sources.flatMap((totals) => [...totals.keys()]));
  return new Map(
    [...sections].map((section) => {
      const years = sources.flatMap((totals) => totals.get(section) ?? []);
      const once = years.filter(
        ({ fiscalYear }, index) => years.findIndex((other) => other.fiscalYear === fiscalYear) === index,
      );
      return [section, once.sort((a, b) => b.fiscalYear - a.fiscalYear)];
    }),
  );
}

function before(totals: Totals, fiscalYear: FiscalYear): Totals {
  return new Map(
    [...totals].flatMap(([section, years]) => {
      const earlier = years.filter((year) => year.fiscalYear < fiscalYear);
      return earlier.length === 0 ? [] : [[section, earlier] as const];
    }),
  );
}

/**
 * What a file, a report of ours or a book of records, holds for the report of `fiscalYear`. Records are counted;
 * what is not recorded there is read off the report's sheets, and from the file's own 設定. `settings`: how a file
 * without 設定 is read.
 */
export function readLastYear(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  settings: OfficeSettings,
): LastYear | LastYearRefusal {
  const recorded = recordedYears(workbook, fiscalYear);
  const reported = reportYears(workbook);
  const year = newestBefore(
    [...recorded, ...reported].sort((a, b) => b - a),
    fiscalYear,
  );
  if (year === undefined) {
    const [later] = [...recorded, ...reported];
    return later === undefined
      ? { refused: "nothing-to-take-over" }
      : { refused: "not-an-earlier-year", fiscalYear: later };
  }
  const read = readSheetsOf(workbook, year);
  const theirs = settingsSheet(workbook) ? read.settings : settings;
  const report = wholeReport({ dataset: { ...read.dataset, settings: theirs } });
  const counted = recorded.includes(year) ? countedTotals(report) : new Map<string, never>();
  const totals = joinTotals([
    counted,
    printedTotals(workbook, year, theirs),
    theirs === settings ? new Map<string, never>() : read.settings.earlierYears,
  ]);
  const notes = notesOfYear(workbook, year, report.sections, theirs === settings ? undefined : theirs);
  const words = new Map([...printedWords(workbook, year, report.sections), ...notes]);
  const earlier = before(totals, fiscalYear);
  if (earlier.size + words.size === 0) return { refused: "nothing-to-take-over" };
  return { fiscalYear: year, totals: earlier, words };
}
