import type { FigureColumn, FigureIndex } from "./figure-index";
import { isApartFrom, type Place } from "./plain-sentence";

/** A column that is named in a sentence: all columns that may be meant. */
export interface NamedColumns extends Place {
  readonly columns: readonly FigureColumn[];
}

/** A column by one of its names. */
interface Called {
  readonly column: FigureColumn;
  readonly group: string | undefined;
}

/** A name of one letter, such as 米, is one only where it stands by itself. */
const BEFORE_ONE_LETTER = /(?:^|[、,(「・は ]|いで|また)$/;
const AFTER_ONE_LETTER = /^(?:が|は|も|の|を|[、,)」])/;

function columnsByWords({ columns }: FigureIndex): ReadonlyMap<string, readonly Called[]> {
  const byWords = new Map<string, Called[]>();
  for (const column of columns)
    for (const { words, group } of column.labels)
      byWords.set(words, [...(byWords.get(words) ?? []), { column, group }]);
  return byWords;
}

/** 男性 of another section is spoken of only with what it is told apart from: anybody may be a man. */
function isSpokenOf(plain: string, { from }: Place, { group }: Called): boolean {
  return group === undefined || plain.slice(0, from).includes(group);
}

/** Those that are meant: 新規 is one of プラン where the sentence speaks of プラン before, else that of 新規相談. */
function meant(plain: string, { from, to }: Place, called: readonly Called[]): readonly FigureColumn[] {
  const before = plain.slice(0, from);
  const grouped = called.filter(({ group }) => group !== undefined && before.includes(group));
  const alone = called.filter(({ group }) => group === undefined);
  const isTwice = plain.indexOf(plain.slice(from, to)) !== plain.lastIndexOf(plain.slice(from, to));
  const isUnclear = grouped.length > 0 && alone.length > 0 && isTwice;
  const chosen = grouped.length > 0 ? grouped : alone.length > 0 ? alone : called;
  return [...new Set((isUnclear ? called : chosen).map(({ column }) => column))];
}

function standsAlone(plain: string, { from, to }: Place): boolean {
  if (to - from > 1) return true;
  return BEFORE_ONE_LETTER.test(plain.slice(0, from)) && AFTER_ONE_LETTER.test(plain.slice(to));
}

/** The columns that a plain sentence names, the longest name first; of its own section before those of others. */
export function namedColumns(
  plain: string,
  index: FigureIndex,
  section: string,
  taken: readonly Place[],
): readonly NamedColumns[] {
  const byWords = columnsByWords(index);
  const found: NamedColumns[] = [];
  for (const words of [...byWords.keys()].sort((a, b) => b.length - a.length)) {
    const called = byWords.get(words) ?? [];
    const own = called.filter(({ column }) => column.section === section);
    for (let from = plain.indexOf(words); from >= 0; from = plain.indexOf(words, from + 1)) {
      const place = { from, to: from + words.length };
      if (!isApartFrom(place, [...found, ...taken]) || !standsAlone(plain, place)) continue;
      const others = called.filter((each) => isSpokenOf(plain, place, each));
      const candidates = own.length > 0 ? own : others;
      if (candidates.length > 0) found.push({ ...place, columns: meant(plain, place, candidates) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Where a sentence speaks of what columns have in common: プラン. */
export function namedGroups(plain: string, { columns }: FigureIndex): readonly Place[] {
  const groups = new Set(columns.flatMap(({ labels }) => labels.flatMap(({ group }) => group ?? [])));
  return [...groups].flatMap((group) => {
    const from = plain.indexOf(group);
    return from < 0 ? [] : [{ from, to: from + group.length }];
  });
}
