import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellRange } from "../domain/grid/cell-address";
import { isCellError } from "../domain/grid/cell-value";
import { OUR_NAME_PREFIX } from "../domain/grid/our-names";
import {
  cellAt,
  type CellSnapshot,
  type DefinedName,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../domain/grid/sheet-snapshot";
import { BLANK_CELL, formulaCell, textCell } from "../sheets/plan-cells";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheets/sheet-plan";
import { stagingName } from "../sheets/staging-sheet";
import type { PageDecision } from "./decide-pages";
import { sheetPlaces } from "./page-order";
import type { ExchangedSheet, SheetExchange, SheetRenaming } from "./ports";
import { namesOfYear } from "./present-areas";
import { CONTENTS } from "../sheets/layout/contents-page";
import { COVER } from "../sheets/layout/cover-page";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";

/** A page as it is written. */
export interface PageWriting {
  readonly decision: PageDecision;
  readonly laidOut: LaidOutPage;
}

/** One request a section: its pages go together, cover and contents with the first. */
function isWithNext(section: string, next: PageWriting | undefined): boolean {
  if (!next) return false;
  return section === COVER || section === CONTENTS || section === next.laidOut.section;
}

function exchangedSheet(
  { decision, laidOut }: PageWriting,
  index: number,
  next?: PageWriting,
): ExchangedSheet {
  const { plan, owned, figures, section } = laidOut;
  const common = {
    plan,
    figures: figures.length === 0 ? [] : figureRanges(laidOut),
    ...(isWithNext(section, next) && { withNext: true }),
  };
  if (decision.how !== "overwritten") return { ...common, how: { mode: "add", staging: stagingName(index) } };
  const { present, onto } = decision;
  return onto.by === "anew"
    ? { ...common, how: { mode: "overwrite", present, clear: [onto.cells], anew: onto.cells } }
    : { ...common, how: { mode: "overwrite", present, clear: owned } };
}

/** What is ours and holds figures. */
function figureRanges({ owned, figures }: LaidOutPage): readonly CellRange[] {
  const holdsFigure = ({ top, left, bottom, right }: CellRange) =>
    figures.some(({ at }) => at.row >= top && at.row <= bottom && at.column >= left && at.column <= right);
  return owned.filter(holdsFigure);
}

/** The first number with which no kept sheet is named yet. */
function keptNames({ names }: WorkbookSnapshot, kept: readonly string[]): readonly DefinedName[] {
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  let number = 0;
  return kept.map((sheet) => {
    do number++;
    while (taken.has(`${OUR_NAME_PREFIX}kept_${number}`));
    const name = `${OUR_NAME_PREFIX}kept_${number}`;
    return { name, sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } };
  });
}

function cellBefore({ value, formula }: CellSnapshot): PlanCell {
  if (formula !== undefined) return formulaCell(formula, "");
  if (value === null) return BLANK_CELL;
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "string") return textCell(value);
  return isCellError(value) ? formulaCell(value.error, "") : formulaCell(value ? "TRUE" : "FALSE", "");
}

function cellsBefore(sheet: SheetSnapshot, range: CellRange): SheetPlanMember {
  const rows: PlanCell[][] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    const cells: PlanCell[] = [];
    for (let column = range.left; column <= range.right; column++)
      cells.push(cellBefore(cellAt(sheet, { row, column })));
    rows.push(cells);
  }
  return { kind: "cells", at: { row: range.top, column: range.left }, rows };
}

/** The cells of a sheet that is written again, and the names on it, as they stand. */
function planBefore(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  sheet: SheetSnapshot,
  writing: PageWriting | undefined,
): SheetPlan {
  const how = writing && exchangedSheet(writing, 0).how;
  const isAnew = how?.mode === "overwrite" && how.anew !== undefined;
  const singles = (writing?.laidOut.plan.members ?? []).flatMap((member): readonly CellRange[] => {
    if (member.kind !== "cells") return [];
    const { row, column } = member.at;
    const width = Math.max(1, ...member.rows.map(({ length }) => length));
    return [{ top: row, left: column, bottom: row + member.rows.length - 1, right: column + width - 1 }];
  });
  const ranges = how?.mode === "overwrite" ? [...how.clear, ...singles] : [];
  const merges = isAnew ? sheet.merges : [];
  const names = namesOfYear(workbook, fiscalYear).filter((name) => name.sheet === sheet.name);
  return {
    name: sheet.name,
    members: [
      ...ranges.map((range) => cellsBefore(sheet, range)),
      ...merges.map((range): SheetPlanMember => ({ kind: "merge", range })),
      ...names.map(({ name, range }): SheetPlanMember => ({ kind: "name", name, range })),
    ],
  };
}

/** Everything that comes to pass in the workbook when a report is written. */
export function reportExchange(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  writings: readonly PageWriting[],
  setAside: readonly SheetRenaming[],
  leftovers: readonly string[],
): SheetExchange {
  const kept = writings.flatMap(({ decision }) =>
    decision.how === "kept" ? [{ from: decision.present, to: decision.keptAs }] : [],
  );
  const renamings = [
    ...kept,
    ...setAside,
    ...writings.flatMap(({ decision }) =>
      decision.how === "overwritten" ? [{ from: decision.present, to: decision.sheet }] : [],
    ),
  ].filter(({ from, to }) => from !== to);
  const nameNow = new Map(renamings.map(({ from, to }) => [from, to]));
  const present = workbook.sheets.map(({ name }) => name);
  const places = sheetPlaces(
    present.map((name) => nameNow.get(name) ?? name),
    writings.map(({ decision }) => ({
      sheet: decision.sheet,
      present: decision.how === "overwritten" ? present.indexOf(decision.present) : undefined,
      ...(decision.how === "kept" && { before: decision.keptAs }),
    })),
  );
  const moved = new Set(places.map(({ sheet }) => sheet));
  const written = new Set(
    writings.flatMap(({ laidOut }) =>
      laidOut.plan.members.flatMap((member) => (member.kind === "name" ? [member.name.toLowerCase()] : [])),
    ),
  );
  const asideNow = new Set(setAside.map(({ from }) => from));
  const ofPages = namesOfYear(workbook, fiscalYear).filter(({ sheet }) => !asideNow.has(sheet));
  const touched = new Set(
    writings.flatMap(({ decision }) => ("present" in decision ? [decision.present] : [])),
  );
  return {
    leftovers,
    renamings,
    sheets: writings.map((writing, index) => exchangedSheet(writing, index, writings[index + 1])),
    places,
    removedNames: ofPages.flatMap(({ name }) => (written.has(name.toLowerCase()) ? [] : [name])),
    addedNames: keptNames(
      workbook,
      kept.map(({ to }) => to),
    ),
    before: {
      plans: workbook.sheets
        .filter(({ name }) => touched.has(name))
        .map((sheet) =>
          planBefore(
            workbook,
            fiscalYear,
            sheet,
            writings.find(
              ({ decision }) => decision.how === "overwritten" && decision.present === sheet.name,
            ),
          ),
        ),
      places: present.flatMap((sheet, place) =>
        moved.has(nameNow.get(sheet) ?? sheet) ? [{ sheet, place }] : [],
      ),
    },
  };
}
