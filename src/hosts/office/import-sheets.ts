import { quotedSheetName } from "../../domain/grid/cell-address";
import { HostError } from "../../app/host-error";
import type { BookImporter } from "../../app/ports";
import { base64Of } from "./base64";
import { hostErrorOf, runExcel } from "./run-excel";

const INSERTION = "Workbook.insertWorksheetsFromBase64";

/** Excel has no code of its own for a file that it cannot read: it names the call that failed, and nothing else. */
function refusedFile(error: unknown): HostError {
  const known = hostErrorOf(error);
  const isRefused = known.code === "unexpected" && known.detail.endsWith(INSERTION);
  return isRefused ? new HostError("not-a-workbook", known.detail, { cause: error }) : known;
}

async function insertedIds(context: Excel.RequestContext, file: Uint8Array): Promise<readonly string[]> {
  const ids = context.workbook.insertWorksheetsFromBase64(base64Of(file), { positionType: "End" });
  try {
    await context.sync();
  } catch (error) {
    throw refusedFile(error);
  }
  return ids.value;
}

/** Names that came with sheets would stay without them, and refer to nothing. */
async function namesOn(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
): Promise<readonly string[]> {
  const loaded = context.workbook.names.load("items/name,items/formula");
  await context.sync();
  const references = sheetNames.flatMap((name) => [`=${name}!`, `=${quotedSheetName(name)}!`]);
  return loaded.items.flatMap(({ name, formula }) => {
    const reference: unknown = formula;
    const isThere = typeof reference === "string" && references.some((start) => reference.startsWith(start));
    return isThere ? [name] : [];
  });
}

async function deleteSheets(
  context: Excel.RequestContext,
  keys: readonly string[],
  names: readonly string[] = [],
): Promise<void> {
  const sheets = keys.map((key) => context.workbook.worksheets.getItem(key).load("name"));
  // All are looked up before the first is deleted, so that none is where one is gone.
  for (const name of names) context.workbook.names.getItem(name).delete();
  for (const sheet of sheets) sheet.delete();
  await context.sync();
}

async function namesOf(context: Excel.RequestContext, ids: readonly string[]): Promise<readonly string[]> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItem(id).load("name"));
  try {
    await context.sync();
  } catch (error) {
    // Nobody could remove sheets whose names are not known; where Excel is out of reach they stay.
    await deleteSheets(context, ids).catch(() => undefined);
    throw error;
  }
  return sheets.map(({ name }) => name);
}

/**
 * Two round trips each: Excel answers the sheets' ids, and the names under which they stand only then; defined names
 * are looked up before what they refer to goes.
 */
export const bookImporter: BookImporter = {
  insertSheets: (file) => runExcel(async (context) => namesOf(context, await insertedIds(context, file))),
  removeSheets: (sheets) =>
    runExcel(async (context) => {
      await deleteSheets(context, sheets, await namesOn(context, sheets));
    }),
};
