import { ADDRESS, MAIL, SAID_NUMBER, type PersonalDatum } from "../rules/personal-data/find-personal-data";
import { foldedForNames, foldedKey, foldedText, type FoldedText } from "./folded-text";
import { nameForms, type NameForms } from "./name-forms";
import type { PeopleInWorkbook } from "./people-in-workbook";
import { PUBLICATION_TEXTS } from "./publication-texts";
import { caseNumberForms, caseNumbersIn, type CaseNumberForms } from "./spoken-case-numbers";
import { namesIn, type Stretch } from "./spoken-names";
import { knownPhonesIn, likelyPhonesIn } from "./spoken-phones";

/** Words of a text by which a person can be known. */
export interface PersonalWords {
  readonly from: number;
  readonly to: number;
  readonly datum: PersonalDatum;
}

/** Made ready to look for people in many texts. */
export interface PeopleToHide {
  readonly names: NameForms;
  readonly caseNumbers: CaseNumberForms;
  readonly phones: ReadonlySet<string>;
  /** Words that staff said may stand, folded. */
  readonly kept: ReadonlySet<string>;
}

/** `kept`: words that may stand, as they were shown. */
export function peopleToHide(people: PeopleInWorkbook, kept: readonly string[] = []): PeopleToHide {
  return {
    names: nameForms(people.names),
    caseNumbers: caseNumberForms(people.caseNumbers),
    phones: people.phones,
    kept: new Set(kept.map(foldedKey)),
  };
}

function placed({ from, to }: FoldedText, { start, end }: Stretch, datum: PersonalDatum): PersonalWords {
  return { from: from[start] ?? 0, to: to[end - 1] ?? 0, datum };
}

const PATTERNS: readonly (readonly [PersonalDatum, RegExp])[] = [
  ["mail", MAIL],
  ["address", ADDRESS],
  // To the end of the number.
  ["caseNumber", new RegExp(`(?:${SAID_NUMBER.source})[\\dA-Z-]*`, SAID_NUMBER.flags)],
];

function patternsIn(folded: FoldedText): readonly PersonalWords[] {
  return PATTERNS.flatMap(([datum, pattern]) =>
    [...folded.plain.matchAll(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`))].map(
      ({ 0: text, index }) => placed(folded, { start: index, end: index + text.length }, datum),
    ),
  );
}

/** Those that lie on each other are one. */
function joined(found: readonly PersonalWords[]): readonly PersonalWords[] {
  const words: PersonalWords[] = [];
  for (const each of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = words.at(-1);
    if (last && each.from < last.to) words[words.length - 1] = { ...last, to: Math.max(last.to, each.to) };
    else words.push(each);
  }
  return words;
}

/** The words of a text by which somebody can be known, in order. */
export function personalWordsIn(text: string, people: PeopleToHide): readonly PersonalWords[] {
  const spaced = foldedText(text, "kept");
  const dense = foldedText(text, "dropped");
  const inNames = foldedForNames(text);
  const all = (folded: FoldedText, found: readonly Stretch[], datum: PersonalDatum) =>
    found.map((stretch) => placed(folded, stretch, datum));
  const spokenOf = (folded: FoldedText) => [
    ...patternsIn(folded),
    ...all(folded, [...knownPhonesIn(folded, people.phones), ...likelyPhonesIn(folded)], "phone"),
  ];
  const inSpaced = spokenOf(spaced);
  // Without its spaces a text may say more than it does: 件数 10 090-1234-5678.
  const inDense = spokenOf(dense).filter(
    ({ from, to }) => !inSpaced.some((other) => from < other.to && other.from < to),
  );
  const found = [
    ...all(inNames, namesIn(inNames, people.names), "name"),
    ...all(spaced, caseNumbersIn(spaced, people.caseNumbers), "caseNumber"),
    ...inSpaced,
    ...inDense,
  ];
  return joined(found).filter(({ from, to }) => !people.kept.has(foldedKey(text.slice(from, to))));
}

/** A text with ●● in place of words. */
export function withoutWords(text: string, words: readonly PersonalWords[]): string {
  let rest = 0;
  const parts: string[] = [];
  for (const { from, to } of words) {
    parts.push(text.slice(rest, from), PUBLICATION_TEXTS.masked);
    rest = to;
  }
  return [...parts, text.slice(rest)].join("");
}
