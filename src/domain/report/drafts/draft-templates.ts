import type { DraftTemplate, ListDraftTemplate } from "./draft-template";
import { answersPerPerson } from "./templates/answers-per-person";
import { attendanceBySchoolYear } from "./templates/attendance-by-school-year";
import { attendancePerSession } from "./templates/attendance-per-session";
import { caseloadOverYear } from "./templates/caseload-over-year";
import { changeOnLastYear } from "./templates/change-on-last-year";
import { changesByColumn } from "./templates/changes-by-column";
import { companiesByPlacement } from "./templates/companies-by-placement";
import { contactsPerMonth } from "./templates/contacts-per-month";
import { employmentByMenu } from "./templates/employment-by-menu";
import { employmentPerMonth } from "./templates/employment-per-month";
import { enrolmentOverYear } from "./templates/enrolment-over-year";
import { groupShare } from "./templates/group-share";
import { guideline } from "./templates/guideline";
import { highsAndLows } from "./templates/highs-and-lows";
import { householdsByCategory } from "./templates/households-by-category";
import { largestShare } from "./templates/largest-share";

/** Of tables by month, in the order in which their sentences are offered. */
export const DRAFT_TEMPLATES: readonly DraftTemplate[] = [
  largestShare,
  groupShare,
  changeOnLastYear,
  changesByColumn,
  highsAndLows,
  caseloadOverYear,
  guideline,
  contactsPerMonth,
  answersPerPerson,
  attendancePerSession,
  attendanceBySchoolYear,
  enrolmentOverYear,
  householdsByCategory,
];

/** Of lists, in the same order. */
export const LIST_DRAFT_TEMPLATES: readonly ListDraftTemplate[] = [
  employmentPerMonth,
  employmentByMenu,
  companiesByPlacement,
];
