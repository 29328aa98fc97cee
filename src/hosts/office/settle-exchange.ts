import type { ExchangeSettled } from "../../app/ports";
import { HostError } from "../../app/host-error";
import type { ExchangeJournal, JournalledSheet } from "../../sheets/exchange-journal";
import { journalSheetName, markOfStaging } from "../../sheets/staging-sheet";
import { stepsOfSetup } from "./finishing-steps";
import {
  askForJournal,
  askForSignOfLife,
  chartKey,
  isAlive,
  readJournal,
  type StandingJournal,
} from "./journal-sheet";
import { newChartName, replaceCharts } from "./replaced-charts";
import { hostErrorOf } from "./run-excel";
import { undoExchange, type StandingNames } from "./undo-exchange";

export async function standingNames(context: Excel.RequestContext): Promise<StandingNames> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: names.items.map(({ name }) => name),
  };
}

/** The sheets of a writing go, last of all its journal; queued only. */
function takeAway(
  { workbook: { worksheets } }: Excel.RequestContext,
  mark: string,
  { sheets }: Pick<StandingNames, "sheets">,
): void {
  const journal = journalSheetName(mark);
  const ofWriting = sheets.filter((name) => markOfStaging(name) === mark && name !== journal);
  for (const name of [...ofWriting, journal]) worksheets.getItemOrNullObject(name).delete();
}

/** Those of a sheet's new charts that have not taken their places yet. */
async function chartsLeft(
  context: Excel.RequestContext,
  written: readonly JournalledSheet[],
): Promise<readonly JournalledSheet[]> {
  const asked = written.map((each) => {
    const { charts } = context.workbook.worksheets.getItem(each.sheet);
    return { each, standing: charts.load("items/name") };
  });
  await context.sync();
  return asked.map(({ each, standing }) => {
    const names = new Set(standing.items.map(({ name }) => name));
    return { ...each, charts: each.charts.filter(({ name }) => names.has(newChartName(name))) };
  });
}

/** What Excel refuses of sizes and print set-up stays as it is: without a printer, some of it cannot be set. */
async function setUp(
  context: Excel.RequestContext,
  journal: Pick<ExchangeJournal, "written">,
): Promise<void> {
  for (const { queue } of stepsOfSetup(journal)) queue(context);
  try {
    await context.sync();
  } catch (error) {
    if (hostErrorOf(error).code === "session-lost") throw error;
  }
}

async function finish(
  context: Excel.RequestContext,
  mark: string,
  journal: ExchangeJournal,
  standing: StandingNames,
): Promise<void> {
  const written = journal.written.filter(({ sheet }) => standing.sheets.includes(sheet));
  await setUp(context, { written });
  for (const left of await chartsLeft(context, written)) replaceCharts(context, left);
  takeAway(context, mark, standing);
  await context.sync();
}

/** A chart that was added and not named yet: Excel makes one before it can be given a name. One at most. */
async function removeUnnamedChart(
  context: Excel.RequestContext,
  { journal, chartsBefore }: StandingJournal,
  { sheets }: StandingNames,
): Promise<void> {
  const asked = journal.written.map((written) => {
    const name = sheets.includes(written.sheet) ? written.sheet : written.present;
    const charts = context.workbook.worksheets.getItemOrNullObject(name).charts.load("items/name");
    return { written, charts };
  });
  await context.sync();
  const unnamed = asked
    .filter(({ charts }) => !charts.isNullObject)
    .flatMap(({ written: { present, charts: planned }, charts }) => {
      const ours = planned.map(({ name }) => newChartName(name));
      const areAllDrawn = ours.every((name) => charts.items.some((chart) => chart.name === name));
      const isNew = ({ name }: Excel.Chart) =>
        !ours.includes(name) && !chartsBefore.has(chartKey(present, name));
      return areAllDrawn ? [] : charts.items.filter(isNew);
    });
  unnamed[0]?.delete();
}

/** Undoes or finishes the exchange of that mark; undefined where nothing but its own sheets had been touched. */
export async function settleExchange(
  context: Excel.RequestContext,
  mark: string,
): Promise<ExchangeSettled | undefined> {
  const standing = await standingNames(context);
  const hasJournal = standing.sheets.includes(journalSheetName(mark));
  const used = hasJournal ? askForJournal(context, mark) : undefined;
  if (used) await context.sync();
  const found = used && readJournal(used);
  if (found?.state === "finishing") {
    await finish(context, mark, found.journal, standing);
    return "finished";
  }
  const isBegun = found?.state === "exchanging" || found?.state === "drawing";
  if (isBegun) {
    if (found.state === "drawing") await removeUnnamedChart(context, found, standing);
    undoExchange(context, mark, found.journal, standing);
    const { made } = found.journal;
    takeAway(context, mark, { sheets: [...standing.sheets, ...made.map(({ staging }) => staging)] });
  } else takeAway(context, mark, standing);
  await context.sync();
  return isBegun ? "restored" : undefined;
}

/** Whether anybody is still making one of the exchanges. */
async function areAlive(context: Excel.RequestContext, marks: readonly string[]): Promise<boolean> {
  const { sheets } = await standingNames(context);
  const signs = marks
    .filter((mark) => sheets.includes(journalSheetName(mark)))
    .map((mark) => askForSignOfLife(context, mark));
  if (signs.length === 0) return false;
  await context.sync();
  return signs.some((sign) => isAlive(sign, Date.now()));
}

/** As `WritingSession` has it. `isMade`: whether this pane is still making one; `own`: marks of those that it made. */
export async function settleExchanges(
  context: Excel.RequestContext,
  staging: readonly string[],
  own: ReadonlyMap<string, "made" | "left">,
): Promise<ExchangeSettled | undefined> {
  const marks = [...new Set(staging.flatMap((name) => markOfStaging(name) ?? []))];
  const isMade = marks.some((mark) => own.get(mark) === "made");
  const others = marks.filter((mark) => !own.has(mark));
  if (isMade || (await areAlive(context, others))) throw new HostError("other-at-work");
  return settleOneByOne(context, marks);
}

async function settleOneByOne(
  context: Excel.RequestContext,
  [mark, ...rest]: readonly string[],
): Promise<ExchangeSettled | undefined> {
  if (mark === undefined) return undefined;
  const settled = await settleExchange(context, mark);
  return (await settleOneByOne(context, rest)) ?? settled;
}
