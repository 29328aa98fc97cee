import type { YearDataset } from "../domain/records/year-dataset";
import { listsCarriedCases } from "../domain/records/year-dataset";
import { caseHistory } from "../domain/count/case-history";
import { caseSteps } from "../domain/rules/cases/case-steps";
import { unknownReferences } from "../domain/rules/cases/unknown-cases";

/** 受付記録のない番号 N件を継続ケースにしますか: asked once, where an office has no list of carried cases. */
export interface CarriedQuestion {
  /** Each once, in the order in which the records name them. */
  readonly caseNumbers: readonly string[];
  /** 前年度末件数, to compare with; undefined where 設定 does not say it. */
  readonly openingCaseload: number | undefined;
}

/** The question, where it is due. */
export function carriedQuestion(dataset: YearDataset): CarriedQuestion | undefined {
  if (listsCarriedCases(dataset)) return undefined;
  const caseNumbers = [...new Set(unknownReferences(dataset).map(({ caseNumber }) => caseNumber))];
  const { openingCaseload } = dataset.settings;
  return caseNumbers.length === 0 ? undefined : { caseNumbers, openingCaseload };
}

/** The numbers of the cases that are open at the end of the year, as far as its records say: those carried first. */
export function openAtYearEnd(dataset: YearDataset): readonly string[] {
  return [...caseHistory(dataset).values()]
    .filter((entry) => {
      const last = caseSteps(entry).at(-1);
      return last ? last.event === "intake" : entry.carried;
    })
    .map(({ caseNumber }) => caseNumber);
}
