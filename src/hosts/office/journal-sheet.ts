import {
  EXCHANGE_STATES,
  JOURNAL_EXPLANATION,
  JOURNAL_WIDTH,
  journalFromRows,
  journalRows,
  type ExchangeJournal,
  type ExchangeState,
} from "../../sheets/exchange-journal";
import { journalSheetName } from "../../sheets/staging-sheet";

const SIGN_OF_LIFE = "A2";
const STATE = "A3";
const CHARTS = "A4";
const FIRST_ROW = 4;

/** A writing of which nothing was seen for so long was cut off, whatever clock the other machine goes by. */
const ALIVE_MILLISECONDS = 180_000;

/** What stands on the sheet of a journal. */
export interface StandingJournal {
  readonly state: ExchangeState;
  readonly journal: ExchangeJournal;
  /** The charts that sheets had before, as `chartKey` has them. */
  readonly chartsBefore: ReadonlySet<string>;
}

/** A chart of a sheet, by its present name. */
export function chartKey(sheet: string, chart: string): string {
  return `${sheet}\t${chart}`;
}

function journalSheet({ workbook }: Excel.RequestContext, mark: string): Excel.Worksheet {
  return workbook.worksheets.getItem(journalSheetName(mark));
}

/** Adds the hidden sheet that says what is under way; queued only. */
export function addJournal(
  { workbook }: Excel.RequestContext,
  mark: string,
  journal: ExchangeJournal,
  now: number,
): void {
  const sheet = workbook.worksheets.add(journalSheetName(mark));
  sheet.visibility = "Hidden";
  const state: ExchangeState = "prepared";
  sheet.getRange("A1:A3").values = [[JOURNAL_EXPLANATION], [now], [state]];
  const rows = journalRows(journal).map((row) => row.map((text) => (text === "" ? "" : `'${text}`)));
  sheet.getRangeByIndexes(FIRST_ROW, 0, rows.length, JOURNAL_WIDTH).values = rows;
}

/** The first sign of life is enough for so long. */
const FRESH_MILLISECONDS = 60_000;
/** Until the year 2059. */
const DIGITS_OF_TIME = 8;

/** A mark begins with the time at which its writing began. */
function isFresh(mark: string): boolean {
  return Date.now() - Number.parseInt(mark.slice(0, DIGITS_OF_TIME), 36) < FRESH_MILLISECONDS;
}

/** Fails where the journal is gone: whoever found it too old has taken it away. A cell is written only when needed. */
export function giveSignOfLife(context: Excel.RequestContext, mark: string): void {
  const sheet = journalSheet(context, mark);
  if (isFresh(mark)) sheet.load("name");
  else sheet.getRange(SIGN_OF_LIFE).values = [[Date.now()]];
}

/** Notes which charts stand there before any is drawn; queued only. */
export function noteCharts(context: Excel.RequestContext, mark: string, keys: readonly string[]): void {
  if (keys.length > 0) journalSheet(context, mark).getRange(CHARTS).values = [[`'${keys.join("\n")}`]];
}

export function setState(context: Excel.RequestContext, mark: string, state: ExchangeState): void {
  journalSheet(context, mark).getRange(STATE).values = [[state]];
}

export function askForSignOfLife(context: Excel.RequestContext, mark: string): Excel.Range {
  return journalSheet(context, mark).getRange(SIGN_OF_LIFE).load("values");
}

export function isAlive({ values }: Excel.Range, now: number): boolean {
  const rows: readonly (readonly unknown[])[] = values;
  const time = rows[0]?.[0];
  return typeof time === "number" && Math.abs(now - time) < ALIVE_MILLISECONDS;
}

export function askForJournal(context: Excel.RequestContext, mark: string): Excel.Range {
  return journalSheet(context, mark).getUsedRange(true).load("values");
}

/** Undefined where it does not stand there whole: nothing that it tells of was begun then. */
export function readJournal({ values }: Excel.Range): StandingJournal | undefined {
  const rows: readonly (readonly unknown[])[] = values;
  const texts = rows.map((row) => row.map(String));
  const state = EXCHANGE_STATES.find((each) => each === texts[2]?.[0]);
  const journal = journalFromRows(texts.slice(FIRST_ROW));
  const chartsBefore = new Set((texts[3]?.[0] ?? "").split("\n"));
  return state && journal && { state, journal, chartsBefore };
}
