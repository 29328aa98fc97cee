import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { LastYearOffer, LastYearTaken } from "../last-year-offer";
import type { WorkbookWriter } from "../ports";
import { writingOfSettings, type SettingsChange } from "../writing-of-settings";

/** What an offer changes on 設定. */
export function changeOf({ lastYear: { totals, words } }: Pick<LastYearOffer, "lastYear">): SettingsChange {
  return {
    ...(totals.size > 0 && { earlierYears: totals }),
    // The words of the year before last are no longer last year's.
    ...(words.size > 0 && { lastYearWords: words }),
  };
}

/** Writes what the user saw of last year on 設定. Throws HostError. */
export async function takeOverLastYear(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  offer: LastYearOffer,
  writer: WorkbookWriter,
): Promise<LastYearTaken> {
  const { totals, words } = offer.lastYear;
  const { sheet, writing } = writingOfSettings(workbook, fiscalYear, changeOf(offer));
  if (writing) await writer.write((session) => session.writeSheet(writing));
  const years = new Set([...totals.values()].flat().map((year) => year.fiscalYear));
  return { sheet, years: [...years].sort((a, b) => b - a), sections: totals.size, words: words.size };
}
