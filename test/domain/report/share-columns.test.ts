import type { EarlierYear } from "../../../src/domain/settings/office-settings";
import { intakes } from "../../fixtures/record-sheets";
import { section } from "../../fixtures/section-of";

/** The percents of an earlier year of 2-4, in tenths, by column. */
function earlierShares(values: Readonly<Record<string, number | null>>) {
  const year: EarlierYear = { fiscalYear: 2018, values: new Map(Object.entries(values)) };
  const { earlierYears } = section("2-4", [intakes("相談_R1.5", "5/13")], {
    earlierYears: new Map([["2-4", [year]]]),
  });
  return Object.fromEntries(earlierYears[0]?.shares ?? []);
}

test("a figure that nobody gave has no percent, one of zero has 0.0%", () => {
  expect(earlierShares({ self: 3, family_acquaintance: 1, referral_city: 0, other: null, total: 4 })).toEqual(
    {
      self: 750,
      family_acquaintance: 250,
      referral_total: 0,
      referral_city: 0,
      total: 1000,
    },
  );
});

test("a subtotal of an earlier year counts in place of its columns where only it was kept", () => {
  expect(earlierShares({ self: 9, family_acquaintance: 1, referral_total: 8, other: 0, total: 18 })).toEqual({
    self: 500,
    family_acquaintance: 56,
    referral_total: 444,
    other: 0,
    total: 1000,
  });
});

test("a subtotal beside its columns is their sum, and does not count twice", () => {
  const shares = earlierShares({
    self: 1,
    referral_total: 3,
    referral_city: 1,
    referral_external: 2,
    total: 4,
  });
  expect(shares).toEqual({
    self: 250,
    referral_total: 750,
    referral_city: 250,
    referral_external: 500,
    total: 1000,
  });
});
