import { listsCarriedCases, type YearDataset } from "../records/year-dataset";
import { BLANK, type Figure } from "./figure";

/** One month's movement of cases. */
export interface CaseMovement {
  readonly intakes: Figure;
  readonly closed: Figure;
}

/** 前年度末件数: as 設定 says, else the number of carried cases; undefined where neither is there. */
export function openingCaseload(dataset: YearDataset): number | undefined {
  const { settings, records } = dataset;
  if (settings.openingCaseload !== undefined) return settings.openingCaseload;
  return listsCarriedCases(dataset) ? records.carriedCase.length : undefined;
}

/** 月末件数: previous month-end + new − closed; blank from the first month of which either is unknown. */
export function countMonthEnds(
  opening: number | undefined,
  movements: readonly CaseMovement[],
): readonly Figure[] {
  let caseload: number | null = opening ?? null;
  return movements.map(({ intakes, closed }) => {
    if (caseload === null || intakes.value === null || closed.value === null) {
      caseload = null;
      return BLANK;
    }
    caseload += intakes.value - closed.value;
    return { value: caseload, records: [...intakes.records, ...closed.records] };
  });
}
