import type { PublicationMessages } from "./publication-messages";

export const PUBLICATION_EN: PublicationMessages = {
  note: "Makes a copy of the report to publish, in a file of its own. Nothing is written into this workbook.",
  suppression: "Hiding small counts",
  showAll: "Off (show all)",
  below: (below, count) => `Hide counts below ${below} (small counts: ${count})`,
  ownBelow: "Another limit",
  ownField: "Hide counts below",
  ownTooSmall: (smallest) =>
    `Enter a whole number from ${smallest}. With 2, everybody would know that what is hidden is a 1.`,
  suppressionNote:
    "Others are hidden too, so that no small count can be worked out from totals, shares, charts or earlier years: more is hidden than the small counts. Zeros stay.",
  people: (count) => `Table with a row a person (3-1, people: ${count})`,
  aggregate: "Number of people by month",
  omit: "Leave out",
  stories: "Case stories",
  storiesConfirmed: (count) => `Published, consent and anonymity confirmed: ${count}`,
  storiesLeftOut: (count) => `Left out: ${count}`,
  story: (section, number) => `${section}, story ${number}`,
  storiesNote:
    "Stories are left out where it is not clear when and by whom the person's consent was confirmed. Write in the day, that the person said yes, and who confirmed it, then open this page again.",
  words: "Words by which somebody may be known",
  wordsNote: "They are masked. Choose only those that may stand as they are.",
  word: (words, datum, sheets) => `Keep “${words}” (${datum}) – ${sheets}`,
  datum: {
    name: "name",
    phone: "phone number",
    mail: "mail address",
    address: "address",
    caseNumber: "case number",
  },
  lastYearsWords: (sections) => `Sections with last year's text as it was: ${sections}`,
  make: "Make the files",
  leavesOut:
    "No record sheet, no hidden sheet, no formula that reads other sheets and no file information such as an author's name goes into them. Nor do notes, drawings and comments that were put beside or below the tables, since they may speak of people: what is to be published belongs in the analysis.",
  made: "The files to publish",
  madeOtherwise:
    "Something else was chosen below since these files were made. “Make them again like this” makes files that can be saved.",
  sections: (count) => `Sections: ${count}`,
  suppressed: (count, of, below) =>
    `Figures hidden: ${count} of ${of} (counts below ${below}, and what would give them away)`,
  nothingSuppressed: "No figure is hidden",
  almostAllHidden: (sections) => `Sections of which almost all is hidden: ${sections}`,
  storiesPublished: (count, leftOut) => `Case stories published: ${count}, left out: ${leftOut}`,
  masked: (count) => `Words masked by which somebody may be known: ${count}`,
  lookOver: "Look them over before you publish them.",
  save: { book: "Save the report", csv: "Save the data (CSV)" },
  changeAndMake: "Make them again like this",
};
