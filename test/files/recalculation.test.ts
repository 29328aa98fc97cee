import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import type { WorkbookPlan } from "../../src/sheets/sheet-plan";
import { CONFORMANCE_CASES } from "../hosts/conformance/cases";
import { plannedResults, shownResults } from "./formula-results";
import { withWrongResults } from "./planned-formulas";
import { recalculate } from "./libreoffice";
import { reportOfSample } from "./report-of-sample";

const LIBREOFFICE_MILLISECONDS = 120_000;

/** Writes a wrong result into every formula and expects LibreOffice to set each right. */
async function expectRightAfterCalculation(plan: WorkbookPlan, formulas: number): Promise<void> {
  const planned = plannedResults(plan);
  expect(Object.keys(planned).length).toBeGreaterThan(formulas);
  const wrong = await writeWorkbook(withWrongResults(plan), "");
  for (const [place, shown] of Object.entries(shownResults(plan, wrong)))
    expect(shown).not.toBe(planned[place]);

  const calculated = await recalculate(wrong);
  const names = plan.sheets.map(({ name }) => name);
  expect(readWorkbook(calculated).sheets.map(({ name }) => name)).toEqual(names);
  expect(shownResults(plan, calculated)).toEqual(planned);
}

test(
  "LibreOffice opens every kind of sheet and calculates what was planned",
  () => expectRightAfterCalculation({ sheets: CONFORMANCE_CASES.map(({ plan }) => plan) }, 5),
  LIBREOFFICE_MILLISECONDS,
);

test.each(["sum-to-100", "half-up"] as const)(
  "the sample's report, %s: LibreOffice calculates the core's figure in every formula",
  async (rounding) => {
    const { plan, outcome } = await reportOfSample(rounding);
    expect(outcome.recount.differences).toEqual([]);
    await expectRightAfterCalculation(plan, 500);
  },
  LIBREOFFICE_MILLISECONDS,
);
