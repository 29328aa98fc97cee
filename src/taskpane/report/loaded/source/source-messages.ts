import type { FigureOrigin } from "../../../../app/report-outcome";

/** The words of what is behind a cell. Numbers come formatted. */
export interface SourceMessages {
  readonly note: string;
  readonly records: string;
  readonly entered: string;
  readonly figures: string;
  readonly words: string;
  /** Of a figure that is another number than its records are. */
  readonly otherNumber: string;
  readonly noFigures: string;
  readonly without: Readonly<Record<FigureOrigin, string>>;
  /** Of 月末件数. */
  readonly balance: (before: string, plus: string, minus: string, end: string) => string;
  readonly value: (figure: string, value: string) => string;
}
