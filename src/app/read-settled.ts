import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { isStagingSheet } from "../sheets/staging-sheet";
import type { ExchangeSettled, WorkbookReader, WorkbookWriter } from "./ports";

/** A workbook in which no writing of a report is left half done. */
export interface SettledWorkbook {
  readonly workbook: WorkbookSnapshot;
  /** What became of one that was cut off; absent where the report had not been touched. */
  readonly settled?: ExchangeSettled;
}

interface ReadAndWritten {
  readonly reader: WorkbookReader;
  readonly writer: WorkbookWriter;
}

async function settle(found: WorkbookSnapshot, { reader, writer }: ReadAndWritten): Promise<SettledWorkbook> {
  const staging = found.sheets.map(({ name }) => name).filter(isStagingSheet);
  if (staging.length === 0) return { workbook: found };
  const settled = await writer.write((session) => session.settleExchanges(staging));
  return { workbook: await reader.readWorkbook(), ...(settled && { settled }) };
}

/**
 * Reads the workbook; a writing of a report that was cut off is undone or finished first. Throws HostError
 * `other-at-work` where somebody is still at it.
 */
export async function readSettled(hosts: ReadAndWritten): Promise<SettledWorkbook> {
  return settle(await hosts.reader.readWorkbook(), hosts);
}

/** The same, for whoever needs no report: one that cannot be settled now is left to whoever writes the next. */
export async function readAndTryToSettle(hosts: ReadAndWritten): Promise<SettledWorkbook> {
  const workbook = await hosts.reader.readWorkbook();
  return settle(workbook, hosts).catch(() => ({ workbook }));
}
