import type { CasesToLookAt } from "../../src/app/cases-to-look-at";

/** Two cases that nobody has spoken to, a plan to be reviewed, and a household that got much. */
export const CASES: CasesToLookAt = {
  fiscalYear: 2019,
  on: { year: 2020, month: 3, day: 31 },
  limits: {
    monthsWithoutContact: 3,
    monthsToPlanReview: 6,
    monthsOfWorkPreparation: 12,
    yenOfGoods: 5000,
    yenOfLoans: 100_000,
  },
  cases: [
    {
      number: "R1-001",
      reason: { why: "no-contact", since: { year: 2019, month: 6, day: 3 } },
      places: [{ sheet: "相談_R1.5", cell: { row: 2, column: 1 } }],
    },
    {
      number: "R1-002",
      reason: { why: "no-contact", since: undefined },
      places: [{ sheet: "相談_R1.5", cell: { row: 3, column: 1 } }],
    },
    {
      number: "R1-003",
      reason: {
        why: "plan-review-due",
        madeOn: { year: 2019, month: 8, day: 1 },
        dueOn: { year: 2020, month: 2, day: 1 },
      },
      places: [{ sheet: "プラン_R1.8", cell: { row: 2, column: 1 } }],
    },
    {
      number: "世帯12",
      reason: { why: "goods-over-limit", yen: 6200 },
      places: [{ sheet: null, cell: null }],
    },
  ],
};
