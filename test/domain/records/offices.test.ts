import { countYear } from "../../../src/domain/count/year-figures";
import type { SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { readYear } from "../../../src/domain/records/read-year";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { greenTown } from "../../fixtures/offices/green-town";
import { countedFigures, knownFigures } from "../../fixtures/offices/known-figures";
import { DEFAULT_CODES, inventYear } from "../../fixtures/offices/office-year";
import { workbookOf } from "../../fixtures/workbook-of";

const TODAY = { year: 2020, month: 4, day: 1 };

function readOffice(sheets: readonly SheetSnapshot[]) {
  return readYear(workbookOf(sheets), DEFAULT_SETTINGS, 2019, new Set());
}

describe("みどり町", () => {
  const year = inventYear({
    fiscalYear: 2019,
    seed: 1,
    codes: DEFAULT_CODES,
    caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
    carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
    carried: 6,
    intakesAMonth: 4,
  });
  const dataset = readOffice(greenTown(year));

  test("every sheet is read", () => {
    expect(dataset.unread).toEqual([]);
  });

  test("the figures are those of what happened", () => {
    const { months } = countYear(dataset);
    expect(countedFigures(months, dataset.settings.codeLists)).toEqual(knownFigures(year));
  });

  test("no error, and at most three warnings", () => {
    const findings = runRules(RULES, ruleContext(dataset, TODAY));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.filter(({ severity }) => severity === "warning").length).toBeLessThanOrEqual(3);
  });
});
