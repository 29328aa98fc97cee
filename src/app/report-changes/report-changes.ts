import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { SheetRenaming } from "../ports";
import { namesOfSection, namesOfYear } from "../present-areas";
import type { PageAlignment } from "../proof/align-page";
import type { ReportPage } from "../report-pages";
import { changesOfPage } from "./changes-of-page";
import { changedRows, rowsThatGo } from "./changed-lines";
import { alignedPage, type PageOnSheet } from "./page-on-sheet";
import { referencesThatStay, type PointedSheet } from "./references-to-report";
import type { FigureChange, ReportChanges, TextChange } from "./report-change";

/** A page that is about to be written. */
export interface PageToWrite {
  readonly page: ReportPage;
  readonly title: string;
  /** Absent: its sheet is new. */
  readonly standing?: PageOnSheet;
  /** The name under which the sheet that stands there is kept. */
  readonly keptAs?: string;
}

export interface ReportToWrite {
  readonly workbook: WorkbookSnapshot;
  readonly fiscalYear: FiscalYear;
  readonly pages: readonly PageToWrite[];
  readonly setAside: readonly SheetRenaming[];
}

const NOWHERE: PageAlignment = {
  rows: new Map(),
  columns: new Map(),
  moved: [],
  missing: [],
  extra: [],
  missingColumns: [],
  extraColumns: [],
};

/** A page more of a section that stands there: all its rows come, from wherever they stood. */
function rowsOfNewPage(
  { workbook, fiscalYear }: ReportToWrite,
  { page, title }: PageToWrite,
): readonly TextChange[] {
  const sheet = {
    name: page.laidOut.plan.name,
    origin: { row: 0, column: 0 },
    cells: [],
    merges: [],
    visibility: "visible",
  } as const;
  return changedRows(workbook, { fiscalYear, page, title, sheet, isInPlace: true }, NOWHERE);
}

/** The rows of a sheet that is no longer printed, though its section is. */
function rowsOfSetAside(
  { workbook, fiscalYear, setAside }: ReportToWrite,
  { page, title }: PageToWrite,
): readonly TextChange[] {
  const { section } = page.laidOut;
  const names = namesOfSection(workbook, fiscalYear, section);
  return setAside.flatMap(({ from }) => {
    const sheet = workbook.sheets.find(({ name }) => name === from);
    const areas = names.filter((name) => name.sheet === from && !/_heading(?:_\d+)?$/.test(name.name));
    const gone = sheet
      ? rowsThatGo(
          sheet,
          areas.map(({ range }) => range),
          () => false,
        )
      : [];
    return gone.map(({ row, text }): TextChange => ({
      section,
      title,
      sheet: from,
      cell: { row, column: 0 },
      what: "row",
      before: text,
      after: "",
    }));
  });
}

/** Rows that only stand on another page of their section neither come nor go. */
function withoutMoved(changes: readonly TextChange[]): readonly TextChange[] {
  const gone = new Map<string, number[]>();
  changes.forEach(({ what, section, before, after }, index) => {
    if (what !== "row" || after !== "") return;
    const key = `${section} ${before}`;
    gone.set(key, [...(gone.get(key) ?? []), index]);
  });
  const dropped = new Set<number>();
  changes.forEach(({ what, section, before, after }, index) => {
    if (what !== "row" || before !== "") return;
    const from = gone.get(`${section} ${after}`)?.shift();
    if (from === undefined) return;
    dropped.add(from);
    dropped.add(index);
  });
  return changes.filter((_, index) => !dropped.has(index));
}

/** The rows of a sheet on which another row of the page will stand, or none. */
function movedRows({ page, sheet, isInPlace }: PageOnSheet, { rows }: PageAlignment): ReadonlySet<number> {
  if (isInPlace) return new Set();
  const stays = new Set([...rows].flatMap(([planned, found]) => (planned === found ? [found] : [])));
  const height = sheet.origin.row + sheet.cells.length;
  const words = page.areas.filter(({ role }) => role === "words").map(({ range }) => range);
  return new Set(
    Array.from({ length: height }, (_, row) => row).filter(
      (row) =>
        !stays.has(row) &&
        !words.some(({ top, bottom }) => top <= row && row <= bottom) &&
        sheet.cells[row - sheet.origin.row]?.some(({ value }) => value !== null && value !== ""),
    ),
  );
}

function pointedSheet(
  { standing, keptAs }: PageToWrite,
  alignment: PageAlignment | undefined,
): readonly PointedSheet[] {
  if (!standing || !alignment) return [];
  const sheet = standing.sheet.name;
  return [
    keptAs === undefined
      ? { sheet, movedRows: movedRows(standing, alignment) }
      : { sheet, keptAs, movedRows: new Set() },
  ];
}

/** Compares the pages that are about to be written with what stands in the workbook. */
export function reportChanges(report: ReportToWrite): ReportChanges {
  const { workbook, fiscalYear, pages, setAside } = report;
  const changes: FigureChange[] = [];
  const textChanges: TextChange[] = [];
  const pointed: PointedSheet[] = setAside.map(({ from, to }) => ({
    sheet: from,
    keptAs: to,
    movedRows: new Set(),
  }));
  const standingSections = new Set(
    pages.flatMap(({ page, standing }) => (standing ? [page.laidOut.section] : [])),
  );
  for (const each of pages) {
    const { page, title, standing } = each;
    const alignment = standing && alignedPage(workbook, standing);
    if (standing && alignment) {
      const ofPage = changesOfPage(workbook, { ...standing, title }, alignment);
      changes.push(...ofPage.changes);
      textChanges.push(...ofPage.textChanges);
    } else if (standingSections.has(page.laidOut.section)) textChanges.push(...rowsOfNewPage(report, each));
    if (page.laidOut.part === 1) textChanges.push(...rowsOfSetAside(report, each));
    pointed.push(...pointedSheet(each, alignment));
  }
  const ours = new Set(namesOfYear(workbook, fiscalYear).map(({ sheet }) => sheet));
  const references = referencesThatStay(workbook, ours, pointed);
  return {
    changes,
    textChanges: withoutMoved(textChanges),
    ...(references.length > 0 && { references }),
  };
}
