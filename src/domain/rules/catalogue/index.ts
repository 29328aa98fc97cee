import { activityCategoryKnown } from "./activity-category-known";
import { activityDateInSheetMonth } from "./activity-date-in-sheet-month";
import { activityDateReadable } from "./activity-date-readable";
import { activityPeriodInOrder } from "./activity-period-in-order";
import { activityRequiredField } from "./activity-required-field";
import { activityStaffKnown } from "./activity-staff-known";
import { caseStoryCategoryKnown } from "./case-story-category-known";
import { caseStoryRequiredField } from "./case-story-required-field";
import { companyDevelopmentAcceptableKnown } from "./company-development-acceptable-known";
import { companyDevelopmentAcceptedKnown } from "./company-development-accepted-known";
import { companyDevelopmentDateInSheetMonth } from "./company-development-date-in-sheet-month";
import { companyDevelopmentDateReadable } from "./company-development-date-readable";
import { companyDevelopmentRequiredField } from "./company-development-required-field";
import { employmentSupportAgeKnown } from "./employment-support-age-known";
import { employmentSupportDateInSheetMonth } from "./employment-support-date-in-sheet-month";
import { employmentSupportDateReadable } from "./employment-support-date-readable";
import { employmentSupportMenuKnown } from "./employment-support-menu-known";
import { employmentSupportOutcomeKnown } from "./employment-support-outcome-known";
import { employmentSupportRequiredField } from "./employment-support-required-field";
import { employmentSupportSexKnown } from "./employment-support-sex-known";
import { householdBudgetDateReadable } from "./household-budget-date-readable";
import { householdBudgetPeriodInOrder } from "./household-budget-period-in-order";
import { householdBudgetRequiredField } from "./household-budget-required-field";
import { loanOrGoodsCategoryKnown } from "./loan-or-goods-category-known";
import { loanOrGoodsDateInSheetMonth } from "./loan-or-goods-date-in-sheet-month";
import { loanOrGoodsDateReadable } from "./loan-or-goods-date-readable";
import { loanOrGoodsRequiredField } from "./loan-or-goods-required-field";
import { loanOrGoodsYenCount } from "./loan-or-goods-yen-count";
import { workPreparationDateInSheetMonth } from "./work-preparation-date-in-sheet-month";
import { workPreparationDateReadable } from "./work-preparation-date-readable";
import { workPreparationRequiredField } from "./work-preparation-required-field";
import { workPreparationSupportCount } from "./work-preparation-support-count";
import type { Rule } from "../rule";
import { answerColumnKnown } from "./answer-column-known";
import { attendanceEnrolmentDates } from "./attendance-enrolment-dates";
import { attendanceMarkKnown } from "./attendance-mark-known";
import { attendancePupilTwice } from "./attendance-pupil-twice";
import { attendanceRequiredField } from "./attendance-required-field";
import { attendanceSchoolYearKnown } from "./attendance-school-year-known";
import { attendanceSessionDateInMonth } from "./attendance-session-date-in-month";
import { attendanceSessionDateReadable } from "./attendance-session-date-readable";
import { attendanceSessionDateTwice } from "./attendance-session-date-twice";
import { carriedCaseNumberTwice } from "./carried-case-number-twice";
import { carriedCaseRequiredField } from "./carried-case-required-field";
import { carriedCasesListed } from "./carried-cases-listed";
import { caseNumberOfTwoCases } from "./case-number-of-two-cases";
import { closureCaseKnown } from "./closure-case-known";
import { closureCaseNotClosedTwice } from "./closure-case-not-closed-twice";
import { closureDateInSheetMonth } from "./closure-date-in-sheet-month";
import { closureDateReadable } from "./closure-date-readable";
import { closureNotBeforeIntake } from "./closure-not-before-intake";
import { closureReasonKnown } from "./closure-reason-known";
import { closureRequiredField } from "./closure-required-field";
import { columnOnce } from "./column-once";
import { columnReadByValues } from "./column-read-by-values";
import { consultationAgeKnown } from "./consultation-age-known";
import { consultationCaseNumberOpenTwice } from "./consultation-case-number-open-twice";
import { consultationDateInSheetMonth } from "./consultation-date-in-sheet-month";
import { consultationDateReadable } from "./consultation-date-readable";
import { consultationRequiredField } from "./consultation-required-field";
import { consultationRouteKnown } from "./consultation-route-known";
import { consultationSexKnown } from "./consultation-sex-known";
import { consultationTopicKnown } from "./consultation-topic-known";
import { contactCaseKnown } from "./contact-case-known";
import { contactCaseNumberMissing } from "./contact-case-number-missing";
import { contactDateInSheetMonth } from "./contact-date-in-sheet-month";
import { contactDateReadable } from "./contact-date-readable";
import { contactMethodKnown } from "./contact-method-known";
import { contactOutsideCase } from "./contact-outside-case";
import { contactRequiredField } from "./contact-required-field";
import { contactTimesCount } from "./contact-times-count";
import { foodHandoutCategoryKnown } from "./food-handout-category-known";
import { foodHandoutDateInSheetMonth } from "./food-handout-date-in-sheet-month";
import { foodHandoutDateReadable } from "./food-handout-date-readable";
import { foodHandoutHasItems } from "./food-handout-has-items";
import { foodHandoutHouseholdKnown } from "./food-handout-household-known";
import { foodHandoutQuantityCount } from "./food-handout-quantity-count";
import { foodHandoutRequiredField } from "./food-handout-required-field";
import { hiddenRowsCounted } from "./hidden-rows-counted";
import { hiddenSheetCounted } from "./hidden-sheet-counted";
import { kindInOnePlace } from "./kind-in-one-place";
import { kindSheetMissing } from "./kind-sheet-missing";
import { monthEndBalance } from "./month-end-balance";
import { openingCaseloadAgrees } from "./opening-caseload-agrees";
import { openingCaseloadKnown } from "./opening-caseload-known";
import { planCaseKnown } from "./plan-case-known";
import { planCategoryKnown } from "./plan-category-known";
import { planDateInSheetMonth } from "./plan-date-in-sheet-month";
import { planDateReadable } from "./plan-date-readable";
import { planOrder } from "./plan-order";
import { planRequiredField } from "./plan-required-field";
import { readingChoiceUnderstood } from "./reading-choice-understood";
import { recordCellError } from "./record-cell-error";
import { recordDateInFiscalYear } from "./record-date-in-fiscal-year";
import { recordDateNotInFuture } from "./record-date-not-in-future";
import { rowUnderstood } from "./row-understood";
import { settingsItemUnderstood } from "./settings-item-understood";
import { sheetKindKnown } from "./sheet-kind-known";
import { sheetNotCopied } from "./sheet-not-copied";
import { sheetYearSaid } from "./sheet-year-said";
import { struckRowAsked } from "./struck-row-asked";
import { tallyColumnKnown } from "./tally-column-known";
import { tallyCountReadable } from "./tally-count-readable";
import { tallyInOnePlace } from "./tally-in-one-place";
import { tallyTotalAgrees } from "./tally-total-agrees";
import { valueReadSpecially } from "./value-read-specially";

