import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { ImportHosts, ImportOutcome } from "./import-book";
import { clearingOfSources } from "./writing-of-reading-rows";

/** True where a sheet stands as it came. */
function isUnchanged(before: SheetSnapshot, { sheets }: WorkbookSnapshot): boolean {
  const now = sheets.find(({ name }) => name === before.name);
  return now !== undefined && JSON.stringify(now.cells) === JSON.stringify(before.cells);
}

/**
 * Removes the sheets that an import brought, and what 読み方 says of them. Refuses where one of them was changed
 * since: what users have entered is never lost.
 */
export async function takeBackImport(
  { reader, writer, importer }: ImportHosts,
  { imported, came, book }: ImportOutcome,
): Promise<"taken-back" | "changed-since"> {
  const workbook = await reader.readWorkbook();
  if (!came.every((sheet) => isUnchanged(sheet, workbook))) return "changed-since";
  const names = new Set(imported.map(({ sheet }) => sheet));
  await importer.removeSheets([...names]);
  // Sheets without a source would be counted as the office's own; a source without its sheet says nothing.
  const clearing = clearingOfSources(workbook, (sheet, from) => names.has(sheet) && from === book);
  if (clearing) {
    await writer.write(async (session) => {
      await session.writeSheet(clearing);
    });
  }
  return "taken-back";
}
