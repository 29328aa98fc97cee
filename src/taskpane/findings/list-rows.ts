import type { Finding } from "../../domain/rules/finding";
import type { FindingGroup } from "./finding-groups";

/** A row of the list: a group's heading, or one of its findings. */
export type ListRow =
  | { readonly id: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | {
      readonly id: string;
      readonly group: FindingGroup;
      readonly finding: Finding;
      /** From 1, within its group. */
      readonly position: number;
    };

function rowIdOf(group: FindingGroup, finding: Finding): string {
  return `${group.id} / ${finding.key}`;
}

/** Every row from top to bottom; of a closed group its heading alone. */
export function listRows(groups: readonly FindingGroup[], closed: ReadonlySet<string>): readonly ListRow[] {
  return groups.flatMap((group): readonly ListRow[] => {
    const isOpen = !closed.has(group.id);
    const heading = { id: group.id, group, isOpen };
    if (!isOpen) return [heading];
    const findings = group.findings.map((finding, index) => ({
      id: rowIdOf(group, finding),
      group,
      finding,
      position: index + 1,
    }));
    return [heading, ...findings];
  });
}
