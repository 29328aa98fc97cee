import { codeTableSection } from "../code-table-section";

/** 2-3 相談者の年代: intakes by the age of the person in need. */
export const ageBands = codeTableSection(
  "2-3",
  "相談者の年代",
  "consultation",
  "ageBand",
  ({ consultations }) => consultations.byAgeBand,
  { of: ({ consultations }) => consultations.intakes, field: "年代", noun: "相談" },
);
