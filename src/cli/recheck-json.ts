import { cellAddress } from "../domain/grid/cell-address";
import type { FollowingDifference, ReportRecheck } from "../app/proof/report-recheck";
import type { SentenceFigure } from "../app/report-outcome";
import { monthKey } from "../domain/calendar/calendar-date";
import type { FigureName } from "../domain/report/figure-name";

/** Which figure it is, by its permanent ids. */
function figureJson({ row, column, line, measure, isForChart }: FigureName) {
  return {
    row:
      row.of === "month"
        ? { month: monthKey(row.month), label: row.label }
        : row.of === "year"
          ? { fiscalYear: row.fiscalYear, label: row.label }
          : { label: row.label },
    column: column ?? null,
    line: line ?? null,
    measure,
    isForChart: isForChart === true,
  };
}

type Shown = (text: string) => string;

function differenceJson({ cell, name, expected, found, records }: FollowingDifference, shown: Shown) {
  return {
    cell: cellAddress(cell),
    figure: name ? figureJson(name) : null,
    expected,
    found,
    records: records.map(({ kind, sheet, row }) => ({ kind, sheet: shown(sheet), row: row + 1 })),
  };
}

function sentenceJson({ section, sheet, cell, written }: SentenceFigure) {
  return { section, sheet, cell: cellAddress(cell), written };
}

/** `recheck --format json`, as docs/command-line-json.md has it. */
export function recheckJson(
  report: string,
  fiscalYear: number,
  { compared, differences, sentences, otherSources, rounding }: ReportRecheck,
  shown: Shown,
) {
  return {
    report,
    fiscalYear,
    compared,
    differences: differences.map((each) => ({
      what: each.what,
      section: each.section,
      sheet: each.sheet,
      ...differenceJson(each, shown),
      isFoundAsText: each.isFoundAsText === true,
      since: each.since ?? null,
      written: each.written ?? null,
      followers: each.followers.map((follower) => differenceJson(follower, shown)),
    })),
    sentences: {
      agreeing: sentences.agreeing,
      differing: sentences.differing.map((each) => ({
        ...sentenceJson(each),
        isNow: each.isNow,
        figure: figureJson(each.name),
      })),
      notComparable: sentences.notComparable.map(sentenceJson),
    },
    otherSources: otherSources.map(({ origin, section, sheet, cells }) => ({
      origin,
      section,
      sheet,
      cells: cells.map(cellAddress),
    })),
    rounding: rounding ?? null,
  };
}
