import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../../src/domain/report/annual-report";
import type { WrittenReport } from "../../fixtures/written-reports";
import type { TamperTargets } from "./tamper-targets";

/** What somebody did to a report or its records, and what must be named for it: `value 2-2 支援方法!B6`, and what follows. */
export interface Tampering {
  readonly workbook: WorkbookSnapshot;
  /** What the records make of it. */
  readonly report: AnnualReport;
  readonly named: readonly string[];
  readonly followers: readonly string[];
}

export const TAMPERING_KINDS = [
  "a count",
  "a formula overwritten, its value right",
  "a formula overwritten",
  "a formula changed, its value right",
  "a formula changed",
  "a chart block",
  "a percent",
  "a figure in a sentence",
  "a label",
  "a code's label on the report",
  "a renamed code",
  "a record's code",
  "a moved row",
  "an inserted row",
  "a deleted row",
  "an inserted column",
  "a deleted column",
  "a removed name",
  "a removed sheet",
] as const;

export type TamperingKind = (typeof TAMPERING_KINDS)[number];

/** Where a tampering gets what it leaves to chance. */
export interface Chance {
  /** 0 or more, less than 1. */
  readonly random: () => number;
  /** One of them, of which there must be some. */
  readonly oneOf: <T>(choices: readonly T[]) => T;
}

/** A report that stands in its workbook, with what of it can be tampered with. */
export interface TamperedReport {
  readonly written: WrittenReport;
  readonly targets: TamperTargets;
}

/** Does one thing to a report, the same for the same chance everywhere. */
export type TamperingOf = (report: TamperedReport, chance: Chance) => Tampering;
