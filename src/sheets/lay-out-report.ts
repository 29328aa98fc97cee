import type { AnnualReport } from "../domain/report/annual-report";
import { longFiscalYearLabel } from "../domain/calendar/fiscal-year";
import { REPORT_TEXTS } from "../domain/report/report-texts";
import type { ReportSection } from "../domain/report/report-section";
import { CONTENTS, contentsPages, type ContentsEntry } from "./layout/contents-page";
import { COVER, coverPage } from "./layout/cover-page";
import { layOutSection, type LaidOutPage } from "./layout/lay-out-section";
import { sectionSheetName, sheetOfPart } from "./report-names";

/** Where a report stands, and what is carried over onto it. */
export interface ReportPlaces {
  /** The sheet of each page, by `pageKey`; the usual name where none is said. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The staff's words, by `wordsKey`. */
  readonly words: ReadonlyMap<string, string>;
}

/** `2-7`; `2-7 2` for its second page. */
export function pageKey({ section, part }: Pick<LaidOutPage, "section" | "part">): string {
  return part === 1 ? section : `${section} ${part}`;
}

/** `2-1 analysis`: an area of words of a section. */
export function wordsKey(section: string, area: string): string {
  return `${section} ${area}`;
}

function wordsOf(section: string, words: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const prefix = wordsKey(section, "");
  return new Map(
    [...words].flatMap(([key, text]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [])),
  );
}

/** How sheets are called where nothing else is said: `2-7 相談支援事例 (2)`. */
function usualSheet(section: string, part: number, sections: readonly ReportSection[]): string {
  if (section === COVER) return REPORT_TEXTS.coverSheet;
  if (section === CONTENTS) return sheetOfPart(REPORT_TEXTS.contentsSheet, part);
  const found = sections.find(({ id }) => id === section);
  return sheetOfPart(found ? sectionSheetName(found) : section, part);
}

/** The sheets of a section's further pages, as far as they are said. */
function furtherSheets(section: string, sheets: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const prefix = `${section} `;
  return new Map(
    [...sheets].flatMap(([key, sheet]) =>
      key.startsWith(prefix) ? [[Number(key.slice(prefix.length)), sheet] as const] : [],
    ),
  );
}

/** Lays every section out as A4 pages, numbered through the report: the first section begins on page 1. */
function sectionPages(report: AnnualReport, places: ReportPlaces): readonly LaidOutPage[] {
  const pages: LaidOutPage[] = [];
  for (const section of report.sections) {
    const laidOut = layOutSection(section, {
      sheet: places.sheets.get(section.id) ?? usualSheet(section.id, 1, report.sections),
      furtherSheets: furtherSheets(section.id, places.sheets),
      fiscalYear: report.fiscalYear,
      rounding: report.rounding,
      pageNumber: pages.length + 1,
      words: wordsOf(section.id, places.words),
      reportTitle: `${longFiscalYearLabel(report.fiscalYear)}　${report.centreName}`.trimEnd(),
    });
    pages.push(...laidOut);
  }
  return pages;
}

/** The sections that are printed, with the page that each begins on. */
function contentsEntries(sections: readonly ReportSection[], pages: readonly LaidOutPage[]): ContentsEntry[] {
  return sections.flatMap((section) => {
    const index = pages.findIndex((page) => page.section === section.id);
    return index < 0 ? [] : [{ section, pageNumber: index + 1 }];
  });
}

/** The whole report, page by page: cover, contents, sections. */
export function layOutReport(report: AnnualReport, places: ReportPlaces): readonly LaidOutPage[] {
  const { sections, fiscalYear, cover } = report;
  const sheetOf = (section: string, part: number) =>
    places.sheets.get(pageKey({ section, part })) ?? usualSheet(section, part, sections);
  const pages = sectionPages(report, places);
  if (pages.length === 0) return [];
  return [
    coverPage(cover, fiscalYear, sheetOf(COVER, 1)),
    ...contentsPages(contentsEntries(sections, pages), fiscalYear, (part) => sheetOf(CONTENTS, part)),
    ...pages,
  ];
}
