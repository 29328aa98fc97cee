import type { SourceMessages } from "./source-messages";

export const SOURCE_EN: SourceMessages = {
  note: "Select another cell of the report or of the records, and this changes with it.",
  records: "Records behind it",
  entered: "Where the numbers stand",
  figures: "Figures that this goes into",
  otherNumber:
    "Where a record counts several times, by its quantity or yen, or on top of the month before, the figure is not the number of records.",
  words: "This cell holds a heading, words or nothing. To see records, select a figure in a table.",
  noFigures: "No figure of the report counts this record.",
  without: {
    records: "No record is counted in this figure.",
    "ready-totals": "This comes from the monthly totals, not from records.",
    "earlier-year": "This is a figure of an earlier year on 設定, not from this year's records.",
    settings: "This comes from the settings, not from records.",
  },
  balance: (before, plus, minus, end) =>
    `End of the month before ${before} + new ${plus} − closed ${minus} = ${end}. These are the records of the new and the closed cases of the month; select the figure of the month before to see its own.`,
  value: (figure, value) => `${figure}: ${value}`,
};
