import {
  addMonths,
  compareDates,
  isCalendarDate,
  type CalendarDate,
} from "../../../../src/domain/calendar/calendar-date";
import { dateLabel } from "../../../../src/domain/calendar/era";
import { valueOf } from "../../../../src/domain/records/field-reading";
import type { ReadRecord } from "../../../../src/domain/records/kind-record";
import type { RecordKindId } from "../../../../src/domain/records/record-kind-id";
import type { OfficeBook } from "./office-book";
import type { Plant, Planted } from "./plant";

function dateIn(record: ReadRecord, field: string): CalendarDate | undefined {
  const reading = record.readings.get(field);
  return reading?.state === "read" && isCalendarDate(reading.value) ? reading.value : undefined;
}

function plantAt(rule: string, record: ReadRecord, cell: Planted["cell"]): Planted {
  return { rule, sheet: record.ref.sheet, cell };
}

/** A date two years away, on a sheet for a month or for the year. */
const otherYears = (
  [
    ["consultation", "receivedOn", "consultation-date-in-sheet-month"],
    ["contact", "contactedOn", "contact-date-in-sheet-month"],
    ["plan", "madeOn", "plan-date-in-sheet-month"],
    ["closure", "closedOn", "closure-date-in-sheet-month"],
    ["foodHandout", "handedOutOn", "food-handout-date-in-sheet-month"],
  ] as const
).map(([kind, field, rule]): Plant => ({
  name: `${kind} ${field} of another year`,
  group: "order",
  plant: (book) => {
    const record = book.pick(kind, field, (each) => each.sheetMonth !== undefined);
    return record && plantAt(rule, record, book.write(record, field, "H29.5.13"));
  },
}));

const otherMonths = (
  [
    ["plan", "madeOn", "plan-date-in-sheet-month"],
    ["closure", "closedOn", "closure-date-in-sheet-month"],
    ["foodHandout", "handedOutOn", "food-handout-date-in-sheet-month"],
  ] as const
).map(([kind, field, rule]): Plant => ({
  name: `${kind} ${field} one month off`,
  group: "order",
  plant: (book) => {
    const record = book.pick(
      kind,
      field,
      ({ sheetMonth }) => sheetMonth !== undefined && sheetMonth.month !== 3,
    );
    if (!record?.sheetMonth) return undefined;
    const next = dateLabel({ ...addMonths(record.sheetMonth, 1), day: 1 });
    return plantAt(rule, record, book.write(record, field, next));
  },
}));

/** The first record of a kind for which another fits. */
function pairOf(
  book: OfficeBook,
  kind: RecordKindId,
  field: string,
  fits: (record: ReadRecord) => ReadRecord | undefined,
): readonly [ReadRecord, ReadRecord] | undefined {
  const record = book.pick(kind, field, (each) => fits(each) !== undefined);
  const other = record && fits(record);
  if (other) book.touch(other);
  return record && other ? [record, other] : undefined;
}

const closedBeforeIntake: Plant = {
  name: "closure before its intake",
  group: "order",
  plant: (book) => {
    const { consultation } = book.dataset.records;
    const intakeOf = (closure: ReadRecord) =>
      consultation.find(({ fields }) => {
        const [number, on] = [valueOf(fields.caseNumber), valueOf(fields.receivedOn)];
        const isSame =
          number !== undefined && number === valueOf(closure.readings.get("caseNumber") ?? fields.sex);
        return isSame && on !== undefined && on.day > 20 && closure.sheetMonth?.month === on.month;
      });
    const pair = pairOf(book, "closure", "closedOn", intakeOf);
    if (!pair) return undefined;
    const [closure, intake] = pair;
    const on = dateIn(intake, "receivedOn");
    if (!on) return undefined;
    const cell = book.write(closure, "closedOn", dateLabel({ ...on, day: 1 }));
    return plantAt("closure-not-before-intake", closure, cell);
  },
};

const openTwice: Plant = {
  name: "an intake with the number of an open case",
  group: "intakes",
  plant: (book) => {
    const { consultation, closure } = book.dataset.records;
    const closed = new Set(closure.map(({ fields }) => valueOf(fields.caseNumber)));
    const openBefore = (record: ReadRecord) => {
      const on = dateIn(record, "receivedOn");
      return consultation.find(({ fields }) => {
        const [number, received] = [valueOf(fields.caseNumber), valueOf(fields.receivedOn)];
        return (
          on && received && number !== undefined && !closed.has(number) && compareDates(received, on) < 0
        );
      });
    };
    const pair = pairOf(book, "consultation", "caseNumber", openBefore);
    if (!pair) return undefined;
    const [record, earlier] = pair;
    const number = valueOf(earlier.readings.get("caseNumber") ?? { state: "absent" });
    const cell = book.write(record, "caseNumber", String(number));
    return plantAt("consultation-case-number-open-twice", record, cell);
  },
};

