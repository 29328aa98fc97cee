import { monthKey } from "../calendar/calendar-date";
import { cellAddress, type CellPosition } from "../grid/cell-address";
import type { ReadRecord } from "../records/kind-record";
import { fieldContent } from "../records/record-content";
import { recordIdentities, type RecordIdentities } from "../records/record-identity";
import { boundColumns, type SheetBinding } from "../records/sheet-binding";
import type { YearDataset } from "../records/year-dataset";
import { fingerprint } from "../text/fingerprint";
import type { FindingDraft } from "./finding";
import type { Place } from "./place";
import { resolvePlace } from "./resolve-place";

/** What a finding's key is made of. */
export type KeyedDraft = Pick<FindingDraft, "messageId" | "place" | "related" | "message">;

/** Fields that say whose a record is. */
const NUMBERS = ["caseNumber", "caseNumbers", "household", "pupil"];

/** The column of a cell in words that hold wherever the column moves. */
function columnName({ columns, unused, unknownAnswers, repeated }: SheetBinding, column: number): string {
  for (const [field, bound] of columns) {
    const at = boundColumns(bound).indexOf(column);
    if (at >= 0) return `${field} ${at}`;
  }
  const other = [...unused, ...unknownAnswers, ...repeated].find((each) => each.column === column);
  return other?.label ?? "";
}

interface RecordsByRow {
  at(sheet: string, row: number): ReadRecord | undefined;
}

/** Which record a row is, for rules that speak of its cells only. */
function recordsByRow({ records }: YearDataset): RecordsByRow {
  let rows: ReadonlyMap<string, ReadRecord> | undefined;
  const all = (): readonly ReadRecord[] => Object.values<readonly ReadRecord[]>(records).flat();
  return {
    at: (sheet, row) => {
      rows ??= new Map(all().map((record) => [`${record.ref.row} ${record.ref.sheet}`, record]));
      return rows.get(`${row} ${sheet}`);
    },
  };
}

interface Known {
  readonly identities: RecordIdentities;
  readonly rows: RecordsByRow;
}

function recordAt(place: Place, { rows }: Known): ReadRecord | undefined {
  if (place.at === "cell") return rows.at(place.sheet, place.cell.row);
  return "record" in place ? place.record : undefined;
}

function partOfRecord(place: Place, { binding }: ReadRecord): string {
  if (place.at === "field") return place.field;
  return "cell" in place ? columnName(binding, place.cell.column) : "";
}

function cellName(sheet: string | null, cell: CellPosition | null): string {
  return `${sheet ?? ""} ${cell ? cellAddress(cell) : ""}`;
}

/** A place without a record, as it stands. */
function placeName(place: Place): string {
  if (place.at === "month") return monthKey(place.month);
  if (place.at === "kind-month") return `${monthKey(place.month)} ${place.kind}`;
  const { sheet, cell } = resolvePlace(place);
  return cellName(sheet, cell);
}

/** The record with what of it is meant; else the place. */
function nameOf(place: Place, known: Known): string {
  const record = recordAt(place, known);
  return record ? `${partOfRecord(place, record)} ${known.identities(record)}` : placeName(place);
}

/** Whose record a finding speaks of; undefined where the record does not say. */
function numberOf(record: ReadRecord): string | undefined {
  const [number] = NUMBERS.flatMap((field) => fieldContent(record, field) ?? []);
  return number === undefined ? undefined : `${record.ref.kind} ${number}`;
}

/** What stays when the record changes: whose it is; the month. Undefined where only the cell would tell. */
function anchorOf(rule: string, place: Place, known: Known): string | undefined {
  const record = recordAt(place, known);
  if (record) {
    const number = numberOf(record);
    return number === undefined ? undefined : fingerprint(rule, number);
  }
  return "sheet" in place ? undefined : fingerprint(rule, placeName(place));
}

/**
 * Gives findings their keys, each once and in the catalogue's order: an anchor, which outlives changes of the
 * record, and what exactly is said. Where no record is meant, the figures of the message tell one from the other.
 */
export function findingKeys(dataset: YearDataset): (rule: string, draft: KeyedDraft) => string {
  const known: Known = { identities: recordIdentities(dataset), rows: recordsByRow(dataset) };
  const times = new Map<string, number>();
  return (rule, { messageId, place, related, message }) => {
    const said = recordAt(place, known) ? "" : message.ja;
    const names = [place, ...related].map((each) => nameOf(each, known));
    const content = fingerprint(rule, messageId, said, ...names);
    const anchor = anchorOf(rule, place, known);
    const key = anchor === undefined ? content : `${anchor}-${content}`;
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}.${time}`;
  };
}

/** The part of a key that stays when the record changes; undefined where the key has none. */
export function anchorOfKey(key: string): string | undefined {
  const [anchor, content] = key.split("-");
  return content === undefined ? undefined : anchor;
}
