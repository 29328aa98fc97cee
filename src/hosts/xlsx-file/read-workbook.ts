import type { ParsingOptions, WorkBook } from "@e965/xlsx";
import { read } from "@e965/xlsx";
import { zipSync } from "fflate";
import { HostError } from "../../app/host-error";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { checkWorkbookParts } from "./check-workbook-parts";
import { withEmptyTextsInPairs } from "./empty-shared-texts";
import { withJapaneseDateFormats } from "./japanese-date-formats";
import { readDefinedNames } from "./read-defined-names";
import { readPackage, type PackageParts } from "./read-package";
import { readSheet } from "./read-sheet";

const VISIBILITY = { 0: "visible", 1: "hidden", 2: "veryHidden" } as const;

/**
 * The snapshot of an .xlsx or .xlsm file: values as they were last calculated, dates
 * as serial numbers of the workbook's own date system. Chart sheets are left out.
 * Throws HostError `not-a-workbook`, `encrypted`, `damaged`, `too-large` or `sheet-too-large`.
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  const parts = readPackage(bytes);
  const types = checkWorkbookParts(parts);
  const book = parse(parts);
  const names = new Set(book.SheetNames);
  if (names.size !== types.length) throw new HostError("damaged");
  const sheets = book.SheetNames.flatMap((name, index): SheetSnapshot[] => {
    if (types[index] !== "worksheet") return [];
    const sheet = book.Sheets[name];
    if (!sheet) throw new HostError("damaged");
    return [readSheet(name, VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0], sheet)];
  });
  return {
    sheets,
    names: readDefinedNames(book.Workbook?.Names ?? [], book.SheetNames),
    dateSystem: book.Workbook?.WBProps?.date1904 === true ? 1904 : 1900,
  };
}

/** Empty cells are asked for, because a formula that was never calculated counts as one; styles, because hidden rows come with them. */
const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
  sheetStubs: true,
  cellStyles: true,
};

/** The parser takes a zip: of the parts that were checked, not packed again. */
function parse(parts: PackageParts): WorkBook {
  const readable = withEmptyTextsInPairs(withJapaneseDateFormats(parts));
  const zip = zipSync(Object.fromEntries(readable), { level: 0 });
  try {
    return read(zip, OPTIONS);
  } catch (error) {
    throw new HostError("damaged", "", { cause: error });
  }
}
