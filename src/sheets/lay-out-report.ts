import type { AnnualReport } from "../domain/report/annual-report";
import { layOutSection, type LaidOutPage } from "./layout/lay-out-section";
import { sectionSheetName } from "./report-names";

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

/** Lays every section out as A4 pages, numbered through the report. */
export function layOutReport(report: AnnualReport, places: ReportPlaces): readonly LaidOutPage[] {
  const pages: LaidOutPage[] = [];
  for (const section of report.sections) {
    const laidOut = layOutSection(section, {
      sheet: places.sheets.get(section.id) ?? sectionSheetName(section),
      fiscalYear: report.fiscalYear,
      rounding: report.rounding,
      pageNumber: pages.length + 1,
      words: wordsOf(section.id, places.words),
    });
    pages.push(...laidOut);
  }
  return pages;
}
