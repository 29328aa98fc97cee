import { codeTableSection } from "../code-table-section";

/** 2-6 相談終結者数: closures by reason, of cases opened in any year. */
export const closureReasons = codeTableSection(
  "2-6",
  "相談終結者数",
  "closure",
  "closureReason",
  ({ closures }) => closures.byReason,
  { of: ({ closures }) => closures.closed, field: "終結理由", noun: "終結" },
);
