import type { SectionDefinition } from "./section-definition";

/** A section that has no table by month, and so no earlier years. */
export function sectionWithoutMonths(
  definition: Omit<SectionDefinition, "printsEarlierYears" | "columns">,
): SectionDefinition {
  return { ...definition, printsEarlierYears: false, columns: () => [] };
}
