import type { FigureKey } from "./figure-key";
import { findMove, type HiddenSoFar, type Move } from "./find-move";
import type { SuppressionProblem } from "./suppression-problem";
import { isSmallCount, type SuppressionRule } from "./suppression-rule";

/** What is hidden, and why no reader can work it out. */
export interface HiddenChoice {
  readonly hidden: ReadonlySet<FigureKey>;
  /**
   * For each hidden figure how far others, and itself, may differ from what was counted, so that everything printed
   * and known is as true as before.
   */
  readonly witnesses: ReadonlyMap<FigureKey, ReadonlyMap<FigureKey, number>>;
  /** Hidden figures without a witness: none, unless a report holds figures that contradict each other. */
  readonly withoutWitness: readonly FigureKey[];
}

/** Hidden unknowns with their witnesses: a move for each that a reader may believe in as in the true values. */
class Hiding implements HiddenSoFar {
  readonly #hidden = new Set<number>();
  readonly #witnesses = new Map<number, Move>();
  readonly problem: SuppressionProblem;
  readonly rule: SuppressionRule;

  constructor(problem: SuppressionProblem, rule: SuppressionRule) {
    this.problem = problem;
    this.rule = rule;
  }

  readonly isHidden = (unknown: number): boolean =>
    this.#hidden.has(unknown) || (this.problem.unknowns[unknown]?.isUnprinted ?? false);

  get unknowns(): readonly number[] {
    return [...this.#hidden];
  }

  hide(unknown: number): void {
    if (this.isHidden(unknown)) return;
    this.#hidden.add(unknown);
    for (const partner of this.problem.unknowns[unknown]?.partners ?? []) this.hide(partner);
  }

  /** Hides all that a move changes, which then is the witness of each. */
  take(move: Move): void {
    for (const unknown of move.keys()) {
      this.hide(unknown);
      if (!this.#witnesses.has(unknown)) this.#witnesses.set(unknown, move);
    }
  }

  /** A witness once believed in is believed in ever after: what is hidden later only makes the reader know less. */
  witnessOf(unknown: number): Move | undefined {
    return this.#witnesses.get(unknown);
  }

  /** Hides all that hangs together with an unknown: then only the bounds are known of it. */
  hideAround(unknown: number): void {
    const reached = new Set([unknown]);
    for (const each of reached) {
      for (const { relation } of this.problem.unknowns[each]?.within ?? [])
        for (const term of this.problem.relations[relation]?.terms ?? []) reached.add(term.unknown);
    }
    for (const each of reached) if (this.problem.unknowns[each]?.mayHide) this.hide(each);
  }
}

/** Small counts, and what is hidden with them. */
function hideSmallCounts(hiding: Hiding): void {
  for (const [unknown, { value, isCount, mayHide }] of hiding.problem.unknowns.entries())
    if (isCount && mayHide && isSmallCount(value, hiding.rule)) hiding.hide(unknown);
}

/** Gives an unknown a witness; false where there is none even with all that hangs together with it hidden. */
function giveWitness(hiding: Hiding, unknown: number): boolean {
  const move = findMove(hiding, unknown);
  if (move) {
    hiding.take(move);
    return true;
  }
  hiding.hideAround(unknown);
  const last = findMove(hiding, unknown);
  if (last) hiding.take(last);
  return last !== undefined;
}

/**
 * Gives every hidden unknown a witness, and hides what the witness changes. Totals come first: what gives them another
 * value does so for many cells.
 */
function hideUntilSafe(hiding: Hiding): readonly number[] {
  const without = new Set<number>();
  const loss = (unknown: number) => hiding.problem.unknowns[unknown]?.loss ?? 0;
  for (;;) {
    const open = hiding.unknowns.filter((unknown) => !without.has(unknown) && !hiding.witnessOf(unknown));
    if (open.length === 0) return [...without];
    for (const unknown of open.sort((a, b) => loss(b) - loss(a)))
      if (!hiding.witnessOf(unknown) && !giveWitness(hiding, unknown)) without.add(unknown);
  }
}

function keysOf({ unknowns }: SuppressionProblem, numbers: readonly number[]): readonly FigureKey[] {
  return numbers.flatMap((number) => unknowns[number]?.keys ?? []);
}

function witnessesOf(hiding: Hiding): HiddenChoice["witnesses"] {
  const { problem } = hiding;
  return new Map(
    hiding.unknowns.flatMap((unknown) => {
      const move = hiding.witnessOf(unknown);
      if (!move) return [];
      const changes = new Map(
        [...move].flatMap(([each, by]) => keysOf(problem, [each]).map((key) => [key, by] as const)),
      );
      return keysOf(problem, [unknown]).map((key) => [key, changes] as const);
    }),
  );
}

/** Which small counts are hidden, and nothing else: what stands beside them gives many of them away. */
export function chooseSmallCounts(
  problem: SuppressionProblem,
  rule: SuppressionRule,
): ReadonlySet<FigureKey> {
  const hiding = new Hiding(problem, rule);
  hideSmallCounts(hiding);
  return new Set(keysOf(problem, hiding.unknowns));
}

/** Chooses what is hidden besides small counts, the least loss first. */
export function chooseHidden(problem: SuppressionProblem, rule: SuppressionRule): HiddenChoice {
  const hiding = new Hiding(problem, rule);
  hideSmallCounts(hiding);
  const without = hideUntilSafe(hiding);
  return {
    hidden: new Set(keysOf(problem, hiding.unknowns)),
    witnesses: witnessesOf(hiding),
    withoutWitness: keysOf(problem, without),
  };
}
