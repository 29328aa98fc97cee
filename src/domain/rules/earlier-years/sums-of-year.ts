import type { FiscalYear } from "../../calendar/fiscal-year";
import type { CodeListId, CodeLists } from "../../settings/code-list";
import type { EarlierYear, OfficeSettings } from "../../settings/office-settings";
import type { Place } from "../place";

/** The sections whose columns are the codes of one list. */
export const CODE_SECTIONS: readonly (readonly [section: string, list: CodeListId])[] = [
  ["2-2", "contactMethod"],
  ["2-3", "ageBand"],
  ["2-4", "route"],
  ["2-5", "topic"],
  ["2-6", "closureReason"],
];

/** A year's row of a section; undefined where 設定 has none. */
export function rowOf(
  { earlierYears }: OfficeSettings,
  section: string,
  fiscalYear: FiscalYear,
): EarlierYear | undefined {
  return earlierYears.get(section)?.find((year) => year.fiscalYear === fiscalYear);
}

/** The sum of columns; undefined where one of them is not written, or none has a figure. */
export function sumOf({ values }: EarlierYear, ids: readonly string[]): number | undefined {
  const figures = ids.map((id) => values.get(id));
  if (figures.some((figure) => figure === undefined) || figures.every((figure) => figure === null))
    return undefined;
  return figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
}

/** The codes of a list whose columns stand in every report; others only where a year has them. */
export function columnsOf(
  codeLists: CodeLists,
  list: CodeListId,
  { values }: EarlierYear,
): readonly string[] {
  return codeLists[list].codes
    .filter(({ id, onlyWhereUsed }) => !onlyWhereUsed || values.has(id))
    .map(({ id }) => id);
}

/** Where a figure stands on 設定. */
export function placeOf({ sheet }: OfficeSettings, { cells }: EarlierYear, id: string): Place {
  const cell = cells?.get(id);
  return sheet !== undefined && cell ? { at: "cell", sheet, cell } : { at: "workbook" };
}
