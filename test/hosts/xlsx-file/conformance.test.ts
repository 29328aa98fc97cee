import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { CONFORMANCE_CASES } from "../conformance/cases";
import { observeSheet } from "./observe";

test.each(CONFORMANCE_CASES.map(({ plan, expected }) => ({ name: plan.name, plan, expected })))(
  "a file holds what was planned: $name",
  async ({ plan, expected }) => {
    const bytes = await writeWorkbook({ sheets: [plan] }, "試験");
    expect(observeSheet(bytes, plan.name, expected)).toMatchObject(expected);
  },
);

test("all cases stand in one workbook without disturbing one another", async () => {
  const bytes = await writeWorkbook({ sheets: CONFORMANCE_CASES.map(({ plan }) => plan) }, "試験");
  for (const { plan, expected } of CONFORMANCE_CASES) {
    expect(observeSheet(bytes, plan.name, expected)).toMatchObject(expected);
  }
});
