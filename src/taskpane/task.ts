import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellPosition } from "../domain/grid/cell-address";
import type { ReportPreview } from "../app/report-outcome";
import type { RecordKindId } from "../domain/records/record-kind-id";

/** What the pane waits for; one at a time. `kind`: show the findings of that kind first. */
export type Task =
  | { readonly do: "look"; readonly fiscalYear: FiscalYear | undefined }
  | {
      readonly do: "check";
      readonly fiscalYear: FiscalYear;
      readonly month: YearMonth;
      readonly kind: RecordKindId | undefined;
    }
  | { readonly do: "preview"; readonly fiscalYear: FiscalYear }
  /** `announced`: what the page says would be written. */
  | { readonly do: "build"; readonly fiscalYear: FiscalYear; readonly announced: ReportPreview };

/** A jump into the workbook; the whole sheet where no cell is given. */
export interface Jump {
  readonly sheet: string;
  readonly cell: CellPosition | undefined;
}
