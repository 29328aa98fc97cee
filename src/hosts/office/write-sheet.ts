import type { SheetWriting } from "../../app/ports";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { freezePanes } from "./freeze-panes";
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

/** Queues everything that a plan says; nothing is sent before the caller syncs. */
export function writeSheet(context: Excel.RequestContext, { plan, how }: SheetWriting): void {
  const { worksheets } = context.workbook;
  const sheet = how.mode === "add" ? worksheets.add(plan.name) : worksheets.getItem(plan.name);
  if (how.mode === "overwrite") for (const range of how.clear) rangeOf(sheet, range).clear("Contents");
  if (how.mode === "add") {
    sheet.showGridlines = false;
    if (how.place !== undefined) sheet.position = how.place;
  }
  for (const member of plan.members) writeMember(context, sheet, member);
}