const inTwoRows = (kind: "contact" | "plan", field: string, rule: string): Plant => ({
  name: `${kind} in two rows`,
  group: "order",
  plant: (book) => {
    const records: readonly ReadRecord[] = book.dataset.records[kind];
    const columnsOf = ({ binding }: ReadRecord) => [...binding.columns.keys()];
    const next = (record: ReadRecord) =>
      records.find(({ binding, ref }) => binding === record.binding && ref.row === record.ref.row + 1);
    const pair = pairOf(book, kind, field, next);
    if (!pair) return undefined;
    const [first, second] = pair;
    for (const column of columnsOf(first)) {
      for (const from of book.cellsOf(first, column)) {
        const value = book.textAt(first.ref.sheet, from);
        book.put(second.ref.sheet, { ...from, row: second.ref.row }, { value: value === "" ? null : value });
      }
    }
    const date = dateIn(first, field);
    if (date) for (const each of [first, second]) book.write(each, field, dateLabel(date));
    const [cell] = book.cellsOf(second, field);
    return cell && plantAt(rule, second, cell);
  },
});

/** Something within the quantities of a handout. */
const quantities = (
  [
    ["below zero", -1],
    ["a fraction", 2.5],
    ["text", "少し"],
  ] as const
).map(([how, value]): Plant => ({
  name: `foodHandout quantity ${how}`,
  group: "fields",
  plant: (book) => {
    const record = book.pick("foodHandout", "quantities", ({ binding }) => !binding.shared);
    const handout = book.dataset.records.foodHandout.find((each) => each === record);
    const given = valueOf(handout?.fields.quantities ?? { state: "absent" })?.find(
      ({ quantity }) => quantity.state === "read",
    )?.quantity;
    if (!record || given?.state !== "read") return undefined;
    book.put(record.ref.sheet, given.cell, { value });
    return plantAt("food-handout-quantity-count", record, given.cell);
  },
}));

const unknownMark: Plant = {
  name: "an attendance mark that is none",
  group: "fields",
  plant: (book) => {
    const record = book.pick("attendance", "sessions");
    const pupil = book.dataset.records.attendance.find((each) => each === record);
    const session = valueOf(pupil?.fields.sessions ?? { state: "absent" })?.find(
      ({ mark }) => mark === "present",
    );
    if (!record || !session) return undefined;
    book.put(record.ref.sheet, session.cell, { value: "△" });
    return plantAt("attendance-mark-known", record, session.cell);
  },
};

const changingDate = (kind: RecordKindId, field: string): Plant => ({
  name: `${kind} ${field} is today`,
  group: "fields",
  plant: (book) => {
    const record = book.pick(kind, field);
    const [cell] = record ? book.cellsOf(record, field) : [];
    if (!record || !cell) return undefined;
    book.put(record.ref.sheet, cell, { formula: "=TODAY()" });
    return plantAt("record-field-formula", record, cell);
  },
});

const wrongTotal: Plant = {
  name: "a total that leaves rows out",
  group: "sheets",
  plant: (book) => {
    for (const { sheet, totalRows, bindings, snapshot } of book.dataset.readSheets) {
      const [row] = totalRows;
      const kind = bindings[0]?.kind;
      if (row === undefined || kind === undefined) continue;
      const column =
        snapshot.cells[row]?.findIndex(({ value }) => typeof value === "number" && value > 3) ?? -1;
      if (column < 0) continue;
      const cell = { row, column };
      book.put(sheet, cell, { value: Number(book.textAt(sheet, cell)) + 100 });
      return { rule: "total-row-agrees", sheet, cell };
    }
    return undefined;
  },
};

const strangeSessionHeader: Plant = {
  name: "a session header that is no date",
  group: "sheets",
  plant: (book) => {
    const table = book.dataset.sheets.find(({ sessionDates }) => sessionDates.length > 1);
    const [first] = table?.sessionDates ?? [];
    if (!table || !first) return undefined;
    const cell = { row: table.binding.headerRow, column: first.column };
    book.put(table.binding.sheet, cell, { value: "5/32" });
    return { rule: "attendance-session-date-readable", sheet: table.binding.sheet, cell };
  },
};

export const OTHER_PLANTS: readonly Plant[] = [
  ...otherYears,
  ...otherMonths,
  closedBeforeIntake,
  openTwice,
  inTwoRows("contact", "contactedOn", "contact-entered-twice"),
  inTwoRows("plan", "madeOn", "plan-entered-twice"),
  ...quantities,
  unknownMark,
  changingDate("contact", "contactedOn"),
  changingDate("plan", "madeOn"),
  changingDate("closure", "closedOn"),
  wrongTotal,
  strangeSessionHeader,
];
