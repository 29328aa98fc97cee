import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { LastYearRefusal } from "../last-year-offer";
import type { Book } from "../read-book";
import { changedSettings } from "../writing-of-settings";
import { offerLastYear } from "./offer-last-year";
import { readLastYear } from "./read-last-year";
import { changeOf } from "./take-over-last-year";

/** A book as if its 設定 had last year's totals and words; nothing is written. */
export function withLastYear(book: Book, file: WorkbookSnapshot): Book | LastYearRefusal {
  const { dataset } = book;
  const lastYear = readLastYear(file, dataset.fiscalYear, dataset.settings);
  if ("refused" in lastYear) return lastYear;
  const change = changeOf(offerLastYear(dataset.settings, "", lastYear));
  return { ...book, dataset: { ...dataset, settings: changedSettings(dataset.settings, change) } };
}
