import { compareDates, isCalendarDate } from "../calendar/calendar-date";
import { readDateText } from "../calendar/date-text";
import type { FiscalYear } from "../calendar/fiscal-year";
import { dateLabel } from "../calendar/era";
import type { CellPosition } from "../grid/cell-address";
import { cellText } from "../grid/cell-value";
import { cellAt, type SheetSnapshot } from "../grid/sheet-snapshot";
import { agesOfBand } from "../records/age-band";
import type { FieldReading, SpecialHow, SpecialReading } from "../records/field-reading";
import type { ReadRecord } from "../records/kind-record";
import { RECORD_KIND_IDS } from "../records/record-kind-id";
import type { SheetBinding } from "../records/sheet-binding";
import type { RecordsByKind } from "../records/records-by-kind";
import { splitList } from "../text/list-text";
import { readNumberText } from "../text/number-text";
import { quotingFor, type Quoting } from "./quoting/quoted-text";
import { DEFAULT_CODE_LISTS } from "../settings/default-code-lists";
import type { CorrectedValue } from "./corrected-value";
import { recordDateOffSheet } from "./date-off-sheet";
import type { FindingFix } from "./finding";
import { columnOfCell } from "./field-label";
import type { RuleContext } from "./rule-context";
import { SpellingHabits, type OneReading, type ToldHow } from "./spelling-habits";
import { standingSheets } from "./standing-cells";
import { isQuantity, isTimes } from "./whole-number";

/** A cell that stands otherwise than it was read, with what would be read alike. */
export interface SpecialValue {
  readonly record: ReadRecord;
  readonly cell: CellPosition;
  readonly how: ToldHow;
  readonly fix: FindingFix;
}

const TOLD_AS: ReadonlyMap<SpecialHow, ToldHow> = new Map([
  ["era-slip", "eraSlip"],
  ["number-in-text", "numberInText"],
  ["year-inferred", "dateInText"],
  ["code-spelling", "codeSpelling"],
  ["case-number-form", "numberForm"],
]);

/** Told wherever they stand, also where no column of the field holds them. */
const TOLD_ANYWHERE: ReadonlySet<ToldHow> = new Set(["eraSlip", "numberInText"]);

/** Quantities are readings within a reading. */
function isQuantityReading(value: unknown): value is { readonly quantity: FieldReading<number> } {
  return typeof value === "object" && value !== null && "quantity" in value;
}

/** The readings of which a reading is made: itself, or its quantities. */
function withinReading(reading: FieldReading<unknown>): readonly FieldReading<unknown>[] {
  if (reading.state !== "read" || !Array.isArray(reading.value)) return [reading];
  const parts = reading.value.filter(isQuantityReading);
  return parts.length === 0 ? [reading] : parts.map(({ quantity }) => quantity);
}

/** A number that is no count has a finding of its own, and is not told of as read. */
function isNoCount({ field, reading }: OneReading): boolean {
  if (reading.state !== "read" || typeof reading.value !== "number") return false;
  return field === "times" ? !isTimes(reading.value) : !isQuantity(reading.value);
}

/** What was read in cells of their own, one after the other: a year has more than are put in a list. */
function* ownReadings(records: RecordsByKind): Generator<OneReading> {
  for (const kind of RECORD_KIND_IDS) {
    const ofKind: readonly ReadRecord[] = records[kind];
    for (const record of ofKind) {
      for (const [field, whole] of record.readings) {
        for (const reading of withinReading(whole)) {
          if (reading.state !== "read" || isFromAbove(reading)) continue;
          const one = { record, field, reading };
          if (!isNoCount(one)) yield one;
        }
      }
    }
  }
}

/** Answers of which one is unknown would lose it; so would a label that is itself a list. */
function isWholeList(value: unknown, after: string): boolean {
  if (typeof value !== "object" || value === null || !("known" in value) || !("unknown" in value))
    return true;
  const { known, unknown } = value;
  const isCounted = Array.isArray(known) && known.length === splitList(after).length;
  return isCounted && Array.isArray(unknown) && unknown.length === 0;
}

/** An age that its band holds too, as 70代以上 holds 80代, says more than the band: it stays as it is. */
function saysMore(before: string, band: string): boolean {
  const [own, held] = [agesOfBand(before), agesOfBand(band)];
  return own !== undefined && held !== undefined && own.to - own.from < held.to - held.from;
}

/** What would be read as the same where it stood in the cell. */
function correction(how: ToldHow, value: unknown, after: string): CorrectedValue | undefined {
  if (how === "numberInText") {
    const number = readNumberText(after);
    return number === undefined ? undefined : { of: "number", number };
  }
  if (how === "eraSlip" || how === "dateInText")
    return isCalendarDate(value) ? { of: "date", date: value } : undefined;
  return after === "" || !isWholeList(value, after) ? undefined : { of: "text", text: after };
}

/** What stands in a cell above is told of there, and says nothing of how an office writes. */
function isFromAbove({ special }: { readonly special?: SpecialReading }): boolean {
  return special?.how === "ditto" || special?.how === "merged-down";
}

