import { REPORT_NAMES } from "../../fixtures/written-reports";
import { ALL_ALIKE, countedOtherwise, type CountAgain } from "./second-count/compare-counts";
import { cellPlace, drilledReport, type DrilledReport } from "./second-count/drilled-report";
import { secondCountOf } from "./second-count/second-counts";

const REPORTS = new Map(REPORT_NAMES.map((name) => [name, drilledReport(name)]));

async function reportNamed(name: string) {
  const report = await REPORTS.get(name);
  if (!report) throw new Error(name);
  return report;
}

/** How many figures there are at least to drill from, and of how many sections. */
const AT_LEAST: Readonly<Record<string, readonly [figures: number, sections: number]>> = {
  見本: [2000, 20],
  みどり町: [1000, 8],
  うみべ市: [1500, 17],
  やまかわ社協: [1100, 8],
};

test.each(REPORT_NAMES)(
  "%s: every figure of every table leads to just what a second count gives",
  async (name) => {
    const report = await reportNamed(name);
    expect(countedOtherwise(report, secondCountOf(name, report))).toEqual(ALL_ALIKE);
    const [figures = Infinity, sections = Infinity] = AT_LEAST[name] ?? [];
    expect(report.figures.length).toBeGreaterThan(figures);
    expect(new Set(report.figures.map(({ section }) => section)).size).toBeGreaterThanOrEqual(sections);
  },
);

test("a figure that nobody counts again is told, and one that is counted otherwise", async () => {
  const report = await reportNamed("みどり町");
  const again = secondCountOf("みどり町", report);
  const [first] = report.figures;
  const { withoutSecondCount, otherwise } = countedOtherwise(report, (figure) => {
    if (figure === first) return undefined;
    const counted = again(figure);
    return figure.section === "2-6" ? counted : counted && { ...counted, records: counted.records.slice(1) };
  });
  expect(withoutSecondCount).toHaveLength(1);
  expect(otherwise.length).toBeGreaterThan(200);
});

/** Where the printed figures stand that a second count finds each record's row, or ready number's cell, in. */
type FedAgain = ReadonlyMap<string, ReadonlySet<string>>;

function fedAgain({ figures }: DrilledReport, countAgain: CountAgain): FedAgain {
  const fed = new Map<string, Set<string>>();
  // 前年度末件数 stands among what charts read, and nowhere else.
  for (const figure of figures.filter(({ name }) => !name.isForChart || name.row.of === "opening")) {
    const { records = [], entered = [] } = countAgain(figure) ?? {};
    // A row of a ledger holds records of two kinds.
    const rows = records.map((record) => record.slice(record.indexOf(" ") + 1));
    for (const place of [...rows, ...entered]) {
      const others = fed.get(place) ?? new Set();
      fed.set(place, others.add(cellPlace(figure)));
    }
  }
  return fed;
}

const TOTALS = "支援方法 月別集計表";

/** What a second count says of a cell: by its row, on sheets of numbers by itself. */
function fedByCell(fed: FedAgain, sheet: string, row: number, column: number): readonly string[] {
  const own = fed.get(cellPlace({ sheet, cell: { row, column } })) ?? fed.get(`${sheet}!${row + 1}`);
  if (own || sheet !== TOTALS) return [...(own ?? [])];
  // The label of a row of ready totals leads to the figures of all of them.
  const ofRow = [1, 2, 3, 4, 5, 6].flatMap((each) => [
    ...(fed.get(cellPlace({ sheet, cell: { row, column: each } })) ?? []),
  ]);
  return [...new Set(ofRow)];
}

test.each(REPORT_NAMES)(
  "%s: every cell of the records' sheets leads back to just the figures that it is in",
  async (name) => {
    const report = await reportNamed(name);
    const { workbook, fiscalYear, find } = report;
    const fed = fedAgain(report, secondCountOf(name, report));
    const ours = new Set(
      workbook.names
        .filter((each) => each.name.startsWith(`jisseki_${fiscalYear}_`))
        .map(({ sheet }) => sheet),
    );
    const otherwise: unknown[] = [];
    let fedCells = 0;
    for (const { name: sheet, cells } of workbook.sheets.filter((each) => !ours.has(each.name)))
      cells.forEach((columns, row) => {
        columns.forEach((_, column) => {
          const source = find(sheet, { row, column });
          const found = "figures" in source ? source.figures.map(cellPlace).sort() : [];
          const expected = [...fedByCell(fed, sheet, row, column)].sort();
          if (expected.length > 0) fedCells++;
          if (JSON.stringify(found) !== JSON.stringify(expected))
            otherwise.push({ sheet, row, column, found, expected });
        });
      });
    expect(otherwise).toEqual([]);
    expect(fedCells).toBeGreaterThan(fed.size);
  },
);
