import type { FUniver, IDisposable } from "@univerjs/presets";
import { changesResults, isLocal } from "./change-commands";

const START = "formula.mutation.set-formula-calculation-start";
const STOP = "formula.mutation.set-formula-calculation-stop";

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

/** The mark on the calculations that the host starts itself. */
const STARTED_BY_HOST = "startedByExcelHost";

/** How long Univer itself waits for more changes before it calculates; the page shows results that soon. */
const QUIET_MS = 100;

/**
 * Knows whether results of formulas are out of date, and brings them up to date, one calculation after the other.
 *
 * Univer starts calculations of its own, a while after changes that are not local, and does not keep them apart: one
 * that starts while another still looks for its formulas throws that one's results away and ends in its name; one
 * that comes later stops the other and leaves undone what only the other knew. Either way cells are left without
 * results, so Univer starts none while one is running or none is due, and stops none.
 *
 * Nor does it start one while requests follow one another: each calculates the whole workbook, and the next request
 * changes it again. Whoever reads has it calculated all the same.
 */
export class Calculation {
  private isDue = true;
  private running: Promise<void> | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private isPutOff = false;
  private readonly watching: readonly IDisposable[];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly univer: FUniver) {
    const { CommandExecuted, BeforeCommandExecute } = univer.Event;
    this.watching = [
      univer.addEvent(CommandExecuted, (command) => {
        if (!changesResults(command)) return;
        this.isDue = true;
        if (isLocal(command)) this.calculateSoon();
      }),
      univer.addEvent(BeforeCommandExecute, (command) => {
        const { id, options } = command;
        if ((id !== START && id !== STOP) || options?.[STARTED_BY_HOST] === true) return;
        if (id === START && this.isDue && this.running === undefined && !this.isPutOff) {
          void this.untilApplied();
        } else {
          command.cancel = true;
          if (this.isDue) this.calculateSoon();
        }
      }),
    ];
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
    while (this.isPending) await (this.running ?? this.run());
  }

  /** From now on results are brought up to date only before they are read. */
  putOff(): void {
    this.isPutOff = true;
    clearTimeout(this.soon);
  }

  /** From now on results are brought up to date soon after a change again; at once where one is out of date. */
  takeUp(): void {
    this.isPutOff = false;
    if (this.isDue) void this.finished();
  }

  /** Calls back whenever results have been brought up to date. Returns how to stop. */
  onFinished(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    clearTimeout(this.soon);
    this.listeners.clear();
    for (const event of this.watching) event.dispose();
  }

  /** After local changes Univer does not calculate by itself. */
  private calculateSoon(): void {
    clearTimeout(this.soon);
    if (this.isPutOff) return;
    this.soon = setTimeout(() => void this.finished(), QUIET_MS);
  }

  private async run(): Promise<void> {
    this.isDue = false;
    const applied = this.untilApplied();
    await this.univer.executeCommand(START, { ...EVERYTHING }, { onlyLocal: true, [STARTED_BY_HOST]: true });
    await applied;
  }

  /** The calculation that is about to start is the running one until its results stand in the cells. */
  private untilApplied(): Promise<void> {
    const applied = this.univer
      .getFormula()
      .onCalculationResultApplied()
      .then(() => {
        this.running = undefined;
        for (const listener of this.listeners) listener();
      });
    this.running = applied;
    return applied;
  }
}
