import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { LastYearOffer, LastYearRefusal } from "../last-year-offer";
import type { BookImporter, WorkbookReader } from "../ports";
import { readOfficeSettings } from "../read-office-settings";
import { offerLastYear } from "./offer-last-year";
import { readLastYear } from "./read-last-year";

interface LastYearHosts {
  readonly reader: WorkbookReader;
  readonly importer: BookImporter;
}

/** The number that Excel gives a sheet whose name is taken. */
const TAKEN_NUMBER = / \(\d+\)$/;

/** The sheets that came, as they stand in their own book. */
function bookOf(workbook: WorkbookSnapshot, names: readonly string[]): WorkbookSnapshot {
  const came = new Set(names);
  const here = new Set(workbook.sheets.map(({ name }) => name).filter((name) => !came.has(name)));
  const ownName = (name: string) => {
    const plain = name.replace(TAKEN_NUMBER, "");
    return here.has(plain) ? plain : name;
  };
  return {
    ...workbook,
    sheets: workbook.sheets
      .filter(({ name }) => came.has(name))
      .map((sheet) => ({ ...sheet, name: ownName(sheet.name) })),
    names: workbook.names
      .filter(({ sheet }) => came.has(sheet))
      .map((each) => ({ ...each, sheet: ownName(each.sheet) })),
  };
}

/** Excel reads a file only by taking its sheets over: they come, are read, and go again, whatever fails meanwhile. */
async function readFile({ reader, importer }: LastYearHosts, file: Uint8Array): Promise<WorkbookSnapshot> {
  const names = await importer.insertSheets(file);
  let workbook: WorkbookSnapshot;
  try {
    workbook = await reader.readWorkbook();
  } catch (error) {
    await importer.removeSheets(names).catch(() => undefined);
    throw error;
  }
  await importer.removeSheets(names);
  return bookOf(workbook, names);
}

/** What a file of last year holds to take over; the workbook is as before. Throws HostError. */
export async function lookAtLastYear(
  hosts: LastYearHosts,
  fiscalYear: FiscalYear,
  file: Uint8Array,
  book: string,
): Promise<LastYearOffer | LastYearRefusal> {
  const settings = readOfficeSettings(await hosts.reader.readWorkbook());
  const lastYear = readLastYear(await readFile(hosts, file), fiscalYear, settings);
  return "refused" in lastYear ? lastYear : offerLastYear(settings, book, lastYear);
}
