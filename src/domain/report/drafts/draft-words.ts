import type { ReportColumn } from "../report-column";
import { unitOfSection } from "../section-unit";
import type { DraftSubject } from "./draft-template";
import { labelInSentence } from "./label-in-sentence";
import { totalColumn } from "./table-figures";

/** What a section's table is by, where its title does not say so. */
const BY: ReadonlyMap<string, string> = new Map([
  ["2-6", "相談終結の理由"],
  ["4-1", "就労準備支援"],
]);

/** The sum of a section's table. */
const TOTALS: ReadonlyMap<string, string> = new Map([
  ["2-2", "支援件数の合計"],
  ["2-5", "回答の合計"],
  ["2-6", "相談終結者数の合計"],
  ["4-1", "就労準備支援の回数"],
]);

export function unitOf({ table }: DraftSubject): string {
  return unitOfSection(table.id);
}

/** What the columns tell apart: 支援方法; as the office calls it where it gave the section a title. */
export function wordsOfTable({ section, table }: DraftSubject): string {
  return (section.title === table.title ? BY.get(table.id) : undefined) ?? section.title;
}

/** What a column counts: 新規相談受付件数, 緊急小口資金の件数. */
export function wordsOfColumn({ table }: DraftSubject, column: ReportColumn): string | undefined {
  if (column === totalColumn(table)) return TOTALS.get(table.id);
  if (column.groupTotal || column.group === undefined) return labelInSentence(column.label);
  return `${column.group}の${labelInSentence(column.label)}`;
}
