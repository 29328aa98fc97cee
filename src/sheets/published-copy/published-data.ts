import type { YearMonth } from "../../domain/calendar/calendar-date";
import { monthLabel } from "../../domain/calendar/era";
import { monthsOfFiscalYear, type FiscalYear } from "../../domain/calendar/fiscal-year";
import { PEOPLE_BY_MONTH } from "../../domain/publication/people-in-total";
import type { PublishedDatum } from "../../domain/publication/publication-csv";
import type { AnnualReport } from "../../domain/report/annual-report";
import { COMPANY_LIST } from "../../domain/report/company-list";
import type { FigureName } from "../../domain/report/figure-name";
import { HIDDEN_MARK } from "../../domain/report/hidden-mark";
import { unitOfSection } from "../../domain/report/section-unit";
import type { StatementPart } from "../../domain/report/section-block";
import type { LaidOutPage } from "../layout/lay-out-section";
import type { PlacedCell } from "../layout/placed-cell";
import type { PublishText } from "./published-page";

/** What is counted, where the label of a figure, or of the group that it stands in, says so: 件数, 人数, 実施回数, 延べ対象世帯数, 金額. */
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/件数(?: |$)/, "件"],
  [/人数(?: |$)/, "人"],
  [/回数(?: |$)/, "回"],
  [/世帯数(?: |$)/, "世帯"],
  [/金額(?: |$)/, "円"],
];

function unitOfLabel(...labels: readonly string[]): string {
  return (
    labels.flatMap((label) => UNITS.flatMap(([place, unit]) => (place.test(label) ? [unit] : [])))[0] ?? ""
  );
}

/** What stands behind the figures of statements, by section, block and label. */
function statementUnits({ sections }: AnnualReport): ReadonlyMap<string, string> {
  const unit = (section: string, block: string, { before, after }: StatementPart) =>
    [`${section} ${block} ${before.replace(/[：:\s]+$/, "")}`, after] as const;
  return new Map(
    sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "statement") return block.parts.map((part) => unit(id, block.id, part));
        return block.kind === "list" && block.headingEnd ? [unit(id, block.id, block.headingEnd)] : [];
      }),
    ),
  );
}

type FigureCell = PlacedCell & { readonly figure: FigureName };

function isOfTable(placed: PlacedCell): placed is FigureCell {
  return placed.figure !== undefined && !placed.figure.isForChart;
}

/** What is counted in lists whose labels do not say it. */
const LIST_UNITS: ReadonlyMap<string, string> = new Map([
  [PEOPLE_BY_MONTH, "人"],
  [COMPANY_LIST, "社"],
]);

/** What a table counts, where no label says it; not what is counted on a line of its own, such as 提供数. */
function unitOfTable(section: string, { row, line }: FigureName): string {
  if (row.of === "list") return LIST_UNITS.get(row.block) ?? "";
  return (line?.label ?? "") === "" ? unitOfSection(section) : "";
}

/** What the row is: a month, a year, or the label of a list's row, which is a month too where it says so. */
function rowOf(
  { row }: FigureName,
  fiscalYear: FiscalYear,
  months: ReadonlyMap<string, YearMonth>,
): { readonly fiscalYear: FiscalYear; readonly month?: YearMonth; readonly label: string } {
  switch (row.of) {
    case "month":
      return { fiscalYear, month: row.month, label: "" };
    case "year":
      return { fiscalYear: row.fiscalYear, label: "" };
    case "list": {
      const month = months.get(row.label);
      return month ? { fiscalYear, month, label: "" } : { fiscalYear, label: row.label };
    }
    case "opening":
      return { fiscalYear, label: row.label };
  }
}

/** A share is a fraction in its cell, and a percent for a reader: 61.2. */
function valueOf({ cell, figure }: FigureCell): number | null {
  const shown = cell.kind === "formula" ? cell.result : cell.kind === "number" ? cell.number : null;
  if (typeof shown !== "number") return null;
  return figure.measure === "share" ? Math.round(shown * 1000) / 10 : shown;
}

/** A hidden figure's cell holds ＊, alone or within its statement. */
function isHiddenCell({ cell }: PlacedCell): boolean {
  return cell.kind === "text" && cell.text.includes(HIDDEN_MARK);
}

/**
 * Every figure of every table of a laid-out report, as data: counts and percents, earlier years too; what charts read is
 * the same once more, and left out.
 */
export function publishedData(
  report: AnnualReport,
  pages: readonly LaidOutPage[],
  publish: PublishText,
): readonly PublishedDatum[] {
  const { fiscalYear } = report;
  const titles = new Map(report.sections.map(({ id, title }) => [id, title]));
  const months = new Map(monthsOfFiscalYear(fiscalYear).map((month) => [monthLabel(month), month]));
  const units = statementUnits(report);
  return pages.flatMap(({ section, figures }) =>
    figures.filter(isOfTable).map((placed): PublishedDatum => {
      const { figure } = placed;
      const { label, ...row } = rowOf(figure, fiscalYear, months);
      const column = figure.column?.label ?? "";
      const line = figure.line?.label ?? (column === "" ? "" : label);
      const statement =
        figure.row.of === "list" ? units.get(`${section} ${figure.row.block} ${label}`) : undefined;
      return {
        section,
        title: publish(titles.get(section) ?? ""),
        ...row,
        item: publish(column === "" ? label : column),
        line: publish(line),
        value: valueOf(placed),
        unit:
          figure.measure === "share"
            ? "％"
            : (statement ?? (unitOfLabel(line, column) || unitOfTable(section, figure))),
        isHidden: isHiddenCell(placed),
      };
    }),
  );
}
