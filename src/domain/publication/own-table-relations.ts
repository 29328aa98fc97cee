import type { SectionTable } from "../report/section-table";
import { monthFigureKey, yearFigureKey, type FigureKey } from "./figure-key";
import { sameRelation, type LinearRelation, type Values } from "./linear-relation";

/** An office's own table counts what a table of ours counts: columns of one label with the same figures are one. */
export function ownTableRelations(
  tables: readonly SectionTable[],
  values: Values,
): readonly LinearRelation[] {
  const isOurs = ({ id }: SectionTable) => /^\d-\d$/.test(id);
  return tables
    .filter((table) => !isOurs(table))
    .flatMap((own) => {
      const others = tables.slice(0, tables.indexOf(own));
      const pairs = own.columns.flatMap((column) =>
        others.flatMap((other) =>
          other.columns
            .filter(({ label }) => label === column.label)
            .map(({ id }) => ({ column, other, id })),
        ),
      );
      return pairs.flatMap(({ column, other, id }) => {
        const keys = [
          ...own.months.map(({ month }): readonly [FigureKey, FigureKey] => [
            monthFigureKey(own.id, month, 0, column.id),
            monthFigureKey(other.id, month, 0, id),
          ]),
          [
            yearFigureKey(own.id, own.year.fiscalYear, 0, column.id),
            yearFigureKey(other.id, other.year.fiscalYear, 0, id),
          ] as const,
        ];
        const isOne = keys.every(([one, two]) => values.get(one) === values.get(two));
        return isOne ? keys.map(([one, two]) => sameRelation(one, two)) : [];
      });
    });
}
