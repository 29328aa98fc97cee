import type { FUniver, IDisposable } from "@univerjs/presets";

const START = "formula.mutation.set-formula-calculation-start";

/** Commands after which results of formulas may be out of date. */
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
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-defined-name",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);
const STYLE_TRIGGERS = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);

const EVERYTHING = {
  forceCalculation: true,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** Whether a change of cells touched nothing but their looks. */
export function isStyleOnly(params: unknown): boolean {
  const hasTrigger = typeof params === "object" && params !== null && "trigger" in params;
  return hasTrigger && STYLE_TRIGGERS.has(String(params.trigger));
}

/** Knows whether results of formulas are out of date, and brings them up to date. */
export class Calculation {
  private isDue = true;
  private running: Promise<void> | undefined;
  private readonly watching: IDisposable;

  constructor(private readonly univer: FUniver) {
    this.watching = univer.addEvent(univer.Event.CommandExecuted, ({ id, params, options }) => {
      if (options?.onlyLocal === true || options?.["applyFormulaCalculationResult"] === true) return;
      if (CHANGES_RESULTS.has(id) && !isStyleOnly(params)) this.isDue = true;
    });
  }

  dispose(): void {
    this.watching.dispose();
  }

  get isPending(): boolean {
    return this.isDue || this.running !== undefined;
  }

  /** Makes the next read calculate everything. */
  request(): void {
    this.isDue = true;
  }

  /** Resolves when every formula shows its result. Starts at once: Univer itself would wait a tenth of a second for more changes. */
  async finished(): Promise<void> {
    while (this.isPending) {
      this.running ??= this.run();
      await this.running;
    }
  }

  private async run(): Promise<void> {
    this.isDue = false;
    const applied = this.univer.getFormula().onCalculationResultApplied();
    await this.univer.executeCommand(START, { ...EVERYTHING }, { onlyLocal: true });
    await applied;
    this.running = undefined;
  }
}
