import type { YearMonth } from "../calendar/calendar-date";
import { tallied, type TalliedValue } from "../records/tally/monthly-tally";
import { WHOLE, type TallyItem } from "../records/tally/tally-columns";
import type { YearDataset } from "../records/year-dataset";
import type { CodeList } from "../settings/code-list";
import type { Figure } from "./figure";
import { blankTally, sumOfTally, type Tally } from "./tally";

/** Which of the two lines of 7-2. */
type FoodLine = "households" | "items";

function figureOf({ value: { value, cell }, ref }: TalliedValue): Figure {
  return { value, records: [ref], entered: [{ sheet: ref.sheet, cell }] };
}

/** A month's ready totals of one list, by code; a code that the table leaves empty is blank. */
export function talliedCodes(
  { tallies }: YearDataset,
  item: TallyItem,
  list: CodeList,
  month: YearMonth,
  line?: FoodLine,
): Tally {
  const tally = new Map<string, Figure>(blankTally(list));
  for (const each of tallied(tallies, item, month)) {
    const { code, line: own } = each.value;
    const isOfLine = line === undefined || own === line;
    if (isOfLine && tally.has(code)) tally.set(code, figureOf(each));
  }
  return tally;
}

/** A month's one ready total of an item without codes, else the sum of its list's. */
export function talliedWhole(
  { tallies }: YearDataset,
  item: TallyItem,
  month: YearMonth,
  parts: Tally,
): Figure {
  const [whole] = tallied(tallies, item, month).filter(({ value }) => value.code === WHOLE);
  return whole ? figureOf(whole) : sumOfTally(parts);
}
