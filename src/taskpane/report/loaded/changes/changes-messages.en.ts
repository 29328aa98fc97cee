import type { ChangesMessages } from "./changes-messages";

export const CHANGES_EN: ChangesMessages = {
  note: "Building the report changes the one in this workbook as follows. Nothing is written yet.",
  none: "Nothing of the present report changes.",
  figures: (count) => `Figures that change: ${count}`,
  texts: (count) => `Words that change: ${count}`,
  textWhat: { text: "words", row: "row", column: "column" },
  references: (count) => `Formulas on other sheets that look at the report: ${count}`,
  follows: {
    "kept-sheet": (to) => `will look at the sheet that is kept as “${to}”, not at the new report.`,
    "same-address": (to) => `will look at the same address on “${to}”, though its rows move.`,
  },
  becomes: "→",
};
