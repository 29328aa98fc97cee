/** The words of taking over last year's figures and texts, and of keeping this year's. Numbers come formatted. */
export interface LastYearMessages {
  readonly open: string;
  readonly heading: string;
  readonly note: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly chooseNote: string;

  readonly found: (book: string) => string;
  readonly year: string;
  readonly totals: string;
  readonly sections: (count: string) => string;
  readonly byMonth: (count: string) => string;
  readonly texts: string;
  readonly textCount: (count: string) => string;
  readonly none: string;
  readonly sectionList: string;
  readonly sectionYears: (section: string, years: string) => string;
  readonly differing: (count: string) => string;
  readonly differs: (section: string, year: string) => string;
  readonly replace: string;
  readonly replaceNote: string;
  readonly takeOver: string;
  readonly writtenOn: string;
  readonly textsNote: string;
  readonly nothingLeft: string;

  readonly nothingFound: (book: string) => string;
  readonly notEarlier: (book: string, year: string, thisYear: string) => string;

  readonly taken: (sheet: string, what: string) => string;
  readonly takenFigures: (years: string, sections: string) => string;
  readonly takenTexts: (texts: string) => string;
  readonly textsFollow: string;
  readonly takenNothing: (sheet: string) => string;

  readonly yearEnd: string;
  readonly keep: string;
  readonly keepNote: (year: string) => string;
  readonly kept: (sheet: string, years: string, sections: string) => string;
  /** The sections' numbers. */
  readonly leftAlone: (sheet: string, sections: string) => string;
}
