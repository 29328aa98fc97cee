import type { CellPosition, CellRange } from "../../domain/grid/cell-address";
import type { BorderPlan } from "../../sheets/cell-format";

export type EdgeStyle = "thin" | "medium";

/** The lines around one cell; what is absent is not drawn. */
export interface CellEdges {
  readonly top?: EdgeStyle;
  readonly bottom?: EdgeStyle;
  readonly left?: EdgeStyle;
  readonly right?: EdgeStyle;
}

/**
 * The lines between cells. Neighbours share a line, as they do in Excel, so that the
 * later of two borders wins whichever of the two cells it was given to.
 */
export class BorderLines {
  private readonly above = new Map<string, EdgeStyle>();
  private readonly before = new Map<string, EdgeStyle>();

  draw(border: BorderPlan, range: CellRange): void {
    if (border === "grid") this.drawGrid(range);
    else this.drawFrame(range);
  }

  around({ row, column }: CellPosition): CellEdges {
    const top = this.above.get(lineKey(row, column));
    const bottom = this.above.get(lineKey(row + 1, column));
    const left = this.before.get(lineKey(row, column));
    const right = this.before.get(lineKey(row, column + 1));
    return { ...(top && { top }), ...(bottom && { bottom }), ...(left && { left }), ...(right && { right }) };
  }

  private drawGrid({ top, left, bottom, right }: CellRange): void {
    for (let row = top; row <= bottom + 1; row++) this.drawAbove(row, left, right, "thin");
    for (let column = left; column <= right + 1; column++) this.drawBefore(column, top, bottom, "thin");
  }

  private drawFrame({ top, left, bottom, right }: CellRange): void {
    this.drawAbove(top, left, right, "medium");
    this.drawAbove(bottom + 1, left, right, "medium");
    this.drawBefore(left, top, bottom, "medium");
    this.drawBefore(right + 1, top, bottom, "medium");
  }

  private drawAbove(row: number, left: number, right: number, style: EdgeStyle): void {
    for (let column = left; column <= right; column++) this.above.set(lineKey(row, column), style);
  }

  private drawBefore(column: number, top: number, bottom: number, style: EdgeStyle): void {
    for (let row = top; row <= bottom; row++) this.before.set(lineKey(row, column), style);
  }
}

function lineKey(row: number, column: number): string {
  return `${row}:${column}`;
}
