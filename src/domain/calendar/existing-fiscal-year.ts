import { eraYearOf, type EraYear } from "./era";
import { parseFiscalYear, type FiscalYear } from "./fiscal-year";

const FIRST: FiscalYear = 1950;
const LAST: FiscalYear = 2150;

function erasOf(fiscalYear: FiscalYear): readonly EraYear[] {
  const days = [
    { year: fiscalYear, month: 4, day: 1 },
    { year: fiscalYear, month: 12, day: 31 },
    { year: fiscalYear + 1, month: 3, day: 31 },
  ];
  return days.flatMap((day) => eraYearOf(day) ?? []);
}

/** Reads a fiscal year that there is: 平成31年度 is, 平成32年度 and 令和0年度 are not. */
export function parseExistingFiscalYear(text: string): FiscalYear | undefined {
  const fiscalYear = parseFiscalYear(text);
  if (fiscalYear === undefined || fiscalYear < FIRST || fiscalYear > LAST) return undefined;
  const plain = text.normalize("NFKC").trim().toUpperCase();
  if (/^\d/.test(plain)) return fiscalYear;
  const hasRun = erasOf(fiscalYear).some(
    ({ letter, name }) => plain.startsWith(letter) || plain.startsWith(name),
  );
  return hasRun ? fiscalYear : undefined;
}
