import type { IStyleData } from "@univerjs/presets";

type StyleRow = Record<number, { readonly s: IStyleData }>;

/** Styles of cells by absolute row and column. */
export type StyleBlock = Record<number, StyleRow>;

/** The later style wins, part by part; of borders, edge by edge. */
function merged(before: IStyleData, { bd, ...parts }: IStyleData): IStyleData {
  if (bd === undefined) return { ...before, ...parts };
  return { ...before, ...parts, bd: bd && before.bd ? { ...before.bd, ...bd } : bd };
}

/**
 * Styles that are still to be written into a sheet. Univer takes about as long for one command that touches a cell as
 * for one that sets all of its style, and an add-in sets a font, a fill, an alignment and each line one after the other.
 */
export class PendingStyles {
  private rows: StyleBlock = {};
  private isEmpty = true;

  add(row: number, column: number, style: IStyleData): void {
    this.isEmpty = false;
    const cells = (this.rows[row] ??= {});
    const before = cells[column];
    cells[column] = { s: before ? merged(before.s, style) : style };
  }

  at(row: number, column: number): IStyleData | undefined {
    return this.rows[row]?.[column]?.s;
  }

  /** What is pending, which then is pending no longer; undefined where nothing is. */
  take(): StyleBlock | undefined {
    if (this.isEmpty) return undefined;
    const { rows } = this;
    this.rows = {};
    this.isEmpty = true;
    return rows;
  }
}
