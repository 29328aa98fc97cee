import type { LinesOfTable, MonthlyLine } from "./monthly-lines";

/** What stands in each column of the page, from top to bottom. */
export type FlowedColumns = readonly (readonly MonthlyLine[])[];

/**
 * Fills columns of so many lines, one after the other. A heading does not stand alone at the foot, and a table that
 * goes on in the next column has its heading there too. Undefined where they do not hold everything.
 */
export function flowLines(
  tables: readonly LinesOfTable[],
  columns: number,
  lines: number,
): FlowedColumns | undefined {
  const filled: MonthlyLine[][] = [[]];
  const room = () => lines - (filled.at(-1)?.length ?? 0);
  const put = (more: readonly MonthlyLine[]) => filled.at(-1)?.push(...more);
  for (const { heading, continued, rows } of tables) {
    const [first = []] = rows;
    if (room() < heading.length + first.length) filled.push([]);
    put(heading);
    for (const row of rows) {
      if (room() < row.length) {
        filled.push([]);
        put(continued);
      }
      put(row);
      if (room() < 0) return undefined;
    }
  }
  return filled.length <= columns ? filled : undefined;
}

/** The same with columns as short as they can be, so that they end about alike; undefined where `most` lines are too few. */
export function flowEvenly(
  tables: readonly LinesOfTable[],
  columns: number,
  most: number,
): FlowedColumns | undefined {
  const all = tables.flatMap(({ heading, rows }) => [...heading, ...rows.flat()]).length;
  for (let lines = Math.max(1, Math.ceil(all / columns)); lines <= most; lines++) {
    const filled = flowLines(tables, columns, lines);
    if (filled) return filled;
  }
  return undefined;
}
