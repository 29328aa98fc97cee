import type { ExchangeJournal, JournalledSheet } from "../../sheets/exchange-journal";
import { setState } from "./journal-sheet";
import { rangeOf } from "./range-of";
import { newChartName } from "./replaced-charts";
import { addName, moveName } from "./write-member";

/** What stands in the workbook now, by name. */
export interface StandingNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/** Sheets get their former names, as far as they have others; answers the names that all sheets have then. */
function renameBack(
  { workbook: { worksheets } }: Excel.RequestContext,
  { made, renamings }: ExchangeJournal,
  { sheets }: StandingNames,
): ReadonlySet<string> {
  const now = new Set(sheets);
  const rename = (from: string, to: string) => {
    if (now.has(to) || !now.delete(from)) return;
    worksheets.getItem(from).name = to;
    now.add(to);
  };
  // All new sheets were there before the exchange began: one that is not, has its name of the end.
  for (const { staging, sheet } of made) rename(sheet, staging);
  for (const { staging } of made) {
    if (!now.has(staging)) continue;
    const sheet = worksheets.getItem(staging);
    sheet.visibility = "Hidden";
    sheet.position = sheets.length - 1;
  }
  for (const { from, to } of renamings.toReversed()) rename(to, from);
  return now;
}

/** Names that are there keep being there: formulas that use one lose it for good where it is deleted. */
function moveNamesBack(
  { workbook }: Excel.RequestContext,
  { namesBefore, namesMade }: ExchangeJournal,
  standing: StandingNames,
  sheetsNow: ReadonlySet<string>,
): void {
  const known = new Set(standing.names.map((name) => name.toLowerCase()));
  for (const { name, sheet, range } of namesBefore) {
    if (!sheetsNow.has(sheet)) continue;
    if (known.has(name.toLowerCase())) moveName(workbook, name, sheet, range);
    else addName(workbook, name, rangeOf(workbook.worksheets.getItem(sheet), range));
  }
  for (const name of namesMade) workbook.names.getItemOrNullObject(name).delete();
}

/** The cells as the copy has them, and none of the new charts: those before were not touched yet. */
function copyBack(
  { workbook: { worksheets } }: Excel.RequestContext,
  { present, copy, touched, charts }: JournalledSheet,
): void {
  const [sheet, source] = [worksheets.getItem(present), worksheets.getItem(copy)];
  for (const range of touched) rangeOf(sheet, range).unmerge();
  for (const range of touched) rangeOf(sheet, range).copyFrom(rangeOf(source, range), "All");
  for (const { name } of charts) sheet.charts.getItemOrNullObject(newChartName(name)).delete();
}

/** Undoes what an exchange did before it came to its last touches; queued only. It can be done again from any point. */
export function undoExchange(
  context: Excel.RequestContext,
  mark: string,
  journal: ExchangeJournal,
  standing: StandingNames,
): void {
  const sheetsNow = renameBack(context, journal, standing);
  moveNamesBack(context, journal, standing, sheetsNow);
  for (const written of journal.written)
    if (sheetsNow.has(written.present) && sheetsNow.has(written.copy)) copyBack(context, written);
  for (const { sheet, place } of journal.placesBefore)
    if (sheetsNow.has(sheet)) context.workbook.worksheets.getItem(sheet).position = place;
  setState(context, mark, "prepared");
}
