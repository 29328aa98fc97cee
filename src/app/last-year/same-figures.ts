import type { EarlierYear } from "../../domain/settings/office-settings";

type Figures = ReadonlyMap<string, number | null>;

/** Whether two rows hold the same figures; one that is left blank is none. */
function isSameRow(a: Figures, b: Figures): boolean {
  const ids = new Set([...a.keys(), ...b.keys()]);
  return [...ids].every((id) => (a.get(id) ?? null) === (b.get(id) ?? null));
}

/** Whether two years have the same totals. */
export function hasSameTotals(a: EarlierYear, b: EarlierYear): boolean {
  return isSameRow(a.values, b.values);
}

/** Whether every month that `year` has stands in `known` with the same figures. */
export function hasSameMonths(year: EarlierYear, known: EarlierYear): boolean {
  return [...(year.months ?? [])].every(([month, figures]) =>
    isSameRow(figures, known.months?.get(month) ?? new Map<string, number>()),
  );
}
