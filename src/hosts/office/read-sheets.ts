import type { SheetSnapshot } from "../../domain/grid/sheet-snapshot";
import { cellSnapshots } from "./cell-snapshots";
import type { SheetExtent } from "./measure-sheets";
import { askForMerges, mergesOf, type AskedMerges } from "./merged-areas";
import { splitAgain, splitIntoRequests, type BlockToRead } from "./requests-by-size";
import { askForRowStates, rowStates, type AskedRows } from "./row-states";
import { visibilityOf } from "./list-sheets";
import { isTooLarge } from "./run-excel";

interface AskedBlock {
  readonly block: BlockToRead<SheetExtent>;
  readonly range: Excel.Range;
  readonly rows: AskedRows;
  readonly merged: AskedMerges;
}

function askFor(block: BlockToRead<SheetExtent>): AskedBlock {
  const { of, top, left, rows, columns } = block;
  const range = of.sheet.getRangeByIndexes(top, left, rows, columns).load("values,formulas,numberFormat");
  return {
    block,
    range,
    rows: askForRowStates(range),
    merged: askForMerges(of.sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }),
  };
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

function snapshotOf({ sheet, used }: SheetExtent, asked: readonly AskedBlock[]): SheetSnapshot {
  const blocks = asked.filter(({ block }) => block.of.sheet === sheet);
  const top = used?.top ?? 0;
  const cells = blocks.flatMap(({ range }) =>
    cellSnapshots(range.values, range.formulas, range.numberFormat),
  );
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet),
    origin: { row: top, column: used?.left ?? 0 },
    cells,
    merges: blocks.flatMap(({ merged }) => mergesOf(merged)),
    ...rowStates(
      blocks.flatMap(({ rows }) => rows.value),
      cells,
      top,
    ),
  };
}

/** Reads what stands on sheets: one round trip, and one more for each further 4 MB; a few more where cells hold long texts. */
export async function readSheets(
  context: Excel.RequestContext,
  extents: readonly SheetExtent[],
): Promise<readonly SheetSnapshot[]> {
  const filled = extents.flatMap((of) => (of.used ? [{ of, range: of.used }] : []));
  const asked = await readBlocks(context, splitIntoRequests(filled));
  return extents.map((extent) => snapshotOf(extent, asked));
}
