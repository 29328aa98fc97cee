import type { SectionDefinition } from "./section";
import { caseload } from "./sections/2-1-caseload";
import { contactMethods } from "./sections/2-2-contact-methods";
import { ageBands } from "./sections/2-3-age-bands";
import { routes } from "./sections/2-4-routes";
import { topics } from "./sections/2-5-topics";
import { closureReasons } from "./sections/2-6-closure-reasons";
import { learningSupport } from "./sections/6-1-learning-support";
import { foodHandouts } from "./sections/7-2-food-handouts";

/** The report's sections, in the order of its pages. */
export const REPORT_SECTIONS: readonly SectionDefinition[] = [
  caseload,
  contactMethods,
  ageBands,
  routes,
  topics,
  closureReasons,
  learningSupport,
  foodHandouts,
];
