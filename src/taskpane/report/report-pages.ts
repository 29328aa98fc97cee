/** What comes in a file of its own: pages about a report that stands in the workbook, or in a file of last year. */
export { ChangesPage } from "./loaded/changes/changes-page";
export { DraftsPage } from "./loaded/drafts/drafts-page";
export { LastYearFound } from "./loaded/last-year/last-year-found";
export { PublicationPage } from "./loaded/publication/publication-page";
export { RecheckPage } from "./loaded/recheck/recheck-page";
export { RecountDetails } from "./loaded/recheck/recount-details";
export { SourcePage } from "./loaded/source/source-page";
