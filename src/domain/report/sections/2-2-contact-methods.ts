import { codeTableSection } from "../code-table-section";
import { REPORT_CHAPTERS } from "../report-chapters";

/** 2-2 支援方法: contacts by method, meetings included. */
export const contactMethods = codeTableSection(REPORT_CHAPTERS.consultation, {
  id: "2-2",
  title: "支援方法",
  kind: "contact",
  codeList: "contactMethod",
  tally: ({ contacts }) => contacts.byMethod,
  records: { of: ({ contacts }) => contacts.recorded, field: "支援方法か件数", noun: "対応" },
});
