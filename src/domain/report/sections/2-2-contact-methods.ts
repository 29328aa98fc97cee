import { codeTableSection } from "../code-table-section";

/** 2-2 支援方法: contacts by method, meetings included. */
export const contactMethods = codeTableSection(
  "2-2",
  "支援方法",
  "contact",
  "contactMethod",
  ({ contacts }) => contacts.byMethod,
  { of: ({ contacts }) => contacts.recorded, field: "支援方法か件数", noun: "対応" },
);
