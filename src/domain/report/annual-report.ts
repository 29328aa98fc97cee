import type { FiscalYear } from "../calendar/fiscal-year";
import type { Rounding } from "../settings/office-settings";
import type { SectionTable } from "./section-table";

/** The year's report as figures, before any sheet. */
export interface AnnualReport {
  readonly fiscalYear: FiscalYear;
  readonly centreName: string;
  readonly rounding: Rounding;
  readonly sections: readonly SectionTable[];
}
