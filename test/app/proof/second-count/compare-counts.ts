import type { StandingFigure } from "../../../../src/app/proof/figures-behind";
import {
  drillFrom,
  nameOf,
  numbersWithoutSource,
  placesInOrder,
  sectionsWithoutFigures,
  type DrilledReport,
} from "./drilled-report";

/** What a second count says of a figure: its records, and the cells of its ready numbers. */
export interface SecondCount {
  readonly records: readonly string[];
  readonly entered: readonly string[];
}

export type CountAgain = (figure: StandingFigure) => SecondCount | undefined;

/** What two ways of counting do not agree in; all empty where they do. */
export function countedOtherwise(report: DrilledReport, countAgain: CountAgain) {
  const withoutSecondCount: string[] = [];
  const otherwise: unknown[] = [];
  for (const figure of report.figures) {
    const counted = countAgain(figure);
    if (!counted) {
      withoutSecondCount.push(nameOf(figure));
      continue;
    }
    const { records, entered } = drillFrom(report, figure);
    const [found, expected] = [
      { records, entered },
      { records: placesInOrder(counted.records), entered: placesInOrder(counted.entered) },
    ];
    if (JSON.stringify(found) !== JSON.stringify(expected))
      otherwise.push({ figure: nameOf(figure), found, expected });
  }
  return {
    withoutSecondCount,
    sectionsWithoutFigures: sectionsWithoutFigures(report),
    numbersWithoutSource: numbersWithoutSource(report),
    otherwise,
  };
}

export const ALL_ALIKE: ReturnType<typeof countedOtherwise> = {
  withoutSecondCount: [],
  sectionsWithoutFigures: [],
  numbersWithoutSource: [],
  otherwise: [],
};
