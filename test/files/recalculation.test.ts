import { cellAt } from "../../src/domain/grid/sheet-snapshot";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import type { WorkbookPlan } from "../../src/sheets/sheet-plan";
import { CONFORMANCE_CASES } from "../hosts/conformance/cases";
import { plannedFormulas, withWrongResults } from "./planned-formulas";
import { recalculate } from "./recalculate";

const LIBREOFFICE_MILLISECONDS = 120_000;

const PLAN: WorkbookPlan = { sheets: CONFORMANCE_CASES.map(({ plan }) => plan) };

/** What each planned formula shows in a workbook, in the order of the plan. */
function resultsIn(workbook: Uint8Array) {
  const { sheets } = readWorkbook(workbook);
  return plannedFormulas(PLAN).map(({ sheet: name, cell }) => {
    const sheet = sheets.find((candidate) => candidate.name === name);
    return sheet && cellAt(sheet, cell).value;
  });
}

test(
  "LibreOffice opens every kind of sheet, and comes to the planned result of each formula",
  async () => {
    const wrong = await writeWorkbook(withWrongResults(PLAN), "試験");
    const planned = plannedFormulas(PLAN).map(({ result }) => result);
    expect(planned.length).toBeGreaterThan(5);
    expect(resultsIn(wrong)).not.toEqual(planned);

    const calculated = await recalculate(wrong);
    expect(readWorkbook(calculated).sheets.map(({ name }) => name)).toEqual(
      PLAN.sheets.map(({ name }) => name),
    );
    expect(resultsIn(calculated)).toEqual(planned);
  },
  LIBREOFFICE_MILLISECONDS,
);
