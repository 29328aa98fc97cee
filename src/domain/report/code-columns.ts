import { REPORT_TEXTS } from "./report-texts";
import type { Tally } from "../count/tally";
import type { Code, CodeList } from "../settings/code-list";
import type { ReportColumn } from "./report-column";

function codeColumn({ id, printedLines, group }: Code): ReportColumn {
  const label = printedLines.join("");
  return { id, label, printedLines, role: { kind: "count" }, ...(group && { group: group.label }) };
}

/** A code's column; before the first of a group, the group's own figure without a label. */
function withGroupTotal(codes: readonly Code[], code: Code, index: number): readonly ReportColumn[] {
  const { group } = code;
  if (!group || codes.findIndex((other) => other.group?.id === group.id) !== index) return [codeColumn(code)];
  const members = codes.filter((other) => other.group?.id === group.id).map(({ id }) => id);
  const total: ReportColumn = {
    id: group.id,
    label: group.label,
    printedLines: [group.label],
    role: { kind: "sum", of: members, total: false },
    group: group.label,
    groupTotal: true,
  };
  return [total, codeColumn(code)];
}

/** Whether any of some tallies counts a code. */
export function isCountedIn(tallies: readonly Tally[]): (id: string) => boolean {
  return (id) => tallies.some((tally) => (tally.get(id)?.value ?? 0) > 0);
}

/** The codes of a list that are printed: all, but for those that only stand where they are used. */
export function printedCodes(list: CodeList, isUsed: (id: string) => boolean): readonly Code[] {
  return list.codes.filter(({ id, onlyWhereUsed }) => !onlyWhereUsed || isUsed(id));
}

/** One column a code, subtotals before their groups, and the row's total at the right. */
export function codeColumns(
  codes: readonly Code[],
  totalLabel: string = REPORT_TEXTS.rowTotal,
): readonly ReportColumn[] {
  const columns = codes.flatMap((code, index) => withGroupTotal(codes, code, index));
  const total: ReportColumn = {
    id: "total",
    label: totalLabel,
    printedLines: [totalLabel],
    role: { kind: "sum", of: codes.map(({ id }) => id), total: true },
  };
  return [...columns, total];
}