/** Every rule, in the order in which docs/rules.md lists them: sheets, fields, dates, codes, cases, quantities, attendance. */
export const RULES: readonly Rule[] = [
  settingsItemUnderstood,
  sheetKindKnown,
  sheetNotCopied,
  sheetYearSaid,
  kindInOnePlace,
  kindSheetMissing,
  answerColumnKnown,
  columnOnce,
  columnReadByValues,
  rowUnderstood,
  struckRowAsked,
  hiddenRowsCounted,
  hiddenSheetCounted,
  openingCaseloadKnown,
  openingCaseloadAgrees,
  carriedCasesListed,
  consultationRequiredField,
  contactRequiredField,
  planRequiredField,
  closureRequiredField,
  foodHandoutRequiredField,
  attendanceRequiredField,
  carriedCaseRequiredField,
  readingChoiceUnderstood,
  recordCellError,
  consultationDateReadable,
  contactDateReadable,
  planDateReadable,
  closureDateReadable,
  foodHandoutDateReadable,
  consultationDateInSheetMonth,
  contactDateInSheetMonth,
  planDateInSheetMonth,
  closureDateInSheetMonth,
  foodHandoutDateInSheetMonth,
  recordDateInFiscalYear,
  recordDateNotInFuture,
  consultationSexKnown,
  consultationAgeKnown,
  consultationRouteKnown,
  consultationTopicKnown,
  contactMethodKnown,
  planCategoryKnown,
  closureReasonKnown,
  foodHandoutCategoryKnown,
  attendanceSchoolYearKnown,
  consultationCaseNumberOpenTwice,
  caseNumberOfTwoCases,
  carriedCaseNumberTwice,
  contactCaseKnown,
  planCaseKnown,
  closureCaseKnown,
  contactCaseNumberMissing,
  closureCaseNotClosedTwice,
  closureNotBeforeIntake,
  contactOutsideCase,
  planOrder,
  contactTimesCount,
  foodHandoutQuantityCount,
  foodHandoutHasItems,
  foodHandoutHouseholdKnown,
  attendanceMarkKnown,
  attendanceSessionDateReadable,
  attendanceSessionDateInMonth,
  attendanceSessionDateTwice,
  attendancePupilTwice,
  attendanceEnrolmentDates,
  employmentSupportRequiredField,
  employmentSupportDateReadable,
  employmentSupportDateInSheetMonth,
  companyDevelopmentRequiredField,
  companyDevelopmentDateReadable,
  companyDevelopmentDateInSheetMonth,
  workPreparationRequiredField,
  workPreparationDateReadable,
  workPreparationDateInSheetMonth,
  householdBudgetRequiredField,
  householdBudgetDateReadable,
  loanOrGoodsRequiredField,
  loanOrGoodsDateReadable,
  loanOrGoodsDateInSheetMonth,
  activityRequiredField,
  activityDateReadable,
  activityDateInSheetMonth,
  caseStoryRequiredField,
  employmentSupportSexKnown,
  employmentSupportAgeKnown,
  loanOrGoodsCategoryKnown,
  activityCategoryKnown,
  caseStoryCategoryKnown,
  employmentSupportOutcomeKnown,
  employmentSupportMenuKnown,
  companyDevelopmentAcceptableKnown,
  companyDevelopmentAcceptedKnown,
  activityStaffKnown,
  loanOrGoodsYenCount,
  activityPeriodInOrder,
  householdBudgetPeriodInOrder,
  workPreparationSupportCount,
  monthEndBalance,
  tallyColumnKnown,
  tallyCountReadable,
  tallyInOnePlace,
  tallyTotalAgrees,
  valueReadSpecially,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined for one that this version does not have. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
