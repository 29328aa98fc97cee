import { dayNumber } from "../../calendar/day-number";
import { cellText } from "../../grid/cell-value";
import { cellAt, type SheetSnapshot } from "../../grid/sheet-snapshot";
import { valueOf } from "../../records/field-reading";
import type { ReadRecord } from "../../records/kind-record";
import type { FieldName } from "../../records/record-fields";
import type { RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import type { LocalisedText } from "../../text/language";
import { textKey } from "../../text/text-key";
import { recordDateOffSheet } from "../date-off-sheet";
import { recordDate } from "../record-date";
import type { Place } from "../place";
import { defineRule, type Rule } from "../rule";
import { standingSheets } from "../standing-cells";

interface EnteredTwice<K extends RecordKindId> {
  readonly id: string;
  readonly kind: K;
  readonly rationale: LocalisedText;
  /** Without one of these a record says too little to be known again. */
  readonly knownBy: readonly FieldName<K>[];
  /** Fields that differ although it is the same record. */
  readonly differing?: readonly FieldName<K>[];
  /** True where a column that no figure needs, such as 氏名 or 備考, must say something too. */
  readonly needsOtherColumns?: true | ((record: ReadRecord) => boolean);
  /** True where one day may well have two: rows of a table without any column to tell them by are no doubt. */
  readonly happensTwice?: true;
  readonly silentAfter: readonly string[];
}

/** Columns that only number the rows. */
const SERIAL_HEADER = /^(?:no\.?|№|#|連番|通番|通し番号|項番|番号)$/;

/** Cells and spellings differ between two rows that say the same. */
const NOT_SAID: ReadonlySet<string> = new Set(["cell", "special"]);

/** What a value says, as a text that is the same for all that say the same. */
function said(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(said).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  const parts = Object.entries(value).map(([key, part]: readonly [string, unknown]) =>
    NOT_SAID.has(key) || part === undefined ? "" : `${key}:${said(part)}`,
  );
  return `{${parts.filter((part) => part !== "").join()}}`;
}

/** What the fields of a record say. */
function fieldsOf({ readings }: ReadRecord, differing: readonly string[]): string {
  return said([...readings].filter(([field]) => !differing.includes(field)));
}

/** True where a row has no column in which two things that are alike could differ. */
function cannotTellApart({ binding }: ReadRecord): boolean {
  return binding.unused.every(({ label }) => SERIAL_HEADER.test(textKey(label)));
}

/** What stands in the columns that nothing reads. */
function otherColumns({ binding, ref }: ReadRecord, sheet: SheetSnapshot | undefined): readonly string[] {
  if (!sheet) return [];
  return binding.unused.flatMap(({ column, label }) => {
    const header = textKey(label);
    const text = cellText(cellAt(sheet, { row: ref.row, column }).value);
    return text === "" || SERIAL_HEADER.test(header) ? [] : [`${header}=${text}`];
  });
}

type Records = readonly ReadRecord[];

/** The records that have a key in common with another one. */
function alikeIn(records: Records, keyOf: (record: ReadRecord) => string | number): readonly Records[] {
  const alike = new Map<string | number, ReadRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    const others = alike.get(key);
    if (others) others.push(record);
    else alike.set(key, [record]);
  }
  return [...alike.values()].filter(({ length }) => length > 1);
}

function dayOf(record: ReadRecord): number {
  const date = recordDate(record);
  return date ? dayNumber(date) : NaN;
}

/** Records of one day that agree in what they are known by: of few others is more to be compared. */
function alikeAtFirstSight(records: Records, knownBy: readonly string[]): readonly Records[] {
  const isKnown = (record: ReadRecord) =>
    recordDate(record) !== undefined &&
    knownBy.every((field) => (record.readings.get(field)?.state ?? "read") === "read");
  const saidIn = (field: string) => (record: ReadRecord) => {
    const reading = record.readings.get(field);
    return said(reading && valueOf(reading));
  };
  return knownBy.reduce(
    (groups, field) => groups.flatMap((group) => alikeIn(group, saidIn(field))),
    alikeIn(records.filter(isKnown), dayOf),
  );
}

/** No record stands twice: only rows alike in every field, also in those that are in no figure, are told. */
export function enteredTwiceRule<K extends RecordKindId>(family: EnteredTwice<K>): Rule {
  const {
    id,
    kind,
    rationale,
    knownBy,
    differing = [],
    needsOtherColumns,
    happensTwice,
    silentAfter,
  } = family;
  const { label, dateField } = RECORD_KINDS[kind];
  const fields = new Set<string>(differing);
  return defineRule({
    id,
    severity: "warning",
    docs: {
      description: {
        ja: `${label.ja}の同じ記録が2回ないこと`,
        en: `${label.en}: no record was entered twice`,
      },
      rationale,
      fix: {
        ja: "同じことを2回記入したのなら、片方の行を消してください。別のことなら、このままでかまいません。",
        en: "Delete one of the rows where one thing was entered twice. Two things that are alike are right as they are.",
      },
    },
    silentAfter,
    severityByMessage: { alike: "info" },
    messages: {
      ja: {
        twice: "すべての欄が同じ{{kind}}の記録が、ほかの行にもあります。",
        alike:
          "すべての欄が同じ{{kind}}の記録が、この表に{{times}}組あります。違いを書く欄がないため、同じ日の2回目として数えています。",
      },
      en: {
        twice: "{{kind}}: another row is the same in every field.",
        alike:
          "{{kind}}: {{times}} rows of this table are the same as another in every field. It has no field in which they could differ, so they count as a second time on one day.",
      },
    },
    check: ({ dataset }, report) => {
      const sheets = standingSheets(dataset);
      const ofKind: readonly ReadRecord[] = dataset.records[kind];
      const dateOf = (record: ReadRecord): Place => ({ at: "field", record, field: dateField ?? "" });
      const alike = new Map<ReadRecord["binding"], Place[]>();
      for (const records of alikeAtFirstSight(ofKind, knownBy)) {
        const first = new Map<string, ReadRecord>();
        for (const record of records) {
          const beside = otherColumns(record, sheets.get(record.ref.sheet));
          const needs =
            typeof needsOtherColumns === "function" ? needsOtherColumns(record) : needsOtherColumns;
          if (needs && beside.length === 0) continue;
          const key = JSON.stringify([fieldsOf(record, [...fields]), beside]);
          const earlier = first.get(key);
          if (earlier && happensTwice && earlier.binding === record.binding && cannotTellApart(record)) {
            alike.set(record.binding, [...(alike.get(record.binding) ?? []), dateOf(record)]);
          } else if (earlier) {
            // One that lies on the sheet of another month is told of there.
            const isEarlierOff = recordDateOffSheet(earlier, dataset.fiscalYear) !== undefined;
            const [place, other] = isEarlierOff ? [earlier, record] : [record, earlier];
            report("twice", {
              place: dateOf(place),
              related: [dateOf(other)],
              values: { kind: label },
            });
          } else first.set(key, record);
        }
      }
      for (const [place, ...related] of alike.values())
        if (place) report("alike", { place, related, values: { kind: label, times: 1 + related.length } });
    },
  });
}
