import { dateOfSerial } from "../calendar/excel-serial";
import { isWellFormedCodeId } from "./code-id";
import type { OfficeSettings } from "./office-settings";

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

/** Letters and digits with a sign between them, so that it may stand within a defined name. */
const SECTION_ID = /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u;
const LONGEST_ID = 60;

/** The sections that the report makes of an office's own codes: `activity_見学会`. */
const OF_OWN_CODE = { activity_: "activityCategory", story_: "caseStoryCategory" } as const;

/** Whether a section is there without the office describing it: one of ours, or of one of the office's codes. */
export function isKnownSectionId(id: string, { codeLists }: Pick<OfficeSettings, "codeLists">): boolean {
  return (
    REPORT_SECTION_IDS.includes(id) ||
    Object.entries(OF_OWN_CODE).some(([prefix, list]) =>
      codeLists[list].codes.some((code) => `${prefix}${code.id}` === id),
    )
  );
}

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
  return id.length <= LONGEST_ID && SECTION_ID.test(id) && isWellFormedCodeId(id) ? id : undefined;
}
