import type { FWorksheet } from "@univerjs/preset-sheets-node-core";
import { BooleanNumber, type FUniver, type IRange } from "@univerjs/presets";
import { setColumnWidths } from "./column-width";

const SET_HEIGHT = "sheet.mutation.set-worksheet-row-height";
const SET_AUTO_HEIGHT = "sheet.mutation.set-worksheet-row-is-auto-height";

/** Pixels by row or column. */
type Sizes = Map<number, number>;

function setAll(sizes: Sizes, from: number, to: number, pixels: number): void {
  for (let index = from; index <= to; index += 1) sizes.set(index, pixels);
}

/**
 * Heights of rows and widths of columns that are still to be written into a sheet. An add-in sets them one by one, and
 * after each command Univer brings its own page up to date.
 */
export class PendingSizes {
  private heights: Sizes = new Map();
  private widths: Sizes = new Map();

  addRows(from: number, to: number, pixels: number): void {
    setAll(this.heights, from, to, pixels);
  }

  addColumns(from: number, to: number, pixels: number): void {
    setAll(this.widths, from, to, pixels);
  }

  /** Writes what is pending, which then is pending no longer. */
  write(univer: FUniver, sheet: () => FWorksheet): void {
    const { heights, widths } = this;
    if (heights.size > 0) {
      this.heights = new Map();
      setRowHeights(univer, sheet(), heights);
    }
    if (widths.size > 0) {
      this.widths = new Map();
      setColumnWidths(univer, sheet(), widths);
    }
  }
}

/** As set by hand: what is written into the rows later leaves their height. */
function setRowHeights(univer: FUniver, sheet: FWorksheet, heights: Sizes): void {
  const endColumn = sheet.getMaxColumns() - 1;
  const rows = {
    unitId: sheet.getWorkbook().getUnitId(),
    subUnitId: sheet.getSheetId(),
    ranges: Array.from(heights.keys(), (row): IRange => {
      return { startRow: row, endRow: row, startColumn: 0, endColumn };
    }),
  };
  univer.syncExecuteCommand(SET_HEIGHT, { ...rows, rowHeight: Object.fromEntries(heights) });
  univer.syncExecuteCommand(SET_AUTO_HEIGHT, { ...rows, autoHeightInfo: BooleanNumber.FALSE });
}
