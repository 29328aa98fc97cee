import { isBlankCell } from "../grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot } from "../grid/sheet-snapshot";
import type { HeaderWords } from "./header/header-words";

/** As many labels under each other, each with its answer at the right, make a form for one person. */
const LABELS_UNDER_EACH_OTHER = 4;

/** True for a 個人票: one sheet a person, labels down a column. */
export function looksPersonal(sheet: SheetSnapshot, words: HeaderWords): boolean {
  const used = usedRange(sheet);
  if (!used || used.bottom - used.top > 200) return false;
  for (let column = used.left; column < used.right; column++) {
    let labels = 0;
    for (let row = used.top; row <= used.bottom; row++) {
      const isLabel = words.isLabel(cellAt(sheet, { row, column }).value);
      if (isLabel && !isBlankCell(cellAt(sheet, { row, column: column + 1 }).value)) labels++;
    }
    if (labels >= LABELS_UNDER_EACH_OTHER) return true;
  }
  return false;
}
