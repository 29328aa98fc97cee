import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { HostError } from "../app/host-error";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { errorCode } from "./error-code";
import { fileIdentity } from "./file-identity";
import { joinBooks, type JoinedBooks, type NamedBook } from "./join-books";
import { readWorkbookBytes } from "./wiring";

function isNotThere(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].some((code) => code === errorCode(error));
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new HostError(isNotThere(error) ? "file-missing" : "file-unreadable", "", { cause: error });
  }
}

/** Reads one workbook; a HostError's detail begins with `label`, so that the user knows which book it is. */
export async function readBookFile(file: string, label = basename(file)): Promise<WorkbookSnapshot> {
  try {
    return readWorkbookBytes(await readBytes(file));
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    throw new HostError(error.code, `${label} ${error.detail}`.trimEnd(), { cause: error });
  }
}

/** Books by their file's name, or, where two books share it, by the path that was typed. */
function labelsOf(files: readonly string[]): readonly string[] {
  const names = files.map((file) => basename(file));
  return files.map((file) => {
    const name = basename(file);
    return names.filter((other) => other === name).length > 1 ? file : name;
  });
}

/** A book that is named twice, by whatever path; undefined where there is none. */
async function namedTwice(files: readonly string[]): Promise<string | undefined> {
  const identities = await Promise.all(files.map(fileIdentity));
  return files.find(
    (_, index) => identities[index] !== undefined && identities.indexOf(identities[index]) < index,
  );
}

/** What was read, under the books' names. */
export interface ReadBooks extends JoinedBooks {
  readonly name: string;
}

/** Why the books cannot be read together. `book` as it was typed, where one is in question. */
export interface BooksProblem {
  readonly problem: "book-twice" | "books-differ-in-dates";
  readonly book: string;
}

/** The books of one office, read as one. Throws HostError for the first that cannot be read. */
export async function readBooks(files: readonly string[]): Promise<ReadBooks | BooksProblem> {
  const twice = await namedTwice(files);
  if (twice !== undefined) return { problem: "book-twice", book: twice };
  const labels = labelsOf(files);
  const books: NamedBook[] = [];
  for (const [index, file] of files.entries()) {
    const label = labels[index] ?? file;
    books.push({ label, workbook: await readBookFile(file, label) });
  }
  if (new Set(books.map(({ workbook }) => workbook.dateSystem)).size > 1)
    return { problem: "books-differ-in-dates", book: "" };
  return { name: labels.join(", "), ...joinBooks(books) };
}

export function isBooksProblem(read: ReadBooks | BooksProblem): read is BooksProblem {
  return "problem" in read;
}
