import type { SectionDefinition } from "./section-definition";
import { overview } from "./sections/1-1-overview";
import { staffing } from "./sections/1-2-staffing";
import { caseload } from "./sections/2-1-caseload";
import { contactMethods } from "./sections/2-2-contact-methods";
import { ageBands } from "./sections/2-3-age-bands";
import { routes } from "./sections/2-4-routes";
import { topics } from "./sections/2-5-topics";
import { closureReasons } from "./sections/2-6-closure-reasons";
import { consultationStories } from "./sections/2-7-consultation-stories";
import { employment } from "./sections/3-1-employment";
import { employmentStories } from "./sections/3-2-employment-stories";
import { workPreparation } from "./sections/4-1-work-preparation";
import { workPreparationStories } from "./sections/4-2-work-preparation-stories";
import { householdBudget } from "./sections/5-1-household-budget";
import { learningSupport } from "./sections/6-1-learning-support";
import { loansAndGoods } from "./sections/7-1-loans-and-goods";
import { foodHandouts } from "./sections/7-2-food-handouts";
import { explanations } from "./sections/7-3-explanations";
import { lectures } from "./sections/7-4-lectures";
import { eventsJoined } from "./sections/7-5-events-joined";
import { eventsHeld } from "./sections/7-6-events-held";
import { jobPlacement } from "./sections/7-7-job-placement";
import { visitors } from "./sections/7-8-visitors";
import { trainingAndMeetings } from "./sections/7-9-training-and-meetings";

/** Our sections, in the order of the published report's pages. */
export const REPORT_SECTIONS: readonly SectionDefinition[] = [
  overview,
  staffing,
  caseload,
  contactMethods,
  ageBands,
  routes,
  topics,
  closureReasons,
  consultationStories,
  employment,
  employmentStories,
  workPreparation,
  workPreparationStories,
  householdBudget,
  learningSupport,
  loansAndGoods,
  foodHandouts,
  explanations,
  lectures,
  eventsJoined,
  eventsHeld,
  jobPlacement,
  visitors,
  trainingAndMeetings,
];
