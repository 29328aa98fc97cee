import { dateOfSerial } from "../calendar/excel-serial";
import { isWellFormedCodeId } from "./code-id";

/** The sections of the published report; permanent. */
export const REPORT_SECTION_IDS: readonly string[] = [
  ...["1-1", "1-2"],
  ...["2-1", "2-2", "2-3", "2-4", "2-5", "2-6", "2-7"],
  ...["3-1", "3-2"],
  ...["4-1", "4-2"],
  "5-1",
  "6-1",
  ...["7-1", "7-2", "7-3", "7-4", "7-5", "7-6", "7-7", "7-8", "7-9"],
];

export function isReportSectionId(id: string): boolean {
  return REPORT_SECTION_IDS.includes(id);
}

/** Letters and digits with hyphens between them, so that it may stand within a defined name. */
const SECTION_ID = /^[\p{L}\p{N}]{1,12}(?:-[\p{L}\p{N}]{1,12}){0,2}$/u;

/** A typed 8-1 becomes the first of August: Excel takes it for a date. */
function idOfDate(text: string): string | undefined {
  const date = /^\d{5}$/.test(text) ? dateOfSerial(Number(text), 1900) : undefined;
  return date && `${date.month}-${date.day}`;
}

/** Reads a section's id in any width, one of ours or of the office's own; undefined for what cannot be one. */
export function readSectionId(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/[‐‑‒–—―−]/g, "-");
  const id = idOfDate(plain) ?? plain;
  return SECTION_ID.test(id) && isWellFormedCodeId(id) ? id : undefined;
}
