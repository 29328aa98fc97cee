import { findFiscalYearInText, parseFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import { findMonthInText } from "../calendar/month-text";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { textsAbove } from "./header/header-rows";
import type { SheetRecognition } from "./recognise-sheet";
import type { UnreadSheet } from "./sheet-binding";

/**
 * The year that a list of carried cases speaks of. `endOf`: 平成30年度末, 平成31年3月31日, which is the list of
 * the year after; `startOf`: 平成31年4月1日; otherwise it is named after its own year, or after the one before:
 * offices do both.
 */
interface YearSaid {
  readonly year: FiscalYear;
  readonly when?: "endOf" | "startOf";
}

const END_OF_YEAR = /(?<!前)年度(?:末|から|より|分?の?繰越)/;
/** `継続ケース_R2`, `継続ケース 2020`. */
const YEAR_AT_START = /^((?:[MTSHR]|令和|平成)\.?\d{1,2}|(?:R|令和)元|\d{4})(?![\d.年/-])/i;
const YEAR_AT_END = /[\s_(-]((?:[MTSHR]|令和|平成)?\.?\d{1,4}|(?:R|令和)元)\)?$/i;

/** `H31.4.1`, `令和2年3月31日現在`, `R2.3月末`: the day on which a list stands, where it is a year's first or last. */
function dayOfList(plain: string): YearSaid | undefined {
  // Without a year beside it a month says none.
  const found = findMonthInText(plain, NO_YEAR);
  if (!found || found.year <= 0) return undefined;
  if (found.month === 3) return { year: found.year - 1, when: "endOf" };
  return found.month === 4 ? { year: found.year, when: "startOf" } : undefined;
}

function yearSaid(text: string): YearSaid | undefined {
  const plain = text.normalize("NFKC").trim();
  const named = findFiscalYearInText(plain);
  if (named !== undefined) return { year: named, ...(END_OF_YEAR.test(plain) && { when: "endOf" }) };
  const day = dayOfList(plain);
  if (day) return day;
  const beside = (YEAR_AT_START.exec(plain) ?? YEAR_AT_END.exec(plain))?.[1];
  const year = parseFiscalYear(beside ?? "");
  return year === undefined ? undefined : { year };
}

/** A fiscal year that no list speaks of. */
const NO_YEAR: FiscalYear = -10_000;

type Fits = "this-year" | "perhaps" | "unsaid" | { readonly other: FiscalYear };

function fits(said: YearSaid | undefined, fiscalYear: FiscalYear): Fits {
  if (!said) return "unsaid";
  const { year, when } = said;
  const own = when === "endOf" ? year + 1 : year;
  if (own === fiscalYear) return "this-year";
  return when === undefined && year === fiscalYear - 1 ? "perhaps" : { other: own };
}

function isCarriedList({ bindings }: SheetRecognition): boolean {
  return bindings.length > 0 && bindings.every(({ kind }) => kind === "carriedCase");
}

/** `様式第3号（平成27年4月改正）` says when the form was made. */
const OF_THE_FORM = /改正|改訂|改定|制定|様式/;

function saidOf(sheet: SheetSnapshot, { bindings }: SheetRecognition): YearSaid | undefined {
  const titles = textsAbove(sheet, bindings[0]?.headerTop ?? 0);
  return [sheet.name, ...titles]
    .filter((text) => !OF_THE_FORM.test(text))
    .map(yearSaid)
    .find((said) => said !== undefined);
}

function unread(why: UnreadSheet): SheetRecognition {
  return { bindings: [], beside: [], unread: why };
}

/**
 * Of several lists of carried cases only that of the year is read: a list that names another year never, one
 * that may be of the year or says no year only where none is plainly this year's.
 */
export function withListOfYear(
  sheets: readonly SheetSnapshot[],
  recognitions: readonly SheetRecognition[],
  fiscalYear: FiscalYear,
): readonly SheetRecognition[] {
  const fit = recognitions.map((recognition, index): Fits | undefined => {
    const sheet = sheets[index];
    return sheet && isCarriedList(recognition) ? fits(saidOf(sheet, recognition), fiscalYear) : undefined;
  });
  const hasOwn = fit.includes("this-year");
  return recognitions.map((recognition, index) => {
    const own = fit[index];
    const name = sheets[index]?.name ?? "";
    if (own === undefined || own === "this-year") return recognition;
    if (typeof own === "object") return unread({ sheet: name, why: "other-year", fiscalYear: own.other });
    return hasOwn ? unread({ sheet: name, why: "counted-elsewhere", kinds: ["carriedCase"] }) : recognition;
  });
}
