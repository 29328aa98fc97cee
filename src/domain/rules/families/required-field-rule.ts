import type { ReadRecord } from "../../records/kind-record";
import type { FieldName } from "../../records/record-fields";
import type { RecordKindId } from "../../records/record-kind-id";
import { RECORD_KINDS } from "../../records/record-kinds";
import type { LocalisedText } from "../../text/language";
import { columnLabel, fieldLabel } from "../field-label";
import { headerPlace } from "../header-place";
import { defineRule, type Rule } from "../rule";

interface RequiredFields<K extends RecordKindId> {
  readonly id: string;
  readonly kind: K;
  readonly rationale: LocalisedText;
  /** Fields whose blank cells another rule speaks of, or say something themselves. */
  readonly blankReportedElsewhere?: readonly FieldName<K>[];
}

/** A row that lacks so many fields, and most of those that are required, is one cause. */
const SEVERAL = 3;

/** What a row holds of which nothing but the day was written yet. */
function isDayAlone(
  blank: readonly string[],
  required: readonly string[],
  dateField: string | null,
): boolean {
  const others = required.filter((field) => field !== dateField);
  return (
    others.length > 1 && blank.length === others.length && others.every((field) => blank.includes(field))
  );
}

/** A list of answers in which nothing is chosen says no more than an empty cell. */
function isBlank(record: ReadRecord, field: string): boolean {
  const reading = record.readings.get(field);
  if (reading?.state !== "read") return reading?.state === "blank";
  const { value } = reading;
  if (typeof value !== "object" || value === null || !("known" in value) || !("unknown" in value))
    return false;
  return [value.known, value.unknown].every((codes) => Array.isArray(codes) && codes.length === 0);
}

/** Every field that a kind requires is filled in, and has its column on the sheet. */
export function requiredFieldRule<K extends RecordKindId>(family: RequiredFields<K>): Rule {
  const { id, kind, rationale, blankReportedElsewhere = [] } = family;
  const { label, required, dateField } = RECORD_KINDS[kind];
  return defineRule({
    id,
    severity: "error",
    docs: {
      description: {
        ja: `${label.ja}の必須の欄がすべて記入されていること`,
        en: `${label.en}: every required field is filled in`,
      },
      rationale,
      fix: {
        ja: "記録を確かめて、空いている欄を記入してください。列がないときは、見出し行にその列を加えてください。",
        en: "Look up the record and fill in the empty cell. Where the column is missing, add it to the header row.",
      },
    },
    silentAfter: ["merged-cells-in-data"],
    messages: {
      ja: {
        blank: "{{field}}が記入されていません。",
        several:
          "{{field}}のほか{{count}}つの欄が記入されていません。書きかけの行ではないか、確かめてください。",
        column: "このシートには「{{field}}」の列が見つかりません。",
      },
      en: {
        blank: "{{field}} is not filled in.",
        several: "{{field}} and {{count}} other fields are not filled in; the row may be unfinished.",
        column: "This sheet has no column “{{field}}”.",
      },
    },
    check: ({ dataset }, report) => {
      for (const { binding } of dataset.sheets.filter(({ binding: { kind: of } }) => of === kind)) {
        for (const column of binding.missing) {
          report("column", { place: headerPlace(binding), values: { field: columnLabel(kind, column) } });
        }
      }
      const records: readonly ReadRecord[] = dataset.records[kind];
      const fields = required.filter((field) => !blankReportedElsewhere.includes(field));
      for (const record of records) {
        const blank = fields.filter((name) => isBlank(record, name));
        const isUnfinished =
          (blank.length >= SEVERAL && blank.length * 2 > required.length) ||
          isDayAlone(blank, fields, dateField);
        for (const field of isUnfinished ? blank.slice(0, 1) : blank) {
          const reading = record.readings.get(field);
          const cell = reading && reading.state !== "absent" ? reading.cell : undefined;
          const name = cell ? fieldLabel(record, field, cell) : columnLabel(kind, field);
          const place = { at: "field", record, field } as const;
          if (isUnfinished) report("several", { place, values: { field: name, count: blank.length - 1 } });
          else report("blank", { place, values: { field: name } });
        }
      }
    },
  });
}
