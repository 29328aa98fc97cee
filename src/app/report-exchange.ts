import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellRange } from "../domain/grid/cell-address";
import { OUR_NAME_PREFIX } from "../domain/grid/our-names";
import type { DefinedName, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { PageDecision } from "./decide-pages";
import { sheetPlaces } from "./page-order";
import type { ExchangedSheet, SheetExchange, SheetRenaming } from "./ports";
import { namesOfYear } from "./present-areas";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";

/** A page as it is written. */
export interface PageWriting {
  readonly decision: PageDecision;
  readonly laidOut: LaidOutPage;
}

function exchangedSheet({ decision, laidOut }: PageWriting): ExchangedSheet {
  const { plan, owned, figures } = laidOut;
  const common = { plan, figures: figures.length === 0 ? [] : figureRanges(laidOut) };
  if (decision.how !== "overwritten") return { ...common, how: { mode: "add" } };
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

/** Everything that comes to pass in the workbook when a report is written. */
export function reportExchange(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  writings: readonly PageWriting[],
  setAside: readonly SheetRenaming[],
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
  const removed = ofPages.filter(({ name }) => !written.has(name.toLowerCase()));
  return {
    renamings,
    sheets: writings.map(exchangedSheet),
    places,
    removedNames: removed.map(({ name }) => name),
    addedNames: keptNames(
      workbook,
      kept.map(({ to }) => to),
    ),
    before: {
      names: namesOfYear(workbook, fiscalYear).filter(
        (name) => touched.has(name.sheet) || removed.includes(name),
      ),
      places: present.flatMap((sheet, place) =>
        moved.has(nameNow.get(sheet) ?? sheet) ? [{ sheet, place }] : [],
      ),
    },
  };
}
