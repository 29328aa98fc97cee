import type { OfficeSettings } from "../settings/office-settings";
import { REPORT_TEXTS } from "./report-texts";

/** How a section's standing note is called among last year's words. */
export const STANDING_NOTE = "note";

type NoteSettings = Pick<OfficeSettings, "notes" | "lastYearWords">;

/** The office's own note, else last year's. */
export function standingNote(
  section: string,
  { notes, lastYearWords }: NoteSettings,
): { readonly text: string; readonly isLastYears: boolean } | undefined {
  const own = notes.get(section);
  if (own !== undefined && own !== "") return { text: own, isLastYears: false };
  const text = lastYearWords.get(`${section} ${STANDING_NOTE}`);
  return text === undefined || text === "" ? undefined : { text, isLastYears: true };
}

/**
 * `N-Mの注` of 設定: what the office prints below a section's table every year; last year's, marked 前年度の文, where it
 * has none of its own.
 */
export function standingNotes(section: string, settings: NoteSettings): readonly string[] {
  const note = standingNote(section, settings);
  return note ? [`${note.text}${note.isLastYears ? REPORT_TEXTS.lastYearsNote : ""}`] : [];
}
