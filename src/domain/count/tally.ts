import type { RecordRef } from "../records/kind-record";
import type { CodeList } from "../settings/code-list";
import { BLANK, sumFigures, ZERO, type Figure } from "./figure";

/** One figure a code, by the code's permanent id. */
export type Tally = ReadonlyMap<string, Figure>;

/** How often a record counts under a code. */
export interface TallyEntry {
  readonly code: string;
  readonly times: number;
  readonly record: RecordRef;
}

/** Counts entries by code; a code of the list that none has is zero. */
export function tallyOf(list: CodeList, entries: readonly TallyEntry[]): Tally {
  const tally = new Map<string, { value: number; records: RecordRef[] }>();
  for (const { id } of list.codes) tally.set(id, { ...ZERO, value: 0, records: [] });
  for (const { code, times, record } of entries) {
    const figure = tally.get(code);
    if (!figure) continue;
    figure.value += times;
    figure.records.push(record);
  }
  return tally;
}

/** A tally of a month of which nothing was read. */
export function blankTally(list: CodeList): Tally {
  return new Map(list.codes.map(({ id }) => [id, BLANK]));
}

export function figureIn(tally: Tally, code: string): Figure {
  return tally.get(code) ?? BLANK;
}

/** The sum over all codes; blank where all are. */
export function sumOfTally(tally: Tally): Figure {
  return sumFigures([...tally.values()]);
}
