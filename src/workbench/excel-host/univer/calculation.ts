import type { FUniver, IDisposable } from "@univerjs/presets";
import { changesResults, isLocal } from "./change-commands";

const START = "formula.mutation.set-formula-calculation-start";

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

/** How long Univer itself waits for more changes before it calculates; the page shows results that soon. */
const QUIET_MS = 100;

/** Knows whether results of formulas are out of date, and brings them up to date. */
export class Calculation {
  private isDue = true;
  private running: Promise<void> | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private readonly watching: IDisposable;

  constructor(private readonly univer: FUniver) {
    this.watching = univer.addEvent(univer.Event.CommandExecuted, (command) => {
      if (!changesResults(command)) return;
      this.isDue = true;
      if (isLocal(command)) this.calculateSoon();
    });
  }

  get isPending(): boolean {
    return this.isDue || this.running !== undefined;
  }

  /** Calculates everything before the next read, or else soon. */
  request(): void {
    this.isDue = true;
    this.calculateSoon();
  }

  /** Resolves when every formula shows its result. Starts at once where a result is out of date. */
  async finished(): Promise<void> {
    clearTimeout(this.soon);
    while (this.isPending) {
      this.running ??= this.run();
      await this.running;
    }
  }

  dispose(): void {
    clearTimeout(this.soon);
    this.watching.dispose();
  }

  /** After local changes Univer does not calculate by itself. */
  private calculateSoon(): void {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => void this.finished(), QUIET_MS);
  }

  private async run(): Promise<void> {
    this.isDue = false;
    const applied = this.univer.getFormula().onCalculationResultApplied();
    await this.univer.executeCommand(START, { ...EVERYTHING }, { onlyLocal: true });
    await applied;
    this.running = undefined;
  }
}
