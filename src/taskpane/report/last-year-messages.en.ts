import type { LastYearMessages } from "./last-year-messages";

export const LAST_YEAR_EN: LastYearMessages = {
  open: "Take over from last year's report or book…",
  heading: "Take over from last year",
  note: "Takes the figures of earlier years and the texts (overviews, analyses, notes) over from last year's report or book of records.",
  choose: "Choose a file…",
  chooseAnother: "Choose another file…",
  chooseNote: "An Excel workbook. It stays as it is, and choosing it writes nothing yet.",

  found: (book) => `What “${book}” holds`,
  year: "Fiscal year",
  totals: "Figures",
  sections: (count) => `sections: ${count}`,
  byMonth: (count) => `by month: ${count}`,
  texts: "Texts",
  textCount: (count) => `texts: ${count}`,
  none: "none",
  sectionList: "Sections with figures",
  sectionYears: (section, years) => `${section}: ${years}`,
  differing: (count) => `Figures that differ from 設定: ${count}`,
  differs: (section, year) => `${section}, ${year}`,
  replace: "Replace them with those of this file",
  replaceNote: "Unless you tick this, the figures above stay as they are on 設定.",
  takeOver: "Take over",
  writtenOn: "Written under 過年度 and 前年度の文 on the sheet 設定, and nowhere else.",
  textsNote: "The next report that you build has the texts, marked 前年度の文.",
  nothingLeft: "Unless they are replaced, there is nothing to take over.",

  nothingFound: (book) =>
    `“${book}” has neither figures nor texts to take over. Choose a file with report sheets, such as 2-1, or with record sheets.`,
  notEarlier: (book, year, thisYear) =>
    `“${book}” is of ${year}. Choose a file of a year before ${thisYear}. If you mean to report another year, go back and choose it above.`,

  taken: (sheet, what) => `Written on “${sheet}”: ${what}.`,
  takenFigures: (years, sections) => `figures of ${years} (sections: ${sections})`,
  takenTexts: (texts) => `last year's texts (${texts})`,
  textsFollow: "The next report that you build has the texts, marked 前年度の文.",
  takenNothing: (sheet) => `“${sheet}” says the same already; there was nothing to write.`,

  yearEnd: "End of the year",
  keep: "Add this year's totals to the earlier years",
  keepNote: (year) =>
    `Writes the totals of ${year}, by month, under 過年度 on the sheet 設定, for next year's report.`,
  kept: (sheet, years, sections) =>
    `The totals of ${years} (sections: ${sections}) were written under 過年度 on “${sheet}”, for next year's report.`,
  leftAlone: (sheet, sections) =>
    `${sections}: other figures of this year stand on “${sheet}” and were left as they are. Please check them.`,
};
