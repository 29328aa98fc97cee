import type { CellPosition } from "../../grid/cell-address";
import { isSameMonth, type YearMonth } from "../../calendar/calendar-date";
import type { SheetSnapshot } from "../../grid/sheet-snapshot";
import type { RecordRef } from "../kind-record";
import type { RecordKindId } from "../record-kind-id";
import { isStock, TALLY_ITEMS, type TallyItem } from "./tally-columns";

/** One number that was read from a 月別集計表. */
export interface TallyValue {
  readonly item: TallyItem;
  readonly code: string;
  readonly month: YearMonth;
  /** For food: how many households, or how many items. */
  readonly line: "households" | "items" | undefined;
  readonly value: number;
  readonly cell: CellPosition;
}

/** Words that were read from a 月別集計表: what was given in a month. */
export interface TallyContents {
  readonly code: string;
  readonly month: YearMonth;
  readonly text: string;
}

/** A total beside ready totals that is not the sum of its parts. */
export interface WrongTotal {
  readonly cell: CellPosition;
  readonly total: number;
  readonly sum: number;
}

/** 月別集計表: months × columns of ready totals, in place of records. */
export interface MonthlyTally {
  readonly sheet: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly headerTop: number;
  readonly headerRow: number;
  readonly items: readonly TallyItem[];
  readonly months: readonly YearMonth[];
  readonly values: readonly TallyValue[];
  /** Of 貸付・現物支給. */
  readonly contents: readonly TallyContents[];
  /** Cells of its columns with something that is no count. */
  readonly unreadable: readonly CellPosition[];
  /** Columns among its own that no code is. */
  readonly unknown: readonly CellPosition[];
  readonly wrongTotals: readonly WrongTotal[];
}

function kindOf(item: TallyItem): RecordKindId | undefined {
  return TALLY_ITEMS.find((definition) => definition.item === item)?.kind;
}

/** The kind that a number counts records of. */
function countedKind({ item }: TallyValue): RecordKindId | undefined {
  return isStock(item) ? undefined : kindOf(item);
}

/** The kinds that a tally has numbers of. */
export function tallyKinds({ values }: MonthlyTally): readonly RecordKindId[] {
  return [...new Set(values.flatMap((value) => countedKind(value) ?? []))];
}

/** The tallies without the items of kinds that have record sheets: those count from records. */
export function withoutKinds(
  tallies: readonly MonthlyTally[],
  kinds: ReadonlySet<RecordKindId>,
): readonly MonthlyTally[] {
  const isLeft = (item: TallyItem): boolean => {
    const kind = kindOf(item);
    return kind !== undefined && !kinds.has(kind);
  };
  return tallies.map((tally) => {
    const items = tally.items.filter(isLeft);
    const values = tally.values.filter(({ item }) => isLeft(item));
    const isUsed = items.length > 0;
    return {
      ...tally,
      items,
      values,
      contents: kinds.has("loanOrGoods") ? [] : tally.contents,
      unreadable: isUsed ? tally.unreadable : [],
      unknown: isUsed ? tally.unknown : [],
      wrongTotals: isUsed ? tally.wrongTotals : [],
    };
  });
}

/** True where a tally has a number of a kind in a month. */
export function tallyCovers(tallies: readonly MonthlyTally[], kind: RecordKindId, month: YearMonth): boolean {
  return tallies.some(({ values }) =>
    values.some((value) => countedKind(value) === kind && isSameMonth(value.month, month)),
  );
}

/** Where a tally's number stands. */
function refOf({ sheet }: MonthlyTally, { item, cell }: TallyValue): RecordRef {
  return { kind: kindOf(item) ?? "consultation", sheet, row: cell.row, isTotal: true };
}

/** What was given of a code in a month, as the first tally says that has numbers of it. */
export function talliedContents(
  tallies: readonly MonthlyTally[],
  code: string,
  month: YearMonth,
): readonly string[] {
  const tally = tallies.find(({ values }) =>
    values.some((value) => value.item === "loanOrGoods" && isSameMonth(value.month, month)),
  );
  return (tally?.contents ?? []).flatMap((contents) =>
    contents.code === code && isSameMonth(contents.month, month) ? [contents.text] : [],
  );
}

/** A number of a tally, and the row that it stands in. */
export interface TalliedValue {
  readonly value: TallyValue;
  readonly ref: RecordRef;
}

/** The numbers of one item in a month, from the first tally that has any. */
export function tallied(
  tallies: readonly MonthlyTally[],
  item: TallyItem,
  month: YearMonth,
): readonly TalliedValue[] {
  for (const tally of tallies) {
    const values = tally.values.filter((value) => value.item === item && isSameMonth(value.month, month));
    if (values.length > 0) return values.map((value) => ({ value, ref: refOf(tally, value) }));
  }
  return [];
}
