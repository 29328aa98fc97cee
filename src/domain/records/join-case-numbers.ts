import type { FieldReading } from "./field-reading";
import type { KindRecord } from "./kind-record";
import type { RecordsByKind } from "./records-by-kind";

/** `001`, `1`, `No.1`, `第1号`: one form of a number that may be written in several. */
function looseKey(caseNumber: string): string {
  return caseNumber
    .replace(/^第|号$/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .replace(/(?<!\d)0+(?=\d)/g, "");
}

type Join = (caseNumber: string) => string | undefined;

/** The number of the only case that a number can mean; undefined where it is one itself, or may be several. */
function joinTo(known: ReadonlySet<string>): Join {
  const byLooseKey = new Map<string, string[]>();
  for (const caseNumber of known) {
    const key = looseKey(caseNumber);
    byLooseKey.set(key, [...(byLooseKey.get(key) ?? []), caseNumber]);
  }
  return (caseNumber) => {
    if (known.has(caseNumber)) return undefined;
    const meant = byLooseKey.get(looseKey(caseNumber)) ?? [];
    return meant.length === 1 ? meant[0] : undefined;
  };
}

function joinedOne(reading: FieldReading<string>, join: Join): FieldReading<string> {
  const after = reading.state === "read" ? join(reading.value) : undefined;
  if (reading.state !== "read" || after === undefined) return reading;
  const before = reading.special?.before ?? reading.value;
  return { ...reading, value: after, special: { how: "case-number-form", before, after } };
}

function joinedSeveral(
  reading: FieldReading<readonly string[]>,
  join: Join,
): FieldReading<readonly string[]> {
  if (reading.state !== "read" || !reading.value.some((each) => join(each) !== undefined)) return reading;
  const value = reading.value.map((each) => join(each) ?? each);
  const special = {
    how: "case-number-form",
    before: reading.special?.before ?? reading.value.join("、"),
    after: value.join("、"),
  } as const;
  return { ...reading, value, special };
}

/** The kinds whose records each name one case that another record opened. */
type KindWithOneNumber =
  "plan" | "closure" | "employmentSupport" | "workPreparation" | "householdBudget" | "loanOrGoods";

/** A record with the reading of one field replaced. */
function withField<K extends "contact" | KindWithOneNumber>(
  record: KindRecord<K>,
  fields: KindRecord<K>["fields"],
  field: string,
  reading: FieldReading<unknown>,
): KindRecord<K> {
  return { ...record, fields, readings: new Map([...record.readings, [field, reading]]) };
}

/**
 * Joins the numbers of contacts, plans, closures and what follows a case to intakes and carried cases that write the same
 * number otherwise, where no other reading is possible (records.md).
 */
export function withJoinedCaseNumbers(records: RecordsByKind): RecordsByKind {
  const opening = [...records.consultation, ...records.carriedCase].map(({ fields }) => fields.caseNumber);
  const known = new Set(opening.flatMap((reading) => (reading.state === "read" ? [reading.value] : [])));
  const join = joinTo(known);
  const one = <K extends KindWithOneNumber>(record: KindRecord<K>): KindRecord<K> => {
    const caseNumber = joinedOne(record.fields.caseNumber, join);
    if (caseNumber === record.fields.caseNumber) return record;
    return withField(record, { ...record.fields, caseNumber }, "caseNumber", caseNumber);
  };
  return {
    ...records,
    plan: records.plan.map(one),
    closure: records.closure.map(one),
    employmentSupport: records.employmentSupport.map(one),
    workPreparation: records.workPreparation.map(one),
    householdBudget: records.householdBudget.map(one),
    loanOrGoods: records.loanOrGoods.map(one),
    contact: records.contact.map((record) => {
      const caseNumbers = joinedSeveral(record.fields.caseNumbers, join);
      if (caseNumbers === record.fields.caseNumbers) return record;
      return withField(record, { ...record.fields, caseNumbers }, "caseNumbers", caseNumbers);
    }),
  };
}
