import type { CellPosition } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { fingerprint } from "../../domain/text/fingerprint";
import type { PlanCell, SheetPlanMember } from "../sheet-plan";

interface TextAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function markOf(texts: readonly TextAt[]): string {
  const lines = texts
    .filter(({ text }) => text !== "")
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => `${row} ${column} ${text}`);
  return fingerprint(...lines);
}

function textOf(cell: PlanCell): string {
  switch (cell.kind) {
    case "blank":
      return "";
    case "text":
      return cell.text;
    case "number":
      return String(cell.number);
    case "formula":
      return String(cell.result);
  }
}

/** A short text that differs as soon as a cell that is written holds something else. */
export function markOfPlan(members: readonly SheetPlanMember[]): string {
  return markOf(
    members.flatMap((member) =>
      member.kind === "cells"
        ? member.rows.flatMap((cells, down) =>
            cells.map((cell, right) => ({
              row: member.at.row + down,
              column: member.at.column + right,
              text: textOf(cell).trim(),
            })),
          )
        : [],
    ),
  );
}

/** The same of a sheet as it stands, without the cell that holds the mark. */
export function markOfSheet({ origin, cells }: SheetSnapshot, mark: CellPosition): string {
  const texts = cells.flatMap((row, down) =>
    row.map(({ value, formula }, right) => ({
      row: origin.row + down,
      column: origin.column + right,
      text: formula ?? cellText(value),
    })),
  );
  return markOf(texts.filter(({ row, column }) => row !== mark.row || column !== mark.column));
}
