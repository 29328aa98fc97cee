/** The items of 読み方, below the header 項目 / 値. */
export const READING_ITEMS = {
  version: "読み方の版",
  /** Form, kinds, a sheet as an example. */
  form: "様式",
  /** Of the form above: a column's label, the header over it. */
  column: "列",
  /** A column's label, another header that means it on any sheet. */
  synonym: "見出し",
  /** A code list's label, a code's label or ID, another spelling of the code. */
  alias: "区分",
  /** A sheet, the book that it was taken over from. */
  source: "取り込み",
} as const;

/** Stands in place of kinds where the form is not to be read. */
export const NOT_TO_BE_READ = "読まない";

/** Stands in place of kinds where an earlier choice no longer holds. */
export const READ_BY_ITSELF = "自動";
