import type { SectionTable } from "../report/section-table";
import { rowFigureKey, tableRows } from "./table-relations";
import { monthFigureKey } from "./figure-key";
import { atMostRelation, type LinearRelation } from "./linear-relation";

const ATTENDED = /^attended_/;

/** Nobody attends oftener than there are sessions; their number is always printed. */
function attendances(table: SectionTable): readonly LinearRelation[] {
  return table.months.flatMap(({ month, figures }) => {
    const sessions = figures?.[0]?.get("sessions")?.value ?? 0;
    if (sessions === 0) return [];
    return table.columns.flatMap(({ id }) => {
      if (!id.startsWith("attended_")) return [];
      const attended = monthFigureKey(table.id, month, 0, id);
      const enrolled = monthFigureKey(table.id, month, 0, id.replace(ATTENDED, "enrolled_"));
      return [atMostRelation(attended, enrolled, sessions)];
    });
  });
}

/** A household of 7-2 gets one item at least. */
function itemsOfHouseholds(table: SectionTable): readonly LinearRelation[] {
  if (table.lines.length !== 2) return [];
  return tableRows(table).flatMap((row) =>
    table.columns.map(({ id }) =>
      atMostRelation(rowFigureKey(table.id, row, 0, id), rowFigureKey(table.id, row, 1, id)),
    ),
  );
}

/** What is known of the figures of a service by what they count. */
export function serviceRelations(table: SectionTable): readonly LinearRelation[] {
  return [...attendances(table), ...itemsOfHouseholds(table)];
}
