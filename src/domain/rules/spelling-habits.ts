import type { FieldReading } from "../records/field-reading";
import type { ReadRecord } from "../records/kind-record";

/** How a value stood in its cell. */
export type ToldHow = "eraSlip" | "numberInText" | "dateInText" | "codeSpelling" | "numberForm";

/** One field of one record, as what it may have been read from. */
export interface OneReading {
  readonly record: ReadRecord;
  readonly field: string;
  readonly reading: FieldReading<unknown>;
}

/** So often in a year a spelling is no slip. */
const TIMES_OF_HABIT = 4;

interface Spelt {
  all: number;
  otherwise: number;
}

/** Values that a whole year is asked about: numbers of a field, and each code of it. */
function subject({ record, field, reading }: OneReading): string | undefined {
  if (reading.state !== "read") return undefined;
  const { value } = reading;
  if (typeof value === "number") return `${record.ref.kind} ${field}`;
  return typeof value === "string" ? `${record.ref.kind} ${field} ${value}` : undefined;
}

/**
 * How an office writes a value throughout the year: `問題解決(就労以外)` once a month is its way, though on no
 * sheet most are written so.
 */
export class SpellingHabits {
  private readonly spelt = new Map<string, Spelt>();

  note(reading: OneReading, how: ToldHow | undefined): void {
    const key = subject(reading);
    if (key === undefined) return;
    const spelt = this.spelt.get(key) ?? { all: 0, otherwise: 0 };
    if (spelt.all === 0) this.spelt.set(key, spelt);
    spelt.all++;
    if (how === "codeSpelling" || how === "numberInText") spelt.otherwise++;
  }

  has(reading: OneReading, how: ToldHow): boolean {
    if (how !== "codeSpelling" && how !== "numberInText") return false;
    const spelt = this.spelt.get(subject(reading) ?? "");
    return spelt !== undefined && spelt.otherwise >= TIMES_OF_HABIT && spelt.otherwise * 2 >= spelt.all;
  }
}
