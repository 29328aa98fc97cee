import type { IDefinedNamesServiceParam } from "@univerjs/preset-sheets-node-core";
import { parseRangeAddress, type CellRange } from "../../../domain/grid/cell-address";
import { ApiError } from "../wire/api-error";
import { generateRandomId } from "@univerjs/presets";
import type { BookSheet } from "./book-sheet";
import type { ExcelBook } from "./excel-book";

const WORKBOOK_SCOPE = "AllDefaultWorkbook";

/** Univer's commands for names would look through all formulas for the name, and could be undone by the user. */
const SET_NAME = "formula.mutation.set-defined-name";
const REMOVE_NAME = "formula.mutation.remove-defined-name";

/** A defined name: a cell range, a formula or a constant; `sheetId` is the sheet it is private to. */
export interface DefinedNameEntry {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly comment: string;
  readonly sheetId: string | undefined;
  readonly univerName: IDefinedNamesServiceParam;
}

export interface NamedCells {
  readonly sheet: BookSheet;
  readonly cells: CellRange;
}

function entryOf(univerName: IDefinedNamesServiceParam): DefinedNameEntry {
  const { name, formulaOrRefString: reference, localSheetId: scope, comment = "" } = univerName;
  return {
    name,
    formula: reference.startsWith("=") ? reference : `=${reference}`,
    comment,
    sheetId: scope === undefined || scope === WORKBOOK_SCOPE ? undefined : scope,
    univerName,
  };
}

/** All names, whichever their scope. */
export function allNames({ names, workbook }: ExcelBook): readonly DefinedNameEntry[] {
  return Object.values(names.getDefinedNameMap(workbook.getId()) ?? {}).map(entryOf);
}

/** The names of the workbook, or those private to one sheet. */
export function definedNames(book: ExcelBook, scope: BookSheet | undefined): readonly DefinedNameEntry[] {
  return allNames(book).filter(({ sheetId }) => sheetId === scope?.id);
}

export function findName(
  book: ExcelBook,
  name: string,
  scope: BookSheet | undefined,
): DefinedNameEntry | undefined {
  // Univer finds one of that name in any case, and none only where there is none.
  const found = book.names.getValueByName(book.workbook.getId(), name);
  const entry = found ? entryOf(found) : undefined;
  if (entry === undefined || entry.sheetId === scope?.id) return entry;
  return definedNames(book, scope).find((other) => other.name.toLowerCase() === name.toLowerCase());
}

/** Univer can hide a name, and does not say of one whether it is hidden. */
const unlisted = new WeakMap<ExcelBook, Set<string>>();

const listKey = (name: string, sheetId: string | undefined) => `${sheetId ?? ""} ${name.toLowerCase()}`;

/** Whether Excel's own list of names shows it. */
export function isListed(book: ExcelBook, { name, sheetId }: DefinedNameEntry): boolean {
  return unlisted.get(book)?.has(listKey(name, sheetId)) !== true;
}

export function setListed(book: ExcelBook, { name, sheetId }: DefinedNameEntry, listed: boolean): void {
  const names = unlisted.get(book) ?? new Set<string>();
  unlisted.set(book, names);
  if (listed) names.delete(listKey(name, sheetId));
  else names.add(listKey(name, sheetId));
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
  setName(book, {
    id: generateRandomId(),
    name,
    formulaOrRefString: stored(formula),
    localSheetId: scope?.id ?? WORKBOOK_SCOPE,
  });
  const made = findName(book, name, scope);
  if (!made) throw new ApiError("InvalidArgument");
  setListed(book, made, true);
  return made;
}

export function changeName(book: ExcelBook, { univerName }: DefinedNameEntry, formula: string): void {
  setName(book, { ...univerName, formulaOrRefString: stored(formula) });
}

/** Formulas go on naming it, as in Excel. */
export function deleteName(book: ExcelBook, { univerName }: DefinedNameEntry): void {
  book.univer.syncExecuteCommand(REMOVE_NAME, { ...univerName, unitId: book.workbook.getId() });
}

function setName(book: ExcelBook, univerName: IDefinedNamesServiceParam): void {
  book.univer.syncExecuteCommand(SET_NAME, { ...univerName, unitId: book.workbook.getId() });
}

/** Univer has references of cells without their `=`. */
function stored(formula: string): string {
  const reference = formula.replace(/^=/, "");
  return parseReference(reference) ? reference : `=${reference}`;
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
