import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { OUR_NAME_PREFIX } from "../domain/grid/our-names";

/**
 * `jisseki_2019_2_2_table`. Every page has an area `heading` (`heading_2` on a section's second page), a table by
 * month `table`, `notes` and `chart_data`, every area of words, every list and every statement one of its own id (`people_2` where a list goes on).
 */
export function areaName(fiscalYear: FiscalYear, section: string, area: string): string {
  return `${OUR_NAME_PREFIX}${fiscalYear}_${section}_${area}`.replace(/[^\p{L}\p{N}_]/gu, "_");
}

const LONGEST_SHEET_NAME = 31;

/** True where a section's id is the number that it is printed with. */
function isPrintedNumber(id: string): boolean {
  return /^\d+-\d+$/.test(id);
}

interface SectionTitle {
  readonly id: string;
  readonly title: string;
}

/** `2-2 支援方法`, as in 目次; a section of the office's own has no number. */
export function contentsLabel({ id, title }: SectionTitle): string {
  return isPrintedNumber(id) ? `${id} ${title}` : title;
}

/** `2-2 支援方法`: within Excel's rules for sheet names. */
export function sectionSheetName(section: SectionTitle): string {
  return contentsLabel(section)
    .replace(/[\\/?*[\]:'：？＊／＼［］＇]/g, " ")
    .slice(0, LONGEST_SHEET_NAME);
}

/** `2-7 相談支援事例 (2)`: the sheet of a section's further page. */
export function sheetOfPart(sheet: string, part: number): string {
  if (part === 1) return sheet;
  const end = ` (${part})`;
  return `${sheet.slice(0, LONGEST_SHEET_NAME - end.length)}${end}`;
}

/** `2－2　支援方法`: with the full-width hyphen and space of the printed report. */
export function sectionHeading({ id, title }: SectionTitle): string {
  return isPrintedNumber(id) ? `${id.replace("-", "－")}　${title}` : title;
}
