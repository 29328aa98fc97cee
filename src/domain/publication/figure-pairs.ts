import type { SectionTable } from "../report/section-table";
import type { FigureKey } from "./figure-key";
import { rowFigureKey, tableRows } from "./table-relations";

const COUNT = /_count$/;

/** 件数 and 金額 of a loan. */
function grantsAndYen(table: SectionTable): readonly (readonly [FigureKey, FigureKey])[] {
  const loans = table.columns.flatMap(({ id }) => (id.endsWith("_count") ? [id.replace(COUNT, "")] : []));
  return tableRows(table).flatMap((row) =>
    loans.map((id): readonly [FigureKey, FigureKey] => [
      rowFigureKey(table.id, row, 0, `${id}_count`),
      rowFigureKey(table.id, row, 0, `${id}_amount`),
    ]),
  );
}

/** 延べ対象世帯数 over 提供数. */
function linesOfCells(table: SectionTable): readonly (readonly [FigureKey, FigureKey])[] {
  if (table.lines.length !== 2) return [];
  return tableRows(table).flatMap((row) =>
    table.columns.map(({ id }): readonly [FigureKey, FigureKey] => [
      rowFigureKey(table.id, row, 0, id),
      rowFigureKey(table.id, row, 1, id),
    ]),
  );
}

/**
 * Figures that are hidden together: of one household's items, or one loan's yen, the quantity says too much of the
 * count.
 */
export function figurePairs(table: SectionTable): readonly (readonly [FigureKey, FigureKey])[] {
  return [...grantsAndYen(table), ...linesOfCells(table)];
}
