import { PriorityQueue } from "./priority-queue";
import type { SuppressionProblem, UnknownRelation } from "./suppression-problem";
import { isSmallCount, type SuppressionRule } from "./suppression-rule";

/** How much each of some unknowns changes: every relation holds afterwards as before. */
export type Move = ReadonlyMap<number, number>;

/** What is hidden so far, and by which rule. */
export interface HiddenSoFar {
  readonly problem: SuppressionProblem;
  readonly isHidden: (unknown: number) => boolean;
  readonly rule: SuppressionRule;
}

/** A move with relations that do not hold yet, and by how much they are off. */
interface UnfinishedMove {
  readonly changes: Move;
  readonly off: ReadonlyMap<number, number>;
  /** The loss of what would have to be hidden for it. */
  readonly loss: number;
}

/** What an open relation counts beside the loss: the nearest way to a whole move is looked at first. */
const WEIGHTS = [3, 30, 300] as const;
const MOST_TRIES = 300;
const MOST_WAYS = 8;

/** How far a relation is off when what is changed in it adds up to `by`; what is at least 0 may have room. */
function offBy({ holds, rest }: UnknownRelation, by: number): number {
  return holds === "equals" ? by : Math.min(0, rest + by);
}

function sumOfChanges({ terms }: UnknownRelation, changes: Move): number {
  return terms.reduce((sum, { unknown, times }) => sum + times * (changes.get(unknown) ?? 0), 0);
}

/** What would be lost by changing an unknown; undefined where it cannot be changed so. */
function lossOf(
  hidden: HiddenSoFar,
  { changes }: UnfinishedMove,
  unknown: number,
  by: number,
): number | undefined {
  const found = hidden.problem.unknowns[unknown];
  if (!found || by === 0 || changes.has(unknown) || found.value + by < found.least) return undefined;
  if (hidden.isHidden(unknown)) return 0;
  return found.mayHide ? found.loss : undefined;
}

function changed(
  { problem }: HiddenSoFar,
  { changes, off, loss }: UnfinishedMove,
  { unknown, by, loss: own }: Step,
): UnfinishedMove {
  const nextChanges = new Map([...changes, [unknown, by]]);
  const next = new Map(off);
  for (const { relation } of problem.unknowns[unknown]?.within ?? []) {
    const found = problem.relations[relation];
    const rest = found ? offBy(found, sumOfChanges(found, nextChanges)) : 0;
    if (rest === 0) next.delete(relation);
    else next.set(relation, rest);
  }
  return { changes: nextChanges, off: next, loss: loss + own };
}

/** One unknown that changes, and what is lost by it. */
interface Step {
  readonly unknown: number;
  readonly by: number;
  readonly loss: number;
}

/** Every way to close one open relation by one unknown. */
function stepsFor(
  hidden: HiddenSoFar,
  move: UnfinishedMove,
  relation: number,
  rest: number,
): readonly Step[] {
  const terms = hidden.problem.relations[relation]?.terms ?? [];
  return terms.flatMap(({ unknown, times }): readonly Step[] => {
    const by = -rest / times;
    const whole = by > 0 ? Math.ceil(by) : Math.floor(by);
    if (whole !== by && hidden.problem.relations[relation]?.holds === "equals") return [];
    const loss = lossOf(hidden, move, unknown, whole);
    return loss === undefined ? [] : [{ unknown, by: whole, loss }];
  });
}

/**
 * The ways to close the open relation that costs most to close, and among equals has the fewest ways: what must be
 * paid anyhow is paid first, and a relation that cannot be closed ends the search at once.
 */
function dearestSteps(hidden: HiddenSoFar, move: UnfinishedMove): readonly Step[] {
  let dearest: readonly Step[] = [];
  let rank = -Infinity;
  for (const [relation, rest] of move.off) {
    const steps = stepsFor(hidden, move, relation, rest);
    if (steps.length === 0) return [];
    const own = Math.min(...steps.map(({ loss }) => loss)) - steps.length / 100;
    if (own > rank) [dearest, rank] = [steps, own];
  }
  return dearest;
}

/** Whether every relation holds after a move. */
function keepsRelations({ problem }: HiddenSoFar, move: Move): boolean {
  return [...move.keys()].every((unknown) =>
    (problem.unknowns[unknown]?.within ?? []).every(({ relation }) => {
      const found = problem.relations[relation];
      return !found || offBy(found, sumOfChanges(found, move)) === 0;
    }),
  );
}

/**
 * Whether a reader who knows the rule would still believe in ＊ after a move: something that hangs together with it is
 * a small count.
 */
function leavesReason({ problem, isHidden, rule }: HiddenSoFar, move: Move): boolean {
  const moved = [...move.keys()];
  if (moved.every((unknown) => !problem.unknowns[unknown]?.isCount)) return true;
  const near = new Set(
    moved.flatMap((unknown) => {
      const { within = [], partners = [] } = problem.unknowns[unknown] ?? {};
      return [
        unknown,
        ...partners,
        ...within.flatMap(({ relation }) =>
          (problem.relations[relation]?.terms ?? []).map((term) => term.unknown),
        ),
      ];
    }),
  );
  return [...near].some((unknown) => {
    const found = problem.unknowns[unknown];
    const value = (found?.value ?? 0) + (move.get(unknown) ?? 0);
    return found?.isCount && (isHidden(unknown) || move.has(unknown)) && isSmallCount(value, rule);
  });
}

/** Whether a reader may believe in the values after a move as in the true ones. */
function isBelievable(hidden: HiddenSoFar, move: Move): boolean {
  return keepsRelations(hidden, move) && leavesReason(hidden, move);
}

function search(hidden: HiddenSoFar, start: UnfinishedMove, weight: number): UnfinishedMove | undefined {
  const rankOf = ({ loss, off, changes }: UnfinishedMove) => loss + weight * off.size - changes.size / 10;
  const queue = new PriorityQueue<UnfinishedMove>(rankOf);
  queue.push(start);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const best = queue.pop();
    if (!best) return undefined;
    if (best.off.size === 0) {
      if (isBelievable(hidden, best.changes)) return best;
      continue;
    }
    const next = dearestSteps(hidden, best).map((step) => changed(hidden, best, step));
    for (const move of next.sort((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_WAYS)) queue.push(move);
  }
  return undefined;
}

const NO_CHANGE: UnfinishedMove = { changes: new Map(), off: new Map(), loss: 0 };

/**
 * A move that gives an unknown another value, one that hides as little as is needed: found by closing one open
 * relation after the other, the cheapest first.
 */
export function findMove(hidden: HiddenSoFar, unknown: number): Move | undefined {
  for (const weight of WEIGHTS) {
    let best: UnfinishedMove | undefined;
    for (const by of [1, -1]) {
      const loss = lossOf(hidden, NO_CHANGE, unknown, by);
      if (loss === undefined || best?.loss === 0) continue;
      const found = search(hidden, changed(hidden, NO_CHANGE, { unknown, by, loss }), weight);
      if (found && found.loss < (best?.loss ?? Infinity)) best = found;
    }
    if (best) return best.changes;
  }
  return undefined;
}
