import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { HostError } from "../app/host-error";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { readWorkbookBytes } from "./wiring";

/** Reads a file; HostError `file-missing` where there is none. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new HostError("file-missing", basename(file), { cause: error });
  }
}

/** Sheets of several books of one office; a name that two books share is given its book's name. */
function together(
  books: readonly { readonly name: string; readonly workbook: WorkbookSnapshot }[],
): WorkbookSnapshot {
  const [first] = books;
  if (!first) return { sheets: [], names: [], dateSystem: 1900 };
  const taken = new Set<string>();
  const sheets = books.flatMap(({ name, workbook }) =>
    workbook.sheets.map((sheet) => {
      const own = taken.has(sheet.name) ? `${sheet.name}（${name}）` : sheet.name;
      taken.add(own);
      return { ...sheet, name: own };
    }),
  );
  return {
    sheets,
    names: books.flatMap(({ workbook }) => workbook.names),
    dateSystem: first.workbook.dateSystem,
  };
}

/** The books of one office, read as one; "books-differ-in-dates" where their serials differ in meaning. */
export async function readBooks(
  files: readonly string[],
): Promise<{ readonly name: string; readonly workbook: WorkbookSnapshot } | "books-differ-in-dates"> {
  const books = await Promise.all(
    files.map(async (file) => ({ name: basename(file), workbook: readWorkbookBytes(await readBytes(file)) })),
  );
  if (new Set(books.map(({ workbook }) => workbook.dateSystem)).size > 1) return "books-differ-in-dates";
  return { name: books.map(({ name }) => name).join(", "), workbook: together(books) };
}
