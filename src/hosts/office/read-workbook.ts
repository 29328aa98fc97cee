import { HostError } from "../../app/host-error";
import { parseRangeAddress, type CellRange } from "../../domain/grid/cell-address";
import type {
  DateSystem,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../domain/grid/sheet-snapshot";
import { askForRowStates, rowStates, type AskedRows } from "./row-states";
import { splitAgain, splitIntoRequests, type BlockToRead } from "./requests-by-size";
import { cellSnapshots } from "./cell-snapshots";
import { isTooLarge, runExcel } from "./run-excel";

/** 2000-01-01 as a serial of the 1904 system; in the 1900 system it is 36526. */
const PROBE_1904 = 35064;

/** Ten years of every record kind are a fifth of this; more would take minutes, and the memory of the pane. */
const MOST_CELLS = 2_000_000;

/** Excel answers no more merged areas of a range than this; no two of them begin in one cell. */
const MERGES_ANSWERED = 512;

interface SheetExtent {
  readonly sheet: Excel.Worksheet;
  readonly used: CellRange | undefined;
}

interface Listing {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}

/** `'2-2 支援方法'!$A$1:$C$3` → sheet and range; undefined where the name is no rectangle of a sheet of this workbook. */
function definedName(
  { name, formula }: Excel.NamedItem,
  sheets: ReadonlySet<string>,
): DefinedName | undefined {
  const reference: unknown = formula;
  if (typeof reference !== "string") return undefined;
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const range = parseRangeAddress(address);
  return sheet !== undefined && sheets.has(sheet) && range ? { name, sheet, range } : undefined;
}

async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names, functions } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  // No released API tells a 1904 workbook: ask it what day it calls 2000-01-01.
  const probe = functions.date(2000, 1, 1).load("value");
  await context.sync();
  const sheetNames = new Set(worksheets.items.map(({ name }) => name));
  return {
    sheets: worksheets.items,
    names: names.items.flatMap((item) => definedName(item, sheetNames) ?? []),
    dateSystem: probe.value === PROBE_1904 ? 1904 : 1900,
  };
}

async function measureSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly SheetExtent[]> {
  const asked = sheets.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  return asked.map(({ sheet, used }) => ({
    sheet,
    used: used.isNullObject
      ? undefined
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          bottom: used.rowIndex + used.rowCount - 1,
          right: used.columnIndex + used.columnCount - 1,
        },
  }));
}

interface AskedBlock {
  readonly block: BlockToRead<SheetExtent>;
  readonly range: Excel.Range;
  readonly rows: AskedRows;
  readonly merged: readonly Excel.RangeAreas[];
}

/**
 * Excel answers the areas that begin inside a range. Those that begin outside the used one hold nothing: the value
 * of an area stands in its first cell.
 */
function askForMerges({ of, top, left, rows, columns }: BlockToRead<SheetExtent>): Excel.RangeAreas[] {
  const atOnce = Math.max(1, Math.floor(MERGES_ANSWERED / columns));
  return Array.from({ length: Math.ceil(rows / atOnce) }, (_, index) =>
    of.sheet
      .getRangeByIndexes(top + index * atOnce, left, Math.min(atOnce, rows - index * atOnce), columns)
      .getMergedAreasOrNullObject()
      .load("areas/items/address"),
  );
}

function askFor(block: BlockToRead<SheetExtent>): AskedBlock {
  const { of, top, left, rows, columns } = block;
  const range = of.sheet.getRangeByIndexes(top, left, rows, columns).load("values,formulas,numberFormat");
  return { block, range, rows: askForRowStates(range), merged: askForMerges(block) };
}

/**
 * One round trip a request; recursion, since each must end before the next is sent. A size is an estimate until Excel
 * refuses it: then the request is divided and asked again, down to a single row.
 */
async function readBlocks(
  context: Excel.RequestContext,
  [request, ...rest]: readonly (readonly BlockToRead<SheetExtent>[])[],
): Promise<readonly AskedBlock[]> {
  if (!request) return [];
  const asked = request.map(askFor);
  try {
    await context.sync();
  } catch (error) {
    const smaller = isTooLarge(error) ? splitAgain(request) : undefined;
    if (!smaller) throw error;
    return readBlocks(context, [...smaller, ...rest]);
  }
  return [...asked, ...(await readBlocks(context, rest))];
}

function mergesOf({ merged }: AskedBlock): CellRange[] {
  return merged.flatMap((areas) =>
    areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => parseRangeAddress(address) ?? []),
  );
}

function snapshotOf({ sheet, used }: SheetExtent, asked: readonly AskedBlock[]): SheetSnapshot {
  const blocks = asked.filter(({ block }) => block.of.sheet === sheet);
  const top = used?.top ?? 0;
  const cells = blocks.flatMap(({ range }) =>
    cellSnapshots(range.values, range.formulas, range.numberFormat),
  );
  return {
    name: sheet.name,
    visibility:
      sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    origin: { row: top, column: used?.left ?? 0 },
    cells,
    merges: blocks.flatMap(mergesOf),
    ...rowStates(
      blocks.flatMap(({ rows }) => rows.value),
      cells,
      top,
    ),
  };
}

/** Excel counts every cell between the first and the last in use, so that one stray value can make a sheet huge. */
function refuseTooMany(ranges: readonly { readonly range: CellRange }[]): void {
  const cells = ranges.reduce(
    (sum, { range: { top, left, bottom, right } }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
  if (cells > MOST_CELLS) throw new HostError("too-large", `${cells} cells`);
}

/** Reads the whole workbook: three round trips, and one more for each further 4 MB; a few more where cells hold long texts. */
export function readExcelWorkbook(): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { sheets, names, dateSystem } = await listSheets(context);
    const extents = await measureSheets(context, sheets);
    const filled = extents.flatMap((of) => (of.used ? [{ of, range: of.used }] : []));
    refuseTooMany(filled);
    const asked = await readBlocks(context, splitIntoRequests(filled));
    return { sheets: extents.map((extent) => snapshotOf(extent, asked)), names, dateSystem };
  });
}
