import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { ExcelHost } from "./excel-host/excel-host";
import type { Ribbon } from "./ribbon";

/** What the page lets its tests reach as `window.workbench`. */
export interface WorkbenchHandle {
  /** Resolves when the first workbook is open and its pane is being loaded. */
  readonly ready: Promise<void>;
  /** The host of the open workbook: request counters, faults to inject, charts. Throws before `ready`. */
  readonly host: ExcelHost;
  /** The add-in's buttons in the ribbon. */
  readonly ribbon: Ribbon;
  /** Opens a workbook in place of the present one. */
  openSnapshot(snapshot: WorkbookSnapshot, fileName: string): void;
}

declare global {
  interface Window {
    workbench?: WorkbenchHandle;
  }
}
