import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import type { ReportSection } from "../../domain/report/report-section";
import type { Rounding } from "../../domain/settings/office-settings";
import { sectionHeading, sheetOfPart } from "../report-names";
import { drawPage, type LaidOutPage } from "./draw-page";
import { headerText, PAGE_NUMBER_FOOTER, PRINTABLE_POINTS, ROOM_POINTS } from "./page";
import type { BlockPage, PageBlock } from "./page-block";
import { paginate } from "./paginate";
import { pageBlock, runsOfBlocks, type BlockRun } from "./section-blocks";
import { emsOf } from "./text-lines";
import { TIGHTER_ROOM, USUAL_ROOM, type Tightness } from "./tightness";

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

/** The size of Excel's headers, and a smaller one for long names of centres. */
const HEADER_POINTS = 11;
const SMALL_HEADER_POINTS = 8;
const BETWEEN_EMS = 2;

/** The year and the centre: smaller where the chapter leaves too little room, the year alone where even so. */
function rightOfHeader(title: string, chapter: string): string {
  const room = PRINTABLE_POINTS - (emsOf(chapter) + BETWEEN_EMS) * HEADER_POINTS;
  if (emsOf(title) * HEADER_POINTS <= room) return headerText(title);
  const fits = emsOf(title) * SMALL_HEADER_POINTS <= room;
  const [year = title] = title.split("　");
  return fits ? `&${SMALL_HEADER_POINTS}${headerText(title)}` : headerText(year);
}

/** The chapter and the report that a page is of, at its head. */
function printedHeader({ chapter }: ReportSection, reportTitle: string | undefined) {
  const left = `${chapter.number}　${chapter.title}`;
  return {
    left: headerText(left),
    ...(reportTitle !== undefined && { right: rightOfHeader(reportTitle, left) }),
  };
}

/** The pages of a run of blocks: with less room for what may be written, where that saves a page. */
function pagesOfRun(
  { grid, blocks }: BlockRun,
  page: Omit<BlockPage, "grid" | "tightness">,
): readonly (readonly PageBlock[])[] {
  const paginated = (tightness: Tightness) =>
    paginate(
      blocks.map((block) => pageBlock(block, { ...page, grid, tightness })),
      ROOM_POINTS,
    );
  const usual = paginated(USUAL_ROOM);
  const tightest = TIGHTER_ROOM.at(-1);
  if (usual.length === 1 || !tightest) return usual;
  const fewest = paginated(tightest).length;
  if (fewest === usual.length) return usual;
  for (const tightness of TIGHTER_ROOM) {
    const pages = paginated(tightness);
    if (pages.length === fewest) return pages;
  }
  return usual;
}

/** Lays one section out, each page as a sheet of its own. */
export function layOutSection(section: ReportSection, page: SectionPage): readonly LaidOutPage[] {
  const { fiscalYear, rounding, words, pageNumber, sheet } = page;
  const heading = sectionHeading(section);
  const pages = runsOfBlocks(section).flatMap((run) =>
    pagesOfRun(run, { section: section.id, fiscalYear, rounding, words }).map((onPage) => ({
      grid: run.grid,
      blocks: onPage,
    })),
  );
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
