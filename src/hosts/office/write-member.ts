import { absoluteReference, type CellRange } from "../../domain/grid/cell-address";
import { isHiddenName } from "../../domain/grid/our-names";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { freezePanes } from "./freeze-panes";
import { rangeOf } from "./range-of";
import { writeCells } from "./write-cells";
import { writeChart } from "./write-chart";
import { writeFormat } from "./write-format";
import { writePrintSetup } from "./write-print-setup";
import { writeTable } from "./write-table";
import { writeValidation } from "./write-validation";

export function addName({ names }: Excel.Workbook, name: string, cells: Excel.Range): void {
  const added = names.add(name, cells);
  if (isHiddenName(name)) added.visible = false;
}

/** Lets a defined name mean these cells, whatever it meant before. */
export function writeName(workbook: Excel.Workbook, name: string, cells: Excel.Range): void {
  workbook.names.getItemOrNullObject(name).delete();
  addName(workbook, name, cells);
}

/** Lets a name that is there mean other cells: formulas that use it keep it, which they lose with one that is deleted. */
export function moveName({ names }: Excel.Workbook, name: string, sheet: string, range: CellRange): void {
  names.getItem(name).formula = `=${absoluteReference(sheet, range)}`;
}

/** Queues what one member of a plan says. */
export function writeMember(
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
      writeName(workbook, member.name, rangeOf(sheet, member.range));
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
