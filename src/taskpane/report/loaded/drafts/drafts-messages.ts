/** The words of 分析文の案. Numbers come formatted. */
export interface DraftsMessages {
  readonly note: string;
  readonly section: (section: string, count: string) => string;
  readonly insert: (count: string) => string;
  readonly insertNone: string;
  readonly stands: string;
  readonly place: string;
  readonly noPlace: string;
  readonly replacesLastYear: string;
}
