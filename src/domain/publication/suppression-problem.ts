import type { FigureKey } from "./figure-key";
import type { FigureRelations } from "./figure-relations";
import type { LinearRelation } from "./linear-relation";
import type { PublishedFigure } from "./published-figures";

/** A number behind one or several figures that are always the same: what is hidden of one is hidden of all. */
export interface Unknown {
  readonly keys: readonly FigureKey[];
  readonly value: number;
  readonly least: number;
  /** Whether small values of it are hidden for their own sake. */
  readonly isCount: boolean;
  readonly mayHide: boolean;
  /** True of what is not printed at all. */
  readonly isUnprinted: boolean;
  readonly loss: number;
  /** Unknowns that are hidden with it. */
  readonly partners: readonly number[];
  /** Relations in which it stands, with how often. */
  readonly within: readonly { readonly relation: number; readonly times: number }[];
}

export interface UnknownTerm {
  readonly unknown: number;
  readonly times: number;
}

export interface UnknownRelation {
  readonly holds: LinearRelation["holds"];
  readonly terms: readonly UnknownTerm[];
  /** What its terms add up to. */
  readonly rest: number;
}

/** A report's figures and relations, numbered. */
export interface SuppressionProblem {
  readonly unknowns: readonly Unknown[];
  readonly relations: readonly UnknownRelation[];
}

/** The first figure that each figure is the same as. */
function firstOfSame(
  keys: readonly FigureKey[],
  relations: readonly LinearRelation[],
): (key: FigureKey) => FigureKey {
  const parent = new Map(keys.map((key) => [key, key]));
  const first = (key: FigureKey): FigureKey => {
    const own = parent.get(key) ?? key;
    return own === key ? key : first(own);
  };
  for (const relation of relations) {
    const [one, other] = samePair(relation) ?? [];
    if (one === undefined || other === undefined || !parent.has(one) || !parent.has(other)) continue;
    parent.set(first(other), first(one));
  }
  return first;
}

function samePair({ holds, terms }: LinearRelation): readonly [FigureKey, FigureKey] | undefined {
  const [one, other] = terms;
  const isSame = holds === "equals" && terms.length === 2 && one && other && one.times + other.times === 0;
  return isSame ? [one.key, other.key] : undefined;
}

/** The terms of a relation by unknown; several of one are added up. */
function numberedTerms(
  { terms }: LinearRelation,
  numberOf: ReadonlyMap<FigureKey, number>,
): readonly UnknownTerm[] {
  const times = new Map<number, number>();
  for (const { key, times: own } of terms) {
    const unknown = numberOf.get(key);
    if (unknown !== undefined) times.set(unknown, (times.get(unknown) ?? 0) + own);
  }
  return [...times].flatMap(([unknown, all]) => (all === 0 ? [] : [{ unknown, times: all }]));
}

function unprintedFigure(key: FigureKey, value: number): PublishedFigure {
  return { key, section: "", value, labels: [], measure: "quantity", least: 0, mayHide: true, loss: 0 };
}

/** Numbers what is printed and what is known of it. */
export function suppressionProblem(
  figures: readonly PublishedFigure[],
  known: FigureRelations,
): SuppressionProblem {
  const all = [...figures, ...[...known.unprinted].map(([key, value]) => unprintedFigure(key, value))];
  const first = firstOfSame(
    all.map(({ key }) => key),
    known.relations,
  );
  const groups = new Map<FigureKey, PublishedFigure[]>();
  for (const figure of all) {
    const group = groups.get(first(figure.key));
    if (group) group.push(figure);
    else groups.set(first(figure.key), [figure]);
  }
  const numberOf = new Map<FigureKey, number>();
  for (const [number, group] of [...groups.values()].entries())
    for (const { key } of group) numberOf.set(key, number);
  const valueOf = [...groups.values()].map(([figure]) => figure?.value ?? 0);
  const restOf = (terms: readonly UnknownTerm[]) =>
    terms.reduce((sum, { unknown, times }) => sum + times * (valueOf[unknown] ?? 0), 0);
  const relations = known.relations.flatMap((relation): readonly UnknownRelation[] => {
    const terms = numberedTerms(relation, numberOf);
    return terms.length === 0 ? [] : [{ holds: relation.holds, terms, rest: restOf(terms) }];
  });
  const within = new Map<number, { relation: number; times: number }[]>();
  for (const [relation, { terms }] of relations.entries())
    for (const { unknown, times } of terms)
      within.set(unknown, [...(within.get(unknown) ?? []), { relation, times }]);
  const partners = new Map<number, number[]>();
  for (const pair of known.pairs) {
    const [one, other] = pair.map((key) => numberOf.get(key));
    if (one === undefined || other === undefined) continue;
    partners.set(one, [...(partners.get(one) ?? []), other]);
    partners.set(other, [...(partners.get(other) ?? []), one]);
  }
  return {
    relations,
    unknowns: [...groups.values()].map((group, number) => ({
      keys: group.map(({ key }) => key),
      value: group[0]?.value ?? 0,
      least: Math.max(...group.map(({ least }) => least)),
      isCount: group.some(({ measure }) => measure === "count"),
      mayHide: group.every(({ mayHide }) => mayHide),
      isUnprinted: group.every(({ key }) => known.unprinted.has(key)),
      loss: group.reduce((sum, { loss }) => sum + loss, 0),
      partners: partners.get(number) ?? [],
      within: within.get(number) ?? [],
    })),
  };
}
