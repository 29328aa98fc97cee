import type { ExchangedSheet, MayGoOn, ReadBack, SheetExchange } from "../../app/ports";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { exchangeSteps, type ExchangeStep } from "./exchange-steps";
import { dividedByCost } from "./divided-by-cost";
import { askForResults, readBackOf } from "./read-back";
import { bytesOfMember, CALL_BYTES, REQUEST_BYTES } from "./members-by-size";
import { writeMember } from "./write-member";
import { writeSheet } from "./write-sheet";

/** Ids stay while names change: sheets that stand there by the name that they have now, new ones by that in the end. */
interface SheetIds {
  readonly present: Map<string, Excel.Worksheet>;
  readonly made: Map<string, Excel.Worksheet>;
}

type Added = ExchangedSheet & { readonly how: { readonly mode: "add" } };

function isAdded(sheet: ExchangedSheet): sheet is Added {
  return sheet.how.mode === "add";
}

/** Takes leftovers away, and asks for the ids of what stands there; queued only. */
function begin(context: Excel.RequestContext, exchange: SheetExchange): SheetIds {
  const { worksheets } = context.workbook;
  for (const leftover of exchange.leftovers) worksheets.getItemOrNullObject(leftover).delete();
  const names = [
    ...exchange.renamings.map(({ from }) => from),
    ...exchange.before.plans.map(({ name }) => name),
    ...exchange.before.places.map(({ sheet }) => sheet),
  ];
  const present = new Map(
    [...new Set(names)].map((name) => [name, worksheets.getItem(name).load("id")] as const),
  );
  return { present, made: new Map() };
}

/** Names come with the exchange. */
function stagedMembers({ plan }: ExchangedSheet): readonly SheetPlanMember[] {
  return plan.members.filter(({ kind }) => kind !== "name");
}

/** What preparing a sheet sends. */
function bytesOf(sheet: ExchangedSheet): number {
  return isAdded(sheet)
    ? stagedMembers(sheet).reduce((sum, member) => sum + bytesOfMember(member), CALL_BYTES)
    : CALL_BYTES;
}

/** A new sheet is added, hidden; one that stands there is only looked for: it stays as it is until the exchange. */
function queueSheet(context: Excel.RequestContext, { plan, how }: ExchangedSheet, { made }: SheetIds): void {
  const { worksheets } = context.workbook;
  if (how.mode === "overwrite") {
    worksheets.getItem(how.present).load("id");
    return;
  }
  const sheet = worksheets.add(how.staging);
  sheet.visibility = "Hidden";
  sheet.showGridlines = false;
  made.set(plan.name, sheet.load("id"));
}

/** Writes a sheet together with what is queued before it. */
async function prepare(context: Excel.RequestContext, sheet: ExchangedSheet, ids: SheetIds): Promise<void> {
  queueSheet(context, sheet, ids);
  if (!isAdded(sheet)) {
    await context.sync();
    return;
  }
  const plan = { name: sheet.how.staging, members: stagedMembers(sheet) };
  await writeSheet(context, { plan, how: { mode: "overwrite", clear: [] } });
}

/** The same without a request: the next sheet's carries it. */
function queueWithNext(context: Excel.RequestContext, sheet: ExchangedSheet, ids: SheetIds): void {
  queueSheet(context, sheet, ids);
  if (!isAdded(sheet)) return;
  const staged = context.workbook.worksheets.getItem(sheet.how.staging);
  for (const member of stagedMembers(sheet)) writeMember(context, staged, member);
}

/** Until the exchange, new sheets have their names of the meantime. */
async function takeAway(context: Excel.RequestContext, { sheets }: SheetExchange): Promise<void> {
  for (const { how } of sheets.filter(isAdded))
    context.workbook.worksheets.getItemOrNullObject(how.staging).delete();
  await context.sync();
}

/** Puts everything back as it stood, wherever the exchange stopped. */
async function putBack(
  context: Excel.RequestContext,
  { renamings, sheets, addedNames, before }: SheetExchange,
  { present, made }: SheetIds,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheetNow = (name: string) => worksheets.getItemOrNullObject(present.get(name)?.id ?? name);
  for (const { id } of made.values()) worksheets.getItemOrNullObject(id).delete();
  for (const { from } of renamings.toReversed()) sheetNow(from).name = from;
  const ours = sheets.flatMap(({ plan }) =>
    plan.members.flatMap((member) => (member.kind === "name" ? [member.name] : [])),
  );
  for (const name of [...ours, ...addedNames.map(({ name }) => name)])
    names.getItemOrNullObject(name).delete();
  for (const { name, members } of before.plans)
    for (const member of members) writeMember(context, worksheets.getItem(name), member);
  for (const { sheet, place } of before.places) worksheets.getItem(sheet).position = place;
  await context.sync();
}

/** The charts of sheets that stand there, some of which may be gone or half made. */
async function drawAgain(context: Excel.RequestContext, { sheets }: SheetExchange): Promise<void> {
  for (const { plan, how } of sheets) {
    if (how.mode !== "overwrite") continue;
    const sheet = context.workbook.worksheets.getItem(how.present);
    for (const member of plan.members) if (member.kind === "chart") writeMember(context, sheet, member);
  }
  await context.sync();
}

/** One request after the other. */
async function carryOut(
  context: Excel.RequestContext,
  [steps, ...rest]: readonly (readonly ExchangeStep[])[],
): Promise<void> {
  if (!steps) return;
  for (const { queue } of steps) queue(context);
  if (rest.length > 0) await context.sync();
  await carryOut(context, rest);
}

/** All at once, the reading back too: only what is larger than a request is divided. */
async function exchange(
  context: Excel.RequestContext,
  planned: SheetExchange,
  ids: SheetIds,
): Promise<readonly ReadBack[]> {
  try {
    await carryOut(
      context,
      dividedByCost(exchangeSteps(planned), ({ bytes }) => bytes, REQUEST_BYTES),
    );
    const asked = askForResults(
      context,
      planned.sheets.flatMap(({ plan, figures }) => figures.map((range) => ({ sheet: plan.name, range }))),
    );
    await context.sync();
    return readBackOf(asked);
  } catch (error) {
    await putBack(context, planned, ids)
      .then(() => drawAgain(context, planned))
      .catch(() => undefined);
    throw error;
  }
}

/** As `WritingSession` has it. Excel carries a request out up to what it refuses: that is then put back. */
export async function exchangeSheets(
  context: Excel.RequestContext,
  planned: SheetExchange,
  mayGoOn: MayGoOn,
): Promise<readonly ReadBack[] | undefined> {
  const ids = begin(context, planned);
  let queued = 0;
  try {
    for (const [done, sheet] of planned.sheets.entries()) {
      if (!mayGoOn(done)) {
        await takeAway(context, planned);
        return undefined;
      }
      const together = queued + bytesOf(sheet);
      if (queued > 0 && together > REQUEST_BYTES) await context.sync();
      queued = together > REQUEST_BYTES ? bytesOf(sheet) : together;
      if (sheet.withNext === true && queued <= REQUEST_BYTES) {
        queueWithNext(context, sheet, ids);
      } else {
        await prepare(context, sheet, ids);
        queued = 0;
      }
    }
  } catch (error) {
    await takeAway(context, planned).catch(() => undefined);
    throw error;
  }
  if (mayGoOn(planned.sheets.length)) return exchange(context, planned, ids);
  await takeAway(context, planned);
  return undefined;
}
