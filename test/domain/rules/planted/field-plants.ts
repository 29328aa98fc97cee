import type { CellValue } from "../../../../src/domain/grid/cell-value";
import type { ReadRecord } from "../../../../src/domain/records/kind-record";
import type { RecordKindId } from "../../../../src/domain/records/record-kind-id";
import type { Plant } from "./plant";

const NOT_AVAILABLE = { error: "#N/A" };

const KINDS = [
  ["consultation", "consultation", "receivedOn"],
  ["contact", "contact", "contactedOn"],
  ["plan", "plan", "madeOn"],
  ["closure", "closure", "closedOn"],
  ["foodHandout", "food-handout", "handedOutOn"],
] as const;

const CODES: readonly (readonly [kind: RecordKindId, field: string, rule: string, required: string])[] = [
  ["consultation", "sex", "consultation-sex-known", "consultation-required-field"],
  ["consultation", "ageBand", "consultation-age-known", "consultation-required-field"],
  ["consultation", "route", "consultation-route-known", "consultation-required-field"],
  ["consultation", "topics", "consultation-topic-known", "consultation-required-field"],
  ["contact", "methods", "contact-method-known", "contact-required-field"],
  ["plan", "category", "plan-category-known", "plan-required-field"],
  ["closure", "reason", "closure-reason-known", "closure-required-field"],
  ["attendance", "schoolYear", "attendance-school-year-known", "attendance-required-field"],
];

/** A value in place of a field’s: one record, one finding at its cell. */
function wrongValue(
  kind: RecordKindId,
  field: string,
  how: string,
  value: CellValue,
  rule: string,
  group: Plant["group"] = "fields",
): Plant {
  return {
    name: `${kind} ${field} ${how}`,
    group,
    plant: (book) => {
      // In a ledger the number is the intake’s as well.
      const isOwn = ({ binding }: ReadRecord) => !binding.shared || field !== "caseNumber";
      const record = book.pick(kind, field, isOwn);
      if (!record) return undefined;
      return { rule, sheet: record.ref.sheet, cell: book.write(record, field, value) };
    },
  };
}

const dates = KINDS.flatMap(([kind, prefix, field]): readonly Plant[] => [
  wrongValue(kind, field, "blank", null, `${prefix}-required-field`),
  wrongValue(kind, field, "impossible", "5/32", `${prefix}-date-readable`),
  wrongValue(kind, field, "an error", NOT_AVAILABLE, `${prefix}-date-readable`),
]);

const codes = CODES.flatMap(([kind, field, rule, required]): readonly Plant[] => [
  wrongValue(kind, field, "blank", null, required),
  wrongValue(kind, field, "unknown", "みかん", rule),
  wrongValue(kind, field, "an error", NOT_AVAILABLE, rule),
]);

const numbers: readonly Plant[] = [
  wrongValue("consultation", "caseNumber", "blank", null, "consultation-required-field", "intakes"),
  wrongValue("consultation", "caseNumber", "an error", NOT_AVAILABLE, "record-cell-error", "intakes"),
  wrongValue("plan", "caseNumber", "blank", null, "plan-required-field"),
  wrongValue("plan", "caseNumber", "an error", NOT_AVAILABLE, "record-cell-error"),
  wrongValue("closure", "caseNumber", "blank", null, "closure-required-field"),
  wrongValue("closure", "caseNumber", "an error", NOT_AVAILABLE, "record-cell-error"),
  wrongValue("contact", "caseNumbers", "blank", null, "contact-case-number-missing"),
  wrongValue("contact", "caseNumbers", "an error", NOT_AVAILABLE, "record-cell-error"),
  wrongValue("contact", "caseNumbers", "unknown", "X-999", "contact-case-known", "references"),
  wrongValue("plan", "caseNumber", "unknown", "X-998", "plan-case-known", "references"),
  wrongValue("closure", "caseNumber", "unknown", "X-997", "closure-case-known", "references"),
  wrongValue("foodHandout", "household", "blank", null, "food-handout-household-known"),
  wrongValue("attendance", "pupil", "blank", null, "attendance-required-field"),
];

const times: readonly Plant[] = (
  [
    ["none", 0],
    ["below zero", -2],
    ["a fraction", 1.5],
    ["text", "数回"],
    ["too many", 200],
  ] as const
).map(([how, value]) => wrongValue("contact", "times", how, value, "contact-times-count"));

const slips: readonly Plant[] = [
  wrongValue("closure", "reason", "a slip", "他機関等へつなぐ", "closure-reason-known"),
  wrongValue("plan", "category", "a slip", "中断・終決", "plan-category-known"),
];

export const FIELD_PLANTS: readonly Plant[] = [...dates, ...codes, ...numbers, ...times, ...slips];
