import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../domain/report/annual-report";
import type { ReportSection } from "../domain/report/report-section";
import { wordsKey } from "../sheets/lay-out-report";
import type { LaidOutPage } from "../sheets/layout/lay-out-section";
import { movedCell, movedPlan } from "../sheets/moved-plan";
import { movedPosition, movedRange, type PlanMovement } from "../sheets/plan-movement";
import { areaName } from "../sheets/report-names";
import { isStagingSheet } from "../sheets/staging-sheet";
import type { SheetPlanMember } from "../sheets/sheet-plan";
import { decidePages, type PageDecision } from "./decide-pages";
import { isInside } from "./filled-cells";
import { possibleCells } from "./possible-cells";
import type { SheetExchange, SheetRenaming } from "./ports";
import { namesOfSection, namesOfYear, presentSheets } from "./present-areas";
import { reportExchange, type PageWriting } from "./report-exchange";
import type { LeftOutSection, PlannedSection, ReportPreview } from "./report-outcome";
import { reportPages, type ReportPage } from "./report-pages";
import { wordsOf, wordsPlaces } from "./report-words";
import { keptName } from "./sheet-names";

/** One page: what becomes of its sheet, and what must be found on it afterwards. */
export interface PlannedPage {
  readonly planned: PlannedSection;
  readonly laidOut: LaidOutPage;
}

/** Everything that writing the report does to a workbook. */
export interface ReportWriting {
  readonly pages: readonly PlannedPage[];
  /** Sheets of the year that are no longer printed, kept under another name. */
  readonly setAside: readonly SheetRenaming[];
  readonly leftOut: readonly LeftOutSection[];
  readonly exchange: SheetExchange;
}

const NO_PLACES = { sheets: new Map<string, string>(), words: new Map<string, string>() };

/** A section is written where the year has a sheet of it, or something to print of earlier years. */
export function isToBeWritten({ hasContents }: ReportSection): boolean {
  return hasContents;
}

/**
 * The sections that are written: those without records are left out, but for the ones whose sheets stand there already:
 * left alone, they would show figures that no longer hold.
 */
function writtenReport(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  pages: readonly ReportPage[],
): AnnualReport {
  const { fiscalYear, sections } = report;
  const present = presentSheets(workbook, fiscalYear, pages);
  const isPresent = ({ id }: ReportSection) =>
    present.has(id) || namesOfSection(workbook, fiscalYear, id).length > 0;
  return { ...report, sections: sections.filter((section) => isToBeWritten(section) || isPresent(section)) };
}

function plannedSection(
  decision: PageDecision,
  { section, part }: LaidOutPage,
  titles: ReadonlyMap<string, string>,
): PlannedSection {
  const { sheet, how } = decision;
  const title = titles.get(section) ?? sheet;
  const written = { section, title, sheet, ...(part > 1 && { part }) };
  return how === "kept"
    ? { ...written, how, keptAs: decision.keptAs, because: decision.because }
    : { ...written, how };
}

/** Words that stay where they are are not written: how their letters look is the staff's too. */
function withoutWords(
  report: AnnualReport,
  words: ReadonlyMap<string, string>,
  page: ReportPage,
): LaidOutPage {
  const { laidOut, areas } = page;
  const section = report.sections.find(({ id }) => id === laidOut.section);
  const names = new Set(
    (section?.blocks ?? []).flatMap((block) =>
      block.kind === "words" && words.has(wordsKey(laidOut.section, block.id))
        ? [areaName(report.fiscalYear, laidOut.section, block.id)]
        : [],
    ),
  );
  const places = areas.filter(({ name }) => names.has(name)).map(({ range }) => range);
  const isWords = (member: SheetPlanMember) =>
    member.kind === "cells" && places.some((range) => isInside(member.at, range));
  return {
    ...laidOut,
    plan: { ...laidOut.plan, members: laidOut.plan.members.filter((member) => !isWords(member)) },
  };
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

/** Sheets of the year's report on which no page stands any more: switched off, or fewer pages than before. */
function sheetsNoLongerPrinted(
  workbook: WorkbookSnapshot,
  report: AnnualReport,
  decisions: readonly PageDecision[],
  taken: Set<string>,
): readonly SheetRenaming[] {
  const printed = new Set(decisions.flatMap((decision) => ("present" in decision ? [decision.present] : [])));
  const ours = new Set(namesOfYear(workbook, report.fiscalYear).map(({ sheet }) => sheet));
  return workbook.sheets.flatMap(({ name }) =>
    ours.has(name) && !printed.has(name) ? [{ from: name, to: keptName(taken, name) }] : [],
  );
}

/** The pages under the names that their sheets have in the end; laid out once more only where these are not the usual. */
function underTheirNames(
  report: AnnualReport,
  words: ReadonlyMap<string, string>,
  decisions: readonly PageDecision[],
): ReadonlyMap<string, ReportPage> {
  const isUsual = decisions.every(({ page, sheet }) => page.laidOut.plan.name === sheet);
  const sheets = new Map(decisions.map(({ page, sheet }) => [page.key, sheet]));
  const pages = isUsual ? decisions.map(({ page }) => page) : reportPages(report, { sheets, words });
  return new Map(pages.map((page) => [page.key, page]));
}

interface DecidedPages {
  readonly decisions: readonly PageDecision[];
  /** The words for which there is room. */
  readonly words: ReadonlyMap<string, string>;
  /** Names that no further sheet may have. */
  readonly taken: Set<string>;
}

function keptSections({ decisions }: DecidedPages, sections: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    decisions.flatMap(({ how, page: { laidOut } }) =>
      how === "kept" && sections.has(laidOut.section) ? [laidOut.section] : [],
    ),
  );
}

