import type { FiscalYear } from "../calendar/fiscal-year";
import type { Rounding } from "../settings/office-settings";
import { monthTableOf, type ReportSection } from "./report-section";
import type { SectionTable } from "./section-table";

/** The first page. */
export interface ReportCover {
  /** 令和2年10月; empty where nobody has said. */
  readonly date: string;
  readonly centreName: string;
  readonly titleLines: readonly string[];
}

/** The year's report as figures and texts, before any sheet. */
export interface AnnualReport {
  readonly fiscalYear: FiscalYear;
  readonly centreName: string;
  readonly rounding: Rounding;
  readonly cover: ReportCover;
  /** In the order of the pages; those that the office switched off are not there. */
  readonly sections: readonly ReportSection[];
}

/** The tables by month of a report. */
export function monthTables({ sections }: Pick<AnnualReport, "sections">): readonly SectionTable[] {
  return sections.flatMap((section) => monthTableOf(section) ?? []);
}
