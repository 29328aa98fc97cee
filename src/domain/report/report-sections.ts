import { analysisWords, monthTableSection } from "./month-table-section";
import { REPORT_CHAPTERS } from "./report-chapters";
import type { SectionContext, SectionDefinition } from "./section-definition";
import { caseload } from "./sections/2-1-caseload";
import { contactMethods } from "./sections/2-2-contact-methods";
import { ageBands } from "./sections/2-3-age-bands";
import { routes } from "./sections/2-4-routes";
import { topics } from "./sections/2-5-topics";
import { closureReasons } from "./sections/2-6-closure-reasons";
import { learningSupport } from "./sections/6-1-learning-support";
import { foodHandouts } from "./sections/7-2-food-handouts";

const CONSULTATION_TABLES = [caseload, contactMethods, ageBands, routes, topics, closureReasons];

/** Our sections, in the order of the published report's pages. */
export const REPORT_SECTIONS: readonly SectionDefinition[] = [
  ...CONSULTATION_TABLES.map((table) =>
    monthTableSection(REPORT_CHAPTERS.consultation, table, {
      below: (context: SectionContext) => [analysisWords(table.id, context)],
    }),
  ),
  monthTableSection(REPORT_CHAPTERS.learning, learningSupport),
  monthTableSection(REPORT_CHAPTERS.others, foodHandouts),
];
