import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { BLANK, ZERO } from "../../domain/count/figure";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../domain/report/annual-report";
import type { Rounding } from "../../domain/settings/office-settings";
import { countReport } from "../make-report";
import { withoutLeftovers } from "../plan-report";
import { publishedSheets } from "../publication/published-copy";
import type { Book } from "../read-book";
import { isRefusal, type Refusal } from "../refusal";
import type { PlacedCell } from "../../sheets/layout/placed-cell";
import { reportPages, type ReportPage } from "../report-pages";
import { sectionOfOneFigure } from "../section-of-one-figure";
import { ourCells, positionKey, type OtherFormulas } from "./compare-page";
import { otherSources } from "./figure-origin";
import { keptFigures } from "./kept-figures";
import { recheckPage, type RecheckedPage } from "./recheck-page";
import type { ReportRecheck } from "./report-recheck";
import { sentencesOfReport } from "./sentences-of-report";
import { standingReports, type StandingReport } from "./standing-report";

/**
 * By page and cell, the formulas that a build writes where there are records of everything, or of nothing: they stand
 * in the place of the planned ones where records came or went since.
 */
function otherFormulas({ report, words }: StandingReport): ReadonlyMap<string, OtherFormulas> {
  const found = new Map<string, Map<string, string[]>>();
  for (const figure of [ZERO, BLANK]) {
    const sections = report.sections.map((section) => sectionOfOneFigure(section, figure));
    for (const page of reportPages({ ...report, sections }, { sheets: new Map(), words })) {
      const formulas = found.get(page.key) ?? new Map<string, string[]>();
      found.set(page.key, formulas);
      for (const { at, cell } of ourCells(page)) {
        if (cell.kind !== "formula") continue;
        formulas.set(positionKey(at), [...(formulas.get(positionKey(at)) ?? []), cell.formula]);
      }
    }
  }
  return found;
}

interface RecheckedReport {
  readonly standing: StandingReport;
  readonly pages: readonly RecheckedPage[];
  readonly count: number;
}

function recheckStanding(workbook: WorkbookSnapshot, standing: StandingReport): RecheckedReport {
  let formulas: ReadonlyMap<string, OtherFormulas> | undefined;
  const pages = standing.pages.map((each) =>
    recheckPage(workbook, each, {
      otherFormulas: () => {
        formulas ??= otherFormulas(standing);
        return formulas.get(each.page.key) ?? new Map();
      },
      keptFigures: () => keptFigures(workbook, standing.report.fiscalYear, each.page.laidOut),
    }),
  );
  return { standing, pages, count: pages.reduce((sum, { differences }) => sum + differences.length, 0) };
}

/** The figures of a page where they stand on its sheet. */
function figuresFound({ laidOut }: ReportPage, checked: RecheckedPage | undefined): readonly PlacedCell[] {
  return laidOut.figures.flatMap((placed) => {
    const row = checked?.alignment.rows.get(placed.at.row);
    const column = checked?.alignment.columns.get(placed.at.column);
    return row === undefined || column === undefined ? [] : [{ ...placed, at: { row, column } }];
  });
}

/** Beside a copy's pages a report of the same year may stand, which is rechecked as any. */
function isOfPublishedCopy(workbook: WorkbookSnapshot, { pages }: StandingReport): boolean {
  const marked = publishedSheets(workbook);
  return pages.some(({ sheet }) => sheet !== undefined && marked.has(sheet.name));
}

/** With room for words or without, whichever the report was written with. */
function recheckStandings(workbook: WorkbookSnapshot, report: AnnualReport): RecheckedReport | Refusal {
  const standing = standingReports(workbook, report);
  if (!standing) return { refused: "no-report-of-year", fiscalYear: report.fiscalYear };
  const [first, ...more] = standing;
  if (isOfPublishedCopy(workbook, first)) return { refused: "published-copy" };
  let best = recheckStanding(workbook, first);
  for (const other of more) {
    if (best.count === 0) break;
    const rechecked = recheckStanding(workbook, other);
    if (rechecked.count < best.count) best = rechecked;
  }
  return best;
}

/** True where percents are not calculated as they would be: written so, they are of another 端数処理. */
function hasOtherPercents({ pages }: RecheckedReport): boolean {
  return pages.some(({ differences }) =>
    differences.some(({ what, name }) => what === "formula-changed" && name?.measure === "share"),
  );
}

const OTHER_ROUNDING: Readonly<Record<Rounding, Rounding>> = {
  "sum-to-100": "half-up",
  "half-up": "sum-to-100",
};

/** The report as records and settings make it, with a rounding of percents. */
export type ReportWithRounding = (rounding: Rounding) => AnnualReport | Refusal;

/**
 * Compares the report that stands in a workbook with what the records make of it. One that was written with another
 * 端数処理 is compared as it was written, where `withRounding` is known.
 */
export function recheckWorkbook(
  whole: WorkbookSnapshot,
  report: AnnualReport,
  withRounding?: ReportWithRounding,
): ReportRecheck | Refusal {
  const workbook = withoutLeftovers(whole);
  const asNow = recheckStandings(workbook, report);
  if (isRefusal(asNow)) return asNow;
  const written = OTHER_ROUNDING[report.rounding];
  const otherwise = withRounding && hasOtherPercents(asNow) ? withRounding(written) : undefined;
  const asWritten = otherwise && !isRefusal(otherwise) ? recheckStandings(workbook, otherwise) : undefined;
  if (!asWritten || isRefusal(asWritten) || asWritten.count >= asNow.count)
    return recheckOf(asNow, report.fiscalYear);
  return { ...recheckOf(asWritten, report.fiscalYear), rounding: { written, now: report.rounding } };
}

function recheckOf(best: RecheckedReport, fiscalYear: FiscalYear): ReportRecheck {
  return {
    compared: best.pages.reduce((sum, { compared }) => sum + compared, 0),
    differences: best.pages.flatMap(({ differences }) => differences),
    sentences: sentencesOfReport(best.standing),
    otherSources: otherSources(
      best.standing.pages.flatMap(({ page, title, sheet }, index) =>
        sheet
          ? [
              {
                section: page.laidOut.section,
                title,
                sheet: sheet.name,
                figures: figuresFound(page, best.pages[index]),
              },
            ]
          : [],
      ),
      fiscalYear,
    ),
  };
}

/** 再点検 of the book that holds records and report. */
export function recheckReport(book: Book): ReportRecheck | Refusal {
  const report = countReport(book, {});
  if (isRefusal(report)) return report;
  return recheckWorkbook(book.workbook, report, (rounding) => countReport(book, { rounding }));
}
