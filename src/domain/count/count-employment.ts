import type { YearMonth } from "../calendar/calendar-date";
import { valueOf, type FieldReading } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { SeveralCodes } from "../records/record-fields";
import { tallyCovers } from "../records/tally/monthly-tally";
import type { YearDataset } from "../records/year-dataset";
import type { CodeList } from "../settings/code-list";
import { inOrderOfDates } from "./in-order-of-dates";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes } from "./tallied-figures";
import { tallyOf, type Tally } from "./tally";

type Employment = KindRecord<"employmentSupport">;

/** 就労支援 of one month. */
export interface EmploymentCounts {
  /** Everybody who found work or earns more, in order of dates. */
  readonly people: readonly Employment[];
  /** 就労, 増収. */
  readonly byOutcome: Tally;
  /** 支援メニュー. */
  readonly byMenu: Tally;
  /** They are ready totals: nobody stands behind them. */
  readonly isTallied: boolean;
}

function tallyMarks(
  list: CodeList,
  people: readonly Employment[],
  field: (person: Employment) => FieldReading<SeveralCodes>,
): Tally {
  return tallyOf(
    list,
    people.flatMap((person) =>
      (valueOf(field(person))?.known ?? []).map((code) => ({ code, times: 1, record: person.ref })),
    ),
  );
}

/** Null where the month has no sheet. */
export function countEmployment(dataset: YearDataset, month: YearMonth): EmploymentCounts | null {
  const { covered, records } = recordsOfMonth(dataset, "employmentSupport", month);
  const { employmentOutcome, employmentMenu } = dataset.settings.codeLists;
  if (!covered)
    return tallyCovers(dataset.tallies, "employmentSupport", month)
      ? {
          people: [],
          byOutcome: talliedCodes(dataset, "employmentOutcome", employmentOutcome, month),
          byMenu: talliedCodes(dataset, "employmentMenu", employmentMenu, month),
          isTallied: true,
        }
      : null;
  const people = inOrderOfDates(records, ({ fields }) => fields.decidedOn);
  return {
    people,
    byOutcome: tallyMarks(employmentOutcome, people, ({ fields }) => fields.outcomes),
    byMenu: tallyMarks(employmentMenu, people, ({ fields }) => fields.menu),
    isTallied: false,
  };
}
