import type { SectionTable } from "../report/section-table";
import type { FigureKey } from "./figure-key";
import { sumRelation, type LinearRelation, type Values } from "./linear-relation";
import { rowFigureKey, tableRows, type TableRow } from "./table-relations";

/** What is known of figures of several tables; `unprinted` are figures of which only the year's sum is printed. */
export interface KnownAcross {
  readonly unprinted: Values;
  readonly relations: readonly LinearRelation[];
}

export const NOTHING: KnownAcross = { unprinted: new Map(), relations: [] };

export function both(parts: readonly KnownAcross[]): KnownAcross {
  return {
    unprinted: new Map(parts.flatMap(({ unprinted }) => [...unprinted])),
    relations: parts.flatMap(({ relations }) => relations),
  };
}

/** One figure and what adds up to it, but for unreadable records. */
export interface NearlySum {
  readonly name: string;
  readonly whole: (row: TableRow) => FigureKey;
  readonly parts: (row: TableRow) => readonly FigureKey[];
}

/**
 * A sum from which some records are missing: how many in the year a note says, and in which months nobody. The
 * months' numbers are figures that are not printed.
 */
export function nearlySum(table: SectionTable, sum: NearlySum, note: FigureKey, values: Values): KnownAcross {
  const rows = tableRows(table);
  const months = rows.filter(({ of }) => of === "month");
  const missing = new Map(
    months.flatMap((row): readonly [FigureKey, number][] => {
      const whole = values.get(sum.whole(row));
      if (whole === undefined) return [];
      const parts = sum.parts(row).reduce((all, key) => all + (values.get(key) ?? 0), 0);
      return [[rowFigureKey(table.id, row, 0, `without_${sum.name}`), whole - parts]];
    }),
  );
  const all = [...missing.values()].reduce((total, value) => total + value, 0);
  if (all !== values.get(note) || [...missing.values()].some((value) => value < 0)) return NOTHING;
  const year: TableRow = { of: "year", year: table.year.fiscalYear };
  return {
    unprinted: missing,
    relations: [
      ...months.map((row) =>
        sumRelation(sum.whole(row), [
          ...sum.parts(row),
          rowFigureKey(table.id, row, 0, `without_${sum.name}`),
        ]),
      ),
      sumRelation(note, [...missing.keys()]),
      sumRelation(sum.whole(year), [...sum.parts(year), note]),
    ],
  };
}
