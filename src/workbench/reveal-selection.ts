import type { FUniver, IRange } from "@univerjs/presets";

/** How many rows and columns stay visible before a cell that is scrolled to. */
const LEAD = { rows: 3, columns: 1 };

/**
 * Scrolls to what an add-in selects, as Excel does, when nothing of it can be seen.
 * What the user selects can be seen already.
 */
export function revealSelections(univer: FUniver): { dispose: () => void } {
  let waiting = false;
  return univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
    if (waiting || id !== "sheet.operation.set-selections") return;
    waiting = true;
    // A sheet that was activated together with the selection is drawn in the next frame.
    requestAnimationFrame(() => {
      waiting = false;
      revealNow(univer);
    });
  });
}

function revealNow(univer: FUniver): void {
  const sheet = univer.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getActiveRange()?.getRange();
  const seen = sheet?.getVisibleRangesOfAllViewports();
  // There are none before the sheet is drawn for the first time.
  if (!sheet || !selected || !seen || seen.size === 0) return;
  if ([...seen.values()].some((range) => overlap(range, selected))) return;
  sheet.scrollToCell(
    Math.max(0, selected.startRow - LEAD.rows),
    Math.max(0, selected.startColumn - LEAD.columns),
  );
}

function overlap(a: IRange, b: IRange): boolean {
  return (
    a.startRow <= b.endRow &&
    b.startRow <= a.endRow &&
    a.startColumn <= b.endColumn &&
    b.startColumn <= a.endColumn
  );
}
