import type { LastYearOffer } from "../../../../app/last-year-offer";

/** What is taken over where the figures that differ stay as they are on 設定. */
export function withoutDiffering(offer: LastYearOffer): LastYearOffer {
  const { lastYear, differing } = offer;
  const totals = [...lastYear.totals].flatMap(([section, years]) => {
    const kept = years.filter(
      ({ fiscalYear }) =>
        !differing.some((each) => each.section === section && each.fiscalYear === fiscalYear),
    );
    return kept.length === 0 ? [] : [[section, kept] as const];
  });
  return { ...offer, lastYear: { ...lastYear, totals: new Map(totals) }, differing: [] };
}

export function holdsAnything({ lastYear }: LastYearOffer): boolean {
  return lastYear.totals.size > 0 || lastYear.words.size > 0;
}
