import { listsCarriedCases, type YearDataset } from "../records/year-dataset";
import { BLANK, enteredFigure, sumFigures, type Figure } from "./figure";

/** One month's movement of cases. */
export interface CaseMovement {
  readonly intakes: Figure;
  readonly closed: Figure;
}

/** 前年度末件数: as 設定 says, else the number of carried cases; undefined where neither is there. */
export function openingFigure(dataset: YearDataset): Figure | undefined {
  const { settings, records } = dataset;
  const { openingCaseload: said, openingCaseloadCell, sheet } = settings;
  if (said !== undefined) return enteredFigure(said, sheet, openingCaseloadCell);
  if (!listsCarriedCases(dataset)) return undefined;
  return { value: records.carriedCase.length, records: records.carriedCase.map(({ ref }) => ref) };
}

/** 前年度末件数 as a number. */
export function openingCaseload(dataset: YearDataset): number | undefined {
  return openingFigure(dataset)?.value ?? undefined;
}

/** The first months of which nothing was given: an office without an open case had not begun then. */
function monthsBeforeBeginning(opening: number | undefined, movements: readonly CaseMovement[]): number {
  if (opening !== 0) return 0;
  return Math.max(
    0,
    movements.findIndex(({ intakes, closed }) => intakes.value !== null || closed.value !== null),
  );
}

/**
 * 月末件数: previous month-end + new − closed; blank from the first month of which either is unknown, and before an
 * office began within the year.
 */
export function countMonthEnds(
  opening: number | undefined,
  movements: readonly CaseMovement[],
): readonly Figure[] {
  const before = monthsBeforeBeginning(opening, movements);
  let caseload: number | null = opening ?? null;
  return movements.map(({ intakes, closed }, index) => {
    if (index < before) return BLANK;
    if (caseload === null || intakes.value === null || closed.value === null) {
      caseload = null;
      return BLANK;
    }
    caseload += intakes.value - closed.value;
    return { ...sumFigures([intakes, closed]), value: caseload };
  });
}
