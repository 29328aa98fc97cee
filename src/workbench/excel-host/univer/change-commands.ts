import { WRITTEN_BY_HOST } from "./cell-writing";

/** A command of Univer as its event tells it. */
export interface ExecutedCommand {
  readonly id: string;
  readonly params?: unknown;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** Commands after which results of formulas may be out of date: all after which Univer itself calculates, and renaming. */
const CHANGES_RESULTS = new Set([
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

const STYLE_TRIGGERS = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

/** Whether a change of cells touched nothing but their looks. */
export function isStyleOnly(params: unknown): boolean {
  const hasTrigger = typeof params === "object" && params !== null && "trigger" in params;
  return hasTrigger && STYLE_TRIGGERS.has(String(params.trigger));
}

export function isLocal({ options }: ExecutedCommand): boolean {
  return options?.["onlyLocal"] === true;
}

/** Whether somebody changed the workbook, as against Univer writing results of calculation into it. */
export function isChange(command: ExecutedCommand): boolean {
  if (command.options?.["applyFormulaCalculationResult"] === true) return false;
  return !isLocal(command) || command.options?.[WRITTEN_BY_HOST] === true;
}

export function changesResults(command: ExecutedCommand): boolean {
  return CHANGES_RESULTS.has(command.id) && isChange(command) && !isStyleOnly(command.params);
}
