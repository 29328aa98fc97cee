import { codeTableSection } from "../code-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";

/** 2-3 相談者の年代: intakes by the age of the person in need. */
export const ageBands = codeTableSection(REPORT_CHAPTERS.consultation, {
  id: "2-3",
  title: "相談者の年代",
  kind: "consultation",
  codeList: "ageBand",
  tally: ({ consultations }) => consultations.byAgeBand,
  records: { of: ({ consultations }) => consultations.intakes, field: "年代", noun: "相談" },
});
