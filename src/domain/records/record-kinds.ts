import { activity } from "./kinds/activity";
import { attendance } from "./kinds/attendance";
import { carriedCase } from "./kinds/carried-case";
import { caseStory } from "./kinds/case-story";
import { closure } from "./kinds/closure";
import { companyDevelopment } from "./kinds/company-development";
import { consultation } from "./kinds/consultation";
import { contact } from "./kinds/contact";
import { employmentSupport } from "./kinds/employment-support";
import { foodHandout } from "./kinds/food-handout";
import { householdBudget } from "./kinds/household-budget";
import { loanOrGoods } from "./kinds/loan-or-goods";
import { plan } from "./kinds/plan";
import { workPreparation } from "./kinds/work-preparation";
import type { RecordKind } from "./record-kind";
import type { RecordKindId } from "./record-kind-id";

/** Every kind of record, by its code name. */
export const RECORD_KINDS: { readonly [K in RecordKindId]: RecordKind<K> } = {
  consultation,
  contact,
  plan,
  closure,
  foodHandout,
  attendance,
  carriedCase,
  employmentSupport,
  companyDevelopment,
  workPreparation,
  householdBudget,
  loanOrGoods,
  activity,
  caseStory,
};
