import type { ReportSection } from "../report/report-section";
import type { ListBlock } from "../report/section-block";
import { listFigureKey, listHeadingKey, type FigureKey } from "./figure-key";
import { atMostRelation, sumRelation, type LinearRelation } from "./linear-relation";

/** The keys of the figures of a column in rows of one sort. */
function keysIn(section: string, { id, rows }: ListBlock, column: number, ofTotals: boolean): FigureKey[] {
  return rows.flatMap(({ cells, isTotal }, row) =>
    cells[column]?.kind === "figure" && (isTotal ?? false) === ofTotals
      ? [listFigureKey(section, id, row, column)]
      : [],
  );
}

/** The row of totals adds up what stands above it, where figures do. */
function totals(section: string, list: ListBlock): readonly LinearRelation[] {
  return list.columns.flatMap((_, column) => {
    const parts = keysIn(section, list, column, false);
    if (parts.length === 0) return [];
    return keysIn(section, list, column, true).map((total) => sumRelation(total, parts));
  });
}

/** 訪問会社数: of the companies visited, those that would take people. */
function partsOfHeading(section: string, list: ListBlock): readonly LinearRelation[] {
  if (!list.headingEnd) return [];
  const heading = listHeadingKey(section, list.id);
  return list.columns.flatMap((_, column) =>
    keysIn(section, list, column, false).map((part) => atMostRelation(part, heading)),
  );
}

/** Where a row counts people, what it counts of them is at most so many. */
function partsOfPeople(section: string, list: ListBlock): readonly LinearRelation[] {
  const people = list.columns.findIndex(({ id }) => id === "people");
  if (people < 0) return [];
  return list.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) =>
      cell.kind === "figure" && column !== people
        ? [
            atMostRelation(
              listFigureKey(section, list.id, row, column),
              listFigureKey(section, list.id, row, people),
            ),
          ]
        : [],
    ),
  );
}

/** What a reader knows of the lists of a section. */
export function listRelations({ id, blocks }: ReportSection): readonly LinearRelation[] {
  return blocks.flatMap((block) =>
    block.kind === "list"
      ? [...totals(id, block), ...partsOfHeading(id, block), ...partsOfPeople(id, block)]
      : [],
  );
}
