/** The words of 載せる項目. `name`: a section by its number, an own one by its title. Numbers come formatted. */
export interface SectionsMessages {
  readonly open: (printed: string, of: string) => string;
  readonly openUncounted: string;
  readonly heading: string;
  readonly note: string;
  readonly keys: string;
  readonly list: string;
  readonly count: (printed: string, of: string) => string;
  readonly ownName: (title: string) => string;
  readonly noContents: string;
  readonly usualTitle: (title: string) => string;
  readonly ownWords: string;
  readonly ownTable: (list: string) => string;
  readonly moveUp: (name: string) => string;
  readonly moveDown: (name: string) => string;
  readonly rename: (name: string) => string;
  readonly remove: (name: string) => string;

  readonly title: string;
  readonly titleNote: string;
  readonly renameTo: string;
  readonly cancel: string;

  readonly add: string;
  readonly addWhat: string;
  readonly words: string;
  readonly table: string;
  readonly codeList: string;
  readonly chooseCodeList: string;
  readonly addNote: string;
  readonly addIt: string;

  readonly save: string;
  readonly savedOn: string;
  readonly nothingPrinted: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly drop: string;

  /** Said to the ear. */
  readonly movedBefore: (name: string, other: string) => string;
  readonly movedAfter: (name: string, other: string) => string;
  readonly cannotMove: (name: string) => string;
  readonly renamed: (name: string, title: string) => string;
  readonly added: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly dropped: string;

  readonly chosen: (sheet: string) => string;
  readonly left: string;
  readonly leftNote: string;
}
