import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { read } from "@e965/xlsx";
import { HostError } from "../../app/host-error";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { checkPackage } from "./check-package";
import { withJapaneseDateFormats } from "./japanese-date-formats";
import { readDefinedNames } from "./read-defined-names";
import { readSheet } from "./read-sheet";

const VISIBILITY = { 0: "visible", 1: "hidden", 2: "veryHidden" } as const;

/**
 * The snapshot of an .xlsx or .xlsm file: values as they were last calculated, dates
 * as serial numbers of the workbook's own date system. Chart sheets are left out.
 * Throws HostError `not-a-workbook`, `encrypted` or `too-large`.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  checkPackage(bytes);
  const book = parse(bytes);
  const sheets = book.SheetNames.flatMap((name, index): SheetSnapshot[] => {
    const sheet = book.Sheets[name];
    if (!sheet || (sheet["!type"] ?? "sheet") !== "sheet") return [];
    return [readSheet(name, VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0], sheet)];
  });
  return {
    sheets,
    names: readDefinedNames(book.Workbook?.Names ?? [], book.SheetNames),
    dateSystem: book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900,
  };
}

/** Empty cells are asked for, because a formula that was never calculated counts as one. */
const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
  sheetStubs: true,
};

function parse(bytes: Uint8Array): WorkBook {
  try {
    return read(withJapaneseDateFormats(bytes), OPTIONS);
  } catch (error) {
    throw new HostError("not-a-workbook", "", { cause: error });
  }
}
