import type { KeptReason, PlannedSection } from "../../app/report-outcome";

/** The words of 年次報告; numbers come formatted. */
export interface ReportMessages {
  readonly heading: (year: string) => string;
  readonly readiness: string;
  readonly allMonths: string;
  readonly monthsMissing: (have: string, missing: string) => string;
  readonly noErrors: string;
  readonly errors: (errors: string) => string;
  readonly errorsDoNotBlock: string;
  readonly toCheck: string;
  readonly earlierYears: (years: string) => string;
  readonly noEarlierYears: string;
  readonly build: string;
  readonly buildAgain: string;
  readonly findOut: string;
  readonly plan: (sheets: string) => string;
  readonly planAgain: (sheets: string) => string;
  readonly planned: Readonly<Record<PlannedSection["how"], (sheets: string) => string>>;
  readonly willBe: Readonly<Record<PlannedSection["how"], string>>;
  readonly sheetList: string;
  readonly keepAs: Readonly<Record<KeptReason, (from: string, to: string) => string>>;
  readonly setAside: (from: string, to: string) => string;
  readonly listSeparator: string;
  readonly leftOut: (sections: string) => string;
  /** Closed, and opened to the sections. */
  readonly leftOutMany: (count: string) => string;
  readonly switchedOff: (sections: string) => string;
  readonly recordsUntouched: string;
  readonly progress: string;
  readonly section: (title: string) => string;
  readonly step: (done: string, of: string) => string;
  readonly result: string;
  readonly allEqual: (compared: string) => string;
  readonly someDiffer: (differ: string, compared: string) => string;
  readonly difference: (expected: string, found: string) => string;
  readonly differences: string;
  /** `found`: what the re-count had found. */
  readonly whenBuilt: (found: string) => string;
  readonly nothingCompared: string;
  readonly cancelled: string;
  readonly putBack: string;
  readonly sheetsMade: (sheets: string) => string;
  /** Cover and contents. */
  readonly frontPages: string;
  readonly chapter: (chapter: string, sheets: string) => string;
  readonly open: (sheet: string) => string;
  readonly kept: (from: string, to: string) => string;
  readonly carried: (sheet: string, count: string, cells: string) => string;
  /** Of what is carried: formulas that come as what they showed. */
  readonly carriedAsValues: (count: string, cells: string) => string;
  readonly willCarry: (count: string, cells: string) => string;
  readonly moreCells: (cells: string) => string;
  readonly errorsLeft: (errors: string) => string;
  readonly announceBuilt: string;
}
