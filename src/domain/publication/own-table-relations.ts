import type { SectionTable } from "../report/section-table";
import { REPORT_SECTION_IDS } from "../settings/section-id";
import type { FigureKey } from "./figure-key";
import { sameRelation, type LinearRelation, type Values } from "./linear-relation";
import { rowFigureKey, tableRows } from "./table-relations";

const OUR_TABLES: ReadonlySet<string> = new Set(REPORT_SECTION_IDS);

/** Figures down a column of a table, by month and year. */
interface ColumnFigures {
  readonly table: SectionTable;
  readonly keyOfRow: ReadonlyMap<string, FigureKey>;
}

function columnsOf(table: SectionTable): readonly ColumnFigures[] {
  const rows = tableRows(table);
  return table.lines.flatMap((_, line) =>
    table.columns.map(({ id }) => ({
      table,
      keyOfRow: new Map(
        rows.map((row) => [
          row.of === "month" ? `${row.month.year}-${row.month.month}` : `${row.year}`,
          rowFigureKey(table.id, row, line, id),
        ]),
      ),
    })),
  );
}

/** The figures of two columns side by side; undefined where one differs, or all are zero. */
function sameFigures(
  one: ColumnFigures,
  other: ColumnFigures,
  values: Values,
): readonly (readonly [FigureKey, FigureKey])[] | undefined {
  const pairs = [...one.keyOfRow].flatMap(([row, key]): readonly (readonly [FigureKey, FigureKey])[] => {
    const beside = other.keyOfRow.get(row);
    return beside !== undefined && values.has(key) && values.has(beside) ? [[key, beside]] : [];
  });
  const isSame = pairs.every(([key, beside]) => values.get(key) === values.get(beside));
  return isSame && pairs.some(([key]) => values.get(key) !== 0) ? pairs : undefined;
}

/**
 * An office's own table counts what a table of ours counts, whatever either calls it: columns with the same figures in
 * every row are taken for one. Two that are so by chance are hidden together, which tells nobody anything.
 */
export function ownTableRelations(
  tables: readonly SectionTable[],
  values: Values,
): readonly LinearRelation[] {
  const columns = tables.flatMap(columnsOf);
  const own = columns.filter(({ table }) => !OUR_TABLES.has(table.id));
  return own.flatMap((column) =>
    columns
      .filter(({ table }) => table !== column.table)
      .flatMap((other) =>
        (sameFigures(column, other, values) ?? []).map(([key, beside]) => sameRelation(key, beside)),
      ),
  );
}
