import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { areaIn } from "../present-areas";
import type { PageArea, ReportPage } from "../report-pages";
import { alignedAsPlanned, type PageAlignment } from "./align-page";
import { changeSinceWritten } from "./change-since-written";
import { columnChanges, rowChanges, sortedChanges } from "./changes-of-lines";
import { compareAligned } from "./compare-aligned";
import type { OtherFormulas } from "./compare-page";
import { followCauses } from "./follow-causes";
import type { KeptFigures } from "./kept-figures";
import type { RecheckDifference } from "./report-recheck";
import { placeOfSorted } from "./sorted-tables";
import type { StandingPage } from "./standing-report";

/** What is asked for only where something on a page differs. */
export interface KnownOfPage {
  readonly otherFormulas: () => OtherFormulas;
  readonly keptFigures: () => KeptFigures;
}

/** A page as it was found. */
export interface RecheckedPage {
  readonly differences: readonly RecheckDifference[];
  readonly compared: number;
  readonly alignment: PageAlignment;
}

/** Areas that are no longer found by their names; those of rows that are gone went with them. */
function namesMissing(
  workbook: WorkbookSnapshot,
  { areas }: ReportPage,
  { missing }: PageAlignment,
): readonly PageArea[] {
  const gone = new Set(missing);
  return areas.filter(({ name, range }) => {
    if (areaIn(workbook, name)) return false;
    for (let row = range.top; row <= range.bottom; row++) if (!gone.has(row)) return true;
    return false;
  });
}

/** Compares a page with its sheet: what was changed, with what follows from it. */
export function recheckPage(
  workbook: WorkbookSnapshot,
  { page, title, sheet }: StandingPage,
  known: KnownOfPage,
): RecheckedPage {
  const { section, plan } = page.laidOut;
  if (!sheet) {
    const place = { section, title, sheet: plan.name, cell: { row: 0, column: 0 } };
    const difference: RecheckDifference = {
      ...place,
      what: "sheet-missing",
      expected: plan.name,
      found: "",
      records: [],
      followers: [],
    };
    return { differences: [difference], compared: 0, alignment: alignedAsPlanned([]) };
  }
  const { wrong, compared, alignment, sorted } = compareAligned(workbook, page, sheet, known.otherFormulas);
  const place = { section, title, sheet: sheet.name };
  const changes = followCauses(wrong, [
    ...(sorted.length > 0 ? sortedChanges(sorted) : rowChanges(page, sheet, alignment)),
    ...columnChanges(page, sheet, alignment),
  ]);
  const kept = changes.length === 0 ? undefined : known.keptFigures();
  const cells = changes.map(({ cause, followers }): RecheckDifference => {
    const changed = "placed" in cause ? cause : undefined;
    const placed = changed?.placed;
    const written = placed && kept?.get(placed);
    return {
      ...place,
      what: cause.what,
      cell: "placed" in cause ? placeOfSorted(cause.at, sorted) : cause.at,
      ...(placed?.figure && { name: placed.figure }),
      expected: cause.expected,
      found: cause.found,
      records: placed?.records ?? [],
      ...(changed?.isFoundAsText && { isFoundAsText: true }),
      ...(changed &&
        written !== undefined && { written, since: changeSinceWritten({ ...changed, written }) }),
      followers: followers.map((each) => ({ ...each, cell: placeOfSorted(each.cell, sorted) })),
    };
  });
  const names = namesMissing(workbook, page, alignment).map(({ name, range }): RecheckDifference => ({
    ...place,
    what: "name-missing",
    cell: {
      row: alignment.rows.get(range.top) ?? range.top,
      column: alignment.columns.get(range.left) ?? range.left,
    },
    expected: name,
    found: "",
    records: [],
    followers: [],
  }));
  const rows = new Map([...alignment.rows, ...sorted.map(({ planned, found }) => [planned, found] as const)]);
  return { differences: [...cells, ...names], compared, alignment: { ...alignment, rows } };
}
