import type { ListBlock, ListRow } from "../section-block";
import type { DraftSource } from "./draft-sentence";
import type { SectionSubject } from "./draft-template";

/** A list of a section; undefined where the year has none. */
export function listOf({ section }: SectionSubject, id: string): ListBlock | undefined {
  return section.blocks.find((block): block is ListBlock => block.kind === "list" && block.id === id);
}

export function totalRowOf({ rows }: ListBlock): ListRow | undefined {
  return rows.find(({ isTotal }) => isTotal);
}

/** What a row of a list is called: its first words. */
export function labelOfRow({ cells }: ListRow): string {
  const [first] = cells;
  return first?.kind === "text" ? first.text : "";
}

/** The figure of a row in a column; undefined where none stands there, or it is blank. */
export function figureInList(
  { section }: SectionSubject,
  { id, columns }: ListBlock,
  row: ListRow,
  column: string,
): DraftSource | undefined {
  const at = columns.findIndex((each) => each.id === column);
  const [own, cell] = [columns[at], row.cells[at]];
  const value = cell?.kind === "figure" ? cell.figure.value : null;
  if (!own || value === null) return undefined;
  return {
    from: "figure",
    section: section.id,
    name: {
      row: { of: "list", block: id, label: labelOfRow(row) },
      column: { id: own.id, label: own.label },
      measure: "count",
    },
    value,
  };
}

/** 訪問会社数: the figure at the end of a list's heading. */
export function figureOfHeading({ section }: SectionSubject, list: ListBlock): DraftSource | undefined {
  const { before = "", figure } = list.headingEnd ?? {};
  const value = figure?.value ?? null;
  if (value === null) return undefined;
  const row = { of: "list", block: list.id, label: before.trim() } as const;
  return { from: "figure", section: section.id, name: { row, measure: "count" }, value };
}
