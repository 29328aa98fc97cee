import type { SheetWriting } from "../../app/ports";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { dividedBySize, rangeOfCells } from "./members-by-size";
import { rangeOf } from "./range-of";
import { writeMember } from "./write-member";

/** Empties what is overwritten, or adds the sheet; queued only. */
function prepareSheet({ workbook: { worksheets } }: Excel.RequestContext, { plan, how }: SheetWriting): void {
  if (how.mode === "overwrite") {
    const sheet = worksheets.getItem(plan.name);
    for (const range of how.clear) rangeOf(sheet, range).clear("Contents");
  } else {
    const sheet = worksheets.add(plan.name);
    sheet.showGridlines = false;
    if (how.place !== undefined) sheet.position = how.place;
  }
}

/** Takes away what a failed writing has done: the sheet that it added, or the rows that it added to one. */
async function takeBack(context: Excel.RequestContext, { plan, how }: SheetWriting): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  if (how.mode === "add") sheet.delete();
  else if (how.clear.length === 0)
    for (const member of plan.members)
      if (member.kind === "cells") rangeOf(sheet, rangeOfCells(member)).clear("Contents");
  await context.sync();
}

/**
 * Whether Excel carried out the beginning of a request. It tells where it stopped only then; where it did not add the
 * sheet, one of that name may be the staff's.
 */
function hasBegun(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  const { errorLocation = "" } = error.debugInfo;
  return errorLocation !== "" && errorLocation !== "WorksheetCollection.add";
}

type Request = readonly SheetPlanMember[];

async function writeRequest(context: Excel.RequestContext, name: string, members: Request): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const member of members) writeMember(context, sheet, member);
  await context.sync();
}

/** One request after the other. */
async function writeRequests(
  context: Excel.RequestContext,
  writing: SheetWriting,
  [members, ...rest]: readonly Request[],
  isFirst: boolean,
): Promise<void> {
  if (!members) return;
  try {
    await writeRequest(context, writing.plan.name, members);
  } catch (error) {
    if (!isFirst || hasBegun(error)) await takeBack(context, writing).catch(() => undefined);
    throw error;
  }
  await writeRequests(context, writing, rest, false);
}

/**
 * Writes what a plan says: one round trip, and one more for each further 3 MB. Where Excel stops in between, the sheet or
 * the rows that were to be added are not there.
 */
export async function writeSheet(context: Excel.RequestContext, writing: SheetWriting): Promise<void> {
  prepareSheet(context, writing);
  const requests = dividedBySize(writing.plan.members);
  await writeRequests(context, writing, requests.length > 0 ? requests : [[]], true);
}
