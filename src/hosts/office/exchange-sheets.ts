import { HostError } from "../../app/host-error";
import type { MayGoOn, ReadBack, SheetExchange } from "../../app/ports";
import type { ExchangeJournal } from "../../sheets/exchange-journal";
import { journalSheetName, markOfStaging, stagingName } from "../../sheets/staging-sheet";
import { dividedByCost } from "./divided-by-cost";
import { journalOf } from "./exchange-journal-of";
import { exchangeSteps } from "./exchange-steps";
import { stepsOfClearing } from "./finishing-steps";
import { addJournal, chartKey, giveSignOfLife, noteCharts } from "./journal-sheet";
import { REQUEST_BYTES } from "./members-by-size";
import { askForResults, readBackOf } from "./read-back";
import type { RequestStep } from "./request-step";
import { hostErrorOf } from "./run-excel";
import { settleExchange, standingNames } from "./settle-exchange";
import { NOTHING_PREPARED, sendCharts, sendOrQueue, type StagedSheet } from "./stage-sheets";

export { settleExchanges } from "./settle-exchange";

/** An exchange that is under way. */
interface Underway {
  readonly planned: SheetExchange;
  readonly mark: string;
  readonly journal: ExchangeJournal;
  /** What one request takes. */
  readonly requestBytes: number;
}

/** Looks for sheets of the meantime that somebody else has put there: those of the past are taken away before. */
async function begin(context: Excel.RequestContext, { mark, journal }: Underway): Promise<void> {
  const { worksheets } = context.workbook;
  addJournal(context, mark, journal, Date.now());
  worksheets.load("items/name");
  const charts = journal.written
    .filter((written) => written.charts.length > 0)
    .map(({ present }) => ({ present, standing: worksheets.getItem(present).charts.load("items/name") }));
  await context.sync();
  const isOthers = ({ name }: Excel.Worksheet) => ![undefined, mark].includes(markOfStaging(name));
  if (worksheets.items.some(isOthers)) throw new HostError("other-at-work");
  const keys = charts.flatMap(({ present, standing }) =>
    standing.items.map(({ name }) => chartKey(present, name)),
  );
  noteCharts(context, mark, keys);
}

/** Until the exchange, all that was made has names of the meantime. */
async function takeAway(context: Excel.RequestContext, { planned, mark }: Underway): Promise<void> {
  const staged = planned.sheets.map((_, index) => stagingName(mark, index));
  for (const name of [...staged, journalSheetName(mark)])
    context.workbook.worksheets.getItemOrNullObject(name).delete();
  await context.sync();
}

/** One request after the other; none is carried out any more where somebody has taken the journal away. */
async function carryOut(
  context: Excel.RequestContext,
  mark: string,
  [steps, ...rest]: readonly (readonly RequestStep[])[],
): Promise<void> {
  if (!steps) return;
  giveSignOfLife(context, mark);
  for (const { queue } of steps) queue(context);
  if (rest.length > 0) await context.sync();
  await carryOut(context, mark, rest);
}

/** The last steps come before the reading, since Excel calculates once more after every sheet that goes. */
async function readBack(
  context: Excel.RequestContext,
  { sheets }: SheetExchange,
  last: readonly RequestStep[],
): Promise<readonly ReadBack[]> {
  for (const { queue } of last) queue(context);
  const asked = askForResults(
    context,
    sheets.flatMap(({ plan, figures }) => figures.map((range) => ({ sheet: plan.name, range }))),
  );
  await context.sync();
  return readBackOf(asked);
}

/** Whether the new sheets stand there after an error: the journal goes last of all. Throws HostError `broken-off`. */
async function isOver(context: Excel.RequestContext, mark: string, error: unknown): Promise<boolean> {
  try {
    const { sheets } = await standingNames(context);
    if (!sheets.includes(journalSheetName(mark))) return true;
    return (await settleExchange(context, mark)) === "finished";
  } catch {
    throw new HostError("broken-off", hostErrorOf(error).code, { cause: error });
  }
}

/** All at once, the reading back too: only what is larger than a request is divided. */
async function exchange(
  context: Excel.RequestContext,
  { planned, mark, journal, requestBytes }: Underway,
): Promise<readonly ReadBack[]> {
  const steps = exchangeSteps(planned, journal, mark);
  try {
    await carryOut(
      context,
      mark,
      dividedByCost(steps, ({ bytes }) => bytes, requestBytes),
    );
    return await readBack(context, planned, stepsOfClearing(journal, mark));
  } catch (error) {
    if (await isOver(context, mark, error)) return readBack(context, planned, []);
    throw error;
  }
}

/** Lets the page show how far it is and take what the user pressed: sections that go together meet no request between. */
function takePresses(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** True once all is prepared; false where it was stopped. */
async function prepare(
  context: Excel.RequestContext,
  underway: Underway,
  mayGoOn: MayGoOn,
): Promise<boolean> {
  const { planned, mark } = underway;
  if (!mayGoOn(0)) return false;
  await begin(context, underway);
  let prepared = NOTHING_PREPARED;
  for (const [done, sheet] of planned.sheets.entries()) {
    if (done > 0 && !mayGoOn(done)) return false;
    const staged: StagedSheet = { sheet, staging: stagingName(mark, done) };
    prepared = await sendOrQueue(context, staged, prepared, underway);
    await takePresses();
  }
  await sendCharts(context, prepared, mark);
  return mayGoOn(planned.sheets.length);
}

/** As `WritingSession` has it. Excel carries a request out up to what it refuses: that is then put back. */
export async function exchangeSheets(
  context: Excel.RequestContext,
  planned: SheetExchange,
  mayGoOn: MayGoOn,
  mark: string,
  requestBytes = REQUEST_BYTES,
): Promise<readonly ReadBack[] | undefined> {
  const underway = { planned, mark, journal: journalOf(planned, mark), requestBytes };
  let isPrepared = false;
  try {
    isPrepared = await prepare(context, underway, mayGoOn);
  } catch (error) {
    await takeAway(context, underway).catch(() => undefined);
    throw error;
  }
  if (isPrepared) return exchange(context, underway);
  await takeAway(context, underway);
  return undefined;
}
