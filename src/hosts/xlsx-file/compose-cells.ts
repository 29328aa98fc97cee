import type { CellRange } from "../../domain/grid/cell-address";
import type { CellFormat } from "../../sheets/cell-format";
import type { PlanCell, SheetPlanMember } from "../../sheets/sheet-plan";
import type { CellEdges } from "./compose-borders";
import { BorderLines } from "./compose-borders";

/** All that one cell of the file carries: a file holds one format a cell, a plan several rectangles over it. */
export interface ComposedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlanCell;
  readonly format: ComposedFormat;
}

export interface ComposedFormat extends Omit<CellFormat, "border"> {
  readonly edges: CellEdges;
}

interface DraftCell {
  content: PlanCell;
  format: Omit<CellFormat, "border">;
}

const BLANK: PlanCell = { kind: "blank" };

/** The cells that a plan writes or formats, by rows, then columns; later members win over earlier ones. */
export function composeCells(members: readonly SheetPlanMember[]): readonly ComposedCell[] {
  const drafts = new Drafts();
  const borders = new BorderLines();
  for (const member of members) {
    if (member.kind === "cells") {
      for (const [i, row] of member.rows.entries()) {
        for (const [j, content] of row.entries()) {
          drafts.at(member.at.row + i, member.at.column + j).content = content;
        }
      }
    } else if (member.kind === "format") {
      const { border, ...format } = member.format;
      forEachCell(member.range, (row, column) => {
        const draft = drafts.at(row, column);
        draft.format = { ...draft.format, ...format };
      });
      if (border !== undefined) borders.draw(border, member.range);
    }
  }
  return drafts.inOrder((row, column, draft) => ({
    row,
    column,
    content: draft.content,
    format: { ...draft.format, edges: borders.around({ row, column }) },
  }));
}

class Drafts {
  private readonly rows = new Map<number, Map<number, DraftCell>>();

  at(row: number, column: number): DraftCell {
    const cells = this.rows.get(row) ?? new Map<number, DraftCell>();
    this.rows.set(row, cells);
    const draft = cells.get(column) ?? { content: BLANK, format: {} };
    cells.set(column, draft);
    return draft;
  }

  inOrder<T>(each: (row: number, column: number, draft: DraftCell) => T): T[] {
    return inKeyOrder(this.rows).flatMap(([row, cells]) =>
      inKeyOrder(cells).map(([column, draft]) => each(row, column, draft)),
    );
  }
}

function inKeyOrder<T>(map: ReadonlyMap<number, T>): [number, T][] {
  return [...map].sort(([a], [b]) => a - b);
}

function forEachCell(
  { top, left, bottom, right }: CellRange,
  each: (row: number, column: number) => void,
): void {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) each(row, column);
}
