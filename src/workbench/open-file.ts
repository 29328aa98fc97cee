import { HostError } from "../app/host-error";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { Messages } from "./messages";
import { contentsNotCarried } from "./package/contents-not-carried";
import { sheetLooks } from "./package/sheet-looks";
import type { SheetLooks } from "./package/sheet-looks";
import type { Uncarried } from "./uncarried";
import { readWorkbook } from "./wiring";

/** A file that could be read as a workbook. */
export interface OpenedFile {
  readonly snapshot: WorkbookSnapshot;
  /** By sheet name. */
  readonly looks: ReadonlyMap<string, SheetLooks>;
  /** What the file holds and the workbench does not take over. */
  readonly missing: readonly Uncarried[];
}

/** Reads .xlsx bytes. Throws HostError `not-a-workbook`, `encrypted` or `too-large`. */
export function openFile(bytes: Uint8Array): OpenedFile {
  return { snapshot: readWorkbook(bytes), looks: sheetLooks(bytes), missing: contentsNotCarried(bytes) };
}

/** Why the file could not be opened, in the user's words. */
export function whyNotOpened(error: unknown, file: string, texts: Messages): string {
  const code = error instanceof HostError ? error.code : "unexpected";
  switch (code) {
    case "not-a-workbook":
      return texts.notAWorkbook(file);
    case "encrypted":
      return texts.encrypted(file);
    case "too-large":
      return texts.tooLarge(file);
    default:
      return texts.unreadable(file);
  }
}