/** How a value stands; undefined where it stands as it was read, or comes from another cell. */
function howItStands(
  { record, reading }: OneReading,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): ToldHow | undefined {
  if (reading.state !== "read") return undefined;
  const { special, value, cell } = reading;
  if (special) return TOLD_AS.get(special.how);
  if (!isCalendarDate(value)) return undefined;
  const sheet = sheets.get(record.ref.sheet);
  return sheet && typeof cellAt(sheet, cell).value === "string" ? "dateInText" : undefined;
}

/** What values of an office are told by. */
interface Office {
  readonly own: Quoting;
  /** Knows no word of the office's own. */
  readonly ordinary: Quoting;
  readonly fiscalYear: FiscalYear;
}

/** Whether a text is that date and nothing more: a range of days, which two fields read, is none. */
function isThatDate({ binding }: ReadRecord, text: string, date: unknown, fiscalYear: FiscalYear): boolean {
  const { month } = binding;
  const read = readDateText(text, { fiscalYear, ...(month && { month }) })?.date;
  return read !== undefined && isCalendarDate(date) && compareDates(read, date) === 0;
}

/** What is told of a value; undefined where it could be a name, or its field reads several cells. */
function specialValue(
  { record, reading }: OneReading,
  how: ToldHow,
  sheets: ReadonlyMap<string, SheetSnapshot>,
  { own, ordinary, fiscalYear }: Office,
): SpecialValue | undefined {
  if (reading.state !== "read") return undefined;
  const { special, value, cell } = reading;
  if (!TOLD_ANYWHERE.has(how) && columnOfCell(record, cell) === undefined) return undefined;
  const sheet = sheets.get(record.ref.sheet);
  const before = special?.before ?? (sheet ? cellText(cellAt(sheet, cell).value) : "");
  const after = isCalendarDate(value) ? dateLabel(value) : (special?.after ?? "");
  if (how === "codeSpelling" && saysMore(before, after)) return undefined;
  // A label of the office's own may be anything; of such only the reading log tells.
  if (how === "codeSpelling" && ordinary.quote(after) !== after) return undefined;
  // A date off its sheet has a finding of its own, and is not to be made a true date as it is.
  const isOff = recordDateOffSheet(record, fiscalYear) !== undefined;
  if (how === "dateInText" && (isOff || !isThatDate(record, before, value, fiscalYear))) return undefined;
  if (how === "numberForm" && own.caseNumber(before) === undefined) return undefined;
  const isDate = how !== "eraSlip" || isThatDate(record, before, value, fiscalYear);
  const corrected = isDate ? correction(how, value, after) : undefined;
  return { record, cell, how, fix: { before, after, ...(corrected && { value: corrected }) } };
}

interface Standing {
  readonly reading: OneReading;
  readonly how: ToldHow;
}

/** One field of one table: how many of its cells are filled, and which stand otherwise than they are read. */
interface FieldOfTable {
  filled: number;
  readonly special: Standing[];
}

/** So many numbers with their unit are the office's way where most of a field is written so. */
const UNITS_OF_HABIT = 4;

/**
 * Those of a field that are written otherwise than most of its cells: where most are, it is the office's way. A
 * few numbers written as text are told of in any case.
 */
function fewOf({ filled, special }: FieldOfTable): readonly Standing[] {
  if (special.length * 2 < filled) return special;
  const numbers = special.filter(({ how }) => how === "numberInText");
  return numbers.length < UNITS_OF_HABIT ? numbers : [];
}

/** The values that are to be told: all of some, and of others those that are few in their column. */
export function valuesReadSpecially({ dataset, quoting }: RuleContext): readonly SpecialValue[] {
  const sheets = standingSheets(dataset);
  const slips: Standing[] = [];
  const tables = new Map<SheetBinding, Map<string, FieldOfTable>>();
  const habits = new SpellingHabits();
  for (const reading of ownReadings(dataset.records)) {
    const how = howItStands(reading, sheets);
    habits.note(reading, how);
    if (how === "eraSlip") {
      slips.push({ reading, how });
      continue;
    }
    const { binding } = reading.record;
    const fields = tables.get(binding) ?? new Map<string, FieldOfTable>();
    if (fields.size === 0) tables.set(binding, fields);
    const field = fields.get(reading.field) ?? { filled: 0, special: [] };
    if (field.filled === 0) fields.set(reading.field, field);
    field.filled++;
    if (how) field.special.push({ reading, how });
  }
  const few = [...tables.values()]
    .flatMap((fields) => [...fields.values()].flatMap(fewOf))
    .filter(({ reading, how }) => !habits.has(reading, how));
  const office = {
    own: quoting,
    ordinary: quotingFor(DEFAULT_CODE_LISTS),
    fiscalYear: dataset.fiscalYear,
  };
  return [...slips, ...few].flatMap(({ reading, how }) => specialValue(reading, how, sheets, office) ?? []);
}
