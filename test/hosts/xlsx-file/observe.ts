import { absoluteReference, parseRangeAddress, rangeAddress } from "../../../src/domain/grid/cell-address";
import type { SheetObservation } from "../conformance/sheet-observation";
import { observeCell } from "./observe-cells";
import { observeCharts } from "./observe-charts";
import { observeFormat } from "./observe-formats";
import { observeFrozen, observeTables, observeValidation } from "./observe-input";
import { columnPoints, definedName, observePrint, rowPoints } from "./observe-layout";
import type { XmlElement } from "./read-xml";
import { all } from "./read-xml";
import { WorkbookParts } from "./workbook-parts";

/**
 * What a file's sheet holds at the places that `asked` names, from the XML itself:
 * neither our reader nor the package that wrote the file has a part in it.
 */
export function observeSheet(
  workbook: Uint8Array,
  sheetName: string,
  asked: SheetObservation,
): SheetObservation {
  const parts = new WorkbookParts(workbook);
  const path = parts.sheetPath(sheetName);
  const sheet = parts.part(path);
  const book = parts.part("xl/workbook.xml");
  const index = all(book, "sheet").findIndex(({ attributes }) => attributes.name === sheetName);
  const sharedStrings = parts.part("xl/sharedStrings.xml");
  const styles = parts.part("xl/styles.xml");
  return {
    cells: at(asked.cells, (address) => observeCell(cellElement(sheet, address), sharedStrings)),
    merges: all(sheet, "mergeCell").map(({ attributes }) => attributes.ref ?? ""),
    formats: at(asked.formats, (address) => observeFormat(cellElement(sheet, address), styles)),
    columnWidths: at(asked.columnWidths, (letters) => columnPoints(sheet, letters)),
    rowHeights: at(asked.rowHeights, (row) => rowPoints(sheet, row)),
    print: observePrint(sheet, book, index),
    names: at(asked.names, (name) => ownRange(definedName(book, name), sheetName)),
    charts: observeCharts(parts, path, sheetName),
    tables: observeTables(parts, path),
    frozen: observeFrozen(sheet),
    validations: at(asked.validations, (address) => observeValidation(sheet, address)),
  };
}

function at<T>(
  asked: Readonly<Record<string, unknown>> | undefined,
  look: (place: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.keys(asked ?? {}).map((place) => [place, look(place)]));
}

function cellElement(sheet: XmlElement, address: string): XmlElement | undefined {
  return all(sheet, "c").find(({ attributes }) => attributes.r === address);
}

/** The A1 text of a name's range; the reference itself where it is no range of this sheet. */
function ownRange(reference: string | undefined, sheetName: string): string {
  const range = parseRangeAddress(reference ?? "");
  return range && reference === absoluteReference(sheetName, range) ? rangeAddress(range) : String(reference);
}
