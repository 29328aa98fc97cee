import { loadedOnDemand } from "../../app/loaded-on-demand";

/** Fetches the pages of a report that stands there. Throws HostError `part-not-loaded`. */
export const loadReportPages = loadedOnDemand(
  () => import(/* webpackChunkName: "report-pages" */ "./report-pages"),
);

export type ReportPages = Awaited<ReturnType<typeof loadReportPages>>;
