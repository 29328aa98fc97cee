import type { FiscalYear } from "../domain/calendar/fiscal-year";
import type { CellPosition, CellRange } from "../domain/grid/cell-address";
import type { AnnualReport } from "../domain/report/annual-report";
import { layOutReport, pageKey, type ReportPlaces } from "../sheets/lay-out-report";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import { areaName } from "../sheets/report-names";
import type { PlanCell, SheetPlan, SheetPlanMember } from "../sheets/sheet-plan";
import { wordsIdOf } from "../sheets/words-part";
import { isInside } from "./filled-cells";

/**
 * What stands in a named area of ours.
 * - `table`: a table by month, its notes or what its charts read: other sheets may refer to it.
 * - `words`: the staff's own.
 * - `heading`: the page's own.
 * - `other`: lists, statements, stories, texts: they say what is recorded at the time.
 */
export type AreaRole = "table" | "words" | "heading" | "other";

interface NamedRange {
  readonly name: string;
  readonly range: CellRange;
}

export interface PageArea extends NamedRange {
  readonly role: AreaRole;
}

/** A page of the report, with names for everything of ours on it. */
export interface ReportPage {
  readonly key: string;
  readonly laidOut: LaidOutPage;
  readonly areas: readonly PageArea[];
}

const TABLE_AREAS = ["table", "notes", "chart_data"];

const HEADING_AREA = /^heading(?:_\d+)?$/;

function namedRanges({ members }: SheetPlan): readonly NamedRange[] {
  return members.flatMap((member) => (member.kind === "name" ? [member] : []));
}

function isWithin(range: CellRange, other: CellRange): boolean {
  return (
    isInside({ row: range.top, column: range.left }, other) &&
    isInside({ row: range.bottom, column: range.right }, other)
  );
}

/** Names for what is ours on a page and has none. */
function moreNames(
  fiscalYear: FiscalYear,
  { section, part, plan, owned }: LaidOutPage,
): readonly NamedRange[] {
  const named = namedRanges(plan);
  const nameless = owned.filter((range) => !named.some((other) => isWithin(range, other.range)));
  return nameless.map((range, index) => ({
    name: areaName(fiscalYear, section, `own_${part}_${index + 1}`),
    range,
  }));
}

/** The words of a section, by the ids of their areas. */
function wordsAreas({ sections }: AnnualReport, id: string): ReadonlySet<string> {
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  return new Set(blocks.flatMap((block) => (block.kind === "words" ? [block.id] : [])));
}

function namedPage(report: AnnualReport, laidOut: LaidOutPage): ReportPage {
  const { fiscalYear } = report;
  const { section, plan, owned } = laidOut;
  const words = wordsAreas(report, section);
  const added = moreNames(fiscalYear, laidOut);
  const prefix = areaName(fiscalYear, section, "");
  const roleOf = ({ name, range }: NamedRange): AreaRole => {
    const area = name.slice(prefix.length);
    if (words.has(area) || words.has(wordsIdOf(area))) return "words";
    if (TABLE_AREAS.includes(area)) return "table";
    const isHeading = HEADING_AREA.test(area) && !owned.some((other) => isWithin(range, other));
    return isHeading ? "heading" : "other";
  };
  const members = [...plan.members, ...added.map((each): SheetPlanMember => ({ kind: "name", ...each }))];
  return {
    key: pageKey(laidOut),
    laidOut: { ...laidOut, plan: { ...plan, members } },
    areas: [...namedRanges(plan), ...added].map((each) => ({ ...each, role: roleOf(each) })),
  };
}

/** Lays a report out. */
export function reportPages(report: AnnualReport, places: ReportPlaces): readonly ReportPage[] {
  return layOutReport(report, places).map((page) => namedPage(report, page));
}

/** Ranges of a page by what stands in them. */
export function rangesOf({ areas }: ReportPage, ...roles: readonly AreaRole[]): readonly CellRange[] {
  return areas.filter(({ role }) => roles.includes(role)).map(({ range }) => range);
}

export interface WrittenCell {
  readonly at: CellPosition;
  readonly cell: PlanCell;
}

/** The cells that a plan writes. */
export function writtenCells({ members }: SheetPlan): readonly WrittenCell[] {
  return members.flatMap((member) => {
    if (member.kind !== "cells") return [];
    const { row, column } = member.at;
    return member.rows.flatMap((cells, down) =>
      cells.map((cell, right) => ({ at: { row: row + down, column: column + right }, cell })),
    );
  });
}
