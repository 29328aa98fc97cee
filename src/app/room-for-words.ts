import type { PageDecision } from "./decide-pages";

/** What becomes of the pages where so many words have room. */
export interface DecidedPages {
  readonly decisions: readonly PageDecision[];
  /** The words for which there is room. */
  readonly words: ReadonlyMap<string, string>;
  /** Names that no further sheet may have. */
  readonly taken: Set<string>;
}

function keptSections({ decisions }: DecidedPages, sections: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    decisions.flatMap(({ how, page: { laidOut } }) =>
      how === "kept" && sections.has(laidOut.section) ? [laidOut.section] : [],
    ),
  );
}

/**
 * Lays the report out with room for all words, and decides. Where that would put a sheet aside, and without the room it
 * can be written again where it is, its words stay in the room that they have; but for those that go over pages.
 */
export function decideWithRoom(
  words: ReadonlyMap<string, string>,
  overPages: ReadonlySet<string>,
  decide: (words: ReadonlyMap<string, string>) => DecidedPages,
): DecidedPages {
  const sectionOf = (key: string) => key.split(" ")[0] ?? "";
  const without = (sections: ReadonlySet<string>) =>
    new Map([...words].filter(([key]) => !sections.has(sectionOf(key)) || overPages.has(key)));
  const roomy = decide(words);
  const cramped = keptSections(roomy, new Set([...words.keys()].map(sectionOf)));
  if (cramped.size === 0) return roomy;
  const tight = decide(without(cramped));
  const stillKept = keptSections(tight, cramped);
  if (stillKept.size === 0) return tight;
  if (stillKept.size === cramped.size) return roomy;
  return decide(without(new Set([...cramped].filter((section) => !stillKept.has(section)))));
}
