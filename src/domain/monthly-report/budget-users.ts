import { daysInMonth, isOnOrBefore, type YearMonth } from "../calendar/calendar-date";
import { countBudgetUsers } from "../count/count-budget-users";
import { BLANK } from "../count/figure";
import { valueOf } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import { REPORT_TEXTS } from "../report/report-texts";
import type { MonthlyTable } from "./monthly-report";

type BudgetRecord = KindRecord<"householdBudget">;

function usersOf(dataset: YearDataset, isCounted: (record: BudgetRecord) => boolean) {
  const householdBudget = dataset.records.householdBudget.filter(isCounted);
  return countBudgetUsers({ ...dataset, records: { ...dataset.records, householdBudget } }) ?? BLANK;
}

/** 5-1: who uses it in the month, and who has used it from April on; none where the year has no sheet. */
export function budgetUsersTable(
  section: { readonly id: string; readonly title: string },
  dataset: YearDataset,
  month: YearMonth,
): readonly MonthlyTable[] {
  if (!countBudgetUsers(dataset)) return [];
  const first = { ...month, day: 1 };
  const last = { ...month, day: daysInMonth(month) };
  const hasBegun = ({ fields }: BudgetRecord) => {
    const started = valueOf(fields.startedOn);
    return started !== undefined && isOnOrBefore(started, last);
  };
  const isGoingOn = (record: BudgetRecord) => {
    const ended = valueOf(record.fields.endedOn);
    return hasBegun(record) && (ended === undefined || isOnOrBefore(first, ended));
  };
  const rows = [
    {
      id: "users",
      label: REPORT_TEXTS.householdBudget.users.before.trim(),
      month: usersOf(dataset, isGoingOn),
      toDate: usersOf(dataset, hasBegun),
      lastYear: null,
    },
  ];
  return [{ section: section.id, title: section.title, rows }];
}
