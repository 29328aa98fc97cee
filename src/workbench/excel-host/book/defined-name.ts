import type { FWorkbook } from "@univerjs/preset-sheets-node-core";
import { parseRangeAddress, type CellRange } from "../../../domain/grid/cell-address";
import { ApiError } from "../wire/api-error";
import type { BookSheet } from "./book-sheet";
import type { ExcelBook } from "./excel-book";

type FDefinedName = ReturnType<FWorkbook["getDefinedNames"]>[number];

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** The facade goes by the command for names that change, which looks through all formulas for the old one. */
const INSERT_NAME = "sheet.command.insert-defined-name";

/** A defined name: a cell range, a formula or a constant; `sheetId` is the sheet it is private to. */
export interface DefinedNameEntry {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly sheetId: string | undefined;
  readonly univerName: FDefinedName;
}

export interface NamedCells {
  readonly sheet: BookSheet;
  readonly cells: CellRange;
}

function entryOf(univerName: FDefinedName): DefinedNameEntry {
  const reference = univerName.getFormulaOrRefString();
  const scope = univerName.getLocalSheetId();
  return {
    name: univerName.getName(),
    formula: reference.startsWith("=") ? reference : `=${reference}`,
    sheetId: scope === undefined || scope === WORKBOOK_SCOPE ? undefined : scope,
    univerName,
  };
}

/** The names of the workbook, or those private to one sheet. */
export function definedNames(book: ExcelBook, scope: BookSheet | undefined): readonly DefinedNameEntry[] {
  return book.workbook
    .getDefinedNames()
    .map(entryOf)
    .filter(({ sheetId }) => sheetId === scope?.id);
}

export function findName(
  book: ExcelBook,
  name: string,
  scope: BookSheet | undefined,
): DefinedNameEntry | undefined {
  return definedNames(book, scope).find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** Whether Excel takes the text for the name of cells or of a table. */
export function isName(text: string): boolean {
  const looksLikeCell = /^(?:[A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(text);
  return /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(text) && !looksLikeCell;
}

/** Throws InvalidArgument for what Excel takes for no name, ItemAlreadyExists for a name that is in use. */
export function addName(
  book: ExcelBook,
  name: string,
  formula: string,
  scope: BookSheet | undefined,
): DefinedNameEntry {
  if (!isName(name)) throw new ApiError("InvalidArgument");
  if (findName(book, name, scope)) throw new ApiError("ItemAlreadyExists");
  const reference = formula.replace(/^=/, "");
  const stored = parseReference(reference) ? reference : `=${reference}`;
  const builder = book.workbook.newDefinedNameBuilder().setName(name).setRef(stored);
  const scoped = scope ? builder.setScopeToWorksheet(scope.univerSheet) : builder.setScopeToWorkbook();
  book.univer.syncExecuteCommand(INSERT_NAME, scoped.build());
  const made = findName(book, name, scope);
  if (!made) throw new ApiError("InvalidArgument");
  return made;
}

interface SheetReference {
  readonly sheetName: string;
  readonly cells: CellRange;
}

/** Reads `Sheet1!$A$1:$B$2` and `'2-2 x'!A1`. */
export function parseReference(reference: string): SheetReference | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Za-z0-9:]+)$/.exec(reference);
  const cells = match?.[3] === undefined ? undefined : parseRangeAddress(match[3]);
  const sheetName = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return cells && sheetName !== undefined ? { sheetName, cells } : undefined;
}

/** The cells that the name stands for; undefined where it stands for none, e.g. after its sheet was deleted. */
export function cellsOfName(book: ExcelBook, entry: DefinedNameEntry): NamedCells | undefined {
  const reference = parseReference(entry.formula);
  const sheet = reference && book.findSheet(reference.sheetName);
  return reference && sheet && { sheet, cells: reference.cells };
}
