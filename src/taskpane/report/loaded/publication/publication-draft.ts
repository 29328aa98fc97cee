import type { PublicationChoice, PublicationOffer } from "../../../../app/publication/publication";
import { isUsableRule } from "../../../../domain/publication/suppression-rule";
import type { PeopleChoice } from "../../../../domain/publication/people-in-total";

/** What stands on the form: `below` is one of the usual limits, nothing, or the user's own. */
export interface PublicationDraft {
  readonly below: "all" | "own" | number;
  readonly own: string;
  readonly people: PeopleChoice;
  readonly keep: ReadonlySet<string>;
}

/** Every count is shown unless the user hides some; no row of a person, no word by which somebody may be known. */
export const FIRST_DRAFT: PublicationDraft = {
  below: "all",
  own: "",
  people: "aggregate",
  keep: new Set(),
};

/** The limit; `all` where everything is shown, undefined where what was typed is none. */
export function limitOf({ below, own }: PublicationDraft): number | "all" | undefined {
  if (below !== "own") return below;
  const typed = own.normalize("NFKC").trim();
  const limit = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return isUsableRule({ below: limit }) ? limit : undefined;
}

/** Whether two choices come to the same files. */
export function isSameChoice(a: PublicationChoice, b: PublicationChoice | undefined): boolean {
  const parts = ({ people, suppress, keep = [] }: PublicationChoice) =>
    JSON.stringify([people, suppress?.below, keep]);
  return b !== undefined && parts(a) === parts(b);
}

/** What is to be published; undefined while something is missing. */
export function choiceOf(
  draft: PublicationDraft,
  { personalWords }: PublicationOffer,
): PublicationChoice | undefined {
  const limit = limitOf(draft);
  if (limit === undefined) return undefined;
  const keep = personalWords.map(({ words }) => words).filter((words) => draft.keep.has(words));
  return {
    people: draft.people,
    ...(limit !== "all" && { suppress: { below: limit } }),
    ...(keep.length > 0 && { keep }),
  };
}
