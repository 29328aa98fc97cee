import { compareChecks } from "../../src/app/compare-checks";
import type { MonthCheck } from "../../src/app/month-check";
import type { Finding } from "../../src/domain/rules/finding";
import type { Settlement } from "../../src/domain/rules/settlement";
import type { Severity } from "../../src/domain/rules/severity";

const AUGUST = { year: 2019, month: 8 };

const REASON = {
  rule: "some-rule",
  key: "b",
  fiscalYear: 2019,
  reason: "確かめました",
  by: "海野",
  on: { year: 2019, month: 9, day: 5 },
};

function finding(key: string, severity: Severity, state?: Settlement["state"]): Finding {
  return {
    rule: "some-rule",
    key,
    severity,
    ...(state && { settlement: { state, reason: REASON } }),
    place: { sheet: null, cell: null },
    related: [],
    month: AUGUST,
    message: { ja: key, en: key },
    fix: null,
  };
}

function checkOf(...findings: readonly Finding[]): MonthCheck {
  return {
    fiscalYear: 2019,
    month: AUGUST,
    sheets: [],
    unreadSheets: [],
    findings,
    overview: {
      fiscalYears: [2019],
      fiscalYear: 2019,
      kinds: [],
      balances: [],
      totals: [],
      currentMonth: AUGUST,
      monthsWithRecords: 1,
      errors: 0,
      warnings: 0,
      closings: [],
      restatements: 0,
      staff: [],
      earlierYears: [],
    },
  };
}

it("counts what is gone, and names what was not there", () => {
  const before = checkOf(finding("a", "error"), finding("b", "warning"), finding("c", "error"));
  const now = checkOf(finding("c", "error"), finding("d", "warning"));
  expect(compareChecks(before, now)).toEqual({ cleared: 2, fresh: new Set(["d"]) });
});

it("is silent about notes, which come and go", () => {
  const before = checkOf(finding("a", "info"));
  expect(compareChecks(before, checkOf(finding("b", "info")))).toEqual({ cleared: 0, fresh: new Set() });
});

it("counts nothing for a warning that was settled, nor for a settled one whose record went", () => {
  const open = checkOf(finding("b", "warning"));
  const settled = checkOf(finding("b", "warning", "settled"));
  expect(compareChecks(open, settled)).toEqual({ cleared: 0, fresh: new Set() });
  expect(compareChecks(settled, checkOf())).toEqual({ cleared: 0, fresh: new Set() });
  expect(compareChecks(checkOf(), settled)).toEqual({ cleared: 0, fresh: new Set() });
});

it("names one that came back because its record changed", () => {
  expect(compareChecks(checkOf(), checkOf(finding("b", "warning", "lapsed")))).toEqual({
    cleared: 0,
    fresh: new Set(["b"]),
  });
});

it("compares no two months, years, nor a month with a year", () => {
  const august = checkOf(finding("a", "error"));
  expect(compareChecks(august, { ...august, month: { year: 2019, month: 9 } })).toBeUndefined();
  expect(compareChecks(august, { ...august, fiscalYear: 2020 })).toBeUndefined();
  expect(compareChecks(august, { ...august, month: undefined })).toBeUndefined();
  const year = { ...august, month: undefined };
  expect(compareChecks(year, year)).toEqual({ cleared: 0, fresh: new Set() });
});
