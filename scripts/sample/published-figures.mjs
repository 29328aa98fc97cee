import { readFileSync } from "node:fs";

const FIXTURE = new URL("../../test/fixtures/published-fy2019.json", import.meta.url);

/** The published figures that the sample's records add up to. */
export const published = JSON.parse(readFileSync(FIXTURE, "utf8"));

/** The figures of one month by column id; undefined where the section has no row for it. */
export function figuresOf(sectionId, monthLabel) {
  return published.sections[sectionId].monthly.find(({ month }) => month === monthLabel)?.values;
}

/** The columns that records fall into: no subtotal, no row total. */
export function codesOf(sectionId) {
  return published.sections[sectionId].columns.filter(({ kind }) => kind === "count");
}

/** Every code as often as the month's figures say: `{本人: 2, その他: 1}` → 本人, 本人, その他. */
export function answersOf(sectionId, monthLabel) {
  const figures = figuresOf(sectionId, monthLabel);
  return codesOf(sectionId).flatMap(({ id, label }) => Array.from({ length: figures[id] }, () => label));
}
