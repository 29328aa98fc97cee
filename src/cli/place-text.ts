import { cellAddress, type CellPosition } from "../domain/grid/cell-address";
import type { FigureName } from "../domain/report/figure-name";

/** `R1.8 電話・メール`. */
export function figureText(name: FigureName | undefined): string {
  const labels = [name?.row.label, name?.column?.label, name?.line?.label];
  return labels.filter((label) => label !== undefined && label !== "").join(" ");
}

/** `2-2 支援方法!B9 R1.8 電話・メール`. */
export function placeText(sheet: string, cell: CellPosition, name?: FigureName): string {
  return `${sheet}!${cellAddress(cell)} ${figureText(name)}`.trimEnd();
}
