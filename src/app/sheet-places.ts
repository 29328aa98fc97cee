import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import type { SectionDecision } from "./decide-sections";

/** Where a section's present sheet stands; undefined for one that is yet to be added. */
function presentSheet(decision: SectionDecision): string | undefined {
  switch (decision.how) {
    case "added":
      return undefined;
    case "overwritten":
      return decision.sheet;
    case "kept":
      return decision.keptAs;
  }
}

/** Before the earlier sheet of the section, else behind the section before it, else before the next one. */
function placeFor(
  order: readonly string[],
  decisions: readonly SectionDecision[],
  index: number,
  before: string | undefined,
): number {
  const [present] = decisions.slice(index).flatMap((decision) => presentSheet(decision) ?? []);
  const own = decisions[index] && presentSheet(decisions[index]);
  if (own !== undefined) return order.indexOf(own);
  if (before !== undefined) return order.indexOf(before) + 1;
  return present === undefined ? order.length : order.indexOf(present);
}

/**
 * The place of each new sheet among the sheets that stand there when it is written, one a section;
 * undefined where it comes to the end or is not new. Pages are numbered in the order of sections, so
 * the sheets follow it.
 */
export function sheetPlaces(
  { sheets }: WorkbookSnapshot,
  decisions: readonly SectionDecision[],
): readonly (number | undefined)[] {
  const renamed = new Map(
    decisions.flatMap((decision) =>
      decision.how === "kept" ? [[decision.present, decision.keptAs] as const] : [],
    ),
  );
  const order = sheets.map(({ name }) => renamed.get(name) ?? name);
  let before: string | undefined;
  return decisions.map((decision, index) => {
    const { how, sheet } = decision;
    if (how === "overwritten") {
      before = sheet;
      return undefined;
    }
    const place = placeFor(order, decisions, index, before);
    order.splice(place, 0, sheet);
    before = presentSheet(decision) ?? sheet;
    return place === order.length - 1 ? undefined : place;
  });
}
