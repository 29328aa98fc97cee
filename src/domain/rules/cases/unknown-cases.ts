import { valueOf } from "../../records/field-reading";
import type { ReadRecord } from "../../records/kind-record";
import { listsCarriedCases, type YearDataset } from "../../records/year-dataset";
import type { CaseHistory } from "../../count/case-history";
import { coverageOf } from "../kind-coverage";
import { recordMonth } from "../record-date";
import type { RuleContext } from "../rule-context";
import { caseReferences, type CaseReference } from "./case-references";
import { caseSteps } from "./case-steps";

/** The numbers on 継続ケース, each once. */
export function carriedNumbers({ records }: YearDataset): ReadonlySet<string> {
  return new Set(records.carriedCase.flatMap(({ fields }) => valueOf(fields.caseNumber) ?? []));
}

function numberOf({ readings }: ReadRecord): string | undefined {
  const reading = readings.get("caseNumber");
  return reading?.state === "read" && typeof reading.value === "string" ? reading.value : undefined;
}

/**
 * References to cases that no record opens, as far as that can be told: where the intakes of a month
 * have no sheet, the cases of that month and later are not judged.
 */
export function unknownReferences(dataset: YearDataset): readonly CaseReference[] {
  const known = new Set(carriedNumbers(dataset));
  // A ledger goes on for years, and a date may have a wrong year, which is told of at that date.
  const ofOtherYears = dataset.ofOtherYears.filter(({ ref }) => ref.kind === "consultation");
  for (const caseNumber of ofOtherYears.flatMap((record) => numberOf(record) ?? [])) known.add(caseNumber);
  for (const { fields } of dataset.records.consultation) {
    const caseNumber = valueOf(fields.caseNumber);
    if (caseNumber !== undefined) known.add(caseNumber);
  }
  const intakes = coverageOf(dataset, "consultation");
  const unknown = caseReferences(dataset, (caseNumber) => !known.has(caseNumber));
  return unknown.filter(({ record }) => intakes.untilMonth(recordMonth(record)));
}

/** Intakes without a number, or with the number of another open case: the number that they lack may be any. */
function misnumberedIntakes({ records }: YearDataset, cases: CaseHistory): number {
  const blank = records.consultation.filter(({ fields }) => fields.caseNumber.state !== "read").length;
  const repeated = [...cases.values()]
    .flatMap(caseSteps)
    .filter(({ event, wasOpen }) => event === "intake" && wasOpen).length;
  return blank + repeated;
}

/** How many entries 継続ケース lacks against 前年度末件数; 0 where one of them is not there. */
function missingCarriedCases(dataset: YearDataset): number {
  const { openingCaseload } = dataset.settings;
  return openingCaseload === undefined ? 0 : Math.max(0, openingCaseload - carriedNumbers(dataset).size);
}

/** References by case number: closures first, then plans, then contacts. */
function byCaseNumber(references: readonly CaseReference[]): ReadonlyMap<string, readonly CaseReference[]> {
  const groups = new Map<string, CaseReference[]>();
  for (const reference of references) {
    const group = groups.get(reference.caseNumber);
    if (group) group.push(reference);
    else groups.set(reference.caseNumber, [reference]);
  }
  return groups;
}

/**
 * The references to each unknown case that has no cause of its own elsewhere. No more unknown numbers
 * than there are intakes with a wrong number and entries missing on 継続ケース are explained by these,
 * which have their findings; without that list one question stands for all.
 */
export function strangeCases({ dataset, cases }: RuleContext): readonly (readonly CaseReference[])[] {
  if (!listsCarriedCases(dataset)) return [];
  const unknown = byCaseNumber(unknownReferences(dataset));
  const explained = misnumberedIntakes(dataset, cases) + missingCarriedCases(dataset);
  return unknown.size <= explained ? [] : [...unknown.values()];
}
