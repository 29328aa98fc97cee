import type { ExchangedSheet } from "../../app/ports";
import type { CellRange } from "../../domain/grid/cell-address";
import type { ExchangeJournal } from "../../sheets/exchange-journal";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { giveSignOfLife } from "./journal-sheet";
import { bytesOfMember, CALL_BYTES, REQUEST_BYTES } from "./members-by-size";
import { rangeOf } from "./range-of";
import { writeMember } from "./write-member";
import { writeSheet } from "./write-sheet";

/** What is sent together at most: far below what Excel takes, so that the user can cancel after a few sections. */
const BYTES_TOGETHER = 500_000;

/** A sheet of an exchange, with its name of the meantime: its own where it is new, else that of its copy. */
export interface StagedSheet {
  readonly sheet: ExchangedSheet;
  readonly staging: string;
}

/** How far the preparing has come. */
export interface Prepared {
  /** All sheets that stand there or are queued, still without their charts. */
  readonly withoutCharts: readonly StagedSheet[];
  /** What is queued and not sent. */
  readonly queuedBytes: number;
}

export const NOTHING_PREPARED: Prepared = { withoutCharts: [], queuedBytes: 0 };

/** Names come with the exchange. */
function stagedMembers({ plan }: ExchangedSheet): readonly SheetPlanMember[] {
  return plan.members.filter(({ kind }) => kind !== "name");
}

/** What preparing a sheet sends. */
function bytesOf(sheet: ExchangedSheet): number {
  return sheet.how.mode === "add"
    ? stagedMembers(sheet).reduce((sum, member) => sum + bytesOfMember(member), CALL_BYTES)
    : CALL_BYTES;
}

function around(ranges: readonly CellRange[]): CellRange | undefined {
  if (ranges.length === 0) return undefined;
  return {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
}

/** Adds a hidden sheet: the new one, or a copy of the cells that will be written again, which stay as they are. */
function queueSheet(
  { workbook: { worksheets } }: Excel.RequestContext,
  { sheet: { how }, staging }: StagedSheet,
  journal: ExchangeJournal,
): void {
  const added = worksheets.add(staging);
  added.visibility = "Hidden";
  if (how.mode === "add") {
    added.showGridlines = false;
    return;
  }
  const touched = journal.written.find(({ copy }) => copy === staging)?.touched ?? [];
  const all = around(touched);
  if (all) rangeOf(added, all).copyFrom(rangeOf(worksheets.getItem(how.present), all), "All");
}

function queueMembers(
  context: Excel.RequestContext,
  { sheet, staging }: StagedSheet,
  isWanted: (member: SheetPlanMember) => boolean,
): void {
  if (sheet.how.mode !== "add") return;
  const staged = context.workbook.worksheets.getItem(staging);
  for (const member of stagedMembers(sheet)) if (isWanted(member)) writeMember(context, staged, member);
}

const isChart = ({ kind }: SheetPlanMember): boolean => kind === "chart";

async function sendQueued(context: Excel.RequestContext, mark: string): Promise<void> {
  giveSignOfLife(context, mark);
  await context.sync();
}

/**
 * What is still queued, and the charts of all sheets: Excel calculates before it makes one of what its cells show, then
 * once for all of them.
 */
export async function sendCharts(
  context: Excel.RequestContext,
  { withoutCharts }: Prepared,
  mark: string,
): Promise<void> {
  for (const sheet of withoutCharts) queueMembers(context, sheet, isChart);
  await sendQueued(context, mark);
}

/** A sheet that is larger than a request. */
async function writeAlone(
  context: Excel.RequestContext,
  staged: StagedSheet,
  journal: ExchangeJournal,
): Promise<void> {
  queueSheet(context, staged, journal);
  const plan = { name: staged.staging, members: stagedMembers(staged.sheet) };
  await writeSheet(context, { plan, how: { mode: "overwrite", clear: [] } });
}

/** Answers what is prepared after it: sections go together as far as the user need not wait long to cancel. */
export async function sendOrQueue(
  context: Excel.RequestContext,
  staged: StagedSheet,
  { withoutCharts, queuedBytes }: Prepared,
  { mark, journal }: { readonly mark: string; readonly journal: ExchangeJournal },
): Promise<Prepared> {
  const bytes = bytesOf(staged.sheet);
  const isTooMuch = queuedBytes + bytes > BYTES_TOGETHER;
  if (isTooMuch && queuedBytes > 0) await sendQueued(context, mark);
  if (bytes > REQUEST_BYTES) {
    await writeAlone(context, staged, journal);
    return { withoutCharts, queuedBytes: 0 };
  }
  queueSheet(context, staged, journal);
  queueMembers(context, staged, (member) => !isChart(member));
  return { withoutCharts: [...withoutCharts, staged], queuedBytes: (isTooMuch ? 0 : queuedBytes) + bytes };
}
