import type { FiscalYear } from "../domain/calendar/fiscal-year";
import { OUR_NAME_PREFIX } from "../domain/grid/our-names";

/** The parts of a report sheet that are found again by a defined name, wherever users moved them. */
export const REPORT_AREAS = ["table", "notes", "chart_data", "analysis"] as const;

export type ReportArea = (typeof REPORT_AREAS)[number];

/** `jisseki_2019_2_2_table`. */
export function areaName(fiscalYear: FiscalYear, section: string, area: string): string {
  return `${OUR_NAME_PREFIX}${fiscalYear}_${section.replace("-", "_")}_${area}`;
}

/** `2-2 支援方法`: within Excel's rules for sheet names. */
export function sectionSheetName({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id} ${title}`.replace(/[\\/?*[\]:'：？＊／＼［］＇]/g, " ").slice(0, 31);
}

/** `2－2　支援方法`: with the full-width hyphen and space of the printed report. */
export function sectionHeading({ id, title }: { readonly id: string; readonly title: string }): string {
  return `${id.replace("-", "－")}　${title}`;
}
