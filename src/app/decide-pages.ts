import type { CellRange } from "../domain/grid/cell-address";
import { cellText } from "../domain/grid/cell-value";
import { cellAt, usedRange, type SheetSnapshot, type WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import { REPORT_SECTIONS } from "../domain/report/report-sections";
import { REPORT_TEXTS } from "../domain/report/report-texts";
import { movedRange, type PlanMovement } from "../sheets/plan-movement";
import { sectionHeading, sectionSheetName } from "../sheets/report-names";
import { hasRowsOfStaff } from "./carried-notes/carry-notes";
import { filledCells, isInside } from "./filled-cells";
import { pageMovement } from "./page-movement";
import { isCellOfABuild, isTypedOver, type PossibleCells } from "./possible-cells";
import { areaIn, namesOfYear } from "./present-areas";
import type { KeptReason } from "./report-outcome";
import { rangesOf, type ReportPage } from "./report-pages";
import { freeName, isKeptName, keptNames } from "./sheet-names";

/** What becomes of one page's sheet. */
export type PageDecision = {
  readonly page: ReportPage;
  /** The sheet that is written, by the name that it has in the end. */
  readonly sheet: string;
} & (
  | { readonly how: "added" }
  /** Written again where it is; `present`: how it is called now. */
  | { readonly how: "overwritten"; readonly present: string; readonly onto: WrittenOnto }
  | {
      readonly how: "kept";
      readonly present: string;
      readonly keptAs: string;
      readonly because: KeptReason;
    }
);

/** How a page comes onto the sheet that stands there. */
export type WrittenOnto =
  /** Around what users put between; their words stay where they are. */
  | { readonly by: "movement"; readonly movement: PlanMovement }
  /** There is nothing of theirs but words, which are carried: all cells are written anew. */
  | { readonly by: "anew"; readonly cells: CellRange };

const NOT_MOVED: PlanMovement = { rows: [], columns: [] };

/** True where merging as planned would lose a cell: Excel keeps the first of a merged area alone. */
function isFilledUnderMerges(sheet: SheetSnapshot, { laidOut }: ReportPage, movement: PlanMovement): boolean {
  return laidOut.plan.members.some((member) => {
    if (member.kind !== "merge") return false;
    const range = movedRange(movement, member.range);
    return filledCells(sheet, range).some(({ at }) => at.row > range.top || at.column > range.left);
  });
}

/** The heading of a section that was called otherwise: our own title, or the one by which its sheet is still called. */
function formerHeading(
  sheet: SheetSnapshot,
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  { areas, laidOut }: ReportPage,
): { readonly text: string; readonly isSheetCalledSo: boolean } | undefined {
  const section = report.sections.find(({ id }) => id === laidOut.section);
  const area = areas.find(({ role }) => role === "heading");
  const found = area && areaIn(workbook, area.name);
  if (!section || found?.sheet !== sheet.name) return undefined;
  const text = cellText(cellAt(sheet, { row: found.range.top, column: found.range.left }).value);
  const [before = ""] = sectionHeading({ id: section.id, title: "\n" }).split("\n");
  const title = text.slice(before.length).replace(REPORT_TEXTS.continued, "");
  if (!text.startsWith(before) || title === "" || title === section.title) return undefined;
  const isSheetCalledSo = sheet.name.startsWith(sectionSheetName({ id: section.id, title }));
  const isOurTitle = REPORT_SECTIONS.some((each) => each.id === section.id && each.title === title);
  return isSheetCalledSo || isOurTitle ? { text, isSheetCalledSo } : undefined;
}

/** What stands on a sheet beside our areas, and is no text of ours. */
function holdsMore(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  sheet: SheetSnapshot,
  possible: PossibleCells,
): boolean {
  const ours = namesOfYear(workbook, report.fiscalYear).flatMap((name) =>
    name.sheet === sheet.name ? [name.range] : [],
  );
  return filledCells(sheet).some(
    ({ at, cell }) => !ours.some((range) => isInside(at, range)) && !isCellOfABuild(cell, possible),
  );
}

/** Whether tables to which other sheets may refer are found where they will stand. */
function tablesStay(workbook: WorkbookSnapshot, { areas }: ReportPage, sheet: string): boolean {
  return areas.every(({ name, range, role }) => {
    if (role !== "table") return true;
    const found = areaIn(workbook, name);
    return found?.sheet === sheet && JSON.stringify(found.range) === JSON.stringify(range);
  });
}

interface PageState {
  readonly workbook: WorkbookSnapshot;
  readonly report: AnnualReport;
  readonly sheet: SheetSnapshot;
  readonly possible: PossibleCells;
}

/** The whole of what is written and of what stands there. */
function allCells(sheet: SheetSnapshot, { laidOut, areas }: ReportPage): CellRange {
  const ranges = [laidOut.table, ...laidOut.owned, ...areas.map(({ range }) => range)];
  const used = usedRange(sheet);
  const all = used ? [...ranges, used] : ranges;
  return {
    top: 0,
    left: 0,
    bottom: Math.max(...all.map(({ bottom }) => bottom)),
    right: Math.max(...all.map(({ right }) => right)),
  };
}

/** A table by month that lost a name, or a cell to somebody's words, is not written anew: they would be lost. */
function mayBeWrittenAnew(
  { workbook, report, sheet, possible }: PageState,
  page: ReportPage,
  formerly: string | undefined,
): boolean {
  if (!tablesStay(workbook, page, sheet.name) || holdsMore(workbook, report, sheet, possible)) return false;
  const lasting = rangesOf(page, "table", "heading");
  const cells = [...possible].filter(([, { at }]) => lasting.some((range) => isInside(at, range)));
  return !isTypedOver(sheet, new Map(cells), NOT_MOVED, formerly);
}

/** How a page comes onto its sheet, or why the sheet is kept beside a new one. */
function ontoSheet(
  state: PageState,
  page: ReportPage,
  formerly: string | undefined,
): WrittenOnto | KeptReason {
  const { workbook, report, sheet, possible } = state;
  if (hasRowsOfStaff(workbook, sheet, page)) return "layout";
  const movement = pageMovement(workbook, report.fiscalYear, sheet, page);
  const isAround = movement !== undefined && !isFilledUnderMerges(sheet, page, movement);
  if (isAround && !isTypedOver(sheet, possible, movement, formerly)) return { by: "movement", movement };
  if (mayBeWrittenAnew(state, page, formerly)) return { by: "anew", cells: allCells(sheet, page) };
  return isAround ? "contents" : "layout";
}

/**
 * Decides, for each page, between a new sheet, our own sheet written again in place (formulas that refer to it keep
 * working), and our own sheet kept beside a new one where users changed what is ours. A sheet that is not ours is never
 * touched.
 */
export function decidePages(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  pages: readonly ReportPage[],
  present: ReadonlyMap<string, SheetSnapshot>,
  possible: ReadonlyMap<string, PossibleCells>,
  taken: Set<string>,
): readonly PageDecision[] {
  return pages.map((page): PageDecision => {
    const { key, laidOut } = page;
    const sheet = present.get(key);
    if (!sheet) return { page, sheet: freeName(taken, laidOut.plan.name), how: "added" };
    const former = formerHeading(sheet, workbook, report, page);
    const state = { workbook, report, sheet, possible: possible.get(key) ?? new Map() };
    const onto = ontoSheet(state, page, former?.text);
    if (typeof onto === "object") {
      // A page that was not printed for a while comes back under its own name.
      const isOurName = former?.isSheetCalledSo === true || isKeptName(sheet.name);
      const name = isOurName ? freeName(taken, laidOut.plan.name) : sheet.name;
      return { page, sheet: name, how: "overwritten", present: sheet.name, onto };
    }
    const names = keptNames(taken, sheet.name);
    return { page, ...names, how: "kept", present: sheet.name, because: onto };
  });
}
