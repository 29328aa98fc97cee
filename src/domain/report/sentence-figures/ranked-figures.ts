import { isCatchAll } from "../drafts/table-figures";
import {
  isTotalColumn,
  type FigureColumn,
  type FigureIndex,
  type NamedFigure,
  type RowKey,
} from "./figure-index";
import { isMonth } from "./named-rows";

/** One of several figures that are told apart by how many they are. */
export interface RankedFigure {
  readonly of: NamedFigure;
  /** その他, 不明: not ranked by those who say what is most. */
  readonly isCatchAll: boolean;
}

/** Figures that may be ranked together. */
export type RankedFigures = readonly RankedFigure[];

function ranked(of: NamedFigure): RankedFigure {
  const { column } = of.name;
  return { of, isCatchAll: column !== undefined && isCatchAll(column) };
}

function labelOf({ name }: NamedFigure): string {
  return name.column?.label ?? "";
}

/** Whether one is counted within another: 関係機関等からの紹介 市役所外. */
function isWithin(part: NamedFigure, whole: NamedFigure): boolean {
  return labelOf(part).startsWith(`${labelOf(whole)} `);
}

/**
 * The columns of a section among which one may be said to be most: those that make up the total, those that stand
 * first in the header, and those of one of these. Empty where they make no total.
 */
export function columnsToRank(
  { columns }: FigureIndex,
  section: string,
  row: RowKey,
): readonly RankedFigures[] {
  const own = columns.filter((column) => column.section === section);
  const totals = own.filter(isTotalColumn).flatMap((column) => column.counts.get(row) ?? []);
  const parts = own
    .filter((column) => !isTotalColumn(column))
    .flatMap((column) => column.counts.get(row) ?? [])
    .filter(({ name }) => name.column !== undefined && name.row.of !== "list");
  const leaves = parts.filter((each) => !parts.some((other) => isWithin(other, each)));
  const sum = leaves.reduce((all, { value }) => all + value, 0);
  if (totals.length !== 1 || totals[0]?.value !== sum) return [];
  const top = parts.filter((each) => !parts.some((other) => isWithin(each, other)));
  const within = top.map((whole) => parts.filter((part) => isWithin(part, whole)));
  return [leaves, top, ...within].filter((all) => all.length > 1).map((all) => all.map(ranked));
}

/** The months of a column. */
export function monthsToRank({ counts }: FigureColumn): RankedFigures {
  return [...counts].flatMap(([row, figure]) => (isMonth(row) ? [ranked(figure)] : []));
}
