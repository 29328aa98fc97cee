import type { SheetPlanMember } from "../../../src/sheets/sheet-plan";
import { CASES_BY_VARIANT, CONFORMANCE_CASES } from "./cases";

function variantsOf(member: SheetPlanMember): string[] {
  switch (member.kind) {
    case "cells":
      return member.rows.flat().map((cell) => `cell:${cell.kind}`);
    case "format":
      return Object.keys(member.format).map((property) => `format:${property}`);
    case "chart":
      return [`chart:${member.chart.type}`];
    default:
      return [member.kind];
  }
}

test.each(Object.entries(CASES_BY_VARIANT))("the cases of %s plan it", (variant, cases) => {
  for (const { plan } of cases) expect(plan.members.flatMap(variantsOf)).toContain(variant);
});

test("every case has a sheet name of its own that Excel takes", () => {
  const names = CONFORMANCE_CASES.map(({ plan }) => plan.name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^(?!')[^*/:?[\]\\]{1,31}(?<!')$/);
});

test("every case expects something", () => {
  for (const { expected } of CONFORMANCE_CASES) expect(Object.keys(expected)).not.toHaveLength(0);
});
