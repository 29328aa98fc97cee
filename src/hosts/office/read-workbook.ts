import { parseRangeAddress, type CellRange } from "../../domain/grid/cell-address";
import type {
  DateSystem,
  DefinedName,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../domain/grid/sheet-snapshot";
import { splitAgain, splitIntoRequests, type BlockToRead } from "./requests-by-size";
import { cellSnapshots } from "./cell-snapshots";
import { isTooLarge, runExcel } from "./run-excel";

/** 2000-01-01 as a serial of the 1904 system; in the 1900 system it is 36526. */
const PROBE_1904 = 35064;

interface SheetExtent {
  readonly sheet: Excel.Worksheet;
  readonly used: CellRange | undefined;
  readonly merges: readonly CellRange[];
}

interface Listing {
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: DateSystem;
}

/** `'2-2 支援方法'!$A$1:$C$3` → sheet and range; undefined where the name is no plain range. */
function definedName({ name, formula }: Excel.NamedItem): DefinedName | undefined {
  const reference: unknown = formula;
  if (typeof reference !== "string") return undefined;
  const [, quoted, plain, address = ""] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const range = parseRangeAddress(address);
  return sheet !== undefined && range ? { name, sheet, range } : undefined;
}

async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names, functions } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  // No released API tells a 1904 workbook: ask it what day it calls 2000-01-01.
  const probe = functions.date(2000, 1, 1).load("value");
  await context.sync();
  return {
    sheets: worksheets.items,
    names: names.items.flatMap((item) => definedName(item) ?? []),
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
    // Merged areas that begin outside a range are missed: ask for the whole sheet's.
    merged: sheet.getRange().getMergedAreasOrNullObject().load("areas/items/address"),
  }));
  await context.sync();
  return asked.map(({ sheet, used, merged }) => ({
    sheet,
    used: used.isNullObject
      ? undefined
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          bottom: used.rowIndex + used.rowCount - 1,
          right: used.columnIndex + used.columnCount - 1,
        },
    merges: merged.isNullObject
      ? []
      : merged.areas.items.flatMap(({ address }) => parseRangeAddress(address) ?? []),
  }));
}

interface AskedBlock {
  readonly block: BlockToRead<SheetExtent>;
  readonly range: Excel.Range;
}

function askFor(block: BlockToRead<SheetExtent>): AskedBlock {
  const { of, top, left, rows, columns } = block;
  const range = of.sheet.getRangeByIndexes(top, left, rows, columns).load("values,formulas,numberFormat");
  return { block, range };
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

function snapshotOf({ sheet, used, merges }: SheetExtent, asked: readonly AskedBlock[]): SheetSnapshot {
  const blocks = asked.filter(({ block }) => block.of.sheet === sheet);
  return {
    name: sheet.name,
    visibility:
      sheet.visibility === "Visible" ? "visible" : sheet.visibility === "Hidden" ? "hidden" : "veryHidden",
    origin: { row: used?.top ?? 0, column: used?.left ?? 0 },
    cells: blocks.flatMap(({ range }) => cellSnapshots(range.values, range.formulas, range.numberFormat)),
    merges,
  };
}

/** Reads the whole workbook: three round trips, and one more for each further 4 MB; a few more where cells hold long texts. */
export function readExcelWorkbook(): Promise<WorkbookSnapshot> {
  return runExcel(async (context) => {
    const { sheets, names, dateSystem } = await listSheets(context);
    const extents = await measureSheets(context, sheets);
    const filled = extents.flatMap((of) => (of.used ? [{ of, range: of.used }] : []));
    const asked = await readBlocks(context, splitIntoRequests(filled));
    return { sheets: extents.map((extent) => snapshotOf(extent, asked)), names, dateSystem };
  });
}
