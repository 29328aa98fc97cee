import type { SectionsMessages } from "./sections-messages";

export const SECTIONS_EN: SectionsMessages = {
  open: (printed, of) => `Choose sections (${printed}/${of})`,
  openUncounted: "Choose sections",
  heading: "Sections of the report",
  note: "Which sections the report has, in which order and by which titles. Page numbers and contents follow.",
  keys: "Keyboard: ↑↓ go over the lines, Alt+↑↓ change the order.",
  list: "Sections",
  count: (printed, of) => `${printed} of ${of} sections are printed.`,
  ownName: (title) => `“${title}”`,
  noContents: "No records in this year",
  usualTitle: (title) => `Usual title: ${title}`,
  ownWords: "Your own (free text)",
  ownTable: (list) => `Your own (table of “${list}”)`,
  moveUp: (name) => `Move ${name} up`,
  moveDown: (name) => `Move ${name} down`,
  rename: (name) => `Rename ${name}`,
  remove: (name) => `Remove ${name}`,

  title: "Title",
  titleNote: "It stands on the sheet, in the contents and in the heading.",
  renameTo: "Use this title",
  cancel: "Cancel",

  add: "Add a section…",
  addWhat: "Contents",
  words: "Free text",
  table: "Table of a code list, by month",
  codeList: "Code list",
  chooseCodeList: "Choose a code list",
  addNote: "It comes last; you can move it afterwards.",
  addIt: "Add",

  save: "Use these sections",
  savedOn:
    "Written under 報告書の構成 on the sheet 設定, which is made where there is none, and nowhere else.",
  nothingPrinted: "No section would be printed. Choose at least one.",
  changed: "There are changes that are not written yet.",
  unchanged: "Nothing was changed.",
  drop: "Drop the changes",

  movedBefore: (name, other) => `${name} now stands before ${other}`,
  movedAfter: (name, other) => `${name} now stands after ${other}`,
  cannotMove: (name) => `${name} cannot be moved further`,
  renamed: (name, title) => `${name} is now called “${title}”`,
  added: (name) => `${name} was added`,
  removed: (name) => `${name} was removed`,
  dropped: "The changes were dropped",

  chosen: (sheet) =>
    `The sections were written under 報告書の構成 on “${sheet}”. The next report that you build has them.`,
  left: "The changes to the sections are not written on 設定 yet. Go on with “Choose sections” on the page Report.",
  leftNote: "There are changes that are not written yet. Until they are, the report does not have them.",
};
