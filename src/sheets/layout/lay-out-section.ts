import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { ReportSection } from "../../domain/report/report-section";
import type { Rounding } from "../../domain/settings/office-settings";
import { sectionHeading, sheetOfPart } from "../report-names";
import { drawPage, type LaidOutPage } from "./draw-page";
import { headerText, PAGE_NUMBER_FOOTER, ROOM_POINTS } from "./page";
import { paginate } from "./paginate";
import { pageBlock, runsOfBlocks } from "./section-blocks";

export type { LaidOutPage } from "./draw-page";

/** What the pages of a section are told besides its blocks. */
export interface SectionPage {
  /** The sheet of its first page. */
  readonly sheet: string;
  /** The sheets of further pages by their part; the usual names where none is said. */
  readonly furtherSheets?: ReadonlyMap<number, string>;
  readonly fiscalYear: FiscalYear;
  readonly rounding: Rounding;
  /** Of its first page. */
  readonly pageNumber: number;
  /** The staff's own words to carry over, by the id of their area. */
  readonly words: ReadonlyMap<string, string>;
  /** Printed at the right end of the header: the year and the centre. */
  readonly reportTitle?: string;
}

/** The chapter and the report that a page is of, at its head. */
function printedHeader({ chapter }: ReportSection, reportTitle: string | undefined) {
  return {
    left: headerText(`${chapter.number}　${chapter.title}`),
    ...(reportTitle !== undefined && { right: headerText(reportTitle) }),
  };
}

/** Lays one section out, each page as a sheet of its own. */
export function layOutSection(section: ReportSection, page: SectionPage): readonly LaidOutPage[] {
  const { fiscalYear, rounding, words, pageNumber, sheet } = page;
  const heading = sectionHeading(section);
  const pages = runsOfBlocks(section).flatMap(({ grid, blocks }) => {
    const place = { section: section.id, fiscalYear, rounding, grid, words };
    const laidOut = blocks.map((block) => pageBlock(block, place));
    return paginate(laidOut, ROOM_POINTS).map((onPage) => ({ grid, blocks: onPage }));
  });
  return pages.map((each, index) =>
    drawPage({
      ...each,
      section: section.id,
      part: index + 1,
      fiscalYear,
      sheet: index === 0 ? sheet : (page.furtherSheets?.get(index + 1) ?? sheetOfPart(sheet, index + 1)),
      heading: index === 0 ? heading : `${heading}${REPORT_TEXTS.continued}`,
      pageNumber: pageNumber + index,
      margins: { header: printedHeader(section, page.reportTitle), footer: PAGE_NUMBER_FOOTER },
    }),
  );
}
