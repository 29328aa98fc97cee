import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-node-core";
import {
  BooleanNumber,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type FUniver,
  type IWorksheetData,
} from "@univerjs/presets";

/**
 * Univer goes to every sheet that somebody adds or unhides, and draws it; not to one that comes from another's hand.
 * Excel does not go to what an add-in adds or unhides.
 */
const BY_ANOTHER_HAND = { fromCollab: true };

/** A new sheet at the end; answers its id. */
export function insertSheet(
  univer: FUniver,
  workbook: FWorkbook,
  name: string,
  content: Partial<IWorksheetData>,
): string {
  const id = generateRandomId();
  const sheet = { ...mergeWorksheetSnapshotWithDefault({ ...content }), id, name };
  const place = { unitId: workbook.getId(), index: workbook.getSheets().length };
  univer.syncExecuteCommand("sheet.mutation.insert-sheet", { ...place, sheet }, BY_ANOTHER_HAND);
  return id;
}

export function showSheet(univer: FUniver, sheet: FWorksheet): void {
  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  univer.syncExecuteCommand(
    "sheet.mutation.set-worksheet-hidden",
    { ...place, hidden: BooleanNumber.FALSE },
    BY_ANOTHER_HAND,
  );
}
