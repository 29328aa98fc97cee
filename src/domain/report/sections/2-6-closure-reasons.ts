import { codeTableSection } from "../code-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";

/** 2-6 相談終結者数: closures by reason, of cases opened in any year. */
export const closureReasons = codeTableSection(REPORT_CHAPTERS.consultation, {
  id: "2-6",
  title: "相談終結者数",
  kind: "closure",
  codeList: "closureReason",
  tally: ({ closures }) => closures.byReason,
  records: { of: ({ closures }) => closures.closed, field: "終結理由", noun: "終結" },
});
