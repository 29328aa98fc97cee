import type { RecheckMessages } from "./recheck-messages";

const ROUNDING = { "sum-to-100": "to a sum of 100.0%", "half-up": "half up" } as const;

export const RECHECK_EN: RecheckMessages = {
  note: "Compares the sheets of the report as they are with the records as they are. Nothing is written.",
  again: "Check once more",
  allEqual: (compared) => `All ${compared} figures agree with the records`,
  someDiffer: (differ, compared) =>
    `Figures compared: ${compared}. Differences between the report and the records: ${differ}.`,
  nothingCompared: "There was no figure to compare",
  roundingChanged: (written, now) =>
    `The rounding of percents on 設定 was changed after the report was built (then: ${ROUNDING[written]}; now: ${ROUNDING[now]}). The percents were compared as they were built. To have them rounded as set now, build the report again.`,
  differences: "Differences between the report and the records",
  what: {
    value: "Another number",
    "formula-lost": "The formula is gone",
    "formula-changed": "The formula was changed",
    text: "The words were changed",
    "row-moved": "The row was moved",
    "row-extra": "A row was added",
    "row-missing": "A row is gone",
    "column-extra": "A column was added",
    "column-missing": "A column is gone",
    "name-missing": "The name of the cells is gone",
    "sheet-missing": "The sheet is not there",
  },
  since: {
    typed: "Another number was typed in",
    records: "The records have changed",
    both: "The records and the cell have changed",
  },
  becauseSince: {
    typed:
      "This cell was typed over after the report was built. The records are as they were. Building the report again brings their number back.",
    records:
      "The cell is as it was built, but records or settings were changed later. If that is right, build the report again.",
    both: "After the report was built, records or settings were changed, and this cell was typed over. Look at the records, then build the report again.",
  },
  why: "Why",
  because: {
    value:
      "The records, or this cell, were edited after the report was built. Look at the records, then build the report again.",
    "formula-lost":
      "A value was typed over the formula. Even if it is right now, it will not follow later. Building the report again brings the formula back.",
    "formula-changed": "Another formula was written here. Building the report again brings ours back.",
    text: "A heading or an item's name is not the one of the settings or records. If the settings were changed, build the report again.",
    "row-moved": "The rows of the table were put in another order. Building the report again restores it.",
    "row-extra":
      "There is a row within the table that is not of the report. Make sure that no total counts it.",
    "row-missing": "A row of the table was deleted. Building the report again brings it back.",
    "column-extra":
      "There is a column within the table that is not of the report. Make sure that no total counts it.",
    "column-missing":
      "A column of the table was deleted, or stands elsewhere. Building the report again brings it back.",
    "name-missing":
      "The name by which the table is found was deleted. Building the report again gives it anew.",
    "sheet-missing":
      "The sheet of this page was deleted, or the section is new since the report was built. Building the report again makes it.",
  },
  valueDiffers: (expected, found) => `${expected} by the records, ${found} on the sheet`,
  recordsChanged: (written, expected) => `${written} when built, ${expected} by the records now`,
  bothChanged: (written, expected, found) =>
    `${written} when built, ${expected} by the records now, ${found} on the sheet`,
  numberAsText: "A number stands here as a text, and no total counts it. Type the number again.",
  textDiffers: (expected, found) => `should be “${expected}”, is “${found}”`,
  missing: (expected) => `“${expected}”`,
  extraRow: (found) => `the row: “${found}”`,
  extraColumn: (found) => `the column: “${found}”`,
  followers: (count) => `Figures that differ because of it: ${count}`,
  sentences: "Numbers in sentences",
  sentencesEqual: (count) => `As in the report: ${count}`,
  sentencesDiffer: (count) => `Other than in the report: ${count}`,
  sentenceIsNow: (written, figure, isNow) => `the sentence says ${written}; ${figure} is now ${isNow}`,
  notComparable: (count) => `Cannot be compared: ${count}`,
  notComparableNote:
    "The sentence does not say which figure it means, so these were not compared. Please look at them.",
  otherSources: "Figures that are not counted from records",
  from: {
    "ready-totals": (count) => `From monthly totals: ${count}`,
    "earlier-year": (count) => `From earlier years: ${count}`,
    settings: (count) => `From the settings: ${count}`,
  },
  cellsOn: (sheet, count) => `${sheet} (${count})`,
};
