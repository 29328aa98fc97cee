import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import { movedCell, movedPlan } from "../sheets/moved-plan";
import { movedPosition, movedRange, type PlanMovement } from "../sheets/plan-movement";
import { carryNotes, type EarlierSheet } from "./carried-notes/carry-notes";
import type { CarriedNote } from "./carried-notes/carried-note";
import type { PageDecision } from "./decide-pages";
import { possibleCells, type PossibleCells } from "./possible-cells";
import { presentSheets } from "./present-areas";
import type { PageOnSheet } from "./report-changes/page-on-sheet";
import type { PageWriting } from "./report-exchange";
import type { ReportPage } from "./report-pages";

/** A page as it is written, with what is told of it. */
interface PlannedWriting extends PageWriting {
  /** As it is laid out on a sheet of its own. */
  readonly page: ReportPage;
  readonly notes: readonly CarriedNote[];
  readonly standing?: PageOnSheet;
}

function movedPage(movement: PlanMovement, page: LaidOutPage): LaidOutPage {
  return {
    ...page,
    plan: movedPlan(movement, page.plan),
    figures: page.figures.map((figure) => ({
      ...figure,
      at: movedPosition(movement, figure.at),
      cell: movedCell(movement, figure.cell),
    })),
    owned: page.owned.map((range) => movedRange(movement, range)),
    table: movedRange(movement, page.table),
  };
}

/** A page beside the sheet that it takes the place of. */
function onItsSheet(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  decision: PageDecision,
  page: ReportPage,
  laidOut: LaidOutPage,
): PageOnSheet | undefined {
  const present = "present" in decision ? decision.present : undefined;
  const sheet = workbook.sheets.find(({ name }) => name === present);
  if (!sheet) return undefined;
  if (decision.how !== "overwritten" || decision.onto.by !== "movement")
    return { fiscalYear, page, sheet, isInPlace: false };
  const { movement } = decision.onto;
  const areas = page.areas.map((area) => ({ ...area, range: movedRange(movement, area.range) }));
  return { fiscalYear, page: { ...page, laidOut, areas }, sheet, isInPlace: true };
}

/** A page with what staff put on the sheet that it takes the place of. */
function withNotes(page: ReportPage, before: EarlierSheet): Pick<PlannedWriting, "laidOut" | "notes"> {
  const { laidOut } = page;
  const { members, notes } = carryNotes(before, page);
  const { name, members: own } = laidOut.plan;
  return { laidOut: { ...laidOut, plan: { name, members: [...own, ...members] } }, notes };
}

/** The sheet that a page takes the place of without writing over it: one that is kept, or one of a report in another file. */
export function earlierSheets(
  workbook: WorkbookSnapshot,
  earlier: WorkbookSnapshot | undefined,
  report: AnnualReport,
  usual: readonly ReportPage[],
  possible: ReadonlyMap<string, PossibleCells>,
): (decision: PageDecision) => EarlierSheet | undefined {
  const { fiscalYear } = report;
  const elsewhere = earlier && {
    workbook: earlier,
    sheets: presentSheets(earlier, fiscalYear, usual),
    possible: possibleCells(report, usual),
  };
  return (decision) => {
    const { key } = decision.page;
    if (decision.how === "kept") {
      const sheet = workbook.sheets.find(({ name }) => name === decision.present);
      const cells = possible.get(key) ?? new Map();
      return sheet && { workbook, fiscalYear, sheet, possible: cells, isCalculated: true };
    }
    const sheet = elsewhere?.sheets.get(key);
    if (!elsewhere || !sheet) return undefined;
    const cells = elsewhere.possible.get(key) ?? new Map();
    return { workbook: elsewhere.workbook, fiscalYear, sheet, possible: cells, isCalculated: false };
  };
}

interface PageToWrite {
  readonly workbook: WorkbookSnapshot;
  readonly fiscalYear: FiscalYear;
  readonly page: ReportPage;
  /** The page without the words that stay where they are. */
  readonly ours: () => LaidOutPage;
  readonly earlierSheet: (decision: PageDecision) => EarlierSheet | undefined;
}

/** A page as it comes onto its sheet. */
export function plannedWriting(
  decision: PageDecision,
  { workbook, fiscalYear, page, ours, earlierSheet }: PageToWrite,
): PlannedWriting {
  const before = decision.how === "overwritten" ? undefined : earlierSheet(decision);
  const isMoved = decision.how === "overwritten" && decision.onto.by === "movement";
  const { laidOut, notes } = before
    ? withNotes(page, before)
    : { laidOut: isMoved ? movedPage(decision.onto.movement, ours()) : page.laidOut, notes: [] };
  const standing = onItsSheet(workbook, fiscalYear, decision, page, isMoved ? laidOut : page.laidOut);
  return { decision, page, laidOut, notes, ...(standing && { standing }) };
}
