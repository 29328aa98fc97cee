import type { SpecialHow } from "../../domain/records/field-reading";

/** The words of シート and 設定; numbers come formatted. */
export interface SheetsMessages {
  readonly heading: (year: string) => string;
  readonly headingWithoutYear: string;
  /** Sheets that are read, of all sheets of the office. */
  readonly readCount: (read: string, all: string) => string;
  /** Leads to what was taken as what, of all sheets. */
  readonly allReadings: string;
  readonly asked: (count: string) => string;
  readonly whatIsIt: (sheet: string) => string;
  readonly decide: string;
  readonly kindGroup: (kind: string, sheets: string) => string;
  readonly totalsGroup: (sheets: string) => string;
  readonly otherYearsGroup: (sheets: string) => string;
  readonly unusedGroup: (sheets: string) => string;
  readonly records: (count: string) => string;
  readonly wholeYear: string;
  readonly fromBook: (book: string) => string;
  readonly hiddenSheet: string;
  readonly listSeparator: string;
  readonly openDetails: (sheet: string) => string;

  readonly spellings: (count: string) => string;
  readonly spellingsNote: string;
  readonly decideSpelling: (text: string) => string;
  readonly spellingMeans: (text: string) => string;
  readonly spellingCount: (list: string, count: string) => string;
  readonly chooseCode: string;
  readonly goToSpelling: (text: string) => string;

  readonly importBook: string;
  readonly importNote: string;
  readonly newYear: string;

  /** One sheet. */
  readonly openSheet: string;
  readonly readAs: string;
  readonly confidence: (percent: string) => string;
  readonly because: {
    readonly columns: (found: string, of: string) => string;
    readonly name: (word: string) => string;
    readonly title: (word: string) => string;
    readonly values: (label: string) => string;
    readonly choice: string;
  };
  readonly headerAt: (rows: string) => string;
  readonly rows: string;
  readonly rowCounts: {
    readonly records: string;
    readonly totals: string;
    readonly notes: string;
    readonly empty: string;
    readonly asked: string;
    readonly all: string;
  };
  readonly hiddenRecords: (count: string) => string;
  readonly struckRecords: (count: string) => string;
  readonly columns: string;
  readonly columnAt: (letters: string, label: string) => string;
  readonly noColumn: string;
  readonly unusedColumns: (labels: string) => string;
  readonly countedElsewhere: (kind: string, sheets: string) => string;
  readonly log: (count: string) => string;
  readonly nothingSpecial: string;
  readonly logHow: Readonly<Record<SpecialHow, string>>;
  readonly times: (count: string) => string;

  /** Saying how a sheet is read. */
  readonly edit: string;
  readonly kind: string;
  readonly noKind: string;
  readonly headerRow: string;
  readonly headerRowOption: (row: string, labels: string) => string;
  readonly takeSelected: string;
  readonly selectedElsewhere: (sheet: string) => string;
  readonly selectedTaken: (row: string) => string;
  readonly selectedNoHeader: (row: string) => string;
  readonly automatic: (label: string) => string;
  readonly notThere: string;
  readonly required: (column: string) => string;
  readonly everywhere: (header: string) => string;
  readonly missing: (columns: string) => string;
  readonly save: string;
  readonly doNotRead: string;
  readonly forget: string;
  readonly sameForm: (sheets: string) => string;
  readonly keptOn: string;
}

/** The words of making a year's sheets. */
export interface NewYearMessages {
  readonly heading: string;
  readonly year: string;
  readonly by: string;
  readonly byMonth: string;
  readonly byYear: string;
  readonly kinds: string;
  readonly withOpenCases: (count: string) => string;
  readonly openCasesAgree: (monthEnd: string) => string;
  readonly openCasesDiffer: (count: string, monthEnd: string) => string;
  readonly openCasesUnknown: string;
  readonly plan: (count: string) => string;
  readonly planList: string;
  readonly skipped: (count: string) => string;
  readonly nameTaken: (sheet: string) => string;
  readonly alreadyKept: (sheet: string, present: string) => string;
  readonly changeSettings: (year: string) => string;
  readonly untouched: string;
  readonly make: (count: string) => string;
  readonly nothingToMake: string;
  readonly writing: (sheet: string) => string;
  readonly step: (done: string, of: string) => string;
  readonly progress: string;
  readonly halfWritten: string;
}

export interface SettingsMessages {
  readonly heading: string;
  readonly none: string;
  readonly make: string;
  readonly makeNote: string;
  /** Nothing tells the year yet. */
  readonly yearFirst: string;
  readonly open: string;
  readonly openReading: string;
  readonly said: string;
  readonly centreName: string;
  readonly fiscalYear: string;
  readonly openingCaseload: string;
  readonly population: string;
  readonly rounding: string;
  readonly roundings: Readonly<Record<"sum-to-100" | "half-up", string>>;
  readonly monthBasis: string;
  readonly monthBases: Readonly<Record<"date" | "sheet", string>>;
  readonly earlierYears: string;
  readonly unsaid: string;
  readonly lists: string;
  readonly codes: (list: string, count: string) => string;
  readonly missingItems: (items: string) => string;
  readonly addItems: (count: string) => string;
  readonly addItemsNote: string;
  readonly problems: (count: string) => string;
  readonly problemsNote: string;
}

export interface DoneMessages {
  readonly decided: string;
  readonly imported: (book: string, count: string) => string;
  readonly importedNothing: (book: string) => string;
  readonly leftBehind: (count: string) => string;
  readonly settingsOrReport: string;
  readonly takeBack: string;
  readonly takenBack: string;
  readonly changedSince: string;
  readonly listed: (sheet: string, count: string) => string;
  readonly settingsMade: (sheet: string) => string;
  readonly itemsAdded: (sheet: string, count: string) => string;
  readonly settingsThere: (sheet: string) => string;
  readonly yearMade: (count: string) => string;
  readonly yearStopped: (count: string) => string;
  readonly open: (sheet: string) => string;
}

/** The one question of an office that has no list of carried cases. */
export interface CarriedMessages {
  readonly question: (count: string) => string;
  readonly agrees: (opening: string) => string;
  readonly more: (opening: string, by: string) => string;
  readonly fewer: (opening: string, by: string) => string;
  readonly openingUnknown: string;
  readonly numbers: string;
  readonly make: string;
  readonly makeNote: string;
}
