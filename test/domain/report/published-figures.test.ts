import { monthTables, type AnnualReport } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import type { FigureRow, SectionTable, ShareRow } from "../../../src/domain/report/section-table";
import fixture from "../../fixtures/published-fy2019.json";
import { sampleDataset } from "../../fixtures/sample-dataset";

type Printed = Readonly<Record<string, number | null>>;

let report: AnnualReport;
beforeAll(() => {
  report = buildReport(sampleDataset());
});

function section(id: string): SectionTable {
  const found = monthTables(report).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no section ${id}`);
  return found;
}

function values(row: FigureRow | undefined): Printed {
  return Object.fromEntries([...(row ?? [])].map(([id, { value }]) => [id, value]));
}

function percents(row: ShareRow | null): Printed {
  return Object.fromEntries([...(row ?? [])].map(([id, share]) => [id, share === null ? null : share / 10]));
}

const COUNT_SECTIONS = ["2-1", "2-2", "2-3", "2-4", "2-5", "2-6"] as const;

describe.each(COUNT_SECTIONS)("section %s of the sample", (id) => {
  const published = fixture.sections[id];

  test.each(published.monthly.map(({ month, values: printed }) => [month, printed] as const))(
    "%s is as published",
    (month, printed) => {
      const row = section(id).months.find(({ label }) => label === month);
      expect(values(row?.figures?.[0])).toEqual(printed);
    },
  );

  test("the year's row is as published", () => {
    expect(section(id).year.label).toBe(published.totalRow.label);
    expect(values(section(id).year.figures[0])).toEqual(published.totalRow.values);
  });

  test("the earlier years are as published", () => {
    const earlier = section(id).earlierYears.map(({ label, figures }) => [label, values(figures[0])]);
    expect(earlier).toEqual(published.previousYears.map(({ year, values: printed }) => [year, printed]));
  });
});

describe("section 6-1 of the sample", () => {
  test("every month is as published, and April has no service", () => {
    const [april, ...rest] = section("6-1").months;
    expect(april?.figures).toBeNull();
    expect(rest.map(({ label, figures }) => [label, values(figures?.[0])])).toEqual(
      fixture.sections["6-1"].monthly.map(({ month, values: printed }) => [month, printed]),
    );
  });

  test("計 is as published", () => {
    expect(section("6-1").year.label).toBe("計");
    expect(values(section("6-1").year.figures[0])).toEqual(fixture.sections["6-1"].totalRow.values);
  });
});

describe("section 7-2 of the sample", () => {
  test("every month is a valid placement of the published figures", () => {
    const months = section("7-2").months.map(({ label, figures }) => ({
      month: label,
      households: values(figures?.[0]),
      items: values(figures?.[1]),
    }));
    expect(months).toEqual(fixture.sections["7-2"].monthly);
  });

  test("計 is as published", () => {
    const { figures } = section("7-2").year;
    expect(values(figures[0])).toEqual(fixture.sections["7-2"].totalRow.households);
    expect(values(figures[1])).toEqual(fixture.sections["7-2"].totalRow.items);
  });
});

const PERCENT_SECTIONS = ["2-2", "2-3", "2-4", "2-5", "2-6"] as const;

/** Tenths of a percent by which the printed report differs from shares that sum to 100.0. */
function slips(id: (typeof PERCENT_SECTIONS)[number]) {
  const published = fixture.sections[id];
  const rows: readonly { readonly label: string; readonly printed: Printed }[] = [
    { label: published.totalRow.label, printed: published.totalRow.percent },
    ...published.previousYears.map(({ year, percent }) => ({ label: year, printed: percent })),
  ];
  const years = [section(id).year, ...section(id).earlierYears];
  return rows.flatMap(({ label, printed }) => {
    const ours = percents(years.find((year) => year.label === label)?.shares ?? null);
    const off = Object.keys(printed)
      .map((column) => [column, Math.round(((printed[column] ?? 0) - (ours[column] ?? 0)) * 10)] as const)
      .filter(([, tenths]) => tenths !== 0);
    return off.length === 0 ? [] : [{ row: `${id} ${label}`, off: Object.fromEntries(off) }];
  });
}

test("percents equal the published ones in 16 of 20 rows; the other four were printed a tenth too low", () => {
  const found = PERCENT_SECTIONS.flatMap(slips);
  expect(found).toEqual([
    { row: "2-3 H28年度", off: { age_10s: -1 } },
    { row: "2-6 R元年度", off: { public_assistance: -1 } },
    { row: "2-6 H30年度", off: { public_assistance: -1 } },
    { row: "2-6 H28年度", off: { referred: -1 } },
  ]);
});
