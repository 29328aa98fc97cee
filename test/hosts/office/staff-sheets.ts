import { cellAddress } from "../../../src/domain/grid/cell-address";
import { OUR_NAME_PREFIX } from "../../../src/domain/grid/our-names";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { plansOfHostWorkbook } from "../../../src/workbench/copy/plans-of-host-workbook";
import type { BookSheet } from "../../../src/workbench/excel-host/book/book-sheet";
import type { ExcelHost } from "../../../src/workbench/excel-host/excel-host";
import { observeSheet } from "../xlsx-file/observe";
import { all } from "../xlsx-file/read-xml";
import { WorkbookParts } from "../xlsx-file/workbook-parts";

/** What stands at each place, as texts that can be compared: `終結_R1.5!C2`, `終結_R1.5 merges`. */
export type Places = ReadonlyMap<string, string>;

const OURS = ["点検の記録", "正誤表_R1", "点検結果"];

function isOurs(sheet: string): boolean {
  return OURS.includes(sheet);
}

function entries(of: object | undefined): readonly (readonly [string, unknown])[] {
  return Object.entries(of ?? {});
}

/**
 * The cells, with value, formula and every part of their look; Univer keeps most looks in a table beside. Whether an
 * apostrophe stands before a text, which Excel does not tell an add-in, is not compared.
 */
function cellsOf(host: ExcelHost, sheet: BookSheet): readonly (readonly [string, unknown])[] {
  const { styles } = host.book.workbook.save();
  const cells: (readonly [string, unknown])[] = [];
  sheet.univerSheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell) return;
      const look = typeof cell.s === "string" ? styles[cell.s] : cell.s;
      cells.push([`!${cellAddress({ row, column })}`, { ...cell, t: typeof cell.v, s: look }]);
    });
  return cells;
}

/** All that is not a cell: sizes, merges, what freezes, prints and validates, and the staff's own formats. */
function restOf(host: ExcelHost, sheet: BookSheet): readonly (readonly [string, unknown])[] {
  const saved = Object.entries(host.book.workbook.save().sheets[sheet.id] ?? {}).filter(
    ([key]) => key !== "cellData",
  );
  const formats = sheet.conditionalFormats.all().filter(({ formula }) => !formula.includes("jisseki-mark"));
  const { charts, tables, pageLayout, filteredRows, showHeadings, visibility } = sheet;
  const own = { charts, tables, pageLayout, filteredRows: [...filteredRows], showHeadings, visibility };
  const kept = { ...Object.fromEntries(saved), ...own, formats, validations: sheet.validations.all() };
  return entries(kept).map(([key, value]) => [` ${key}`, value] as const);
}

function said(held: unknown): string {
  return held === undefined ? "" : JSON.stringify(held);
}

/** Everything that the workbook holds on sheets of the staff's; marks of ours apart. */
export function staffPlaces(host: ExcelHost): Places {
  const sheets = host.book.sheets().filter(({ name }) => !isOurs(name));
  const places = sheets.flatMap((sheet) =>
    [...cellsOf(host, sheet), ...restOf(host, sheet)].map(([place, held]): readonly [string, string] => [
      `${sheet.name}${place}`,
      said(held),
    ]),
  );
  const names = host.book.workbook
    .getDefinedNames()
    .map((name) => [name.getName(), name.getFormulaOrRefString()])
    .filter(([name = ""]) => !name.startsWith(OUR_NAME_PREFIX));
  return new Map([
    ...places,
    ["sheets", JSON.stringify(sheets.map(({ name }) => name))],
    ["names", JSON.stringify(names)],
  ]);
}

const SEEN = { rows: 10, columns: 11 };
const ADDRESSES = Array.from({ length: SEEN.rows * SEEN.columns }, (_, index) =>
  cellAddress({ row: Math.floor(index / SEEN.columns), column: index % SEEN.columns }),
);
function asked<T>(places: readonly string[], value: T): Readonly<Record<string, T>> {
  return Object.fromEntries(places.map((place) => [place, value]));
}

function validationsIn(workbook: Uint8Array, sheet: string): readonly unknown[] {
  const parts = new WorkbookParts(workbook);
  return all(parts.part(parts.sheetPath(sheet)), "dataValidation");
}

/** The same of the workbook as it is saved, from the file's own XML. */
export async function staffPlacesInFile(host: ExcelHost): Promise<Places> {
  const { sheets } = await plansOfHostWorkbook(host.book);
  const bytes = await writeWorkbook({ sheets }, "");
  const snapshots = readWorkbook(bytes).sheets.filter(({ name }) => !isOurs(name));
  const places = snapshots.flatMap((sheet) => {
    const { cells, formats, ...rest } = observeSheet(bytes, sheet.name, {
      cells: asked(ADDRESSES, { kind: "blank" as const }),
      formats: asked(ADDRESSES, {}),
      columnWidths: asked(["A", "B", "C", "D", "H"], 0),
      rowHeights: asked(["1", "2", "6"], 0),
    });
    return [
      ...entries(cells).map(([at, held]) => [`!${at} held`, held] as const),
      ...entries(formats).map(([at, look]) => [`!${at} look`, look] as const),
      ...entries(rest).map(([key, value]) => [` ${key}`, value] as const),
      [" validations", validationsIn(bytes, sheet.name)] as const,
      [" read", sheet] as const,
    ].map(([place, held]): readonly [string, string] => [`${sheet.name}${place}`, said(held)]);
  });
  return new Map(places);
}

/** The places that are not what they were. */
export function changedPlaces(before: Places, after: Places): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}
