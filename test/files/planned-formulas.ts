import type { PlanCell, SheetPlan, WorkbookPlan } from "../../src/sheets/sheet-plan";
import type { CellPosition } from "../../src/domain/grid/cell-address";

export interface PlannedFormula {
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly result: string | number;
}

/** Every formula that stands in the workbook in the end, with the core's own figure. */
export function plannedFormulas({ sheets }: WorkbookPlan): PlannedFormula[] {
  return sheets.flatMap((sheet) => {
    const last = new Map<string, { readonly cell: CellPosition; readonly content: PlanCell }>();
    for (const member of sheet.members) {
      if (member.kind !== "cells") continue;
      for (const [i, row] of member.rows.entries()) {
        for (const [j, content] of row.entries()) {
          const cell = { row: member.at.row + i, column: member.at.column + j };
          last.set(`${cell.row}:${cell.column}`, { cell, content });
        }
      }
    }
    return [...last.values()].flatMap(({ cell, content }) =>
      content.kind === "formula" ? [{ sheet: sheet.name, cell, result: content.result }] : [],
    );
  });
}

/** The same plan with a wrong result in every formula, so that only a calculation can set it right. */
export function withWrongResults(plan: WorkbookPlan): WorkbookPlan {
  return { sheets: plan.sheets.map(withWrongSheet) };
}

function withWrongSheet(sheet: SheetPlan): SheetPlan {
  return {
    ...sheet,
    members: sheet.members.map((member) =>
      member.kind === "cells"
        ? { ...member, rows: member.rows.map((row) => row.map(withWrongCell)) }
        : member,
    ),
  };
}

function withWrongCell(cell: PlanCell): PlanCell {
  if (cell.kind !== "formula") return cell;
  return { ...cell, result: typeof cell.result === "number" ? cell.result + 1000 : `${cell.result} wrong` };
}