/**
 * Lays the report out with room for all words, and decides. Where that would put a sheet aside, and without the room it
 * can be written again where it is, its words stay in the room that they have.
 */
function decideWithRoom(
  words: ReadonlyMap<string, string>,
  decide: (words: ReadonlyMap<string, string>) => DecidedPages,
): DecidedPages {
  const sectionOf = (key: string) => key.split(" ")[0] ?? "";
  const without = (sections: ReadonlySet<string>) =>
    new Map([...words].filter(([key]) => !sections.has(sectionOf(key))));
  const roomy = decide(words);
  const cramped = keptSections(roomy, new Set([...words.keys()].map(sectionOf)));
  if (cramped.size === 0) return roomy;
  const tight = decide(without(cramped));
  const stillKept = keptSections(tight, cramped);
  if (stillKept.size === 0) return tight;
  if (stillKept.size === cramped.size) return roomy;
  return decide(without(new Set([...cramped].filter((section) => !stillKept.has(section)))));
}

function withoutLeftovers({ sheets, names, dateSystem }: WorkbookSnapshot): WorkbookSnapshot {
  return {
    sheets: sheets.filter(({ name }) => !isStagingSheet(name)),
    names: names.filter(({ sheet }) => !isStagingSheet(sheet)),
    dateSystem,
  };
}

/**
 * Plans how a report is written into the workbook that `whole` shows. `earlier` is a report in another file, whose
 * words are carried over.
 */
export function planReport(
  whole: WorkbookSnapshot,
  report: AnnualReport,
  earlier?: WorkbookSnapshot,
): ReportWriting {
  const workbook = withoutLeftovers(whole);
  const leftovers = whole.sheets.map(({ name }) => name).filter(isStagingSheet);
  const { fiscalYear } = report;
  const all = reportPages(report, NO_PLACES);
  const written = writtenReport(workbook, report, all);
  const usual = written.sections.length === report.sections.length ? all : reportPages(written, NO_PLACES);
  const wordsFrom = (book: WorkbookSnapshot) => {
    const present = presentSheets(book, fiscalYear, usual);
    return wordsOf(book, fiscalYear, wordsPlaces(book, written, usual, present));
  };
  const words = new Map([...(earlier ? wordsFrom(earlier) : []), ...wordsFrom(workbook)]);
  const layOut = (room: ReadonlyMap<string, string>) =>
    room.size === 0 ? usual : reportPages(written, { ...NO_PLACES, words: room });
  const isNew = presentSheets(workbook, fiscalYear, usual).size === 0;
  const possible = isNew ? new Map() : possibleCells(written, usual);
  const {
    decisions,
    words: room,
    taken,
  } = decideWithRoom(words, (ofRoom) => {
    const pages = layOut(ofRoom);
    const present = presentSheets(workbook, fiscalYear, pages);
    const names = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
    const decided = decidePages(workbook, written, pages, present, possible, names);
    return { decisions: decided, words: ofRoom, taken: names };
  });

  const pages = underTheirNames(written, room, decisions);
  const writings = decisions.map((decision): PageWriting => {
    const page = pages.get(decision.page.key) ?? decision.page;
    if (decision.how !== "overwritten" || decision.onto.by !== "movement")
      return { decision, laidOut: page.laidOut };
    const laidOut = withoutWords(written, words, page);
    return { decision, laidOut: movedPage(decision.onto.movement, laidOut) };
  });
  const setAside = sheetsNoLongerPrinted(workbook, report, decisions, taken);
  const titles = new Map(report.sections.map(({ id, title }) => [id, title]));
  return {
    pages: writings.map(({ decision, laidOut }) => ({
      planned: plannedSection(decision, laidOut, titles),
      laidOut,
    })),
    setAside: setAside.filter(({ from, to }) => from !== to),
    leftOut: report.sections
      .filter(({ id }) => !written.sections.some((section) => section.id === id))
      .map(({ id, title }) => ({ section: id, title })),
    exchange: reportExchange(workbook, fiscalYear, writings, setAside, leftovers),
  };
}

/** What the user is told of a writing before it is done. */
export function previewOf({ pages, leftOut, setAside }: ReportWriting): ReportPreview {
  return {
    sections: pages.map(({ planned }) => planned),
    leftOut,
    ...(setAside.length > 0 && { setAside }),
  };
}

function sentenceOf(planned: PlannedSection): string {
  const kept = planned.how === "kept" ? [planned.keptAs] : [];
  return JSON.stringify([planned.section, planned.sheet, planned.how, ...kept]);
}

/** Whether two previews tell the user the same. */
export function isSamePreview(a: ReportPreview, b: ReportPreview): boolean {
  const sentences = ({ sections, setAside = [] }: ReportPreview) =>
    [...sections.map(sentenceOf), JSON.stringify(setAside)].join();
  return sentences(a) === sentences(b);
}
