import { figuresOfReport, type StandingFigure } from "../../../../src/app/proof/figures-behind";
import type { FigureSource } from "../../../../src/app/proof/figure-source";
import { sourceFinder, type SourceFinder } from "../../../../src/app/proof/source-of-cell";
import { isRefusal } from "../../../../src/app/refusal";
import { cellAddress, type CellPosition } from "../../../../src/domain/grid/cell-address";
import type { RecordKindId } from "../../../../src/domain/records/record-kind-id";
import type { AnnualReport } from "../../../../src/domain/report/annual-report";
import { bookOf, writtenReport, type WrittenReport } from "../../../fixtures/written-reports";

/** A written report, to be drilled from any of its figures. */
export interface DrilledReport extends Pick<WrittenReport, "workbook" | "fiscalYear"> {
  readonly report: AnnualReport;
  readonly find: SourceFinder;
  readonly figures: readonly StandingFigure[];
}

export async function drilledReport(name: string): Promise<DrilledReport> {
  const { workbook, fiscalYear, report } = await writtenReport(name);
  const book = bookOf(workbook, fiscalYear);
  const figures = figuresOfReport(book);
  if (isRefusal(figures)) throw new Error(figures.refused);
  return { workbook, fiscalYear, report, figures, find: sourceFinder(book, figures) };
}

/** `相談_R1.8!7`: a row, as second counts call it. */
export function rowPlace(sheet: string, row: number): string {
  return `${sheet}!${row + 1}`;
}

/** `closure 終結_R1.8!7`: a record; one row of a ledger holds several. */
export function recordPlace(kind: RecordKindId, place: string): string {
  return `${kind} ${place}`;
}

/** `設定!C30`. */
export function cellPlace({ sheet, cell }: { readonly sheet: string; readonly cell: CellPosition }): string {
  return `${sheet}!${cellAddress(cell)}`;
}

export function nameOf({ section, sheet, cell, name }: StandingFigure): string {
  const words = [
    name.row.label,
    name.line?.label,
    name.column?.label,
    name.measure,
    name.isForChart && "chart",
  ];
  return `${section} ${cellPlace({ sheet, cell })} ${words.filter(Boolean).join(" ")}`;
}

export function isOfEarlierYear({ name: { row } }: StandingFigure, fiscalYear: number): boolean {
  return row.of === "year" && row.fiscalYear < fiscalYear;
}

/** What drilling from a figure leads to. */
export interface Drilled {
  readonly records: readonly string[];
  readonly entered: readonly string[];
  readonly origin: Extract<FigureSource, { readonly at: "figure" }>["origin"];
}

export function drillFrom({ find }: DrilledReport, figure: StandingFigure): Drilled {
  const source = find(figure.sheet, figure.cell);
  if (source.at !== "figure") throw new Error(`${nameOf(figure)}: ${source.at}`);
  const { records, entered, origin } = source;
  return {
    records: records
      .map(({ record: { kind, sheet, row } }) => recordPlace(kind, rowPlace(sheet, row)))
      .sort(),
    entered: entered.map(cellPlace).sort(),
    origin,
  };
}

export function placesInOrder(places: readonly string[]): readonly string[] {
  return [...new Set(places)].sort();
}

/** Sections with tables, lists, figures in words or stories of which no figure was found. */
export function sectionsWithoutFigures({ report, figures }: DrilledReport): readonly string[] {
  const found = new Set(figures.map(({ section }) => section));
  const counts = new Set(["months", "list", "statement", "story"]);
  return report.sections
    .filter(({ hasContents, blocks }) => hasContents && blocks.some(({ kind }) => counts.has(kind)))
    .map(({ id }) => id)
    .filter((id) => !found.has(id));
}

/** Cells of the report's sheets that show a number and lead nowhere; the page numbers of 目次 aside. */
export function numbersWithoutSource({ workbook, fiscalYear, figures }: DrilledReport): readonly string[] {
  const sheets = new Set(
    workbook.names.filter(({ name }) => name.startsWith(`jisseki_${fiscalYear}_`)).map(({ sheet }) => sheet),
  );
  const known = new Set(figures.map(cellPlace));
  return workbook.sheets
    .filter(({ name }) => sheets.has(name) && name !== "目次")
    .flatMap(({ name, origin, cells }) =>
      cells.flatMap((row, down) =>
        row.flatMap(({ value }, right) => {
          const cell = { row: origin.row + down, column: origin.column + right };
          const place = cellPlace({ sheet: name, cell });
          return typeof value === "number" && !known.has(place) ? [place] : [];
        }),
      ),
    );
}
