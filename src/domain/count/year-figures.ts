import type { YearMonth } from "../calendar/calendar-date";
import { monthsOfFiscalYear } from "../calendar/fiscal-year";
import type { YearDataset } from "../records/year-dataset";
import { countAttendance, type AttendanceCounts } from "./count-attendance";
import { countBudgetUsers } from "./count-budget-users";
import { countClosures, type ClosureCounts } from "./count-closures";
import { countCompanies, type CompanyCounts } from "./count-companies";
import { countConsultations, type ConsultationCounts } from "./count-consultations";
import { countContacts, type ContactCounts } from "./count-contacts";
import { countEmployment, type EmploymentCounts } from "./count-employment";
import { countFoodHandouts, type FoodHandoutCounts } from "./count-food-handouts";
import { countLoansAndGoods, type LoansAndGoodsCounts } from "./count-loans-and-goods";
import { countMonthEnds, openingCaseload } from "./count-month-ends";
import { countPlans } from "./count-plans";
import { countWorkPreparation } from "./count-work-preparation";
import { BLANK, type Figure } from "./figure";
import type { Tally } from "./tally";

/** Every figure of one month. */
export interface MonthFigures {
  readonly month: YearMonth;
  readonly consultations: ConsultationCounts;
  readonly contacts: ContactCounts;
  readonly plans: Tally;
  readonly closures: ClosureCounts;
  /** 月末件数. */
  readonly monthEnd: Figure;
  readonly attendance: AttendanceCounts | null;
  readonly food: FoodHandoutCounts | null;
  readonly employment: EmploymentCounts | null;
  /** 就労準備支援, by support. */
  readonly workPreparation: Tally | null;
  readonly loansAndGoods: LoansAndGoodsCounts | null;
}

/** Every figure of a fiscal year, with the records behind it. */
export interface YearFigures {
  /** 前年度末件数; undefined where nobody has said. */
  readonly opening: number | undefined;
  /** April … March. */
  readonly months: readonly MonthFigures[];
  /** 企業開拓, over the year: a company that was visited in two months is one. */
  readonly companies: CompanyCounts | null;
  /** 家計改善支援の利用者. */
  readonly budgetUsers: Figure | null;
}

export function countYear(dataset: YearDataset): YearFigures {
  const opening = openingCaseload(dataset);
  const months = monthsOfFiscalYear(dataset.fiscalYear).map((month) => ({
    month,
    consultations: countConsultations(dataset, month),
    contacts: countContacts(dataset, month),
    plans: countPlans(dataset, month),
    closures: countClosures(dataset, month),
    attendance: countAttendance(dataset, month),
    food: countFoodHandouts(dataset, month),
    employment: countEmployment(dataset, month),
    workPreparation: countWorkPreparation(dataset, month),
    loansAndGoods: countLoansAndGoods(dataset, month),
  }));
  const monthEnds = countMonthEnds(
    opening,
    months.map(({ consultations, closures }) => ({
      intakes: consultations.intakes,
      closed: closures.closed,
    })),
  );
  return {
    opening,
    months: months.map((counts, index) => ({ ...counts, monthEnd: monthEnds[index] ?? BLANK })),
    companies: countCompanies(dataset),
    budgetUsers: countBudgetUsers(dataset),
  };
}
