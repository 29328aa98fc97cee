import type { ExchangedSheet, SheetExchange } from "../../app/ports";
import type { CellRange } from "../../domain/grid/cell-address";
import type { ExchangeJournal, JournalledSheet } from "../../sheets/exchange-journal";
import { isFinishing } from "../../sheets/finishing-member";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { stagingName } from "../../sheets/staging-sheet";
import { rangeOfCells } from "./members-by-size";

function rangesOf(member: SheetPlanMember): readonly CellRange[] {
  switch (member.kind) {
    case "cells":
      return [rangeOfCells(member)];
    case "merge":
    case "format":
    case "validation":
      return [member.range];
    default:
      return [];
  }
}

function contains(outer: CellRange, inner: CellRange): boolean {
  const { top, left, bottom, right } = inner;
  return outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right;
}

/** The cells of a sheet that stands there of which anything changes. */
function touchedCells({ plan, how }: ExchangedSheet): readonly CellRange[] {
  if (how.mode === "add") return [];
  const emptied = how.anew ? [...how.clear, how.anew] : how.clear;
  const ranges = [...emptied, ...plan.members.flatMap(rangesOf)];
  return ranges.filter(
    (range, index) =>
      !ranges.some((other, place) => contains(other, range) && (!contains(range, other) || place < index)),
  );
}

function journalled(exchanged: ExchangedSheet, copy: string): readonly JournalledSheet[] {
  const { plan, how } = exchanged;
  if (how.mode === "add") return [];
  return [
    {
      present: how.present,
      sheet: plan.name,
      copy,
      touched: touchedCells(exchanged),
      charts: plan.members.flatMap((member) =>
        member.kind === "chart" ? [{ name: member.chart.name, area: member.chart.area }] : [],
      ),
      finishing: plan.members.filter(isFinishing),
    },
  ];
}

/** The names of ours that are there before and after, in small letters: Excel does not tell case apart. */
export function lastingNames({ before, removedNames }: SheetExchange): ReadonlySet<string> {
  const removed = new Set(removedNames.map((name) => name.toLowerCase()));
  const names = before.names.map(({ name }) => name.toLowerCase());
  return new Set(names.filter((name) => !removed.has(name)));
}

/** What must be known of an exchange to undo or finish it, by whoever comes next. */
export function journalOf(exchange: SheetExchange, mark: string): ExchangeJournal {
  const { renamings, sheets, addedNames, before } = exchange;
  const planned = sheets.flatMap(({ plan }) =>
    plan.members.flatMap((member) => (member.kind === "name" ? [member.name] : [])),
  );
  const known = new Set(before.names.map(({ name }) => name.toLowerCase()));
  return {
    renamings,
    made: sheets.flatMap(({ plan, how }, index) =>
      how.mode === "add" ? [{ staging: stagingName(mark, index), sheet: plan.name }] : [],
    ),
    written: sheets.flatMap((sheet, index) => journalled(sheet, stagingName(mark, index))),
    namesBefore: before.names,
    namesMade: [...planned, ...addedNames.map(({ name }) => name)].filter(
      (name) => !known.has(name.toLowerCase()),
    ),
    placesBefore: before.places,
  };
}
