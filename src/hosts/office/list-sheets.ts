import { parseRangeAddress } from "../../domain/grid/cell-address";
import type { DateSystem, DefinedName, SheetSnapshot } from "../../domain/grid/sheet-snapshot";

/** 2000-01-01 as a serial of the 1904 system; in the 1900 system it is 36526. */
const PROBE_1904 = 35064;

/** What a workbook consists of, without what stands on its sheets. */
export interface Listing {
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

export async function listSheets(context: Excel.RequestContext): Promise<Listing> {
  const { worksheets, names, functions } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
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

export function visibilityOf({ visibility }: Excel.Worksheet): SheetSnapshot["visibility"] {
  if (visibility === "Visible") return "visible";
  return visibility === "Hidden" ? "hidden" : "veryHidden";
}
