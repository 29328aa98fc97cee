import { BLANK, type Figure } from "../count/figure";
import type { AnnualReport } from "../report/annual-report";
import { HIDDEN_MARK } from "../report/hidden-mark";
import { leafColumns } from "../report/report-column";
import type { ListBlock, SectionBlock, StatementBlock, StatementPart } from "../report/section-block";
import type { FigureRow, MonthRow, SectionTable, ShareRow, YearRow } from "../report/section-table";
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
import { maskedNote, noteFigures, type NoteFigures } from "./note-figures";

/** Prints ＊. */
const HIDDEN: Figure = { ...BLANK, hidden: true };

type IsHidden = (key: FigureKey) => boolean;

/** Not even the records stay behind it: their number is its value. */
function shown(figure: Figure, key: FigureKey, isHidden: IsHidden): Figure {
  return isHidden(key) ? HIDDEN : figure;
}

function shownRow(row: FigureRow, keyOf: (column: string) => FigureKey, isHidden: IsHidden): FigureRow {
  return new Map([...row].map(([id, figure]) => [id, shown(figure, keyOf(id), isHidden)]));
}

/**
 * What was given in a month goes with how often: as many kinds of goods as are named were given at least, and where
 * nothing is named nothing was given.
 */
function shownTexts(
  { columns }: SectionTable,
  { texts, month, figures }: MonthRow,
  tableId: string,
  isHidden: IsHidden,
): MonthRow["texts"] {
  if (!texts || !figures) return texts;
  return new Map(
    [...texts].map(([id, text]) => {
      const group = columns.find((column) => column.id === id)?.group;
      const beside = columns.filter((column) => column.id !== id && column.group === group);
      const goes = beside.some((column) => isHidden(monthFigureKey(tableId, month, 0, column.id)));
      return [id, goes ? HIDDEN_MARK : text];
    }),
  );
}

function shownMonth(table: SectionTable, row: MonthRow, isHidden: IsHidden): MonthRow {
  const figures =
    row.figures?.map((figures, line) =>
      shownRow(figures, (column) => monthFigureKey(table.id, row.month, line, column), isHidden),
    ) ?? null;
  const texts = shownTexts(table, row, table.id, isHidden);
  return { ...row, figures, ...(texts && { texts }) };
}

function leafTotal(table: SectionTable, figures: FigureRow): number | null {
  const leaves = leafColumns(table.columns).map(({ id }) => figures.get(id) ?? BLANK);
  if (leaves.some(({ hidden }) => hidden)) return null;
  return leaves.reduce((sum, { value }) => sum + (value ?? 0), 0);
}

/** The share of one count in a total of its own, half up: it says nothing of the counts beside it. */
function ownShare(count: number | null, total: number): number | null {
  return count === null || total === 0 ? null : Math.floor((2000 * count + total) / (2 * total));
}

/**
 * Shares of a year with hidden counts: a share stays where its count and the row's total both stand, and is then
 * worked out of these two alone. Shares that sum to 100.0 would not do: how they are rounded tells something of every
 * count of the row.
 */
function shownShares(table: SectionTable, figures: FigureRow, shares: ShareRow): ShareRow {
  if (leafTotal(table, figures) !== null && [...figures.values()].every(({ hidden }) => !hidden))
    return shares;
  const totalColumn = table.columns.find(({ role }) => role.kind === "sum" && role.total);
  const total = (totalColumn && figures.get(totalColumn.id)?.value) ?? null;
  return new Map(
    [...shares.keys()].map((id) => {
      const own = total === null ? null : ownShare(figures.get(id)?.value ?? null, total);
      return [id, id === totalColumn?.id && total !== null && total > 0 ? 1000 : own];
    }),
  );
}

function shownYear(table: SectionTable, year: YearRow, isHidden: IsHidden): YearRow {
  const figures = year.figures.map((row, line) =>
    shownRow(row, (column) => yearFigureKey(table.id, year.fiscalYear, line, column), isHidden),
  );
  const [first] = figures;
  return {
    ...year,
    figures,
    shares: year.shares && first ? shownShares(table, first, year.shares) : year.shares,
  };
}

/** A note is masked with its own figures, and the rate of new cases with the year's. */
function isNoteHidden(
  table: SectionTable,
  { index, meaning, values }: NoteFigures,
  isHidden: IsHidden,
): boolean {
  if (meaning === "targetRate")
    return isHidden(yearFigureKey(table.id, table.year.fiscalYear, 0, "new_total"));
  return values.some((_, number) => isHidden(noteFigureKey(table.id, index, number)));
}

function shownNotes(table: SectionTable, isHidden: IsHidden): readonly string[] {
  const hidden = new Set(
    noteFigures(table)
      .filter((note) => isNoteHidden(table, note, isHidden))
      .map(({ index }) => index),
  );
  return table.notes.map((note, index) => (hidden.has(index) ? maskedNote(note, HIDDEN_MARK) : note));
}

function shownTable(table: SectionTable, isHidden: IsHidden): SectionTable {
  return {
    ...table,
    months: table.months.map((row) => shownMonth(table, row, isHidden)),
    year: shownYear(table, table.year, isHidden),
    earlierYears: table.earlierYears.map((year) => shownYear(table, year, isHidden)),
    notes: shownNotes(table, isHidden),
    opening: isHidden(openingKey(table.id)) ? null : table.opening,
  };
}

function shownPart(part: StatementPart, key: FigureKey, isHidden: IsHidden): StatementPart {
  return { ...part, figure: shown(part.figure, key, isHidden) };
}

function shownList(section: string, block: ListBlock, isHidden: IsHidden): ListBlock {
  const { id, headingEnd, rows } = block;
  return {
    ...block,
    ...(headingEnd && { headingEnd: shownPart(headingEnd, listHeadingKey(section, id), isHidden) }),
    rows: rows.map((row, rowIndex) => ({
      ...row,
      cells: row.cells.map((cell, column) =>
        cell.kind === "figure"
          ? { ...cell, figure: shown(cell.figure, listFigureKey(section, id, rowIndex, column), isHidden) }
          : cell,
      ),
    })),
  };
}

function shownStatement(section: string, block: StatementBlock, isHidden: IsHidden): StatementBlock {
  return {
    ...block,
    parts: block.parts.map((part, index) =>
      shownPart(part, statementFigureKey(section, block.id, index), isHidden),
    ),
  };
}

function shownBlock(section: string, block: SectionBlock, isHidden: IsHidden): SectionBlock {
  switch (block.kind) {
    case "months":
      return { ...block, table: shownTable(block.table, isHidden) };
    case "list":
      return shownList(section, block, isHidden);
    case "statement":
      return shownStatement(section, block, isHidden);
    default:
      return block;
  }
}

/** A report without the figures of some keys, and without what is worked out of them: shares, notes, what was given. */
export function hideFigures(report: AnnualReport, hidden: ReadonlySet<FigureKey>): AnnualReport {
  if (hidden.size === 0) return report;
  return {
    ...report,
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => shownBlock(section.id, block, (key) => hidden.has(key))),
    })),
  };
}
