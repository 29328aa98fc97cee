/** The words of 確定; numbers come formatted. */
export interface ClosingMessages {
  readonly heading: (month: string) => string;
  readonly close: string;
  /** `yearWide`: those of the year as a whole among them, where there are some. */
  readonly errorsFirst: (errors: string, yearWide: string | undefined) => string;
  readonly summary: string;
  readonly records: (kinds: string) => string;
  readonly monthEnd: (figure: string) => string;
  readonly warningsLeft: (warnings: string) => string;
  readonly note: string;
  readonly by: string;
  readonly confirmedBy: string;
  readonly save: (month: string) => string;
  readonly cancel: string;
  readonly closed: (date: string, by: string, confirmedBy: string) => string;
  readonly changed: (count: string) => string;
  readonly changedWords: string;
  readonly changedFigures: string;
  readonly noFigure: string;
  readonly reopen: string;
  readonly reason: string;
  readonly saveReopening: string;
  readonly restatements: (count: string) => string;
  readonly listRestatements: string;
  readonly row: string;
  readonly legendClosed: string;
  readonly legendChanged: string;
  readonly state: Readonly<Record<"open" | "closed" | "changed", string>>;
  readonly listSeparator: string;
}
