import type { EarlierYear, OfficeSettings } from "../../domain/settings/office-settings";
import type { LastYearTaken } from "../last-year-offer";
import type { WorkbookWriter } from "../ports";
import { hasNoRecord, type Book } from "../read-book";
import type { Refusal } from "../refusal";
import { writingOfSettings } from "../writing-of-settings";
import { countedTotals, wholeReport } from "./counted-totals";
import { hasSameMonths, hasSameTotals } from "./same-figures";

/** A year that somebody typed, without its months, is not ours to change. */
function isFree(settings: OfficeSettings, section: string, year: EarlierYear): boolean {
  const known = settings.earlierYears.get(section)?.find(({ fiscalYear }) => fiscalYear === year.fiscalYear);
  return known?.months !== undefined || known === undefined || hasSameTotals(known, year);
}

function isKnown(settings: OfficeSettings, section: string, year: EarlierYear): boolean {
  const known = settings.earlierYears.get(section)?.find(({ fiscalYear }) => fiscalYear === year.fiscalYear);
  return known !== undefined && hasSameTotals(known, year) && hasSameMonths(year, known);
}

/** 年度末: adds the year's totals, by month, to 過年度 on 設定. */
export async function keepYearTotals(book: Book, writer: WorkbookWriter): Promise<LastYearTaken | Refusal> {
  const { settings, workbook, dataset } = book;
  const { fiscalYear } = dataset;
  if (hasNoRecord(book)) return { refused: "no-record-in-year", fiscalYear };
  const totals = [...countedTotals(wholeReport(book))];
  const kept = totals.filter(([section, years]) => years.every((year) => isFree(settings, section, year)));
  const leftAlone = totals.flatMap(([section]) => (kept.some(([id]) => id === section) ? [] : [section]));
  const fresh = kept.filter(([section, years]) => !years.every((year) => isKnown(settings, section, year)));
  const { sheet, writing } = writingOfSettings(workbook, fiscalYear, { earlierYears: new Map(fresh) });
  if (writing) await writer.write((session) => session.writeSheet(writing));
  const years = fresh.length > 0 ? [fiscalYear] : [];
  return { sheet, years, sections: fresh.length, words: 0, ...(leftAlone.length > 0 && { leftAlone }) };
}
