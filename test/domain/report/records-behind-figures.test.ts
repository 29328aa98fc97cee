import { buildReport } from "../../../src/domain/report/build-report";
import { leafColumns } from "../../../src/domain/report/report-column";
import { sampleDataset } from "../../fixtures/sample-dataset";

const dataset = sampleDataset();
const report = buildReport(dataset);

/** Sections in which a record counts once, under one code. */
test.each(["2-3", "2-4", "2-6"])("each figure of %s has as many records as it counts, each once", (id) => {
  const table = report.sections.find((section) => section.id === id);
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
  for (const { months, year, columns } of report.sections.filter(({ id }) => id.startsWith("2-"))) {
    for (const { id } of leafColumns(columns)) {
      const ofMonths = months.flatMap(({ figures }) => figures?.[0]?.get(id)?.records ?? []);
      expect(new Set(ofMonths).size).toBe(ofMonths.length);
      expect(year.figures[0]?.get(id)?.records).toEqual(ofMonths);
    }
  }
});

test("every record of the sample is behind a figure", () => {
  const behind = new Set(
    report.sections.flatMap(({ year }) =>
      year.figures.flatMap((row) => [...row.values()].flatMap(({ records }) => records)),
    ),
  );
  const read = Object.values(dataset.records)
    .flat()
    .map(({ ref }) => ref);
  expect(read.filter((ref) => ref.kind !== "carriedCase" && !behind.has(ref))).toEqual([]);
});
