import { isoDate, type YearMonth } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord, RecordRef } from "../records/kind-record";
import { tallyCovers } from "../records/tally/monthly-tally";
import type { YearDataset } from "../records/year-dataset";
import { isCountableQuantity } from "./countable-quantity";
import { BLANK, type Figure } from "./figure";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes } from "./tallied-figures";
import type { Tally } from "./tally";

/** 食料支給 of one month, by category; blank where nothing of it was given. */
export interface FoodHandoutCounts {
  /** 延べ対象世帯数: a household once a handout, also with two rows of a category. */
  readonly households: Tally;
  /** 提供数. */
  readonly items: Tally;
}

type FoodHandout = KindRecord<"foodHandout">;

/** 世帯番号 and 受付番号 are numbered apart; a row with neither is a household of its own. */
function householdKey({ fields, ref }: FoodHandout): string {
  const household = valueOf(fields.household);
  if (household !== undefined) return `household ${household}`;
  const caseNumber = valueOf(fields.caseNumber);
  return caseNumber === undefined ? `row ${ref.sheet}!${ref.row}` : `case ${caseNumber}`;
}

/** One handout: a household on a day. */
function handoutKey(record: FoodHandout): string {
  const day = valueOf(record.fields.handedOutOn);
  return `${day ? isoDate(day) : ""} ${householdKey(record)}`;
}

function countCategory(
  category: string,
  records: readonly FoodHandout[],
): { households: Figure; items: Figure } {
  const given: { readonly ref: RecordRef; readonly key: string; readonly quantity: number }[] = [];
  for (const record of records) {
    for (const { category: of, quantity } of valueOf(record.fields.quantities) ?? []) {
      const number = valueOf(quantity);
      if (of !== category || number === undefined || !isCountableQuantity(number)) continue;
      given.push({ ref: record.ref, key: handoutKey(record), quantity: number });
    }
  }
  if (given.length === 0) return { households: BLANK, items: BLANK };
  const refs = given.map(({ ref }) => ref);
  return {
    households: { value: new Set(given.map(({ key }) => key)).size, records: refs },
    items: { value: given.reduce((sum, { quantity }) => sum + quantity, 0), records: refs },
  };
}

/** Null where the month has neither sheet nor record. */
export function countFoodHandouts(dataset: YearDataset, month: YearMonth): FoodHandoutCounts | null {
  const { covered, records } = recordsOfMonth(dataset, "foodHandout", month);
  const { foodCategory } = dataset.settings.codeLists;
  if (!covered) {
    if (!tallyCovers(dataset.tallies, "foodHandout", month)) return null;
    return {
      households: talliedCodes(dataset, "food", foodCategory, month, "households"),
      items: talliedCodes(dataset, "food", foodCategory, month, "items"),
    };
  }
  const counted = foodCategory.codes.map(({ id }) => [id, countCategory(id, records)] as const);
  return {
    households: new Map(counted.map(([id, { households }]) => [id, households])),
    items: new Map(counted.map(([id, { items }]) => [id, items])),
  };
}
