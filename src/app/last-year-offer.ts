import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { EarlierYear } from "../domain/settings/office-settings";

/** What a file of last year holds that this year's report takes over. */
export interface LastYear {
  readonly fiscalYear: FiscalYear;
  /** 過年度, by section: the year's totals, and by month where the file has them. */
  readonly totals: ReadonlyMap<string, readonly EarlierYear[]>;
  /** The staff's words, by section and area (`2-1 analysis`). */
  readonly words: ReadonlyMap<string, string>;
}

/** What taking over would write on 設定, before it is written. */
export interface LastYearOffer {
  /** The file's name. */
  readonly book: string;
  readonly lastYear: LastYear;
  /** Sections whose 過年度 stands on 設定 with other figures: section id and year. */
  readonly differing: readonly { readonly section: string; readonly fiscalYear: FiscalYear }[];
}

/** Why nothing can be taken over from a file. */
export type LastYearRefusal =
  | { readonly refused: "nothing-to-take-over" }
  /** The file is of this year, or of a later one. */
  | { readonly refused: "not-an-earlier-year"; readonly fiscalYear: FiscalYear };

export interface LastYearTaken {
  /** The sheet that was written: 設定. */
  readonly sheet: string;
  readonly years: readonly FiscalYear[];
  readonly sections: number;
  readonly words: number;
  /** Sections whose figures of the year somebody typed otherwise: they were left as they stand. */
  readonly leftAlone?: readonly string[];
}
