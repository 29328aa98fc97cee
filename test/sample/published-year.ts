import fixture from "../fixtures/published-fy2019.json";

/** Figures of one row by column id; null where the report prints a blank. */
export type Figures = Readonly<Record<string, number | null>>;

interface PublishedColumn {
  readonly id: string;
  readonly label: string;
  readonly group: string | null;
  readonly kind: string;
}

export interface PublishedSection {
  readonly columns: readonly PublishedColumn[];
  readonly monthly: readonly { readonly month: string; readonly values: Figures }[];
  readonly totalRow: { readonly values: Figures };
  readonly previousYears: readonly { readonly year: string; readonly values: Figures }[];
}

/** The printed sections that have one row of figures a month. */
export const SECTIONS = {
  "2-1": fixture.sections["2-1"],
  "2-2": fixture.sections["2-2"],
  "2-3": fixture.sections["2-3"],
  "2-4": fixture.sections["2-4"],
  "2-5": fixture.sections["2-5"],
  "2-6": fixture.sections["2-6"],
  "6-1": fixture.sections["6-1"],
} satisfies Record<string, PublishedSection>;

export const FOOD = fixture.sections["7-2"];
export const MONTHS: readonly string[] = fixture.months;
export const OPENING_CASELOAD = fixture.openingCaseload;

export const monthRow = (section: PublishedSection, month: string): Figures | undefined =>
  section.monthly.find((row) => row.month === month)?.values;
