import type { AnnualReport } from "../report/annual-report";
import { REPORT_TEXTS } from "../report/report-texts";
import type { ReportColumn } from "../report/report-column";
import type { ReportSection } from "../report/report-section";
import type { ListBlock, SectionBlock, StatementBlock, StatementPart } from "../report/section-block";
import type { FigureRow, SectionTable, YearRow } from "../report/section-table";
import {
  listFigureKey,
  listHeadingKey,
  monthFigureKey,
  noteFigureKey,
  openingKey,
  statementFigureKey,
  yearFigureKey,
  type FigureKey,
} from "./figure-key";
import { isQuantity, LOSS, lossWithValue, mayHide, monthLoss, yearLoss } from "./figure-measure";
import { noteFigures } from "./note-figures";

/** A figure that a reader of the printed report sees. */
export interface PublishedFigure {
  readonly key: FigureKey;
  readonly section: string;
  readonly value: number;
  /** What a sentence may call it: its column's label, its group, what stands before it. */
  readonly labels: readonly string[];
  /**
   * - `count`: of people, households, cases, companies, acts: hidden where small.
   * - `quantity`: 提供数, 金額 and 実施回数 count nobody, and are hidden only where they give a count away.
   */
  readonly measure: "count" | "quantity";
  /**
   * What a reader takes it to be at least who finds it hidden: zeros are printed as they are, so that ＊ is taken for 1
   * or more. A zero that is hidden for another's sake may be one.
   */
  readonly least: number;
  /** Whether a ＊ may stand for it: 実施回数 always stays. */
  readonly mayHide: boolean;
  /** What a reader loses without it, against the others. */
  readonly loss: number;
}

function leastBehindMark(value: number): number {
  return Math.min(1, value);
}

function figuresOfRow(
  table: SectionTable,
  row: FigureRow,
  line: number,
  keyOf: (column: string) => FigureKey,
  lossOf: (column: ReportColumn) => number,
): readonly PublishedFigure[] {
  return table.columns.flatMap((column): readonly PublishedFigure[] => {
    const value = column.role.kind === "text" ? null : (row.get(column.id)?.value ?? null);
    if (value === null) return [];
    return [
      {
        key: keyOf(column.id),
        section: table.id,
        value,
        labels: [column.groupTotal ? (column.group ?? column.label) : column.label],
        measure: isQuantity(table, column, line) ? "quantity" : "count",
        least: leastBehindMark(value),
        mayHide: mayHide(column),
        loss: lossWithValue(lossOf(column), value),
      },
    ];
  });
}

function figuresOfYear(table: SectionTable, year: YearRow): readonly PublishedFigure[] {
  return year.figures.flatMap((row, line) => {
    const keyOf = (column: string) => yearFigureKey(table.id, year.fiscalYear, line, column);
    return figuresOfRow(table, row, line, keyOf, yearLoss);
  });
}

function figuresOfMonths(table: SectionTable): readonly PublishedFigure[] {
  return table.months.flatMap(({ month, figures }) =>
    (figures ?? []).flatMap((row, line) => {
      const keyOf = (column: string) => monthFigureKey(table.id, month, line, column);
      return figuresOfRow(table, row, line, keyOf, monthLoss);
    }),
  );
}

/** A figure that stands in no table by month. */
function single(
  section: string,
  key: FigureKey,
  value: number | null,
  labels: readonly string[],
): readonly PublishedFigure[] {
  if (value === null) return [];
  return [
    {
      key,
      section,
      value,
      labels: labels.filter((label) => label !== ""),
      measure: "count",
      least: leastBehindMark(value),
      mayHide: true,
      loss: lossWithValue(LOSS.single, value),
    },
  ];
}

function figuresOfNotes(table: SectionTable): readonly PublishedFigure[] {
  return noteFigures(table).flatMap(({ index, values }) =>
    values.flatMap((value, number) => single(table.id, noteFigureKey(table.id, index, number), value, [])),
  );
}

function figuresOfTable(table: SectionTable): readonly PublishedFigure[] {
  return [
    ...figuresOfMonths(table),
    ...[table.year, ...table.earlierYears].flatMap((year) => figuresOfYear(table, year)),
    ...(hasOpening(table)
      ? single(table.id, openingKey(table.id), table.opening, [REPORT_TEXTS.openingCaseload])
      : []),
    ...figuresOfNotes(table),
  ];
}

/** Only a table with a stock prints 前年度末件数. */
function hasOpening({ columns }: SectionTable): boolean {
  return columns.some(({ role }) => role.kind === "stock");
}

function figuresOfList(
  section: string,
  { id, rows, columns, headingEnd }: ListBlock,
): readonly PublishedFigure[] {
  return [
    ...single(
      section,
      listHeadingKey(section, id),
      headingEnd?.figure.value ?? null,
      headingEnd ? [statementLabel(headingEnd)] : [],
    ),
    ...rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell.kind === "figure"
          ? single(section, listFigureKey(section, id, row, column), cell.figure.value, [
              columns[column]?.label ?? "",
            ])
          : [],
      ),
    ),
  ];
}

/** 登録者, without what joins it to its figure. */
function statementLabel({ before }: StatementPart): string {
  return before.replace(/[：:\s]+$/, "");
}

function figuresOfStatement(section: string, { id, parts }: StatementBlock): readonly PublishedFigure[] {
  return parts.flatMap((part, index) =>
    single(section, statementFigureKey(section, id, index), part.figure.value, [statementLabel(part)]),
  );
}

function figuresOfBlock(section: string, block: SectionBlock): readonly PublishedFigure[] {
  switch (block.kind) {
    case "months":
      return figuresOfTable(block.table);
    case "list":
      return figuresOfList(section, block);
    case "statement":
      return figuresOfStatement(section, block);
    default:
      return [];
  }
}

function figuresOfSection({ id, blocks }: ReportSection): readonly PublishedFigure[] {
  return blocks.flatMap((block) => figuresOfBlock(id, block));
}

/** Every figure of a report, in the order of its pages; a blank is none. */
export function publishedFigures({ sections }: AnnualReport): readonly PublishedFigure[] {
  return sections.flatMap(figuresOfSection);
}
