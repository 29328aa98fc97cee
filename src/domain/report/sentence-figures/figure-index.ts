import { monthKey } from "../../calendar/calendar-date";
import type { FiscalYear } from "../../calendar/fiscal-year";
import { REPORT_TEXTS } from "../report-texts";
import type { FigureName } from "../figure-name";
import { plainText } from "./plain-sentence";

/** A figure that a sentence may speak of. */
export interface NamedFigure {
  readonly section: string;
  readonly title: string;
  readonly name: FigureName;
  readonly value: number;
}

/** `2019-08` for a month, `2019` for a year. */
export type RowKey = string;

/** A name that a sentence may call a column by. */
export interface ColumnLabel {
  /** In plain text. */
  readonly words: string;
  /** What a sentence must speak of where the words alone may be another's: プラン for 新規. */
  readonly group?: string;
}

/** What is counted in a column, where its name says so: 円 of 金額. */
export type ColumnUnit = "money" | "companies" | "households" | "items";

/** A column of a table, or a figure that stands alone, with what its rows show. */
export interface FigureColumn {
  readonly section: string;
  readonly labels: readonly ColumnLabel[];
  /** Absent where people, cases, and answers are counted. */
  readonly unit?: ColumnUnit;
  readonly counts: ReadonlyMap<RowKey, NamedFigure>;
  /** In hundredths: 23.8 for 23.8%. */
  readonly shares: ReadonlyMap<RowKey, NamedFigure>;
}

export interface FigureIndex {
  readonly fiscalYear: FiscalYear;
  readonly columns: readonly FigureColumn[];
  /** How many people asked for the first time this year; undefined where nobody counted. */
  readonly people: number | undefined;
}

const TOTAL_LABELS: readonly string[] = [REPORT_TEXTS.rowTotal, REPORT_TEXTS.sumOfMonths];
/** What a sentence calls the total of a table. */
const TOTAL_WORDS = ["合計", "総数", "全体", "総件数"];

/** 新規相談受付件数 is also called 新規相談. */
const LABEL_END = /(?:受付)?(?:件数|者数|人数|回数)$|(?<=.{3})金額$/;
/** And just 新規. */
const INTAKE = /^(.{2,})相談受付(?:件数|者数)$/;
/** 月末件数: what is counted at the end of a month, not within it. */
export const STOCK = /末件数$/;
/** Names of what is counted, and of nothing that is told apart. */
const MEASURES: readonly string[] = ["件数", "人数", "回数", "金額"];

function spellings(label: string): readonly string[] {
  const plain = plainText(label).replaceAll(" ", "");
  const short = plain.replace(LABEL_END, "");
  // A label in narrow kana is spoken of in wide ones.
  const wide = plain.normalize("NFKC");
  return [plain, wide, ...(short.length >= 3 ? [short] : []), ...(INTAKE.exec(plain)?.slice(1) ?? [])];
}

function totalLabels(title: string): readonly string[] {
  const answers = title.includes("複数回答") ? ["回答", "回答数"] : [];
  const plain = title.replace(/[（(].*$/, "");
  return [...TOTAL_WORDS, ...answers, ...spellings(plain), ...spellings(plain.replace(/実績$/, ""))];
}

function distinct(all: readonly string[]): readonly ColumnLabel[] {
  // Of a title that stands in brackets nothing is left.
  return [...new Set(all)].filter((words) => words !== "").map((words) => ({ words }));
}

function labelsOf({ name, title }: NamedFigure): readonly ColumnLabel[] {
  const { column, row } = name;
  const own = column ? column.label : row.label;
  const alone = TOTAL_LABELS.includes(own) ? totalLabels(title) : spellings(own);
  const labels = distinct(alone);
  const [group, ...rest] = own.split(" ");
  const last = rest.at(-1);
  if (last === undefined || group === undefined || MEASURES.includes(last)) return labels;
  const groups = spellings(group);
  return [
    ...labels,
    ...distinct(spellings(last)).flatMap(({ words }) =>
      groups.map((each): ColumnLabel => ({ words, group: each })),
    ),
  ];
}

function unitOf({ name: { column, line, row } }: NamedFigure): ColumnUnit | undefined {
  const label = line?.label ?? column?.label ?? row.label;
  if (label.endsWith("金額")) return "money";
  if (label.includes("会社数")) return "companies";
  if (label.includes("世帯数")) return "households";
  return label === "提供数" ? "items" : undefined;
}

/** True of the column that is the whole of its table. */
export function isTotalColumn({ labels }: FigureColumn): boolean {
  return TOTAL_WORDS.every((word) => labels.some(({ words }) => words === word));
}

/** The row of a figure; undefined where it is one of many of a list. */
function rowKeyOf({ row }: FigureName, fiscalYear: FiscalYear): RowKey | undefined {
  switch (row.of) {
    case "month":
      return monthKey(row.month);
    case "year":
      return String(row.fiscalYear);
    case "list":
      return row.label === REPORT_TEXTS.total ? String(fiscalYear) : undefined;
    case "opening":
      return undefined;
  }
}

/** A figure that stands alone, such as 登録者, is of the year. */
function rowOf(name: FigureName, fiscalYear: FiscalYear): RowKey | undefined {
  return name.row.of === "list" && name.column === undefined
    ? String(fiscalYear)
    : rowKeyOf(name, fiscalYear);
}

interface GrowingColumn extends FigureColumn {
  readonly counts: Map<RowKey, NamedFigure>;
  readonly shares: Map<RowKey, NamedFigure>;
}

/** What a stock begins with is what it was at the end of the year before, where no earlier year is printed. */
function addOpenings(
  figures: readonly NamedFigure[],
  columns: readonly GrowingColumn[],
  fiscalYear: FiscalYear,
): void {
  const before = String(fiscalYear - 1);
  for (const figure of figures) {
    if (figure.name.row.of !== "opening") continue;
    const stock = columns.find(
      ({ section, labels }) =>
        section === figure.section && labels.some(({ words }) => words.endsWith("末件数")),
    );
    if (stock && !stock.counts.has(before)) stock.counts.set(before, figure);
  }
}

/** Puts a report's figures in order for sentences. */
export function indexFigures(figures: readonly NamedFigure[], fiscalYear: FiscalYear): FigureIndex {
  const columns = new Map<string, GrowingColumn>();
  for (const figure of figures) {
    const { section, name } = figure;
    const row = rowOf(name, fiscalYear);
    if (row === undefined || name.isForChart) continue;
    const block = name.row.of === "list" ? `${name.row.block} ${name.column ? "" : name.row.label}` : "";
    const key = [section, block, name.column?.id ?? "", name.line?.id ?? ""].join("\n");
    const unit = unitOf(figure);
    const column = columns.get(key) ?? {
      section,
      labels: labelsOf(figure),
      ...(unit && { unit }),
      counts: new Map<RowKey, NamedFigure>(),
      shares: new Map<RowKey, NamedFigure>(),
    };
    columns.set(key, column);
    (name.measure === "share" ? column.shares : column.counts).set(row, figure);
  }
  const all = [...columns.values()];
  addOpenings(figures, all, fiscalYear);
  const people = figures.find(
    ({ section, name }) =>
      section === "2-1" &&
      name.column?.id === "new_total" &&
      name.row.of === "year" &&
      name.row.fiscalYear === fiscalYear &&
      name.measure === "count",
  );
  return { fiscalYear, columns: all, people: people?.value };
}
