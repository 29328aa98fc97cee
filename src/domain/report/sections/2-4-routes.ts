import { codeTableSection } from "../code-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";

/** 2-4 相談経路: intakes by route, referrals with a subtotal. */
export const routes = codeTableSection(REPORT_CHAPTERS.consultation, {
  id: "2-4",
  title: "相談経路",
  kind: "consultation",
  codeList: "route",
  tally: ({ consultations }) => consultations.byRoute,
  records: { of: ({ consultations }) => consultations.intakes, field: "相談経路", noun: "相談" },
});
