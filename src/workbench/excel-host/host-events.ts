import type { ExcelBook } from "./book/excel-book";
import { EVENT, eventsOfCommand, type HostEvent } from "./events-of-command";
import { holdsFormula } from "./univer/cell-content";
import { isChange, type ExecutedCommand } from "./univer/change-commands";

/** Every calculation is of all formulas here. */
function calculatedSheets(book: ExcelBook): readonly string[] {
  return book.sheets().flatMap(({ id, unstyled }) => (holdsFormula(unstyled) ? [id] : []));
}

/** Tells the listener what Excel's events tell; results of calculation are no change. Returns how to stop. */
export function watchEvents(book: ExcelBook, listener: (event: HostEvent) => void): () => void {
  let active = book.workbook.getActiveSheet().getSheetId();
  const tellActivation = () => {
    const now = book.workbook.getActiveSheet().getSheetId();
    if (now === active) return;
    listener({ type: EVENT.deactivated, worksheetId: active, message: { worksheetId: active } });
    listener({ type: EVENT.activated, worksheetId: now, message: { worksheetId: now } });
    active = now;
  };
  const watching = book.univer.addEvent(book.univer.Event.CommandExecuted, (command: ExecutedCommand) => {
    const { id, params } = command;
    // A sheet that is shown for a moment while another is added was never activated.
    if (id === "sheet.operation.set-worksheet-active") queueMicrotask(tellActivation);
    if (!isChange(command)) return;
    for (const event of eventsOfCommand(id, params)) listener(event);
  });
  const stopCalculated = book.calculation.onFinished(() => {
    for (const worksheetId of calculatedSheets(book))
      listener({ type: EVENT.calculated, worksheetId, message: { worksheetId, address: "" } });
  });
  return () => {
    stopCalculated();
    watching.dispose();
  };
}
