import type { FigureRowName } from "../figure-name";
import { columnName, monthRowName, yearRowName } from "../figure-names";
import { leafColumns, type ReportColumn } from "../report-column";
import type { FigureRow, MonthRow, SectionTable, YearRow } from "../section-table";
import { textKey } from "../../text/text-key";
import type { DraftSource } from "./draft-sentence";

const MONTHS_OF_YEAR = 12;

/** False where a sum may be that of some of its parts only, since others are blank. */
function isWhole({ id, role }: ReportColumn, figures: FigureRow | undefined): boolean {
  if (role.kind !== "sum") return true;
  const parts = role.of.map((part) => figures?.get(part)?.value ?? null);
  const known = parts.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return !parts.includes(null) || figures?.get(id)?.value !== known;
}

function figureOf(
  { id, lines }: SectionTable,
  row: FigureRowName,
  column: ReportColumn,
  figures: FigureRow | undefined,
): DraftSource | undefined {
  const value = figures?.get(column.id)?.value ?? null;
  if (value === null || !isWhole(column, figures)) return undefined;
  const [line] = lines;
  return {
    from: "figure",
    section: id,
    name: { row, column: columnName(column), measure: "count", ...(lines.length > 1 && line && { line }) },
    value,
  };
}

export function columnOf({ columns }: SectionTable, id: string): ReportColumn | undefined {
  return columns.find((column) => column.id === id);
}

/** The figure of a year's row, in its first line; undefined where it is blank. */
export function yearFigure(
  table: SectionTable,
  year: YearRow,
  column: ReportColumn,
): DraftSource | undefined {
  return figureOf(table, yearRowName(year), column, year.figures[0]);
}

export function monthFigure(
  table: SectionTable,
  month: MonthRow,
  column: ReportColumn,
): DraftSource | undefined {
  return figureOf(table, monthRowName(month), column, month.figures?.[0]);
}

/** The share below this year's figure; undefined where the table prints none. */
export function yearShare(table: SectionTable, column: ReportColumn): DraftSource | undefined {
  const share = table.year.shares?.get(column.id) ?? null;
  if (share === null) return undefined;
  const name = { row: yearRowName(table.year), column: columnName(column), measure: "share" as const };
  return { from: "figure", section: table.id, name, value: share };
}

/** Whether a column is known of every month: of a year that is not over nothing can be said. */
export function isOfWholeYear(table: SectionTable, column: ReportColumn): boolean {
  const known = table.months.filter((month) => monthFigure(table, month, column) !== undefined);
  return known.length === MONTHS_OF_YEAR;
}

/** The months in which there was service; undefined where it does not go on to the year's end. */
export function monthsOfService({ months }: SectionTable): readonly MonthRow[] | undefined {
  const since = months.slice(months.findIndex(({ figures }) => figures !== null));
  return since.length > 0 && since.every(({ figures }) => figures !== null) ? since : undefined;
}

const HELD = "sessions";

/** True of a table that says how often something was held. */
export function tellsSessions(table: SectionTable): boolean {
  return columnOf(table, HELD) !== undefined;
}

/** The months in which something was held; undefined where that is not known of every month of service. */
export function monthsHeld(table: SectionTable): readonly MonthRow[] | undefined {
  const months = monthsOfService(table);
  const sessionsOf = ({ figures }: MonthRow) => figures?.[0]?.get(HELD)?.value ?? null;
  if (!months || months.some((month) => sessionsOf(month) === null)) return undefined;
  return months.filter((month) => sessionsOf(month) !== 0);
}

/** The row of the year before this one; undefined where the table does not print it. */
export function yearBefore({ earlierYears, year }: SectionTable): YearRow | undefined {
  return earlierYears.find(({ fiscalYear }) => fiscalYear === year.fiscalYear - 1);
}

/** The column of the row's total, at the right. */
export function totalColumn({ columns }: SectionTable): ReportColumn | undefined {
  return columns.find(({ role }) => role.kind === "sum" && role.total);
}

export interface CountOfColumn {
  readonly column: ReportColumn;
  readonly count: DraftSource;
}

/** This year's figures of the counted columns; undefined where one is not known of every month. */
export function countsOfYear(table: SectionTable): readonly CountOfColumn[] | undefined {
  const leaves = leafColumns(table.columns);
  if (leaves.length === 0 || !leaves.every((column) => isOfWholeYear(table, column))) return undefined;
  return leaves.flatMap((column) => {
    const count = yearFigure(table, table.year, column);
    return count ? [{ column, count }] : [];
  });
}

const CATCH_ALL_IDS: ReadonlySet<string> = new Set(["other", "unknown", "other_unknown"]);

const REST = "(?:そ|其)の(?:他|ほか|外)|(?:[左右上前]記|これら|それ|以上)(?:以外|の(?:他|ほか))";
const UNSAID =
  "不明|不詳|[わ分判]からない|[無未](?:回答|記入|記載|把握|確認|分類)|(?:回答|記入|記載|該当|特に)な[しい]";
/** As offices spell it: そのほか, 上記以外の相談, 年齢不明, （無回答）; 行方不明 is a thing of its own. */
const CATCH_ALL_LABEL = new RegExp(
  `^[([【]?(?:${REST}|(?:${UNSAID})[)\\]】]?$)|(?:(?<!行方|所在|音信|消息)不明|不詳|${REST})[)\\]】]?$`,
);

/** その他 and 不明: what is left over stands for nothing. */
export function isCatchAll({ id, label }: Pick<ReportColumn, "id" | "label">): boolean {
  return CATCH_ALL_IDS.has(id) || CATCH_ALL_LABEL.test(textKey(label));
}
