import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import type { ReportSection } from "../../domain/report/report-section";
import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { STANDING_NOTE, standingNote } from "../../domain/report/standing-notes";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { wordsKey } from "../../sheets/lay-out-report";
import { filledCells } from "../filled-cells";
import { notesBelowLists } from "./notes-below-lists";
import { namedArea } from "./report-in-file";

const ANY_NUMBER = /[\d,.]+/g;

/** A note without its numbers; R元年度 is a year as others. */
function withoutNumbers(text: string): string {
  return text
    .replace("R元年度", "H0年度")
    .replace(/^※[HR](?=\d)/, "※H")
    .replaceAll(ANY_NUMBER, "0");
}

/** What the report itself notes of a year's figures; `unreadableNote` is known by its beginning and end. */
const COUNTED_NOTES = new Set(
  [
    REPORT_TEXTS.roundedNote,
    REPORT_TEXTS.unreadableSexNote(0),
    REPORT_TEXTS.nationalTargetNote("0", 0),
    REPORT_TEXTS.answersPerPersonNote("0", 0, 0),
    REPORT_TEXTS.monthWithoutSessionNote,
    REPORT_TEXTS.householdsOverItemsNote,
    REPORT_TEXTS.loansAndGoods.unreadableYenNote(0),
    REPORT_TEXTS.earlierTotalNote("H0年度", 0),
  ].map(withoutNumbers),
);
const [UNREADABLE_MIDDLE = "", UNREADABLE_END = ""] = withoutNumbers(REPORT_TEXTS.unreadableNote("", "", 0))
  .slice(1)
  .split("0");

function isCounted(note: string): boolean {
  const plain = withoutNumbers(note);
  const isUnreadable = plain.includes(UNREADABLE_MIDDLE) && plain.endsWith(`0${UNREADABLE_END}`);
  return COUNTED_NOTES.has(plain) || isUnreadable;
}

/** What stands below a section's table or list and is not told by its figures. */
function printedNote(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  section: ReportSection,
): string | undefined {
  const area = namedArea(workbook, fiscalYear, section.id, "notes");
  const sheet = area && workbook.sheets.find(({ name }) => name === area.sheet);
  const below = sheet
    ? filledCells(sheet, area.range).map(({ text }) => text)
    : notesBelowLists(workbook, fiscalYear, section.id);
  const notes = below
    .map((text) => text.replace(REPORT_TEXTS.lastYearsNote, ""))
    .filter((text) => !isCounted(text));
  return notes.length === 0 ? undefined : notes.join("\n");
}

/** The standing notes of a year, by section: those of the file's own 設定, else as they were printed. */
export function notesOfYear(
  workbook: WorkbookSnapshot,
  fiscalYear: FiscalYear,
  sections: readonly ReportSection[],
  settings: OfficeSettings | undefined,
): ReadonlyMap<string, string> {
  const own = [...(settings?.notes.keys() ?? [])];
  const ids = new Set([...sections.map(({ id }) => id), ...own]);
  return new Map(
    [...ids].flatMap((id) => {
      const section = sections.find((each) => each.id === id);
      const text =
        (settings && standingNote(id, settings)?.text) ??
        (section && printedNote(workbook, fiscalYear, section));
      return text === undefined ? [] : [[wordsKey(id, STANDING_NOTE), text] as const];
    }),
  );
}
