import type { SheetPlanMember } from "./sheet-plan";

/** The heights of rows from one on; rows of equal heights that follow each other stand in one member. */
export function rowHeights(from: number, heights: readonly number[]): readonly SheetPlanMember[] {
  const runs: { from: number; to: number; points: number }[] = [];
  heights.forEach((points, index) => {
    const run = runs.at(-1);
    if (run?.points === points) run.to = from + index;
    else runs.push({ from: from + index, to: from + index, points });
  });
  return runs.map((run) => ({ kind: "rowHeight", ...run }));
}
