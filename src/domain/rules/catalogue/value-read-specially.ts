import type { CellPosition } from "../../grid/cell-address";
import {
  valueOf,
  type FieldReading,
  type SpecialHow,
  type SpecialReading,
} from "../../records/field-reading";
import type { KindRecord, ReadRecord } from "../../records/kind-record";
import type { QuantityReading } from "../../records/record-fields";
import { RECORD_KIND_IDS, type RecordKindId } from "../../records/record-kind-id";
import type { RecordsByKind } from "../../records/records-by-kind";
import { defineRule } from "../rule";
import { isQuantity, isTimes } from "../whole-number";

/** The others are ways in which offices ordinarily write; the reading log lists them. */
const TOLD: ReadonlySet<SpecialHow> = new Set(["era-slip", "number-in-text"]);

interface SpecialCell {
  readonly record: ReadRecord;
  readonly cell: CellPosition;
  readonly special: SpecialReading;
}

function specialCell(record: ReadRecord, reading: FieldReading<unknown>): readonly SpecialCell[] {
  if (reading.state !== "read" || !reading.special || !TOLD.has(reading.special.how)) return [];
  return [{ record, cell: reading.cell, special: reading.special }];
}

function specialFields(record: ReadRecord): readonly SpecialCell[] {
  return [...record.readings.values()].flatMap((reading) => specialCell(record, reading));
}

/** A number that is no count has a finding of its own, and is not told of as read. */
function contactCells(record: KindRecord<"contact">): readonly SpecialCell[] {
  const times = valueOf(record.fields.times);
  return times === undefined || isTimes(times)
    ? specialFields(record)
    : specialCell(record, record.fields.contactedOn);
}

function loanCells(record: KindRecord<"loanOrGoods">): readonly SpecialCell[] {
  const yen = valueOf(record.fields.yen);
  return yen === undefined || isQuantity(yen)
    ? specialFields(record)
    : specialCell(record, record.fields.givenOn);
}

function quantityCells(
  record: ReadRecord,
  reading: FieldReading<readonly QuantityReading[]>,
): readonly SpecialCell[] {
  const quantities = (valueOf(reading) ?? []).filter(({ quantity }) => {
    const value = valueOf(quantity);
    return value !== undefined && isQuantity(value);
  });
  return [...specialFields(record), ...quantities.flatMap(({ quantity }) => specialCell(record, quantity))];
}

const READ_APART: ReadonlySet<RecordKindId> = new Set([
  "contact",
  "foodHandout",
  "workPreparation",
  "loanOrGoods",
]);

function specialCells(records: RecordsByKind): readonly SpecialCell[] {
  const others = RECORD_KIND_IDS.filter((kind) => !READ_APART.has(kind));
  return [
    ...others.flatMap((kind): readonly ReadRecord[] => records[kind]).flatMap(specialFields),
    ...records.contact.flatMap(contactCells),
    ...records.foodHandout.flatMap((record) => quantityCells(record, record.fields.quantities)),
    ...records.workPreparation.flatMap((record) => quantityCells(record, record.fields.supports)),
    ...records.loanOrGoods.flatMap(loanCells),
  ];
}

export const valueReadSpecially = defineRule({
  id: "value-read-specially",
  severity: "info",
  docs: {
    description: {
      ja: "書かれたままではない読み方をした値",
      en: "Values that were read otherwise than they stand",
    },
    rationale: {
      ja: "文字で書かれた数や、改元の前後で元号が違う日付は、意味をくみ取って数えています。読み方が合っているかを確かめられるように示します。",
      en: "Numbers written as text and dates with the era of the other side of a change of era are read by their meaning. They are shown so that the reading can be checked.",
    },
    fix: {
      ja: "読み方が合っていれば、このままでかまいません。違うときは、値を直してください。",
      en: "Nothing to do where the reading is right; otherwise correct the value.",
    },
  },
  messages: {
    ja: {
      eraSlip: "「{{before}}」は元号が合わないため、{{after}}と読み取りました。",
      numberInText: "文字で書かれた「{{before}}」を、数の{{after}}と読み取りました。",
    },
    en: {
      eraSlip: "“{{before}}” has the wrong era and was read as {{after}}.",
      numberInText: "The text “{{before}}” was read as the number {{after}}.",
    },
  },
  check: ({ dataset: { records } }, report) => {
    for (const { record, cell, special } of specialCells(records)) {
      const { how, before, after } = special;
      report(how === "era-slip" ? "eraSlip" : "numberInText", {
        place: { at: "record-cell", record, cell },
        fix: { before, after },
        values: { before, after },
      });
    }
  },
});
