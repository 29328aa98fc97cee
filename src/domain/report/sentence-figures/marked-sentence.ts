import type { FigureIndex } from "./figure-index";
import { namedColumns, namedGroups, type NamedColumns } from "./named-columns";
import { namedRows, type NamedRow } from "./named-rows";
import { clausesOf, plainText, type Clause, type Place } from "./plain-sentence";
import { sentenceNumbers, type SentenceNumber } from "./sentence-numbers";

/** What stands for each letter of a name, of a month or year, and of a number. */
export const COLUMN = "\uE000";
export const ROW = "\uE001";
export const NUMBER = "\uE002";

/** A row that is named, with what the sentence does with it. */
export interface PlacedRow extends NamedRow {
  /** True of what something else is measured by: H30年度（253件）と比べて, 前年度より. */
  readonly isBase: boolean;
  /** A base's own number ends before this place. */
  readonly ownEnd: number;
  /** True of what the rest of the sentence may be about: H30年度は. */
  readonly isTopic: boolean;
  /** True of the first and last of several: 4月から9月. */
  readonly isOfRange: boolean;
}

/** A sentence with what it names. */
export interface MarkedSentence {
  readonly plain: string;
  /** The same with marks in the places of names and numbers. */
  readonly marked: string;
  readonly clauses: readonly Clause[];
  readonly columns: readonly NamedColumns[];
  readonly rows: readonly PlacedRow[];
  readonly numbers: readonly SentenceNumber[];
  /** What columns have in common, where it is named: プラン. */
  readonly groups: readonly Place[];
  /** Everything that is named. */
  readonly known: readonly Place[];
}

const BRACKETS = String.raw`\([^()]*\)`;
const BASE = new RegExp(
  `^(?:の?実績)?(?:の?${COLUMN}+)?(?:の|は|が)?(?:の?${NUMBER}+)?(?:${BRACKETS})?\\s?(?:と比|に比|より|から|比|に対|を|と同)`,
);
const RANGE = new RegExp(`^\\s?(?:から|[~〜～-]|以降)${ROW}?`);
const RANGE_END = new RegExp(`${ROW}(?:から|[~〜～-])$`);
const TOPIC = /^(?:に|で)?は/;
/** 対前年度. */
const AGAINST = "対";
/** 前年度比. */
const COMPARED = "比";

function marksOf(plain: string, places: readonly (readonly [string, readonly Place[]])[]): string {
  const letters = plain.split("");
  for (const [mark, all] of places)
    for (const { from, to } of all) for (let at = from; at < to; at++) letters[at] = mark;
  return letters.join("");
}

function placeRow(marked: string, row: NamedRow): PlacedRow {
  const behind = marked.slice(row.to);
  const base = BASE.exec(behind);
  const isOfRange =
    (RANGE.exec(behind)?.[0].endsWith(ROW) ?? false) ||
    behind.startsWith("以降") ||
    RANGE_END.test(marked.slice(0, row.from));
  return {
    ...row,
    isBase: base !== null || marked.slice(0, row.from).endsWith(AGAINST),
    ownEnd: row.to + (base?.[0].length ?? 0),
    isTopic: TOPIC.test(behind),
    isOfRange,
  };
}

/** 対 and 比 of 対前年度比: with the year they say no more than what a change is measured by. */
function wordsOfMeasure(marked: string, { from, to, isBase }: PlacedRow): readonly Place[] {
  if (!isBase) return [];
  const before = marked.slice(0, from).endsWith(AGAINST) ? [{ from: from - 1, to: from }] : [];
  const behind =
    marked.startsWith(COMPARED, to) && !marked.startsWith("比べ", to) && !marked.startsWith("比較", to);
  return [...before, ...(behind ? [{ from: to, to: to + 1 }] : [])];
}

/** The 二人 of a code 二人世帯. */
function isPartOf(number: Place, name: Place): boolean {
  return name.from <= number.from && number.to <= name.to && number.to - number.from < name.to - name.from;
}

/** Finds what a sentence of a section names. */
export function markSentence(sentence: string, section: string, index: FigureIndex): MarkedSentence {
  const plain = plainText(sentence);
  const rows = namedRows(plain, index.fiscalYear);
  const names = namedColumns(plain, index, section, rows);
  const numbers = sentenceNumbers(plain).filter((number) => !names.some((name) => isPartOf(number, name)));
  const columns = namedColumns(plain, index, section, [...numbers, ...rows]);
  const groups = namedGroups(plain, index);
  const marked = marksOf(plain, [
    [COLUMN, columns],
    [ROW, rows],
    [NUMBER, numbers],
  ]);
  const placed = rows.map((row) => placeRow(marked, row));
  const measures = placed.flatMap((row) => wordsOfMeasure(marked, row));
  return {
    plain,
    marked,
    clauses: clausesOf(plain),
    columns,
    rows: placed,
    numbers,
    groups,
    known: [...columns, ...rows, ...numbers, ...groups, ...measures],
  };
}
