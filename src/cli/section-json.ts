import { monthKey } from "../domain/calendar/calendar-date";
import { monthTableOf, type ReportSection } from "../domain/report/report-section";
import type {
  ListBlock,
  ListCell,
  ListRow,
  StaffingBlock,
  StatementBlock,
  StoryBlock,
} from "../domain/report/section-block";
import type { FigureRow, MonthRow, SectionTable, ShareRow, YearRow } from "../domain/report/section-table";

type ValueJson = number | string | null;
type ValuesJson = Readonly<Record<string, ValueJson>> | null;

function figuresJson(row: FigureRow | undefined): ValuesJson {
  return row ? Object.fromEntries([...row].map(([id, { value }]) => [id, value])) : null;
}

/** `values`, or in a table of several lines one key a line: `households`, `items`. */
function linesJson({ lines }: SectionTable, rows: readonly FigureRow[] | null) {
  return Object.fromEntries(lines.map(({ id }, index) => [id, figuresJson(rows?.[index])]));
}

/** In percent, one decimal; null where the total is 0, or nothing was printed. */
function sharesJson({ columns }: SectionTable, shares: ShareRow | null): ValuesJson {
  if (!shares) return null;
  const shareOf = (id: string) => shares.get(id) ?? null;
  return Object.fromEntries(
    columns
      .filter(({ role }) => role.kind === "count" || role.kind === "sum")
      .map(({ id }) => [id, shareOf(id)] as const)
      .map(([id, share]) => [id, share === null ? null : share / 10]),
  );
}

/** Figures with the words that stand between them. */
function monthValues(table: SectionTable, { figures, texts }: MonthRow) {
  const words = Object.fromEntries([...(texts ?? [])].map(([id, text]) => [id, text === "" ? null : text]));
  const lines = Object.entries(linesJson(table, figures));
  return Object.fromEntries(lines.map(([line, values]) => [line, values && { ...values, ...words }]));
}

function monthsJson(table: SectionTable) {
  return table.months.map((row) => ({
    month: monthKey(row.month),
    label: row.label,
    ...monthValues(table, row),
  }));
}

function yearJson(table: SectionTable, { label, figures, shares }: YearRow) {
  return { label, ...linesJson(table, figures), percent: sharesJson(table, shares) };
}

function yearsJson(table: SectionTable) {
  return [table.year, ...table.earlierYears].map((year) => yearJson(table, year));
}

function cellJson(cell: ListCell | undefined, above: ValueJson): ValueJson {
  if (cell?.kind === "text") return cell.text;
  if (cell?.kind === "figure") return cell.figure.value;
  return cell?.kind === "above" ? above : null;
}

/** Each row by column id; what stands once over several rows is said in each of them. */
function rowsJson({ columns }: ListBlock, rows: readonly ListRow[]): readonly ValuesJson[] {
  const last = new Map<string, ValueJson>();
  return rows.map(({ cells }) => {
    columns.forEach(({ id }, index) => last.set(id, cellJson(cells[index], last.get(id) ?? null)));
    return Object.fromEntries(last);
  });
}

function listJson(list: ListBlock) {
  const [total = null] = rowsJson(
    list,
    list.rows.filter(({ isTotal }) => isTotal),
  );
  return {
    id: list.id,
    rows: rowsJson(
      list,
      list.rows.filter(({ isTotal }) => !isTotal),
    ),
    total,
    notes: list.notes,
    ...(list.headingEnd && { count: list.headingEnd.figure.value }),
  };
}

function statementJson({ id, parts }: StatementBlock) {
  return {
    id,
    figures: parts.map(({ before, figure, after }) => ({
      label: before.trim(),
      value: figure.value,
      unit: after,
    })),
  };
}

function storyJson({ number, title, parts, analysis }: StoryBlock) {
  return { number, title, parts, analysis };
}

/** Undefined, so that the key is left out, where there is nothing. */
function someOf<T>(all: readonly T[]): readonly T[] | undefined {
  return all.length === 0 ? undefined : all;
}

/** One section as JSON: its table by month as every program knows it, every other form of block under a key of its own. */
export function sectionJson(section: ReportSection) {
  const { id, title, blocks } = section;
  const table = monthTableOf(section);
  const lists = blocks.filter((block): block is ListBlock => block.kind === "list");
  const statements = blocks.filter((block): block is StatementBlock => block.kind === "statement");
  const stories = blocks.filter((block): block is StoryBlock => block.kind === "story");
  const staffing = blocks.filter((block): block is StaffingBlock => block.kind === "staffing");
  return {
    id,
    title,
    months: table ? monthsJson(table) : [],
    years: table ? yearsJson(table) : [],
    lists: someOf(lists.map(listJson)),
    statements: someOf(statements.map(statementJson)),
    stories: someOf(stories.map(storyJson)),
    staffing: someOf(staffing.flatMap(({ boxes }) => boxes)),
  };
}
