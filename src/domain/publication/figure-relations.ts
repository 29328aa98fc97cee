import { monthTables, type AnnualReport } from "../report/annual-report";
import type { FigureKey } from "./figure-key";
import { figurePairs } from "./figure-pairs";
import { isKnown, type LinearRelation, type Values } from "./linear-relation";
import { listRelations } from "./list-relations";
import type { PublishedFigure } from "./published-figures";
import { relationsAcrossTables, type SuppressionFacts } from "./relations-across-tables";
import { serviceRelations } from "./service-relations";
import { tableRelations } from "./table-relations";

/** All that a reader of a report knows of its figures, beside those that are printed. */
export interface FigureRelations {
  /** Figures that are not printed, and that the reader knows to be there: unreadable records by month. */
  readonly unprinted: Values;
  readonly relations: readonly LinearRelation[];
  /** Figures that are hidden together. */
  readonly pairs: readonly (readonly [FigureKey, FigureKey])[];
}

/**
 * Every relation that holds. One that does not is none that a reader could use: totals of earlier years that were
 * printed otherwise, ready totals without records.
 */
export function figureRelations(
  report: AnnualReport,
  figures: readonly PublishedFigure[],
  facts: SuppressionFacts,
): FigureRelations {
  const tables = monthTables(report);
  const printed: Values = new Map(figures.map(({ key, value }) => [key, value]));
  const across = relationsAcrossTables(tables, printed, facts);
  const values: Values = new Map([...printed, ...across.unprinted]);
  const relations = [
    ...tables.flatMap((table) => [...tableRelations(table), ...serviceRelations(table)]),
    ...across.relations,
    ...report.sections.flatMap(listRelations),
  ];
  return {
    unprinted: across.unprinted,
    relations: relations.filter((relation) => isKnown(relation, values)),
    pairs: tables.flatMap(figurePairs).filter((pair) => pair.every((key) => printed.has(key))),
  };
}
