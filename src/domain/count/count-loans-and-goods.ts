import type { YearMonth } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord, RecordRef } from "../records/kind-record";
import { talliedContents, tallyCovers } from "../records/tally/monthly-tally";
import type { YearDataset } from "../records/year-dataset";
import { splitNames } from "../text/list-text";
import { textKey } from "../text/text-key";
import { isCountableQuantity } from "./countable-quantity";
import { sumFigures, ZERO, type Figure } from "./figure";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes } from "./tallied-figures";
import { figureIn } from "./tally";

/** 貸付・現物支給 of one category in a month. */
export interface GrantCounts {
  readonly grants: Figure;
  /** 金額: the sum of what can be read of it. */
  readonly yen: Figure;
  /** 内容, each once, in the order in which they come first. */
  readonly contents: readonly string[];
  /** The records that say so. */
  readonly contentsFrom: readonly RecordRef[];
}

/** By the code of the category. */
export type LoansAndGoodsCounts = ReadonlyMap<string, GrantCounts>;

type LoanOrGoods = KindRecord<"loanOrGoods">;

/** `食料・灯油` names two, as `食料、灯油` does; `食料（米・缶詰）` is one. */
function eachOnce(contents: readonly string[]): readonly string[] {
  const named = contents.flatMap(splitNames);
  const byKey = new Map<string, string>();
  for (const text of named) if (!byKey.has(textKey(text))) byKey.set(textKey(text), text);
  return [...byKey.values()];
}

function contentsOf({ fields }: LoanOrGoods): string {
  return valueOf(fields.contents) ?? "";
}

function yenOf({ fields, ref }: LoanOrGoods): readonly Figure[] {
  const yen = valueOf(fields.yen);
  return yen !== undefined && isCountableQuantity(yen) ? [{ value: yen, records: [ref] }] : [];
}

function grantCounts(records: readonly LoanOrGoods[]): GrantCounts {
  return {
    grants: { value: records.length, records: records.map(({ ref }) => ref) },
    yen: sumFigures([ZERO, ...records.flatMap(yenOf)]),
    contents: eachOnce(records.map(contentsOf)),
    contentsFrom: records.filter((record) => contentsOf(record) !== "").map(({ ref }) => ref),
  };
}

/** The ready totals of a month. */
function talliedGrants(dataset: YearDataset, month: YearMonth): LoansAndGoodsCounts {
  const { loanOrGoods } = dataset.settings.codeLists;
  const grants = talliedCodes(dataset, "loanOrGoods", loanOrGoods, month);
  const yen = talliedCodes(dataset, "loanYen", loanOrGoods, month);
  return new Map(
    loanOrGoods.codes.map(({ id }) => [
      id,
      {
        grants: figureIn(grants, id),
        yen: figureIn(yen, id),
        contents: eachOnce(talliedContents(dataset.tallies, id, month)),
        contentsFrom: figureIn(grants, id).records,
      },
    ]),
  );
}

/** Null where the month has neither sheet nor ready totals. */
export function countLoansAndGoods(dataset: YearDataset, month: YearMonth): LoansAndGoodsCounts | null {
  const { covered, records } = recordsOfMonth(dataset, "loanOrGoods", month);
  const { codes } = dataset.settings.codeLists.loanOrGoods;
  if (!covered)
    return tallyCovers(dataset.tallies, "loanOrGoods", month) ? talliedGrants(dataset, month) : null;
  return new Map(
    codes.map(({ id }) => [id, grantCounts(records.filter(({ fields }) => valueOf(fields.category) === id))]),
  );
}
