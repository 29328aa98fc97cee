import type { SheetWriting } from "../../app/ports";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { freezePanes } from "./freeze-panes";
import { dividedBySize, rangeOfCells } from "./members-by-size";
import { rangeOf } from "./range-of";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { writeFormat } from "./write-format";
import { writePrintSetup } from "./write-print-setup";
import { writeTable } from "./write-table";
import { writeValidation } from "./write-validation";

function writeMember(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  member: SheetPlanMember,
): void {
  switch (member.kind) {
    case "cells": {
      writeCells(sheet, member.at, member.rows);
      return;
    }
    case "merge": {
      rangeOf(sheet, member.range).merge();
      return;
    }
    case "format": {
      writeFormat(sheet, member.range, member.format);
      return;
    }
    case "columnWidth":
      sheet.getRangeByIndexes(0, member.from, 1, member.to - member.from + 1).format.columnWidth =
        member.points;
      return;
    case "rowHeight":
      sheet.getRangeByIndexes(member.from, 0, member.to - member.from + 1, 1).format.rowHeight =
        member.points;
      return;
    case "print": {
      writePrintSetup(sheet, member.setup);
      return;
    }
    case "name":
      workbook.names.getItemOrNullObject(member.name).delete();
      workbook.names.add(member.name, rangeOf(sheet, member.range));
      return;
    case "chart": {
      writeChart(sheet, member.chart);
      return;
    }
    case "table": {
      writeTable(sheet, member.name, member.range);
      return;
    }
    case "freeze": {
      freezePanes(sheet, member.rows, member.columns);
      return;
    }
    case "validation": {
      writeValidation(sheet, member.range, member.validation);
      return;
    }
  }
}

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

/** Takes away what the requests before a failed one have written: the sheet, or the cells. */
async function takeBack(context: Excel.RequestContext, { plan, how }: SheetWriting): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  if (how.mode === "add") sheet.delete();
  else
    for (const member of plan.members)
      if (member.kind === "cells") rangeOf(sheet, rangeOfCells(member)).clear("Contents");
  await context.sync();
}

/** One request after the other. */
async function writeRequests(
  context: Excel.RequestContext,
  name: string,
  [members, ...rest]: readonly (readonly SheetPlanMember[])[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const member of members ?? []) writeMember(context, sheet, member);
  await context.sync();
  if (rest.length > 0) await writeRequests(context, name, rest);
}

/** Writes what a plan says: one round trip, and one more for each further 3 MB; where one of those fails, nothing stays. */
export async function writeSheet(context: Excel.RequestContext, writing: SheetWriting): Promise<void> {
  const { plan } = writing;
  const [first = [], ...rest] = dividedBySize(plan.members);
  prepareSheet(context, writing);
  await writeRequests(context, plan.name, [first]);
  if (rest.length === 0) return;
  try {
    await writeRequests(context, plan.name, rest);
  } catch (error) {
    await takeBack(context, writing).catch(() => undefined);
    throw error;
  }
}
