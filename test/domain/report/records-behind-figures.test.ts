import { monthTables } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { leafColumns } from "../../../src/domain/report/report-column";
import type { ReadRecord } from "../../../src/domain/records/kind-record";
import { MONTHLY_KIND_IDS } from "../../../src/domain/records/record-kind-id";
import { sampleDataset } from "../../fixtures/sample-dataset";

const dataset = sampleDataset();
const report = buildReport(dataset);

/** Sections in which a record counts once, under one code. */
test.each(["2-3", "2-4", "2-6"])("each figure of %s has as many records as it counts, each once", (id) => {
  const table = monthTables(report).find((section) => section.id === id);
  if (!table) throw new Error(`no section ${id}`);
  const rows = [...table.months.flatMap(({ figures }) => figures ?? []), ...table.year.figures];
  expect(rows).toHaveLength(13);
  for (const row of rows) {
    for (const [column, { value, records }] of row) {
      expect([column, new Set(records).size]).toEqual([column, value]);
      expect(records).toHaveLength(value ?? -1);
    }
  }
});

test("the months of a table share no record, and the year has them all", () => {
  for (const { months, year, columns } of monthTables(report).filter(({ id }) => id.startsWith("2-"))) {
    for (const { id } of leafColumns(columns)) {
      const ofMonths = months.flatMap(({ figures }) => figures?.[0]?.get(id)?.records ?? []);
      expect(new Set(ofMonths).size).toBe(ofMonths.length);
      expect(year.figures[0]?.get(id)?.records).toEqual(ofMonths);
    }
  }
});

// The other kinds have no section yet.
test("every record of the sample of a kind that has a section is behind a figure", () => {
  const behind = new Set(
    monthTables(report).flatMap(({ year }) =>
      year.figures.flatMap((row) => [...row.values()].flatMap(({ records }) => records)),
    ),
  );
  const read = MONTHLY_KIND_IDS.flatMap((kind): readonly ReadRecord[] => dataset.records[kind]);
  expect(read.length).toBeGreaterThan(1000);
  expect(read.map(({ ref }) => ref).filter((ref) => !behind.has(ref))).toEqual([]);
});
