import { findFiscalYearInText, parseFiscalYear, type FiscalYear } from "../calendar/fiscal-year";
import type { SheetSnapshot } from "../grid/sheet-snapshot";
import { textsAbove } from "./header/header-rows";
import type { SheetRecognition } from "./recognise-sheet";
import type { UnreadSheet } from "./sheet-binding";

/**
 * The year that a list of carried cases speaks of. `endOf`: 平成30年度末, which is the list of the year after;
 * otherwise it is named after its own year, or after the one before: offices do both.
 */
interface YearSaid {
  readonly year: FiscalYear;
  readonly endOf: boolean;
}

const END_OF_YEAR = /(?<!前)年度(?:末|から|より|分?の?繰越)/;
/** `継続ケース_R2`, `継続ケース 2020`. */
const YEAR_AT_END = /[\s_(-]((?:[MTSHR]|令和|平成)?\.?\d{1,4}|(?:R|令和)元)\)?$/i;

function yearSaid(text: string): YearSaid | undefined {
  const plain = text.normalize("NFKC").trim();
  const year = findFiscalYearInText(plain) ?? parseFiscalYear(YEAR_AT_END.exec(plain)?.[1] ?? "");
  return year === undefined ? undefined : { year, endOf: END_OF_YEAR.test(plain) };
}

type Fits = "this-year" | "perhaps" | "unsaid" | { readonly other: FiscalYear };

function fits(said: YearSaid | undefined, fiscalYear: FiscalYear): Fits {
  if (!said) return "unsaid";
  const { year, endOf } = said;
  const own = endOf ? year + 1 : year;
  if (own === fiscalYear) return "this-year";
  return !endOf && year === fiscalYear - 1 ? "perhaps" : { other: own };
}

function isCarriedList({ bindings }: SheetRecognition): boolean {
  return bindings.length > 0 && bindings.every(({ kind }) => kind === "carriedCase");
}

function saidOf(sheet: SheetSnapshot, { bindings }: SheetRecognition): YearSaid | undefined {
  const titles = textsAbove(sheet, bindings[0]?.headerTop ?? 0);
  return [sheet.name, ...titles].map(yearSaid).find((said) => said !== undefined);
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
