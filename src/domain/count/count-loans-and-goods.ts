import type { YearMonth } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import { splitAtDots, splitList } from "../text/list-text";
import { textKey } from "../text/text-key";
import { isCountableQuantity } from "./countable-quantity";
import { sumFigures, ZERO, type Figure } from "./figure";
import { recordsOfMonth } from "./records-of-month";

/** 貸付・現物支給 of one category in a month. */
export interface GrantCounts {
  readonly grants: Figure;
  /** 金額: the sum of what can be read of it. */
  readonly yen: Figure;
  /** 内容, each once, in the order in which they come first. */
  readonly contents: readonly string[];
}

/** By the code of the category. */
export type LoansAndGoodsCounts = ReadonlyMap<string, GrantCounts>;

type LoanOrGoods = KindRecord<"loanOrGoods">;

/** `食料・灯油` names two, as `食料、灯油` does. */
function contentsOf(records: readonly LoanOrGoods[]): readonly string[] {
  const named = records
    .flatMap(({ fields }) => splitList(valueOf(fields.contents) ?? ""))
    .flatMap(splitAtDots);
  const byKey = new Map<string, string>();
  for (const text of named) if (!byKey.has(textKey(text))) byKey.set(textKey(text), text);
  return [...byKey.values()];
}

function yenOf({ fields, ref }: LoanOrGoods): readonly Figure[] {
  const yen = valueOf(fields.yen);
  return yen !== undefined && isCountableQuantity(yen) ? [{ value: yen, records: [ref] }] : [];
}

function grantCounts(records: readonly LoanOrGoods[]): GrantCounts {
  return {
    grants: { value: records.length, records: records.map(({ ref }) => ref) },
    yen: sumFigures([ZERO, ...records.flatMap(yenOf)]),
    contents: contentsOf(records),
  };
}

/** Null where the month has no sheet. */
export function countLoansAndGoods(dataset: YearDataset, month: YearMonth): LoansAndGoodsCounts | null {
  const { covered, records } = recordsOfMonth(dataset, "loanOrGoods", month);
  if (!covered) return null;
  const { codes } = dataset.settings.codeLists.loanOrGoods;
  return new Map(
    codes.map(({ id }) => [id, grantCounts(records.filter(({ fields }) => valueOf(fields.category) === id))]),
  );
}
