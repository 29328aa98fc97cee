import { cellAddress } from "../../../src/domain/grid/cell-address";
import { lineDeleted, lineInserted, type LineMap } from "./moved-lines";
import { tamperLines } from "./tampered-sheets";
import type { TamperingKind, TamperingOf } from "./tampering";

/** Rows and columns of a table moved, added and taken away. */
export const LINE_TAMPERINGS = {
  "a moved row": ({ written, targets }, { random, oneOf }) => {
    const { target, rows } = oneOf(targets.tables(6));
    const [from, to] = [rows[1 + Math.floor(random() * 2)] ?? 0, rows.at(-2) ?? 0];
    const map: LineMap = {
      axis: "row",
      to: (row) => (row === from ? to : row > from && row <= to ? row - 1 : row),
    };
    const named = [`row-moved ${target.sheet.name}!A${to + 1}`];
    return tamperLines(written, target, map, [], named);
  },
  "an inserted row": ({ written, targets }, { random, oneOf }) => {
    const { target, rows } = oneOf(targets.tables(3));
    const at = oneOf(rows.slice(1));
    const numbers = random() < 0.5;
    const width = target.sheet.cells[0]?.length ?? 0;
    const added = Array.from({ length: width }, (_, column) => {
      const value = column === 0 ? "追加" : numbers && column < 4 ? column : null;
      return { at: { row: at, column }, cell: { value, numberFormat: "General" } };
    });
    const named = [`row-extra ${target.sheet.name}!A${at + 1}`];
    return tamperLines(written, target, lineInserted("row", at), added, named);
  },
  "a deleted row": ({ written, targets }, { oneOf }) => {
    const { target, rows } = oneOf(targets.tables(3));
    const at = oneOf(rows.slice(1, -1));
    const named = [`row-missing ${target.sheet.name}!A${at + 1}`];
    return tamperLines(written, target, lineDeleted("row", at), [], named);
  },
  "an inserted column": ({ written, targets }, { random, oneOf }) => {
    const { target, rows } = oneOf(targets.tables(3));
    const at = oneOf(targets.columns(target).slice(1));
    const numbers = random() < 0.5;
    const added = rows.map((row, index) => {
      const value = numbers ? index + 1 : index === 0 ? "メモ" : null;
      return { at: { row, column: at }, cell: { value, numberFormat: "General" } };
    });
    const named = [`column-extra ${target.sheet.name}!${cellAddress({ row: 0, column: at })}`];
    return tamperLines(written, target, lineInserted("column", at), added, named);
  },
  "a deleted column": ({ written, targets }, { oneOf }) => {
    const { target } = oneOf(targets.tables(3));
    const at = oneOf(targets.columns(target));
    const named = [`column-missing ${target.sheet.name}!${cellAddress({ row: 0, column: at })}`];
    return tamperLines(written, target, lineDeleted("column", at), [], named);
  },
} as const satisfies Partial<Record<TamperingKind, TamperingOf>>;
