import { codeTableSection } from "../code-table-section";

/** 2-4 相談経路: intakes by route, referrals with a subtotal. */
export const routes = codeTableSection(
  "2-4",
  "相談経路",
  "consultation",
  "route",
  ({ consultations }) => consultations.byRoute,
  { of: ({ consultations }) => consultations.intakes, field: "相談経路", noun: "相談" },
);
