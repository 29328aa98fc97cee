import { STANDING_NOTE } from "../../domain/report/standing-notes";
import type { EarlierYear, OfficeSettings } from "../../domain/settings/office-settings";
import { wordsKey } from "../../sheets/lay-out-report";
import type { LastYear, LastYearOffer } from "../last-year-offer";
import { hasSameMonths, hasSameTotals } from "./same-figures";

function knownYear(
  { earlierYears }: OfficeSettings,
  section: string,
  { fiscalYear }: EarlierYear,
): EarlierYear | undefined {
  return earlierYears.get(section)?.find((year) => year.fiscalYear === fiscalYear);
}

/** Last year's figures where 設定 has others or none; those of the years before only where it has none. */
function isNews(
  settings: OfficeSettings,
  section: string,
  year: EarlierYear,
  lastYear: LastYear["fiscalYear"],
): boolean {
  const known = knownYear(settings, section, year);
  if (!known) return true;
  if (year.fiscalYear !== lastYear) return false;
  return !hasSameTotals(year, known) || !hasSameMonths(year, known);
}

function isSameWords(a: LastYear["words"], b: LastYear["words"]): boolean {
  return a.size === b.size && [...a].every(([key, text]) => b.get(key) === text);
}

/** Without the notes of sections for which the office has one of its own. */
function wordsToOffer({ notes }: OfficeSettings, words: LastYear["words"]): LastYear["words"] {
  const isKnown = (key: string) => [...notes.keys()].some((id) => key === wordsKey(id, STANDING_NOTE));
  return new Map([...words].filter(([key]) => !isKnown(key)));
}

/** What of last year is not on 設定 yet, and which of it stands there with other figures. */
export function offerLastYear(settings: OfficeSettings, book: string, lastYear: LastYear): LastYearOffer {
  const { fiscalYear } = lastYear;
  const words = wordsToOffer(settings, lastYear.words);
  const totals = new Map(
    [...lastYear.totals].flatMap(([section, years]) => {
      const news = years.filter((year) => isNews(settings, section, year, fiscalYear));
      return news.length === 0 ? [] : [[section, news] as const];
    }),
  );
  const differing = [...totals].flatMap(([section, years]) =>
    years.flatMap((year) => {
      const known = knownYear(settings, section, year);
      return known && !hasSameTotals(year, known) ? [{ section, fiscalYear: year.fiscalYear }] : [];
    }),
  );
  return {
    book,
    lastYear: { fiscalYear, totals, words: isSameWords(words, settings.lastYearWords) ? new Map() : words },
    differing,
  };
}
