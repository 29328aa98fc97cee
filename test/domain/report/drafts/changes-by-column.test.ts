import { textsOf, type InventedYear } from "../../../fixtures/draft-subjects";

const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];

function drafts(
  methods: Readonly<Record<string, readonly (number | null)[]>>,
  before: Readonly<Record<string, number | null>>,
  more: Partial<InventedYear> = {},
) {
  return textsOf("changes-by-column", "2-2", { methods, earlier: { "2-2": before }, ...more });
}

test("says which rose and which fell most", () => {
  expect(
    drafts(
      { phone_mail: once(2087), interview: once(400), visit_accompany: once(300) },
      { phone_mail: 2399, interview: 365, visit_accompany: 290 },
    ),
  ).toEqual([
    "H30年度と比べると、面談が35件（9.6%）増加した一方、電話・メールが312件（13.0%）減少している。",
  ]);
  expect(drafts({ phone_mail: once(30) }, { phone_mail: 20 })).toEqual([
    "H30年度と比べると、電話・メールが10件（50.0%）増加している。",
  ]);
  expect(drafts({ phone_mail: once(20) }, { phone_mail: 30 })).toEqual([
    "H30年度と比べると、電話・メールが10件（33.3%）減少している。",
  ]);
});

test("says nothing where two rose alike, of small changes, of few, and of equal years", () => {
  expect(drafts({ phone_mail: once(30), interview: once(40) }, { phone_mail: 20, interview: 30 })).toEqual(
    [],
  );
  expect(drafts({ phone_mail: once(24) }, { phone_mail: 20 })).toEqual([]);
  expect(drafts({ phone_mail: once(9) }, { phone_mail: 2 })).toEqual([]);
  expect(drafts({ phone_mail: once(20) }, { phone_mail: 20 })).toEqual([]);
  expect(drafts({ phone_mail: once(15) }, { phone_mail: 9 })).toEqual([
    "H30年度と比べると、電話・メールが6件増加している。",
  ]);
});

test("compares nothing with a column that the year before lacks or leaves blank, and nothing without that year", () => {
  expect(drafts({ phone_mail: once(30), interview: once(90) }, { phone_mail: 20, interview: null })).toEqual([
    "H30年度と比べると、電話・メールが10件（50.0%）増加している。",
  ]);
  expect(drafts({ phone_mail: once(30), interview: once(90) }, { phone_mail: 20 })).toHaveLength(1);
  expect(drafts({ phone_mail: once(30) }, { phone_mail: 20 }, { earlierFiscalYear: 2017 })).toEqual([]);
  expect(drafts({ phone_mail: once(30) }, {})).toEqual([]);
  const notOver = [30, ...Array.from({ length: 11 }, () => null)];
  expect(drafts({ phone_mail: notOver }, { phone_mail: 20 })).toEqual([]);
});
