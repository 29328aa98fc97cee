import { textKey } from "./text-key";

const CHOSEN = new Set(["○", "レ", "✓", "✔", "☑", "1", "有", "v", "true"]);
const DECLINED = new Set(["×", "✕", "x", "0", "-", "☐", "無", "false"]);
const LATE_OR_EARLY = new Set(["遅", "早"]);
const PRESENT = new Set(["○", "出", "1", "✓", "✔", ...LATE_OR_EARLY]);
const ABSENT = new Set(["×", "欠", "0", "✕", "x"]);
const CANCELLED = new Set(["休"]);

/** True for the marks by which offices choose an answer: ○ 〇 ◯ ● レ ✓ 1, a ticked box of Excel. */
export function isChoiceMark(text: string): boolean {
  return CHOSEN.has(textKey(text));
}

/** True for the marks by which some offices say that an answer is not chosen: × 0 －, a box left empty. */
export function isDeclinedMark(text: string): boolean {
  return DECLINED.has(textKey(text));
}

/** True for 遅 and 早: whoever came late or left early was there. */
export function isLateOrEarlyMark(text: string): boolean {
  return LATE_OR_EARLY.has(textKey(text));
}

/** What a mark in an attendance book says. */
export type AttendanceMark = "present" | "absent" | "cancelled";

/** Late (遅) and leaving early (早) are present; undefined for a mark that is not known. */
export function readAttendanceMark(text: string): AttendanceMark | undefined {
  const key = textKey(text);
  if (PRESENT.has(key)) return "present";
  if (ABSENT.has(key)) return "absent";
  if (CANCELLED.has(key)) return "cancelled";
  return undefined;
}
