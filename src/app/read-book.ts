import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { ReadRecord } from "../domain/records/kind-record";
import { isOfNoMonth, RECORD_KIND_IDS } from "../domain/records/record-kind-id";
import { readYear } from "../domain/records/read-year";
import { countedMonth, type YearDataset } from "../domain/records/year-dataset";
import { recordDate } from "../domain/rules/record-date";
import type { OfficeSettings } from "../domain/settings/office-settings";
import { datedFiscalYears, namedFiscalYears } from "./fiscal-years";
import { ownSheets, readOfficeSettings } from "./read-office-settings";
import { isRefusal, type Refusal } from "./refusal";

/** A workbook, read for one fiscal year. */
export interface Book {
  readonly workbook: WorkbookSnapshot;
  readonly settings: OfficeSettings;
  /** All years that the workbook seems to hold, newest first; none where only the user has said which it is. */
  readonly fiscalYears: readonly FiscalYear[];
  readonly dataset: YearDataset;
}

/** A year to recognise sheets by where none is known: which one makes no difference. */
const ANY_YEAR: FiscalYear = 2000;

/**
 * The years that sheet names and titles speak of, the likeliest first; those of the dates where a title
 * speaks of a year that no record has, as that of a form's revision.
 */
function yearsIn(
  workbook: WorkbookSnapshot,
  ours: ReadonlySet<string>,
  hasRecord: (year: FiscalYear) => boolean,
): readonly FiscalYear[] {
  const named = namedFiscalYears(workbook, ours);
  if (named.some(hasRecord)) return named;
  const dated = datedFiscalYears(workbook, ours);
  return dated.some(hasRecord) ? dated : [...named, ...dated];
}

/** A workbook whose settings are read, to be read for any year. */
interface OpenWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly settings: OfficeSettings;
  readonly ours: ReadonlySet<string>;
  /** Each year is read once. */
  readonly datasetOf: (year: FiscalYear) => YearDataset;
}

function openWorkbook(workbook: WorkbookSnapshot): OpenWorkbook {
  const settings = readOfficeSettings(workbook);
  const ours = ownSheets(workbook);
  const read = new Map<FiscalYear, YearDataset>();
  const datasetOf = (year: FiscalYear): YearDataset => {
    const dataset = read.get(year) ?? readYear(workbook, settings, year, ours);
    read.set(year, dataset);
    return dataset;
  };
  return { workbook, settings, ours, datasetOf };
}

/**
 * Reads settings and records. Without a year: the one that 設定 names, else the likeliest of those that
 * have a record.
 */
export function readBook(workbook: WorkbookSnapshot, asked?: FiscalYear): Book | Refusal {
  return bookOf(openWorkbook(workbook), asked);
}

/** How the sheets of a workbook are read, whether or not any holds a record of some year. */
export interface ReadSheets {
  readonly workbook: WorkbookSnapshot;
  readonly settings: OfficeSettings;
  /** Our own sheets. */
  readonly ours: ReadonlySet<string>;
  readonly dataset: YearDataset;
  /** Undefined where nothing tells the year: months then mean nothing. */
  readonly fiscalYear: FiscalYear | undefined;
}

/** Reads a workbook for its sheets: never refused. */
export function readSheetsOf(workbook: WorkbookSnapshot, asked?: FiscalYear): ReadSheets {
  const open = openWorkbook(workbook);
  const book = bookOf(open, asked);
  const fiscalYear = isRefusal(book) ? (asked ?? open.settings.fiscalYear) : book.dataset.fiscalYear;
  const dataset = open.datasetOf(fiscalYear ?? ANY_YEAR);
  return { workbook, settings: open.settings, ours: open.ours, dataset, fiscalYear };
}

function bookOf({ workbook, settings, ours, datasetOf }: OpenWorkbook, asked?: FiscalYear): Book | Refusal {
  const hasRecord = (year: FiscalYear) => hasRecordIn(datasetOf(year));
  const found = yearsIn(workbook, ours, hasRecord);
  const fiscalYear = asked ?? settings.fiscalYear ?? found.find(hasRecord) ?? found[0];
  if (fiscalYear === undefined) {
    const anyYear = datasetOf(ANY_YEAR);
    const isKept = anyYear.sheets.length > 0 || hasMonthlySheet(anyYear);
    return { refused: isKept ? "year-unknown" : "no-record-sheet" };
  }
  const dataset = datasetOf(fiscalYear);
  if (!hasMonthlySheet(dataset)) {
    if (found.some((year) => hasMonthlySheet(datasetOf(year))))
      return { refused: "no-record-in-year", fiscalYear };
    if (dataset.sheets.length === 0) return { refused: "no-record-sheet" };
  }
  const isKnown = found.length > 0 || settings.fiscalYear !== undefined;
  const fiscalYears = isKnown ? [...new Set([fiscalYear, ...found])].sort((a, b) => b - a) : [];
  return { workbook, settings, fiscalYears, dataset };
}

/** The kinds whose records say of which year they are. */
const KINDS_OF_A_YEAR = RECORD_KIND_IDS.filter((kind) => !isOfNoMonth(kind));

/** A list of carried cases alone, which every year could have, makes no year; ready totals do. */
function hasMonthlySheet({ sheets, tallies }: YearDataset): boolean {
  return (
    sheets.some(({ binding }) => KINDS_OF_A_YEAR.some((kind) => kind === binding.kind)) ||
    tallies.some(({ values }) => values.length > 0)
  );
}

/** A record whose date is of another year is none of this one; one without a readable date may be. */
function isOfYear(dataset: YearDataset, record: ReadRecord): boolean {
  const date = recordDate(record);
  return date === undefined || countedMonth(dataset, record.sheetMonth, date) !== undefined;
}

/** The list of carried cases aside. */
function hasRecordIn(dataset: YearDataset): boolean {
  if (dataset.tallies.some(({ values }) => values.length > 0)) return true;
  return KINDS_OF_A_YEAR.some((kind) => {
    const records: readonly ReadRecord[] = dataset.records[kind];
    return records.some((record) => isOfYear(dataset, record));
  });
}

/** True where the year has no record of any kind, the list of carried cases aside. */
export function hasNoRecord({ dataset }: Book): boolean {
  return !hasRecordIn(dataset);
}
