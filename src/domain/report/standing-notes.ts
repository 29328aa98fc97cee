import type { OfficeSettings } from "../settings/office-settings";

/** `N-Mの注` of 設定: what the office prints below a section's table every year. */
export function standingNotes(section: string, { notes }: OfficeSettings): readonly string[] {
  const note = notes.get(section);
  return note ? [note] : [];
}
