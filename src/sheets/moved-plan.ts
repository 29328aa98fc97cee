import type { CellRange } from "../domain/grid/cell-address";
import type { ChartPlan } from "./chart-plan";
import { movedFormula } from "./moved-formula";
import {
  lineRuns,
  movedLine,
  movedPosition,
  movedRange,
  rangeRuns,
  type PlanMovement,
} from "./plan-movement";
import type { PlanCell, SheetPlan, SheetPlanMember } from "./sheet-plan";

type Member<Kind> = Extract<SheetPlanMember, { readonly kind: Kind }>;

export function movedCell(movement: PlanMovement, cell: PlanCell): PlanCell {
  return cell.kind === "formula" ? { ...cell, formula: movedFormula(movement, cell.formula) } : cell;
}

/** What was inserted between cells is not among them. */
function movedCells(movement: PlanMovement, { at, rows }: Member<"cells">): readonly SheetPlanMember[] {
  return lineRuns(movement.rows, at.row, at.row + rows.length - 1).flatMap(({ from: top, to: bottom }) => {
    const taken = rows.slice(top - at.row, bottom - at.row + 1);
    const width = Math.max(1, ...taken.map(({ length }) => length));
    return lineRuns(movement.columns, at.column, at.column + width - 1).map(
      ({ from: left, to: right }): SheetPlanMember => ({
        kind: "cells",
        at: movedPosition(movement, { row: top, column: left }),
        rows: taken.map((row) =>
          row.slice(left - at.column, right - at.column + 1).map((cell) => movedCell(movement, cell)),
        ),
      }),
    );
  });
}

/** A frame goes around all; anything else is not given to what was inserted. */
function movedFormat(
  movement: PlanMovement,
  { range, format }: Member<"format">,
): readonly SheetPlanMember[] {
  const ranges =
    format.border === "frame"
      ? [movedRange(movement, range)]
      : rangeRuns(movement, range).map((part) => movedRange(movement, part));
  return ranges.map((part) => ({ kind: "format", range: part, format }));
}

function movedSize<Size extends Member<"columnWidth"> | Member<"rowHeight">>(
  shifts: PlanMovement["rows"],
  member: Size,
): readonly Size[] {
  return lineRuns(shifts, member.from, member.to).map(({ from, to }) => ({
    ...member,
    from: movedLine(shifts, from),
    to: movedLine(shifts, to),
  }));
}

function movedChart(movement: PlanMovement, chart: ChartPlan): ChartPlan {
  const placed = (range: CellRange) => movedRange(movement, range);
  const common = { area: placed(chart.area), categories: placed(chart.categories) };
  if (chart.type === "pie") return { ...chart, ...common, values: placed(chart.values) };
  const series = chart.series.map((each) => ({
    ...each,
    name: movedPosition(movement, each.name),
    values: placed(each.values),
  }));
  return { ...chart, ...common, series };
}

/** What stands above and at the left of the page is printed with it. */
function movedPrint(movement: PlanMovement, { setup }: Member<"print">): SheetPlanMember {
  const { area, titleRows, titleColumns } = setup;
  const lines = (
    shifts: PlanMovement["rows"],
    { from, to }: { readonly from: number; readonly to: number },
  ) => ({
    from: movedLine(shifts, from),
    to: movedLine(shifts, to),
  });
  const moved = area && movedRange(movement, area);
  return {
    kind: "print",
    setup: {
      ...setup,
      ...(moved && {
        area: { ...moved, top: Math.min(moved.top, area.top), left: Math.min(moved.left, area.left) },
      }),
      ...(titleRows && { titleRows: lines(movement.rows, titleRows) }),
      ...(titleColumns && { titleColumns: lines(movement.columns, titleColumns) }),
    },
  };
}

function movedMember(movement: PlanMovement, member: SheetPlanMember): readonly SheetPlanMember[] {
  switch (member.kind) {
    case "cells":
      return movedCells(movement, member);
    case "format":
      return movedFormat(movement, member);
    case "columnWidth":
      return movedSize(movement.columns, member);
    case "rowHeight":
      return movedSize(movement.rows, member);
    case "print":
      return [movedPrint(movement, member)];
    case "chart":
      return [{ kind: "chart", chart: movedChart(movement, member.chart) }];
    case "merge":
    case "name":
    case "table":
    case "validation":
      return [{ ...member, range: movedRange(movement, member.range) }];
    case "freeze":
      return [
        {
          kind: "freeze",
          rows: member.rows === 0 ? 0 : movedLine(movement.rows, member.rows - 1) + 1,
          columns: member.columns === 0 ? 0 : movedLine(movement.columns, member.columns - 1) + 1,
        },
      ];
  }
}

/** A plan for a sheet in which users inserted or deleted rows or columns between what is ours. */
export function movedPlan(movement: PlanMovement, { name, members }: SheetPlan): SheetPlan {
  return { name, members: members.flatMap((member) => movedMember(movement, member)) };
}
