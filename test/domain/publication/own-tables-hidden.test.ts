import { suppressReport } from "../../../src/domain/publication/suppress-figures";
import { monthTables, type AnnualReport } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import type { ReportColumn } from "../../../src/domain/report/report-column";
import type { CodeListId } from "../../../src/domain/settings/code-list";
import { sampleDataset } from "../../fixtures/sample-dataset";

const dataset = sampleDataset();

/** The sample's report with a code list's table of the office's own behind it. */
function reportWith(id: string, codeList: CodeListId): AnnualReport {
  const own = { id, title: "表", isPrinted: true, own: { of: "codeList", codeList } } as const;
  return buildReport({ ...dataset, settings: { ...dataset.settings, sectionChoices: [own] } });
}

/** What a table prints, `H31.4 新規` each, ＊ where it is hidden. */
function printedIn(report: AnnualReport, id: string, nameOf: (column: ReportColumn) => string) {
  const table = monthTables(report).find((each) => each.id === id);
  if (!table) throw new Error(`no ${id}`);
  const rows = [
    ...table.months.map(({ label, figures }) => ({ label, figures })),
    { label: "年度", figures: table.year.figures },
  ];
  return new Map(
    rows.flatMap(({ label, figures }) =>
      table.columns.flatMap((column) => {
        const figure = figures?.[0]?.get(column.id);
        return figure ? [[`${label} ${nameOf(column)}`, figure.hidden ? "＊" : figure.value] as const] : [];
      }),
    ),
  );
}

const ownName = ({ label }: ReportColumn) => label;

describe.each(["8-1", "10-1"])("an office's own table %s", (id) => {
  it.each([
    ["planCategory", "2-1", ({ label }: ReportColumn) => label],
    ["loanOrGoods", "7-1", ({ id: column, group }: ReportColumn) => (column.endsWith("_count") ? group : "")],
  ] as const)("of %s hides what %s hides, and nothing else", (codeList, ours, nameOf) => {
    const { report, isSafe } = suppressReport(
      reportWith(id, codeList),
      new Map(),
      { below: 5 },
      dataset.settings,
    );
    expect(isSafe).toBe(true);
    const own = printedIn(report, id, ownName);
    const beside = printedIn(report, ours, (column) => nameOf(column) ?? "");
    const shared = [...own].filter(([key]) => beside.has(key));
    expect(shared.length).toBeGreaterThanOrEqual(24);
    expect(shared.some(([, shown]) => shown === "＊")).toBe(true);
    expect(shared).toEqual(shared.map(([key]) => [key, beside.get(key)]));
  });
});
