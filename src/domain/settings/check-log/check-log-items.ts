/** The items of 点検の記録, below its header. */
export const CHECK_LOG_ITEMS = {
  version: "記録の版",
  settled: "確認済み",
  settledTakenBack: "確認済みの取り消し",
  closed: "確定",
  closedFigures: "確定の数値",
  reopened: "再開",
  restated: "訂正",
  fixed: "修正",
  fixTakenBack: "修正の取り消し",
} as const;

export type CheckLogItem = (typeof CHECK_LOG_ITEMS)[keyof typeof CHECK_LOG_ITEMS];

/** The columns behind 項目, in their order. */
export const CHECK_LOG_COLUMNS = [
  "on",
  "by",
  "confirmedBy",
  "about",
  "what",
  "before",
  "after",
  "reason",
  "meaning",
  "marks",
] as const;

export type CheckLogColumn = (typeof CHECK_LOG_COLUMNS)[number];

/** One row, as texts; what is left out stays empty. `marks` is for the program, all else for people. */
export interface CheckLogRow extends Readonly<Partial<Record<CheckLogColumn, string>>> {
  readonly item: CheckLogItem;
  readonly meaning: string;
}
