import type { Finding } from "../../domain/rules/finding";
import type { FindingsView } from "./open-findings";
import type { ShownFindings } from "./shown-findings";

/** What the findings of a group have in common. */
export type GroupedBy =
  | { readonly of: "sheet"; readonly sheet: string | null }
  | { readonly of: "rule"; readonly rule: string }
  | { readonly of: "year" }
  | { readonly of: "settled" };

/** Findings that stand together below a heading. */
export interface FindingGroup {
  /** Tells it from the others, from one check to the next. */
  readonly id: string;
  readonly by: GroupedBy;
  readonly findings: readonly Finding[];
}

function groupsBy(
  findings: readonly Finding[],
  groupedBy: (finding: Finding) => Extract<GroupedBy, { readonly of: "sheet" | "rule" }>,
): readonly FindingGroup[] {
  const groups = new Map<string, { readonly by: GroupedBy; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const by = groupedBy(finding);
    const id = by.of === "sheet" ? `sheet ${by.sheet ?? ""}` : `rule ${by.rule}`;
    const group = groups.get(id);
    if (group) group.findings.push(finding);
    else groups.set(id, { by, findings: [finding] });
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

/**
 * The month's own findings by sheet or rule, in the order in which each group's first stands; then what concerns the
 * year, and what is settled.
 */
export function findingGroups(
  { own, yearWide, settled }: ShownFindings,
  groupBy: FindingsView["groupBy"],
): readonly FindingGroup[] {
  const groups =
    groupBy === "sheet"
      ? groupsBy(own, ({ place }) => ({ of: "sheet", sheet: place.sheet }))
      : groupsBy(own, ({ rule }) => ({ of: "rule", rule }));
  return [
    ...groups,
    ...(yearWide.length > 0 ? [{ id: "year", by: { of: "year" } as const, findings: yearWide }] : []),
    ...(settled.length > 0 ? [{ id: "settled", by: { of: "settled" } as const, findings: settled }] : []),
  ];
}
