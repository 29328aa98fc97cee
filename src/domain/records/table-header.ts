import { cellText } from "../grid/cell-value";
import { cellAt, usedRange } from "../grid/sheet-snapshot";
import { textKey } from "../text/text-key";
import { boundColumns, type SheetBinding } from "./sheet-binding";
import type { TableCells } from "./table-cells";

/** What stands in the header of a table, column by column: looked at once, for all of its rows. */
export interface TableHeader {
  /** The keys of the texts that stand in the header of a column, in cells of its own. */
  readonly keysAt: (column: number) => readonly string[];
  /** What the lowest cell of the header says that is over a column; undefined where nothing does. */
  readonly labelAt: (column: number) => string | undefined;
  /** The columns that some kind reads. */
  readonly read: ReadonlySet<number>;
}

function headerRows({ headerTop, headerRow }: SheetBinding): readonly number[] {
  return Array.from({ length: headerRow - headerTop + 1 }, (_, above) => headerRow - above);
}

function labelOver({ sheet, merged }: TableCells, binding: SheetBinding, column: number): string | undefined {
  const texts = headerRows(binding).map((row) => {
    const area = merged.areaAt({ row, column });
    return cellText(cellAt(sheet, area ? { row: area.top, column: area.left } : { row, column }).value);
  });
  return texts.find((text) => text !== "");
}

/** All kinds that a table feeds have one header: that of the first. */
export function tableHeader(
  table: TableCells,
  bindings: readonly [SheetBinding, ...SheetBinding[]],
): TableHeader {
  const { sheet } = table;
  const [binding] = bindings;
  const used = usedRange(sheet);
  const left = used?.left ?? 0;
  const columns = used ? Array.from({ length: used.right - left + 1 }, (_, index) => left + index) : [];
  const labels = columns.map((column) => labelOver(table, binding, column));
  const keys = columns.map((column) =>
    headerRows(binding)
      .map((row) => cellText(cellAt(sheet, { row, column }).value))
      .filter((text) => text !== "")
      .map(textKey),
  );
  return {
    keysAt: (column) => keys[column - left] ?? [],
    labelAt: (column) => labels[column - left],
    read: new Set(bindings.flatMap((each) => [...each.columns.values()].flatMap(boundColumns))),
  };
}
