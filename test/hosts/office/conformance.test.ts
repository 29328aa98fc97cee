import { officeBridge } from "../../../src/hosts/office/office-bridge";
import { bootOffice } from "../../excel-host/boot-office";
import { CONFORMANCE_CASES } from "../conformance/cases";
import { observeExcelSheet } from "./observe-excel";

const office = bootOffice();

test.each(CONFORMANCE_CASES.map(({ plan, expected }) => ({ name: plan.name, plan, expected })))(
  "Excel holds what was planned: $name",
  async ({ plan, expected }) => {
    const host = office.newHost();
    await officeBridge.writer.write((session) => session.writeSheet({ plan, how: { mode: "add" } }));
    expect(await observeExcelSheet(host, plan.name, expected)).toMatchObject(expected);
  },
);
