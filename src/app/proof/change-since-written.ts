import type { ChangeSince } from "./report-recheck";

/** A figure that is wrong, with what it was when the report was written. */
interface FigureThen {
  readonly written: number | "";
  /** By the records. */
  readonly expected: string | number;
  readonly found: string;
  /** It was written as a number. */
  readonly isFoundAsText: boolean;
}

/** What has changed since a figure was written: its cell, the records, or both. */
export function changeSinceWritten({ written, expected, found, isFoundAsText }: FigureThen): ChangeSince {
  const isAsWritten = !isFoundAsText && found === String(written);
  if (isAsWritten) return "records";
  return expected === written ? "typed" : "both";
}
