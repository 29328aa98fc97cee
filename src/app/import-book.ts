import type { YearMonth } from "../domain/calendar/calendar-date";
import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { RecordKindId } from "../domain/records/record-kind-id";
import { READING_ITEMS } from "../domain/settings/reading-items";
import type { ReadingRow } from "../sheets/reading-sheet/reading-row";
import { READING_SHEET_TEXTS } from "../sheets/reading-sheet/reading-sheet-texts";
import { nameOfOtherBook, nameWithSource } from "./name-with-source";
import type { BookImporter, SheetRenaming, WorkbookReader, WorkbookWriter } from "./ports";
import { readSheetsOf, type ReadSheets } from "./read-book";
import { ownSheetsAmong, sortSheets, type LeftSheet } from "./sort-imported-sheets";
import { writingOfReadingRows } from "./writing-of-reading-rows";

/** A sheet that was taken over. */
export interface ImportedSheet {
  readonly sheet: string;
  /** What it is read as; none where the user is asked. */
  readonly kinds: readonly RecordKindId[];
  readonly month: YearMonth | undefined;
}

/** What taking over another book's sheets came to. */
export interface ImportOutcome {
  /** The other book's file name. */
  readonly book: string;
  readonly imported: readonly ImportedSheet[];
  readonly left: readonly LeftSheet[];
  /** The sheets as they stood once they were taken over, to see whether they were changed since. */
  readonly came: readonly SheetSnapshot[];
}

/** The hosts that an import works through. */
export interface ImportHosts {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
  readonly importer: BookImporter;
}

function without(workbook: WorkbookSnapshot, names: ReadonlySet<string>): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => !names.has(name)),
    names: workbook.names.filter(({ sheet }) => !names.has(sheet)),
  };
}

function importedSheet({ dataset }: ReadSheets, sheet: string, shownName: string): ImportedSheet {
  const bindings = dataset.readSheets.find((each) => each.sheet === sheet)?.bindings ?? [];
  const kinds = [...new Set(bindings.map(({ kind }) => kind))];
  return { sheet: shownName, kinds, month: bindings[0]?.month };
}

/** What becomes of the sheets that came: which stay, under which names, and what 読み方 says of them. */
interface Takeover {
  readonly outcome: ImportOutcome;
  readonly renamings: readonly SheetRenaming[];
  readonly rows: readonly ReadingRow[];
}

function planTakeover(
  workbook: WorkbookSnapshot,
  names: readonly string[],
  book: string,
  fiscalYear: FiscalYear | undefined,
): Takeover {
  const ours = ownSheetsAmong(new Set(names), workbook);
  const theirs = without(workbook, ours);
  const read = readSheetsOf(theirs, fiscalYear);
  const { kept, left } = sortSheets(workbook, read, names, ours);
  const renamings: SheetRenaming[] = [];
  for (const from of kept) {
    const now = renamed(workbook, renamings);
    // The other book's 設定 may be taken from, and must not be taken for the one of this book.
    const to = ours.has(from) ? nameOfOtherBook(now, from, book) : nameWithSource(now, from, book, read);
    if (to !== undefined) renamings.push({ from, to });
  }
  const newName = (name: string) => renamings.find(({ from }) => from === name)?.to ?? name;
  const imported = kept.map((name) => importedSheet(read, name, newName(name)));
  const came = renamed(workbook, renamings).sheets.filter(({ name }) =>
    imported.some(({ sheet }) => sheet === name),
  );
  const meaning = READING_SHEET_TEXTS.source(book);
  const rows = imported.map(({ sheet }): ReadingRow => ({
    item: READING_ITEMS.source,
    values: [sheet, book],
    meaning,
  }));
  return { outcome: { book, imported, left, came }, renamings, rows };
}

function renamed(workbook: WorkbookSnapshot, renamings: readonly SheetRenaming[]): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    const to = renamings.find(({ from }) => from === sheet.name)?.to;
    return to === undefined ? sheet : { ...sheet, name: to };
  });
  return { ...workbook, sheets };
}

/** Sheets that are half taken over would be counted: those that still stand there go. */
async function removeWhatCame({ reader, importer }: ImportHosts, names: readonly string[]): Promise<void> {
  const { sheets } = await reader.readWorkbook();
  const there = names.filter((name) => sheets.some((sheet) => sheet.name === name));
  if (there.length > 0) await importer.removeSheets(there);
}

/** Formulas follow the new names, and the sheets that were left behind. */
async function cameOf(
  reader: WorkbookReader,
  { imported, came }: ImportOutcome,
): Promise<readonly SheetSnapshot[]> {
  if (imported.length === 0) return came;
  const now = await reader.readWorkbook().catch(() => undefined);
  // What is done is done: without a second look nothing but such a formula keeps it from being taken back.
  return now ? now.sheets.filter(({ name }) => imported.some(({ sheet }) => sheet === name)) : came;
}

/**
 * Takes the record sheets of another book over, each with its source on 読み方, and in its name where that changes
 * nothing. Throws HostError; then nothing of the other book is left.
 */
export async function importBook(
  hosts: ImportHosts,
  file: Uint8Array,
  book: string,
  fiscalYear?: FiscalYear,
): Promise<ImportOutcome> {
  const { reader, writer, importer } = hosts;
  const names = await importer.insertSheets(file);
  const newNames: string[] = [];
  try {
    const workbook = await reader.readWorkbook();
    const { outcome, renamings, rows } = planTakeover(workbook, names, book, fiscalYear);
    newNames.push(...renamings.map(({ to }) => to));
    const left = outcome.left.map(({ sheet }) => sheet);
    if (left.length > 0) await importer.removeSheets(left);
    if (rows.length > 0) {
      await writer.write(async (session) => {
        if (renamings.length > 0) await session.renameSheets(renamings);
        await session.writeSheet(writingOfReadingRows(without(workbook, new Set(names)), rows));
      });
    }
    return { ...outcome, came: await cameOf(reader, outcome) };
  } catch (error) {
    await removeWhatCame(hosts, [...names, ...newNames]);
    throw error;
  }
}
