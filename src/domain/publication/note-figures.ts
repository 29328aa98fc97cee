import type { SectionTable } from "../report/section-table";

/** What a note of ours counts. */
export type NoteMeaning =
  /** New cases whose sex could not be read, within 新規相談受付件数. */
  | "sexUnreadable"
  /** Records that stand in no column. */
  | "leftOut"
  /** 回答, 相談者. */
  | "answersAndPeople"
  /** New cases a month for every 100,000 people. */
  | "targetRate";

/** A note of ours that prints figures, beside those that stand in the table. */
export interface NoteFigures {
  /** Its place among the table's notes. */
  readonly index: number;
  readonly meaning: NoteMeaning;
  /** Its whole numbers that are counts, in the order in which they stand. */
  readonly values: readonly number[];
}

/** As REPORT_TEXTS writes them: a test holds each to its text. */
const PATTERNS: readonly (readonly [NoteMeaning, RegExp])[] = [
  ["sexUnreadable", /^※新規相談受付件数は、性別の記入がないか読めない([\d,]+)件を含みます。$/],
  ["leftOut", /^※.+の記入がないか読めない\D+([\d,]+)件は含みません。$/],
  ["answersAndPeople", /^※相談者1人あたりの回答は平均[\d.]+件（回答([\d,]+)件、相談者([\d,]+)人）$/],
  ["targetRate", /^※新規相談は、人口10万人あたり1か月平均[\d.]+件（国の目安値 [\d.]+件）$/],
];

export function noteFigures({ notes }: Pick<SectionTable, "notes">): readonly NoteFigures[] {
  return notes.flatMap((note, index) =>
    PATTERNS.flatMap(([meaning, pattern]) => {
      const match = pattern.exec(note);
      return match
        ? [{ index, meaning, values: match.slice(1).map((count) => Number(count.replaceAll(",", ""))) }]
        : [];
    }),
  );
}

/**
 * What of a note of ours is masked where one of its figures is hidden: everything counted, the rate included, since
 * the rate and one of the two give the other. The ministry's own figure stays.
 */
export function maskedNote(note: string, mask: string): string {
  return note
    .replace(/(性別の記入がないか読めない|読めない\D+?)[\d,]+件/, `$1${mask}件`)
    .replace(/平均[\d.]+件/, `平均${mask}件`)
    .replace(/回答[\d,]+件、相談者[\d,]+人/, `回答${mask}件、相談者${mask}人`);
}
