import { isSettingsSheetName, readSettings } from "../../../src/domain/settings/read-settings";
import type { CalendarDate } from "../../../src/domain/calendar/calendar-date";
import { cellAddress, parseCellAddress } from "../../../src/domain/grid/cell-address";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { withCheckLog } from "../../../src/domain/settings/check-log/read-check-log";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { withReadingSheet } from "../../../src/domain/settings/read-reading-sheet";
import { isCheckLogSheetName, isReadingSheetName } from "../../../src/domain/settings/state-sheets";
import { readYear } from "../../../src/domain/records/read-year";
import { RULES } from "../../../src/domain/rules/catalogue";
import type { Finding } from "../../../src/domain/rules/finding";
import type { ResolvedPlace } from "../../../src/domain/rules/place";
import type { RuleContext } from "../../../src/domain/rules/rule-context";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { workbookOf, type PlainWorkbook } from "./workbook-of";

const TODAY = { year: 2019, month: 7, day: 1 };

/** A workbook of FY2019, read as the app reads it, on 1 July 2019. */
export function contextOf(workbook: PlainWorkbook, today = TODAY): RuleContext {
  return contextOfBook(workbookOf(workbook), today);
}

/** The same of a workbook as a host reads it. */
function contextOfBook(snapshot: WorkbookSnapshot, today: CalendarDate): RuleContext {
  const sheet = snapshot.sheets.find(({ name }) => isSettingsSheetName(name));
  const said = sheet ? readSettings(sheet) : DEFAULT_SETTINGS;
  const reading = snapshot.sheets.find(({ name }) => isReadingSheetName(name));
  const chosen = reading ? withReadingSheet(said, reading) : said;
  const log = snapshot.sheets.find(({ name }) => isCheckLogSheetName(name));
  const settings = log ? withCheckLog(chosen, log) : chosen;
  const ours = new Set([sheet, reading, log].flatMap((each) => each?.name ?? []));
  return ruleContext(readYear(snapshot, settings, 2019, ours), today);
}

/** The findings of the whole catalogue. */
export function findingsOf(context: RuleContext): readonly Finding[] {
  return runRules(RULES, context);
}

/** `終結_R1.5!C2`; the sheet alone, or `-`, where the place is no cell. */
export function shownPlace({ sheet, cell }: ResolvedPlace): string {
  if (sheet === null) return "-";
  return cell ? `${sheet}!${cellAddress(cell)}` : sheet;
}

/** One line a finding, of the whole catalogue: severity, rule, place and Japanese message. */
export function shownFindings(context: RuleContext): readonly string[] {
  return findingsOf(context).map(
    ({ severity, rule, place, message }) => `${severity} ${rule} ${shownPlace(place)} ${message.ja}`,
  );
}

/** The same, straight from a workbook. */
export function findingsIn(workbook: PlainWorkbook, today = TODAY): readonly string[] {
  return shownFindings(contextOf(workbook, today));
}

/** The same where some sheets are hidden, have hidden rows or rows that are struck through. */
export function findingsWith(
  workbook: PlainWorkbook,
  changed: Readonly<Record<string, Partial<SheetSnapshot>>>,
): readonly string[] {
  const book = workbookOf(workbook);
  const sheets = book.sheets.map((sheet) => ({ ...sheet, ...changed[sheet.name] }));
  return shownFindings(contextOfBook({ ...book, sheets }, TODAY));
}

/** Where else the workbook's only finding points to. */
export function relatedIn(workbook: PlainWorkbook): readonly string[] {
  const findings = findingsOf(contextOf(workbook));
  const [finding] = findings;
  if (!finding || findings.length > 1) throw new Error(`${findings.length} findings`);
  return finding.related.map(shownPlace);
}

/** What one rule says of a workbook. */
export function findingsOfRule(rule: string, workbook: PlainWorkbook, today = TODAY): readonly string[] {
  return findingsIn(workbook, today).filter((line) => line.split(" ")[1] === rule);
}

/** The cells of a sheet with a formula behind one of them: its value stays what it is. */
export function cellsWithFormula(
  workbook: PlainWorkbook,
  place: string,
  formula: string,
): Readonly<Record<string, Partial<SheetSnapshot>>> {
  const [name = "", address = ""] = place.split("!");
  const sheet = workbookOf(workbook).sheets.find((each) => each.name === name);
  const at = parseCellAddress(address);
  if (!sheet || !at) throw new Error(`no cell ${place}`);
  const cells = sheet.cells.map((row, index) =>
    row.map((cell, column) => (index === at.row && column === at.column ? { ...cell, formula } : cell)),
  );
  return { [name]: { cells } };
}
