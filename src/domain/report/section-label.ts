import { REPORT_SECTIONS } from "./report-sections";

/** `2-3 相談者の年代`; the id alone for a section that this version does not have. */
export function sectionLabel(section: string): string {
  const title = REPORT_SECTIONS.find(({ id }) => id === section)?.title;
  return title === undefined ? section : `${section} ${title}`;
}

/** `2-3 相談者の年代 30代`. */
export function figureLabel(section: string, label: string): string {
  return `${sectionLabel(section)} ${label}`;
}
