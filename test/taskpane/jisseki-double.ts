import type { Jisseki } from "../../src/app/jisseki";
import { CASES } from "./sample-cases";
import { MONTH_CHECK } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";
import { PUBLICATION_OFFER, PUBLISHED } from "./sample-publication";
import { LAST_YEAR } from "./sample-report-pages";
import { OFFER, OUTCOME } from "./sample-report";
import { NEW_YEAR, SHEETS } from "./sample-sheets";

const TODAY = { year: 2020, month: 4, day: 1 };

/** Stands in for the use cases: answers from the samples unless told otherwise. */
export function jissekiDouble(answers: Partial<Jisseki> = {}): Jisseki {
  return {
    lookAtYear: ({ fiscalYear = OVERVIEW.fiscalYear }) => Promise.resolve({ ...OVERVIEW, fiscalYear }),
    checkMonth: () => Promise.resolve(MONTH_CHECK),
    previewReport: () => Promise.resolve(OFFER),
    buildReport: () => Promise.resolve(OUTCOME),
    chooseSections: () => Promise.resolve({ sheet: "設定" }),
    lookAtLastYear: ({ book }) => Promise.resolve({ ...LAST_YEAR, book }),
    takeOverLastYear: ({ offer: { lastYear } }) =>
      Promise.resolve({
        sheet: "設定",
        years: [lastYear.fiscalYear],
        sections: lastYear.totals.size,
        words: lastYear.words.size,
      }),
    keepYearTotals: ({ fiscalYear }) =>
      Promise.resolve({ sheet: "設定", years: [fiscalYear], sections: 8, words: 0 }),
    lookAtSheets: () => Promise.resolve(SHEETS),
    decideReading: () => Promise.resolve(),
    importBook: ({ book }) => Promise.resolve({ book, imported: [], left: [], came: [] }),
    takeBackImport: () => Promise.resolve("taken-back"),
    listCarriedCases: () => Promise.resolve({ sheet: "継続ケース_R1", count: 2 }),
    makeSettings: () => Promise.resolve({ made: true, sheet: "設定", added: 0 }),
    previewNewYear: () => Promise.resolve(NEW_YEAR),
    makeNewYear: () =>
      Promise.resolve({
        fiscalYear: 2020,
        made: NEW_YEAR.preview.sheets,
        skipped: NEW_YEAR.preview.skipped,
        cancelled: false,
      }),
    applyFixes: ({ fixes }) => Promise.resolve({ applied: fixes, leftAlone: [], step: "1" }),
    takeBackFixes: () => Promise.resolve("taken-back"),
    settleFindings: () => Promise.resolve("settled"),
    unsettleFinding: () => Promise.resolve(),
    closeMonth: ({ month, by, confirmedBy }) =>
      Promise.resolve({ month, on: TODAY, by, confirmedBy, changed: false, restated: [] }),
    reopenMonth: () => Promise.resolve("reopened"),
    markSheets: () => Promise.resolve({ marked: 3 }),
    removeMarks: () => Promise.resolve(),
    listFindings: () => Promise.resolve({ sheet: "点検結果" }),
    listRestatements: () => Promise.resolve({ sheet: "正誤表_R1", figures: 2 }),
    makeMonthlyReport: () => Promise.resolve({ sheet: "月報 R1.8" }),
    offerDrafts: ({ fiscalYear }) => Promise.resolve({ fiscalYear, sections: [] }),
    insertDrafts: () => Promise.resolve("changed-since"),
    takeBackDrafts: () => Promise.resolve("taken-back"),
    casesToLookAt: () => Promise.resolve(CASES),
    offerPublication: () => Promise.resolve(PUBLICATION_OFFER),
    publish: () => Promise.resolve(PUBLISHED),
    handOver: () => Promise.resolve("saved"),
    watchChanges: () => Promise.resolve(() => {}),
    recheckReport: () =>
      Promise.resolve({
        compared: 3482,
        differences: [],
        sentences: { agreeing: 0, differing: [], notComparable: [] },
        otherSources: [],
      }),
    figuresBehind: () => Promise.resolve({ at: "nothing" }),
    watchSelection: () => Promise.resolve(() => {}),
    selectedCell: () => Promise.resolve({ sheet: "相談_R1.5", cell: { row: 1, column: 0 } }),
    goTo: () => Promise.resolve(),
    today: () => TODAY,
    ...answers,
  };
}
