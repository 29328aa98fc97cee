import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import { CASES_BY_VARIANT } from "../hosts/conformance/cases";
import type { ConformanceCase } from "../hosts/conformance/conformance-case";
import { cells, text } from "../hosts/conformance/plan-members";
import { observeSheet } from "../hosts/xlsx-file/observe";
import { recalculate } from "./libreoffice";

/** Frozen panes are left out: without a window LibreOffice writes none. */
const CASES: readonly ConformanceCase[] = [...CASES_BY_VARIANT.table, ...CASES_BY_VARIANT.validation];

test("LibreOffice finds tables and validations as they were planned", async () => {
  const codes = { name: "設定 '19", members: [cells("A1", [[text("区分")], [text("就労")]])] };
  const bytes = await writeWorkbook({ sheets: [...CASES.map(({ plan }) => plan), codes] }, "試験");
  const written = await recalculate(bytes);
  for (const { plan, expected } of CASES) {
    const { tables, validations } = expected;
    expect({ name: plan.name, ...observeSheet(written, plan.name, expected) }).toMatchObject({
      name: plan.name,
      ...(tables && { tables }),
      ...(validations && { validations }),
    });
  }
});
