import type { StandingMessages } from "./standing-messages";

const FILES = { book: "report", csv: "data file" } as const;

export const STANDING_EN: StandingMessages = {
  heading: "The report in this workbook",
  recheck: "Check again",
  drafts: "Draft sentences",
  publication: "Files to publish…",
  changes: (count) => `Figures that change: ${count}`,
  otherChanges: (count) => `Other things that change: ${count} (no figure does)`,
  noChanges: "No figure changes.",
  changesHeading: "What changes",
  recheckHeading: "Check again",
  draftsHeading: "Draft sentences",
  publicationHeading: "Files to publish",
  source: (value, figure) => `The records behind ${value} (${figure})`,
  sourceNumbers: (value, figure) => `The numbers behind ${value} (${figure})`,
  sourceOfWords: (words) => `The records behind ${words}`,
  sourceOfRecord: (place) => `The figures that count the record ${place}`,
  sourceOfEntered: (place) => `The figures that ${place} goes into`,
  share: "share",
  records: (count) => `Records: ${count}`,
  entered: (count) => `Numbers entered: ${count}`,
  noRecords: "No record is behind it",
  noFigure: "This is no figure of the report",
  fedFigures: (count) => `Figures: ${count}`,
  loading: "Loading the page…",
  busy: {
    recheck: "Comparing the report with the records…",
    offerDrafts: "Drafting sentences…",
    insertDrafts: "Putting the sentences into the report…",
    offerPublication: "Finding out what would be published…",
    publish: "Making the files to publish…",
    handOver: "Handing the file over…",
  },
  announceDifferences: (count) => `Differences between the report and the records: ${count}.`,
  announceDrafts: (sentences) => `Draft sentences: ${sentences}`,
  nothingToDraft: "There is nothing to say from the figures.",
  announceMade: "The files to publish are made. They are not saved yet.",
  handed: (file, how) => {
    switch (how) {
      case "saved":
        return `The ${FILES[file]} was saved.`;
      case "opened":
        return `The ${FILES[file]} was opened as a new workbook. Save it under a name. As it is saved, Excel may write your name into it: look under File, Info.`;
      case "unavailable":
        return `This Excel cannot save the ${FILES[file]}. Open the workbook with Excel in the browser, then try again.`;
    }
  },
  draftsInserted: (sheet, count) => `Sentences put into the analysis on “${sheet}”: ${count}.`,
  lastYearReplaced: "They took the place of last year's text, which still stands beside the page.",
  draftsTakenBack: "The analysis is as it was before the sentences.",
  changedSinceDrafts:
    "The analysis was edited in the meantime, so nothing was changed. The drafts below are as of now.",
  writingRestored:
    "The last making of the report had been broken off. What was half written is undone: the earlier report stands as it stood.",
  writingFinished:
    "The last making of the report had been broken off. What was left to write is written: the new report is complete.",
  makeMonthly: "Make the monthly sheet",
  monthlyMade: (sheet) => `The monthly sheet “${sheet}” was made.`,
  monthlyPages: (pages) => `With so many items it has ${pages} A4 pages.`,
  monthlyKept: (sheet) => `The earlier one, on which somebody had written, is kept as “${sheet}”.`,
};
