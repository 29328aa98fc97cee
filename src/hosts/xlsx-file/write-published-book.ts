import type { SheetPlan } from "../../sheets/sheet-plan";
import { withoutMetadata } from "./without-metadata";
import { writeWorkbook } from "./write-workbook";

/** The bytes of a workbook that is given away: sheets, and nothing that is said of the file itself. */
export async function writePublishedBook(sheets: readonly SheetPlan[]): Promise<Uint8Array> {
  return withoutMetadata(await writeWorkbook({ sheets }, ""));
}
