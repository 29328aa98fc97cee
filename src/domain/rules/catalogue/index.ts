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
import { companyDevelopmentNameJoined } from "./company-development-name-joined";
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
import { attendancePupilInTwoBooks } from "./attendance-pupil-in-two-books";
import { attendancePupilTwice } from "./attendance-pupil-twice";
import { attendanceRequiredField } from "./attendance-required-field";
import { attendanceSchoolYearChanged } from "./attendance-school-year-changed";
import { attendanceSchoolYearKnown } from "./attendance-school-year-known";
import { attendanceSessionDateInMonth } from "./attendance-session-date-in-month";
import { attendanceSessionDateReadable } from "./attendance-session-date-readable";
import { attendanceSessionDateTwice } from "./attendance-session-date-twice";
import { attendanceSessionEmpty } from "./attendance-session-empty";
import { attendanceSessionWeekday } from "./attendance-session-weekday";
import { attendanceWithinEnrolment } from "./attendance-within-enrolment";
import { carriedCaseNumberTwice } from "./carried-case-number-twice";
import { carriedCaseRequiredField } from "./carried-case-required-field";
import { carriedCasesListed } from "./carried-cases-listed";
import { caseNumberOfTwoCases } from "./case-number-of-two-cases";
import { checkLogUnderstood } from "./check-log-understood";
import { closedMonthChanged } from "./closed-month-changed";
import { closureCaseKnown } from "./closure-case-known";
import { closureCaseNotClosedTwice } from "./closure-case-not-closed-twice";
import { closureDateInSheetMonth } from "./closure-date-in-sheet-month";
import { closureDateReadable } from "./closure-date-readable";
import { closureNotBeforeIntake } from "./closure-not-before-intake";
import { closureReasonKnown } from "./closure-reason-known";
import { closureRequiredField } from "./closure-required-field";
import { closureSumsAgree } from "./closure-sums-agree";
import { columnOnce } from "./column-once";
import { columnReadByValues } from "./column-read-by-values";
import { consultationAgeAgrees } from "./consultation-age-agrees";
import { consultationAgeKnown } from "./consultation-age-known";
import { consultationCaseNumberOpenTwice } from "./consultation-case-number-open-twice";
import { consultationCaseReopened } from "./consultation-case-reopened";
import { consultationDateInSheetMonth } from "./consultation-date-in-sheet-month";
import { consultationDateReadable } from "./consultation-date-readable";
import { consultationEnteredTwice } from "./consultation-entered-twice";
import { consultationPersonOpenTwice } from "./consultation-person-open-twice";
import { consultationRequiredField } from "./consultation-required-field";
import { consultationRouteKnown } from "./consultation-route-known";
import { consultationSexKnown } from "./consultation-sex-known";
import { consultationTopicKnown } from "./consultation-topic-known";
import { contactCaseKnown } from "./contact-case-known";
import { contactCaseNumberMissing } from "./contact-case-number-missing";
import { contactDateInSheetMonth } from "./contact-date-in-sheet-month";
import { contactDateReadable } from "./contact-date-readable";
import { contactEnteredTwice } from "./contact-entered-twice";
import { contactMethodKnown } from "./contact-method-known";
import { contactOutsideCase } from "./contact-outside-case";
import { contactRequiredField } from "./contact-required-field";
import { contactSumsAgree } from "./contact-sums-agree";
import { contactTimesCount } from "./contact-times-count";
import { contactTimesFar } from "./contact-times-far";
import { earlierYearMonthEndAgrees } from "./earlier-year-month-end-agrees";
import { earlierYearSectionsAgree } from "./earlier-year-sections-agree";
import { earlierYearSumsAgree } from "./earlier-year-sums-agree";
import { foodHandoutCategoryKnown } from "./food-handout-category-known";
import { foodHandoutDateInSheetMonth } from "./food-handout-date-in-sheet-month";
import { foodHandoutDateReadable } from "./food-handout-date-readable";
import { foodHandoutEnteredTwice } from "./food-handout-entered-twice";
import { foodHandoutHasItems } from "./food-handout-has-items";
import { foodHandoutHouseholdKnown } from "./food-handout-household-known";
import { foodHandoutQuantityCount } from "./food-handout-quantity-count";
import { foodHandoutQuantityFar } from "./food-handout-quantity-far";
import { foodHandoutRequiredField } from "./food-handout-required-field";
import { hiddenRowsCounted } from "./hidden-rows-counted";
import { hiddenSheetCounted } from "./hidden-sheet-counted";
import { intakeSumsAgree } from "./intake-sums-agree";
import { kindInOnePlace } from "./kind-in-one-place";
import { kindSheetMissing } from "./kind-sheet-missing";
import { mergedCellsInData } from "./merged-cells-in-data";
import { monthEndBalance } from "./month-end-balance";
import { monthlyFigureFarFromHistory } from "./monthly-figure-far-from-history";
import { openingCaseloadAgrees } from "./opening-caseload-agrees";
import { openingCaseloadKnown } from "./opening-caseload-known";
import { planCaseKnown } from "./plan-case-known";
import { planCategoryKnown } from "./plan-category-known";
import { planDateInSheetMonth } from "./plan-date-in-sheet-month";
import { planDateReadable } from "./plan-date-readable";
import { planEnteredTwice } from "./plan-entered-twice";
import { planOrder } from "./plan-order";
import { planOutsideCase } from "./plan-outside-case";
import { planRequiredField } from "./plan-required-field";
import { planSequence } from "./plan-sequence";
import { printedTextPersonalData } from "./printed-text-personal-data";
import { readingChoiceUnderstood } from "./reading-choice-understood";
import { recordBelowTotal } from "./record-below-total";
import { recordCellError } from "./record-cell-error";
import { recordDateInFiscalYear } from "./record-date-in-fiscal-year";
import { recordDateNotInFuture } from "./record-date-not-in-future";
import { recordDateOnClosedDay } from "./record-date-on-closed-day";
import { recordFieldFormula } from "./record-field-formula";
import { rowUnderstood } from "./row-understood";
import { settingsItemUnderstood } from "./settings-item-understood";
import { sheetKindKnown } from "./sheet-kind-known";
import { sheetNotCopied } from "./sheet-not-copied";
import { sheetYearSaid } from "./sheet-year-said";
import { struckRowAsked } from "./struck-row-asked";
import { tallyAgreesWithRecords } from "./tally-agrees-with-records";
import { tallyColumnKnown } from "./tally-column-known";
import { tallyCountReadable } from "./tally-count-readable";
import { tallyInOnePlace } from "./tally-in-one-place";
import { tallyMonthEndAgrees } from "./tally-month-end-agrees";
import { tallyTotalAgrees } from "./tally-total-agrees";
import { totalRowAgrees } from "./total-row-agrees";
import { valueReadSpecially } from "./value-read-specially";
import { yearTotalAgrees } from "./year-total-agrees";

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
  recordBelowTotal,
  totalRowAgrees,
  mergedCellsInData,
  struckRowAsked,
  hiddenRowsCounted,
  hiddenSheetCounted,
  openingCaseloadKnown,
  openingCaseloadAgrees,
  earlierYearSumsAgree,
  earlierYearSectionsAgree,
  earlierYearMonthEndAgrees,
  yearTotalAgrees,
  carriedCasesListed,
  consultationRequiredField,
  contactRequiredField,
  planRequiredField,
  closureRequiredField,
  foodHandoutRequiredField,
  attendanceRequiredField,
  carriedCaseRequiredField,
  readingChoiceUnderstood,
  checkLogUnderstood,
  closedMonthChanged,
  recordCellError,
  recordFieldFormula,
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
  recordDateOnClosedDay,
  consultationSexKnown,
  consultationAgeKnown,
  consultationAgeAgrees,
  consultationRouteKnown,
  consultationTopicKnown,
  contactMethodKnown,
  planCategoryKnown,
  closureReasonKnown,
  foodHandoutCategoryKnown,
  attendanceSchoolYearKnown,
  consultationCaseNumberOpenTwice,
  consultationEnteredTwice,
  consultationPersonOpenTwice,
  consultationCaseReopened,
  caseNumberOfTwoCases,
  carriedCaseNumberTwice,
  contactCaseKnown,
  planCaseKnown,
  closureCaseKnown,
  contactCaseNumberMissing,
  contactEnteredTwice,
  closureCaseNotClosedTwice,
  closureNotBeforeIntake,
  contactOutsideCase,
  planOrder,
  planSequence,
  planOutsideCase,
  planEnteredTwice,
  contactTimesCount,
  contactTimesFar,
  foodHandoutQuantityCount,
  foodHandoutQuantityFar,
  foodHandoutEnteredTwice,
  foodHandoutHasItems,
  foodHandoutHouseholdKnown,
  attendanceMarkKnown,
  attendanceSessionDateReadable,
  attendanceSessionDateInMonth,
  attendanceSessionDateTwice,
  attendanceSessionWeekday,
  attendanceSessionEmpty,
  attendancePupilTwice,
  attendancePupilInTwoBooks,
  attendanceSchoolYearChanged,
  attendanceEnrolmentDates,
  attendanceWithinEnrolment,
  employmentSupportRequiredField,
  employmentSupportDateReadable,
  employmentSupportDateInSheetMonth,
  companyDevelopmentNameJoined,
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
  intakeSumsAgree,
  contactSumsAgree,
  closureSumsAgree,
  monthlyFigureFarFromHistory,
  tallyColumnKnown,
  tallyCountReadable,
  tallyInOnePlace,
  tallyTotalAgrees,
  tallyMonthEndAgrees,
  tallyAgreesWithRecords,
  valueReadSpecially,
  printedTextPersonalData,
];

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id; undefined for one that this version does not have. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}
