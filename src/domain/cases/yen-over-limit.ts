import { isOnOrBefore, type CalendarDate } from "../calendar/calendar-date";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import { GOODS_CODE } from "../settings/default-code-lists";
import type { CaseToLookAt } from "./case-to-look-at";

type LoanOrGoods = KindRecord<"loanOrGoods">;

interface Total {
  readonly yen: number;
  readonly records: readonly LoanOrGoods[];
}

function isGoods({ fields: { category } }: LoanOrGoods): boolean {
  return valueOf(category) === GOODS_CODE;
}

/** What was given up to a day, by whom it was given to. What could not be read is in no sum. */
function totals(
  records: readonly LoanOrGoods[],
  day: CalendarDate,
  receiverOf: (record: LoanOrGoods) => string | undefined,
): ReadonlyMap<string, Total> {
  const found = new Map<string, Total>();
  for (const record of records) {
    const { givenOn, yen } = record.fields;
    const [on, amount, receiver] = [valueOf(givenOn), valueOf(yen), receiverOf(record)];
    if (!on || amount === undefined || receiver === undefined || !isOnOrBefore(on, day)) continue;
    const before = found.get(receiver);
    found.set(receiver, {
      yen: (before?.yen ?? 0) + amount,
      records: [...(before?.records ?? []), record],
    });
  }
  return found;
}

/** The household of each case whose records name both. */
function householdsOfCases({ records }: YearDataset): ReadonlyMap<string, string> {
  const both = [...records.foodHandout, ...records.loanOrGoods].flatMap(({ fields }) => {
    const [caseNumber, household] = [valueOf(fields.caseNumber), valueOf(fields.household)];
    return caseNumber !== undefined && household !== undefined ? [[caseNumber, household] as const] : [];
  });
  return new Map(both);
}

/** Households that were given goods for more than a limit. */
export function goodsOverLimit(
  dataset: YearDataset,
  limit: number,
  day: CalendarDate,
): readonly CaseToLookAt[] {
  const households = householdsOfCases(dataset);
  const householdOf = ({ fields }: LoanOrGoods): string | undefined => {
    const caseNumber = valueOf(fields.caseNumber);
    return valueOf(fields.household) ?? (caseNumber && (households.get(caseNumber) ?? caseNumber));
  };
  return [...totals(dataset.records.loanOrGoods.filter(isGoods), day, householdOf)]
    .filter(([, { yen }]) => yen > limit)
    .map(([number, { yen, records }]) => ({ number, reason: { why: "goods-over-limit", yen }, records }));
}

/** Cases whose loans add up to more than a limit. */
export function loansOverLimit(
  dataset: YearDataset,
  limit: number,
  day: CalendarDate,
): readonly CaseToLookAt[] {
  const loans = dataset.records.loanOrGoods.filter(
    (record) => !isGoods(record) && record.fields.category.state === "read",
  );
  const receiverOf = ({ fields }: LoanOrGoods) => valueOf(fields.caseNumber) ?? valueOf(fields.household);
  return [...totals(loans, day, receiverOf)]
    .filter(([, { yen }]) => yen > limit)
    .map(([number, { yen, records }]) => ({ number, reason: { why: "loans-over-limit", yen }, records }));
}
