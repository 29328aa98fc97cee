import type { FWorksheet } from "@univerjs/preset-sheets-node-core";

const PIXELS_PER_POINT = 96 / 72;

/** Where the cells of the active sheet stand on the screen, in pixels. */
export interface SheetView {
  /** The element that the spreadsheet draws the cells in. */
  readonly host: Element;
  /** How much of it the row numbers and column letters cover. */
  readonly headers: { readonly left: number; readonly top: number };
  /** How far the cells are scrolled, before zooming. */
  readonly scrolled: { readonly x: number; readonly y: number };
  readonly zoom: number;
}

/** In points from the sheet's top left. */
export interface PlaceOnSheet {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Undefined as long as the spreadsheet has not drawn the sheet. */
export function sheetView(container: HTMLElement, sheet: FWorksheet): SheetView | undefined {
  const host = container.querySelector(
    `[id="univer-sheet-main-canvas_${sheet.getWorkbook().getUnitId()}"]`,
  )?.parentElement;
  const skeleton = sheet.getSkeleton();
  if (!host || !skeleton) return undefined;
  const { rowHeaderWidthAndMarginLeft: left, columnHeaderHeightAndMarginTop: top } = skeleton;
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const first = skeleton.getNoMergeCellWithCoordByIndex(sheetViewStartRow, sheetViewStartColumn);
  const zoom = sheet.getZoom();
  return {
    host,
    headers: { left: left * zoom, top: top * zoom },
    scrolled: { x: first.startX - left + offsetX, y: first.startY - top + offsetY },
    zoom,
  };
}

/** In pixels; the corner from the top left of the cells that can be seen, the size before zooming. */
export interface PlaceOnScreen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function placeOnScreen(
  { left, top, width, height }: PlaceOnSheet,
  { scrolled, zoom }: SheetView,
): PlaceOnScreen {
  return {
    x: (left * PIXELS_PER_POINT - scrolled.x) * zoom,
    y: (top * PIXELS_PER_POINT - scrolled.y) * zoom,
    width: Math.round(width * PIXELS_PER_POINT),
    height: Math.round(height * PIXELS_PER_POINT),
  };
}
