import { codeTableSection } from "../code-table-section";

/** 2-5 相談内容（複数回答）: answers, not people. */
export const topics = codeTableSection(
  "2-5",
  "相談内容（複数回答）",
  "consultation",
  "topic",
  ({ consultations }) => consultations.byTopic,
  { of: ({ consultations }) => consultations.intakes, field: "相談内容", noun: "相談" },
);
