/** The words of the findings page; numbers come formatted. */
export interface FindingsMessages {
  readonly heading: (month: string) => string;
  readonly filter: string;
  readonly all: string;
  readonly kindFilter: string;
  readonly allKinds: string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<"sheet" | "rule", string>>;
  readonly search: string;
  readonly none: string;
  /** Where something concerns the whole year. */
  readonly noneOfMonth: string;
  readonly noneOfFilter: string;
  readonly again: string;
  readonly list: string;
  /** A group's heading with how many it has. */
  readonly group: (name: string, count: string) => string;
  readonly wholeMonth: string;
  readonly yearWide: string;
  readonly settledGroup: string;
  readonly fresh: string;
  readonly freshInWords: string;
  readonly compared: (cleared: string, fresh: string) => string;
  readonly comparedSame: string;
  readonly goToCell: string;
  readonly goToSheet: string;
  readonly goToPlace: (place: string) => string;
  readonly why: string;
  readonly reason: string;
  readonly howToFix: string;
  readonly rule: string;
  readonly related: string;
  readonly fixBefore: string;
  readonly fixAfter: string;
  readonly emptyValue: string;
  readonly unreadSheets: (count: string) => string;
  readonly announce: (month: string, own: string, yearWide: string) => string;
  readonly marks: MarksMessages;
  readonly fixes: FixesMessages;
  readonly settle: SettleMessages;
}

/** Findings shown on the sheets, and on paper. */
export interface MarksMessages {
  readonly mark: string;
  readonly remove: string;
  readonly print: string;
  readonly note: string;
}

/** Corrections, seen before they are made. */
export interface FixesMessages {
  readonly offered: (count: string) => string;
  readonly open: string;
  readonly applyOne: string;
  readonly heading: string;
  readonly note: string;
  readonly list: string;
  readonly all: string;
  readonly apply: (count: string) => string;
  readonly nothing: string;
}

/** Saying why a warning is right as it is. */
export interface SettleMessages {
  readonly open: string;
  readonly openAll: (count: string) => string;
  readonly reason: string;
  readonly by: string;
  readonly chooseStaff: string;
  readonly save: string;
  readonly saveAll: (count: string) => string;
  readonly cancel: string;
  readonly note: string;
  readonly settled: (reason: string) => string;
  readonly settledBy: (by: string, date: string) => string;
  readonly takeBack: string;
  readonly lapsed: string;
  readonly askedAgain: string;
  readonly formerReason: (reason: string, by: string, date: string) => string;
  readonly sameAgain: string;
}

/** What was done of these things. */
export interface CheckingDoneMessages {
  readonly fixed: (count: string) => string;
  readonly fixedNothing: string;
  readonly leftAlone: (count: string) => string;
  readonly leftAloneNote: string;
  readonly fixesTakenBack: (count: string) => string;
  readonly changedSinceFixes: string;
  readonly settled: (count: string) => string;
  readonly changedSinceCheck: string;
  readonly unsettled: string;
  readonly marked: (count: string) => string;
  readonly nothingMarked: string;
  readonly marksRemoved: string;
  readonly findingsListed: (sheet: string) => string;
  readonly monthClosed: (month: string) => string;
  readonly monthReopened: (month: string) => string;
  readonly restatementsListed: (sheet: string, figures: string) => string;
}
