import { monthTables } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { leafColumns } from "../../../src/domain/report/report-column";
import type { ReadRecord, RecordRef } from "../../../src/domain/records/kind-record";
import type { SectionBlock } from "../../../src/domain/report/section-block";
import { RECORD_KIND_IDS } from "../../../src/domain/records/record-kind-id";
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

function recordsIn(block: SectionBlock): readonly RecordRef[] {
  switch (block.kind) {
    case "months":
      return block.table.year.figures.flatMap((row) => [...row.values()].flatMap(({ records }) => records));
    case "list":
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => {
          if (cell.kind === "figure") return cell.figure.records;
          return cell.kind === "text" ? (cell.records ?? []) : [];
        }),
      );
    case "statement":
      return block.parts.flatMap(({ figure }) => figure.records);
    case "story":
      return block.records;
    default:
      return [];
  }
}

test("every record of the sample but the cases carried over is behind something that is printed", () => {
  const headings = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "list" ? (block.headingEnd?.figure.records ?? []) : [])),
  );
  const behind = new Set([
    ...headings,
    ...report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => recordsIn(block))),
  ]);
  const kinds = RECORD_KIND_IDS.filter((kind) => kind !== "carriedCase");
  const read = kinds.flatMap((kind): readonly ReadRecord[] => dataset.records[kind]);
  expect(new Set(read.map(({ ref }) => ref.kind)).size).toBe(kinds.length);
  expect(read.map(({ ref }) => ref).filter((ref) => !behind.has(ref))).toEqual([]);
});
