import type { CellFormat } from "../../../src/sheets/cell-format";
import type { ChartPlan } from "../../../src/sheets/chart-plan";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../../../src/sheets/sheet-plan";
import type { SheetObservation } from "./sheet-observation";

/**
 * A planned sheet and what any host must hold after writing it. The sheet's name is the
 * case's name and is unique, so that a host may write all cases into one workbook.
 */
export interface ConformanceCase {
  readonly plan: SheetPlan;
  readonly expected: SheetObservation;
}

/** Everything that a plan can say, one by one: a case is due for each. */
export type PlanVariant =
  | Exclude<SheetPlanMember["kind"], "cells" | "format" | "chart">
  | `cell:${PlanCell["kind"]}`
  | `format:${keyof CellFormat}`
  | `chart:${ChartPlan["type"]}`;

export type ConformanceCases = Readonly<
  Record<PlanVariant, readonly [ConformanceCase, ...ConformanceCase[]]>
>;

export function sheetCase(
  name: string,
  members: readonly SheetPlanMember[],
  expected: SheetObservation,
): ConformanceCase {
  return { plan: { name, members }, expected };
}
