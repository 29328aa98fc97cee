import type { ExchangedSheet, MayGoOn, ReadBack, SheetExchange } from "../../app/ports";
import type { SheetPlan } from "../../sheets/sheet-plan";
import { exchangeSteps, type ExchangeStep } from "./exchange-steps";
import { dividedByCost } from "./divided-by-cost";
import { askForResults, readBackOf } from "./read-back";
import { writeMember } from "./write-member";
import { writeSheet } from "./write-sheet";

/** Excel on the web takes 5 MB at most; sizes are estimates. */
const REQUEST_BYTES = 3_000_000;

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

/** A new sheet is written, hidden; one that stands there is only looked for: it stays as it is until the exchange. */
async function prepare(
  context: Excel.RequestContext,
  { plan, how }: ExchangedSheet,
  { made }: SheetIds,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (how.mode === "overwrite") {
    worksheets.getItem(how.present).load("id");
    await context.sync();
    return;
  }
  const sheet = worksheets.add(how.staging);
  sheet.visibility = "Hidden";
  sheet.showGridlines = false;
  made.set(plan.name, sheet.load("id"));
  const members = plan.members.filter(({ kind }) => kind !== "name");
  const staged: SheetPlan = { name: how.staging, members };
  await writeSheet(context, { plan: staged, how: { mode: "overwrite", clear: [] } });
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
  try {
    for (const [done, sheet] of planned.sheets.entries()) {
      if (!mayGoOn(done)) {
        await takeAway(context, planned);
        return undefined;
      }
      await prepare(context, sheet, ids);
    }
  } catch (error) {
    await takeAway(context, planned).catch(() => undefined);
    throw error;
  }
  if (mayGoOn(planned.sheets.length)) return exchange(context, planned, ids);
  await takeAway(context, planned);
  return undefined;
}
