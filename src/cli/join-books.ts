import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { isSettingsSheetName } from "../domain/settings/read-settings";
import { isStateSheetName } from "../domain/settings/state-sheets";
import { textKey } from "../domain/text/text-key";

/** A book as the user named it. */
export interface NamedBook {
  readonly label: string;
  readonly workbook: WorkbookSnapshot;
}

/** Books of one office as one workbook. */
export interface JoinedBooks {
  readonly workbook: WorkbookSnapshot;
  /** The book whose 設定 counts, and those whose 設定 is left aside. */
  readonly settings: { readonly used: string; readonly unused: readonly string[] } | undefined;
  /** Text with the sheets of shared names shown as `相談_R1.5（b.xlsx）`. */
  readonly shown: (text: string) => string;
}

/**
 * Sheets that share a name are told apart by a mark of white space that stands for their book.
 * The book's own name would be read as part of the sheet's: as its month, or its kind.
 */
const MARK = /\u200A([\u2000-\u2009]+)\u200A/g;

function mark(book: number): string {
  const digits = Array.from(String(book), (digit) => String.fromCharCode(0x2000 + Number(digit)));
  return `\u200A${digits.join("")}\u200A`;
}

function bookOfMark(digits: string): number {
  return Number(Array.from(digits, (digit) => digit.charCodeAt(0) - 0x2000).join(""));
}

/** Our sheets of which an office has one: of several books', the first counts. */
function stateKind(name: string): string | undefined {
  return isSettingsSheetName(name) || isStateSheetName(name) ? textKey(name) : undefined;
}

interface BookSheet {
  readonly book: number;
  readonly sheet: SheetSnapshot;
}

/** Every sheet but the 設定 and state sheets that another book before it has. */
function sheetsThatCount(books: readonly NamedBook[]): readonly BookSheet[] {
  const bookOf = new Map<string, number>();
  return books.flatMap(({ workbook }, book) =>
    workbook.sheets.flatMap((sheet) => {
      const state = stateKind(sheet.name);
      if (state === undefined) return [{ book, sheet }];
      const first = bookOf.get(state) ?? book;
      bookOf.set(state, first);
      return first === book ? [{ book, sheet }] : [];
    }),
  );
}

function namesInSeveral(sheets: readonly BookSheet[]): ReadonlySet<string> {
  const books = new Map<string, number>();
  const shared = new Set<string>();
  for (const { book, sheet } of sheets) {
    if ((books.get(sheet.name) ?? book) !== book) shared.add(sheet.name);
    books.set(sheet.name, book);
  }
  return shared;
}

function settingsBooks(books: readonly NamedBook[]): JoinedBooks["settings"] {
  const [used, ...unused] = books
    .filter(({ workbook }) => workbook.sheets.some(({ name }) => isSettingsSheetName(name)))
    .map(({ label }) => label);
  return used === undefined ? undefined : { used, unused };
}

/** Joins books; names that refer to a sheet follow it. */
export function joinBooks(books: readonly NamedBook[]): JoinedBooks {
  const counting = sheetsThatCount(books);
  const shared = namesInSeveral(counting);
  const ownName = (book: number, name: string) => (shared.has(name) ? `${name}${mark(book)}` : name);
  const sheets = counting.map(({ book, sheet }) => ({ ...sheet, name: ownName(book, sheet.name) }));
  const names = counting.flatMap(({ book, sheet }): readonly DefinedName[] =>
    (books[book]?.workbook.names ?? [])
      .filter((name) => name.sheet === sheet.name)
      .map((name) => ({ ...name, sheet: ownName(book, sheet.name) })),
  );
  return {
    workbook: { sheets, names, dateSystem: books[0]?.workbook.dateSystem ?? 1900 },
    settings: settingsBooks(books),
    shown: (text) =>
      text.replaceAll(MARK, (whole, digits: string) => {
        const label = books[bookOfMark(digits)]?.label;
        return label === undefined ? whole : `（${label}）`;
      }),
  };
}
