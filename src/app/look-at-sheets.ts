import { isSameMonth } from "../domain/calendar/calendar-date";
import { monthsOfFiscalYear } from "../domain/calendar/fiscal-year";
import type { SheetSnapshot } from "../domain/grid/sheet-snapshot";
import type { TableContext } from "../domain/records/find-tables";
import { draftForm } from "../domain/records/form-draft";
import { headerCandidates, likeliestHeader, type HeaderCandidate } from "../domain/records/header-candidates";
import { readingLog, type ReadSpecially } from "../domain/records/reading-log";
import type { ReadSheet } from "../domain/records/read-sheets";
import { tableContext } from "../domain/records/read-year";
import type { RecordKindId } from "../domain/records/record-kind-id";
import type { UnreadSheet } from "../domain/records/sheet-binding";
import { tallyKinds } from "../domain/records/tally/monthly-tally";
import { missingItems } from "../sheets/settings-sheet/missing-items";
import type { ReadSheets } from "./read-book";
import { settingsSheet } from "./read-office-settings";
import type { FormStart, SheetReading, SheetsOverview } from "./sheets-overview";
import { unknownSpellings } from "./unknown-spellings";

/** Why a sheet is asked about: it may hold records, and nobody but the user can tell. */
const ASKED: ReadonlySet<UnreadSheet["why"]> = new Set<UnreadSheet["why"]>(["unsure", "unclear-year"]);

function startOf(
  headers: readonly HeaderCandidate[],
  reading: ReadSheet | undefined,
  unread: UnreadSheet | undefined,
): FormStart | undefined {
  const [binding] = reading?.bindings ?? [];
  if (reading && binding) {
    const { headerRow } = binding;
    const own = reading.bindings.filter((each) => each.headerRow === headerRow);
    return { headerRow, kinds: own.map(({ kind }) => kind) };
  }
  const likeliest = likeliestHeader(headers);
  const kinds: readonly RecordKindId[] = unread?.why === "unsure" ? unread.kinds.slice(0, 1) : [];
  return likeliest && { headerRow: likeliest.row, kinds };
}

function logBySheet(log: readonly ReadSpecially[]): ReadonlyMap<string, readonly ReadSpecially[]> {
  const bySheet = new Map<string, ReadSpecially[]>();
  for (const entry of log) {
    const own = bySheet.get(entry.sheet);
    if (own) own.push(entry);
    else bySheet.set(entry.sheet, [entry]);
  }
  return bySheet;
}

/** What the domain knows of one sheet. */
interface Known {
  readonly context: TableContext;
  readonly read: ReadSheets;
  readonly log: ReadonlyMap<string, readonly ReadSpecially[]>;
}

function sheetReading(sheet: SheetSnapshot, { context, read, log }: Known): SheetReading {
  const { dataset, settings } = read;
  const { name, visibility } = sheet;
  const reading = dataset.readSheets.find((each) => each.sheet === name);
  const unread = dataset.unread.find((each) => each.sheet === name);
  const headerRows = reading?.bindings.map(({ headerRow }) => headerRow) ?? [];
  const headers = headerCandidates(sheet, context, headerRows);
  const chosen = new Set(settings.reading.choices.map(({ form }) => form));
  const own = {
    sheet: name,
    visibility,
    source: settings.reading.sources.get(name),
    headers,
    start: startOf(headers, reading, unread),
    isChosen: headers.some(({ form }) => chosen.has(form)),
  };
  const setAside = dataset.setAside.filter((each) => each.sheet === name);
  if (reading) return { ...own, state: "read", reading, setAside, log: log.get(name) ?? [] };
  const tallies = dataset.tallies.filter((each) => each.sheet === name);
  if (tallies.length > 0) {
    const kinds = [...new Set(tallies.flatMap(tallyKinds))];
    const months = monthsOfFiscalYear(dataset.fiscalYear).filter((month) =>
      tallies.some((tally) => tally.months.some((each) => isSameMonth(each, month))),
    );
    return { ...own, state: "totals", kinds, months };
  }
  const why = unread ?? ({ sheet: name, why: "no-record-kind" } as const);
  return { ...own, state: ASKED.has(why.why) ? "asked" : "unused", unread: why };
}

/** Every sheet of a workbook that is not ours, and how it is read. */
export function lookAtSheets(read: ReadSheets): SheetsOverview {
  const { workbook, settings, dataset, fiscalYear, ours } = read;
  const context = tableContext(settings, {
    fiscalYear: dataset.fiscalYear,
    codeLists: settings.codeLists,
    dateSystem: workbook.dateSystem,
  });
  const sheet = settingsSheet(workbook);
  const log = logBySheet(readingLog(dataset));
  const theirs = workbook.sheets.filter(({ name }) => !ours.has(name));
  const sheets = theirs.map((each) => sheetReading(each, { context, read, log }));
  return {
    fiscalYear,
    sheets,
    settings,
    missingItems: sheet ? missingItems(sheet, settings) : [],
    unknownSpellings: unknownSpellings(dataset),
    draft: (name, headerRow, kinds) => {
      const theirSheet = theirs.find((each) => each.name === name);
      return theirSheet && draftForm(theirSheet, headerRow, kinds, context);
    },
    sheetsOfForm: (form) => sheets.filter(({ headers }) => headers.some((each) => each.form === form)).length,
  };
}
