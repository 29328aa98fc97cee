import type { SectionOffer } from "../../app/section-offer";
import type { SectionChoice } from "../../domain/settings/office-settings";

/** The sections as they were chosen so far. */
export type SectionsDraft = readonly SectionChoice[];

export type SectionMove = "up" | "down";

export function choicesOf(offers: readonly SectionOffer[]): SectionsDraft {
  return offers.map(({ choice }) => choice);
}

export function printedCount(draft: SectionsDraft): number {
  return draft.filter(({ isPrinted }) => isPrinted).length;
}

/** The draft with one section changed: switched, or given another title. */
export function withChange(
  draft: SectionsDraft,
  id: string,
  change: Partial<Pick<SectionChoice, "isPrinted" | "title">>,
): SectionsDraft {
  return draft.map((choice) => (choice.id === id ? { ...choice, ...change } : choice));
}

/** The section that another would change places with; undefined at either end. */
export function neighbourOf(draft: SectionsDraft, id: string, move: SectionMove): SectionChoice | undefined {
  const index = draft.findIndex((choice) => choice.id === id);
  return index < 0 ? undefined : draft[move === "up" ? index - 1 : index + 1];
}

export function withMoved(draft: SectionsDraft, id: string, move: SectionMove): SectionsDraft {
  const moved = draft.find((choice) => choice.id === id);
  const neighbour = neighbourOf(draft, id, move);
  if (!moved || !neighbour) return draft;
  return draft.flatMap((choice) => {
    if (choice === moved) return [];
    if (choice !== neighbour) return [choice];
    return move === "up" ? [moved, choice] : [choice, moved];
  });
}

const OWN_ID = "own-";

function newOwnId(draft: SectionsDraft): string {
  const taken = new Set(draft.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${OWN_ID}${number}`)) number++;
  return `${OWN_ID}${number}`;
}

/** Adds an own section below all others. */
export function withOwn(
  draft: SectionsDraft,
  title: string,
  own: NonNullable<SectionChoice["own"]>,
): SectionsDraft {
  return [...draft, { id: newOwnId(draft), title, isPrinted: true, own }];
}

/** Only own sections go; ours are switched off. */
export function withoutOwn(draft: SectionsDraft, id: string): SectionsDraft {
  return draft.filter((choice) => choice.id !== id || choice.own === undefined);
}

function isSameChoice(one: SectionChoice, other: SectionChoice): boolean {
  const contentsOf = ({ own }: SectionChoice) => (own?.of === "codeList" ? own.codeList : own?.of);
  return (
    one.id === other.id &&
    one.title === other.title &&
    one.isPrinted === other.isPrinted &&
    contentsOf(one) === contentsOf(other)
  );
}

/** Whether writing one draft instead of another would change anything. */
export function isSameDraft(one: SectionsDraft, other: SectionsDraft): boolean {
  return (
    one.length === other.length &&
    one.every((choice, index) => {
      const counterpart = other[index];
      return counterpart !== undefined && isSameChoice(choice, counterpart);
    })
  );
}
