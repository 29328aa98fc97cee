import { planReport } from "../../../src/app/plan-report";
import { previewOf } from "../../../src/app/preview-report";
import type { ReportPreview } from "../../../src/app/report-outcome";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { bookOf, REPORT_NAMES, reportOf, writtenReport } from "../../fixtures/written-reports";
import type { TextChange } from "../../../src/app/report-changes/report-change";
import { printedAs, printedDifference, rowText, type RearrangedSheet } from "./printed-difference";
import { changedBook, CHANGES } from "./seeded-changes";
import { CHANGING, KEEPING, type SeededChange } from "./seeds";
import { tableByHeads, type TableByHeads } from "./table-by-heads";

function previewed(workbook: WorkbookSnapshot, fiscalYear: number): ReportPreview {
  return previewOf(planReport(workbook, reportOf(bookOf(workbook, fiscalYear))));
}

function said(value: string | number): string {
  return typeof value === "number" ? String(Math.round(value * 1e9) / 1e9) : value;
}

interface Change {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number };
  readonly before: string | number;
  readonly after: string | number;
}

function lineOf({ sheet, cell, before, after }: Change): string {
  return `${sheet}!${cellAddress(cell)}: ${said(before)} → ${said(after)}`;
}

const WRITTEN = new Map(REPORT_NAMES.map((name) => [name, writtenReport(name)]));

/** The rows of a sheet once what was told has come to pass. */
function rowsAfter(
  standing: RearrangedSheet["standing"],
  changes: readonly Change[],
  textChanges: readonly TextChange[],
): readonly string[] {
  const rows = new Map([...standing].map(([row, cells]) => [row, new Map(cells)]));
  const cells = [...changes, ...textChanges.filter(({ what }) => what === "text")];
  for (const { cell, before, after } of cells) {
    const row = rows.get(cell.row) ?? new Map<number, string>();
    rows.set(cell.row, row);
    expect(row.get(cell.column) ?? "").toBe(said(before));
    row.set(cell.column, said(after));
  }
  const whole = textChanges.filter(({ what }) => what === "row");
  for (const { cell, before } of whole.filter(({ after }) => after === "")) {
    expect(rowText(rows.get(cell.row) ?? new Map())).toBe(before);
    rows.delete(cell.row);
  }
  const stay = [...rows.values()].map(rowText);
  return [...stay, ...whole.flatMap(({ after }) => (after === "" ? [] : [after]))]
    .filter((text) => text !== "")
    .sort();
}

/** A table with columns that come or go is compared by its heads. */
function expectColumns(
  [standing, fresh]: readonly [TableByHeads, TableByHeads],
  columns: readonly TextChange[],
  changes: readonly Change[],
) {
  const [gone, come] = [
    [...standing.heads].filter((head) => !fresh.heads.has(head)),
    [...fresh.heads].filter((head) => !standing.heads.has(head)),
  ];
  expect(columns.flatMap(({ before }) => (before === "" ? [] : [before])).sort()).toEqual(gone.sort());
  expect(columns.flatMap(({ after }) => (after === "" ? [] : [after])).sort()).toEqual(come.sort());
  const line = (key: string | undefined, before: string, after: string) => `${key}: ${before} → ${after}`;
  // A figure of a column that comes is told where it will stand.
  const told = changes.map(({ cell, before, after }) =>
    line((before === "" ? fresh : standing).keyAt(cell), said(before), said(after)),
  );
  const printed = [...fresh.values].flatMap(([key, value]) => {
    const [before, after] = [standing.values.get(key) ?? "", value ?? ""].map(printedAs);
    return before === after ? [] : [line(key, before ?? "", after ?? "")];
  });
  expect(told.sort()).toEqual(printed.sort());
}

test("the changes are of every kind, of every kind of record that the sample has, and of four reports", async () => {
  const of = <K extends keyof SeededChange>(key: K) => new Set(CHANGING.map((change) => change[key]));
  expect(CHANGING.length).toBeGreaterThanOrEqual(50);
  expect([...of("name")].sort()).toEqual([...REPORT_NAMES].sort());
  const sample = await WRITTEN.get("見本");
  if (!sample) throw new Error("見本");
  const { records } = bookOf(sample.workbook, sample.fiscalYear).dataset;
  const kept = Object.entries(records).flatMap(([kind, all]) => (all.length > 0 ? [kind] : []));
  // What is printed in words, and a list of which only the length is told on 設定.
  const inWords = new Set(["activity", "caseStory", "carriedCase"]);
  expect(kept.filter((kind) => !inWords.has(kind) && ![...of("of")].some((each) => each === kind))).toEqual(
    [],
  );
  expect(CHANGES.filter((kind) => ![...CHANGING, ...KEEPING].some((change) => change.kind === kind))).toEqual(
    [],
  );
});

describe("what writing a report again changes", () => {
  test.each(REPORT_NAMES)("nothing, where no record changed: %s", async (name) => {
    const { workbook, fiscalYear } = await writtenReport(name);
    const { changes, textChanges, references } = previewed(workbook, fiscalYear);
    expect([changes, textChanges, references]).toEqual([[], [], undefined]);
  });

  test.each([...CHANGING, ...KEEPING])(
    "$name, $kind $of (change $seed): exactly the figures that change",
    async ({ name, kind, seed, of, changesFigures }) => {
      const written = await WRITTEN.get(name);
      if (!written) throw new Error(name);
      const { fiscalYear } = written;
      const after = changedBook(written, kind, seed, of === "" ? undefined : of);
      const { changes, textChanges } = previewed(after, fiscalYear);
      expect(changes.length > 0).toBe(changesFigures);
      // A code that is called otherwise is printed otherwise.
      if (kind === "a code is renamed under its ID")
        expect(textChanges.map(({ after: text }) => text)).toEqual(["新しい呼び名"]);
      const { cells, figures, rearranged, fresh: anew } = await printedDifference(after, fiscalYear);
      const isStill = ({ sheet }: Change) => !rearranged.has(sheet);
      expect([...changes, ...textChanges].filter(isStill).map(lineOf).sort()).toEqual(cells);
      const lines = new Set(changes.map(lineOf));
      // Page numbers of 目次 are no figures.
      expect(figures.filter((line) => !line.startsWith("目次!") && !lines.has(line))).toEqual([]);
      // A row may come to stand on another page of its section: the pages are taken together.
      const rows = new Map<string, { after: string[]; fresh: string[] }>();
      let columnsCompared = 0;
      for (const [sheet, { standing, fresh }] of rearranged) {
        const here = <T extends Change>(all: readonly T[]) => all.filter((each) => each.sheet === sheet);
        const columns = here(textChanges).filter(({ what }) => what === "column");
        if (columns.length > 0) {
          const [one, other] = [after, anew].map((book) => tableByHeads(book, fiscalYear, sheet));
          if (one && other) expectColumns([one, other], columns, here(changes));
          columnsCompared += columns.length;
          continue;
        }
        const [section = ""] = sheet.split(" ");
        const pages = rows.get(section) ?? { after: [], fresh: [] };
        rows.set(section, pages);
        pages.after.push(...rowsAfter(standing, here(changes), here(textChanges)));
        // The heading of a further page is told with its sheet.
        pages.fresh.push(...fresh.filter((row) => !row.endsWith("（つづき）")));
      }
      for (const [section, { after: told, fresh }] of rows)
        expect([section, told.sort()]).toEqual([section, fresh.sort()]);
      expect(columnsCompared).toBe(textChanges.filter(({ what }) => what === "column").length);
    },
  );
});
