import type { StandingFigure } from "../../../../src/app/proof/figures-behind";
import { monthOf } from "../../../../src/domain/calendar/calendar-date";
import { monthLabel } from "../../../../src/domain/calendar/era";
import { dateOfSerial } from "../../../../src/domain/calendar/excel-serial";
import { cellText, type CellValue } from "../../../../src/domain/grid/cell-value";
import type { WorkbookSnapshot } from "../../../../src/domain/grid/sheet-snapshot";
import type { RecordKindId } from "../../../../src/domain/records/record-kind-id";
import { recordPlace, rowPlace, type DrilledReport } from "./drilled-report";

/** A row of a record sheet as a second reader sees it: cells by header, its month by the date in the first column. */
interface PlainRow {
  readonly place: string;
  readonly month: string;
  readonly day: number;
  readonly cells: ReadonlyMap<string, CellValue>;
}

const KINDS = {
  相談: "consultation",
  対応: "contact",
  プラン: "plan",
  終結: "closure",
  食料: "foodHandout",
  学習: "attendance",
  就労支援: "employmentSupport",
  企業開拓: "companyDevelopment",
  就労準備: "workPreparation",
  家計改善: "householdBudget",
  "貸付・現物": "loanOrGoods",
  活動: "activity",
  事例: "caseStory",
} as const satisfies Readonly<Record<string, RecordKindId>>;

type Sheets = keyof typeof KINDS;

const FIRST_SESSION = 4;

function plainRows(workbook: WorkbookSnapshot, prefix: Sheets): readonly PlainRow[] {
  return workbook.sheets
    .filter(({ name }) => name.startsWith(`${prefix}_`))
    .flatMap(({ name, cells: [header = [], ...body] }) => {
      const labels = header.map(({ value }) => cellText(value).replace(/\n/g, " "));
      return body.map((cells, index): PlainRow => {
        const day = Number(cells[0]?.value);
        const date = Number.isNaN(day) ? undefined : dateOfSerial(day, 1900);
        const ofSheet = name.slice(prefix.length + 1);
        return {
          place: recordPlace(KINDS[prefix], rowPlace(name, index + 1)),
          month: date ? monthLabel(monthOf(date)) : ofSheet,
          day,
          cells: new Map(labels.map((label, column) => [label, cells[column]?.value ?? null])),
        };
      });
    });
}

const text = ({ cells }: PlainRow, label: string) => cellText(cells.get(label) ?? null);
const isFilled = (row: PlainRow, label: string) => text(row, label) !== "";
const names = (row: PlainRow, label: string, code: string) => text(row, label).split("、").includes(code);

interface Rule {
  readonly sheets: readonly Sheets[];
  readonly counts: (row: PlainRow, id: string, label: string, group: string) => boolean;
}

const byCode = (sheet: Sheets, header: string): Rule => ({
  sheets: [sheet],
  counts: (row, id, label) => (id === "total" ? isFilled(row, header) : names(row, header, label)),
});

const DIRECT = ["電話・メール", "訪問・同行支援", "面談"];
const SUPPORTS =
  /^(就労準備支援ﾌﾟﾛｸﾞﾗﾑ作成|(生活|社会|就労)自立に関する支援|個別求人開拓|相談対応|就労後のﾌｫﾛｰｱｯﾌﾟ)$/;
/** What must be written where 7-1 prints it. */
const GRANT_HEADERS: Readonly<Record<string, string>> = { 金額: "金額", 内容: "内容" };

/** What is counted where, said a second time and over the cells themselves. */
const RULES: Readonly<Record<string, (id: string) => Rule>> = {
  "2-1": (id) => {
    if (id.startsWith("new_"))
      return {
        sheets: ["相談"],
        counts: (row, column) =>
          column === "new_total" || text(row, "性別") === (column === "new_male" ? "男" : "女"),
      };
    if (id === "contacts")
      return { sheets: ["対応"], counts: (row) => DIRECT.some((method) => names(row, "支援方法", method)) };
    if (id.startsWith("plan_"))
      return { sheets: ["プラン"], counts: (row, _, label) => text(row, "区分") === label };
    return { sheets: id === "closed" ? ["終結"] : ["相談", "終結"], counts: () => true };
  },
  "2-2": () => byCode("対応", "支援方法"),
  "2-3": () => byCode("相談", "年代"),
  "2-4": (id) =>
    id === "referral_total"
      ? { sheets: ["相談"], counts: (row) => ["市の他部署", "市役所外"].includes(text(row, "相談経路")) }
      : byCode("相談", "相談経路"),
  "2-5": () => byCode("相談", "相談内容"),
  "2-6": () => byCode("終結", "終結理由"),
  "4-1": () => ({
    sheets: ["就労準備"],
    counts: (row, id, label) =>
      [...row.cells.keys()].some(
        (header) => (id === "total" ? SUPPORTS.test(header) : header === label) && isFilled(row, header),
      ),
  }),
  "7-1": () => ({
    sheets: ["貸付・現物"],
    counts: (row, _, label, group) =>
      text(row, "区分") === group && (label === "件数" || isFilled(row, GRANT_HEADERS[label] ?? "金額")),
  }),
  "7-2": () => ({ sheets: ["食料"], counts: (row, _, label) => Number(text(row, label)) > 0 }),
  "6-1": () => ({
    sheets: ["学習"],
    counts: (row, id, label) => {
      const isOfYear = id.endsWith("_total") || text(row, "学年") === label;
      const marks = [...row.cells.values()].slice(FIRST_SESSION).map(cellText);
      return isOfYear && (id.startsWith("enrolled") || marks.some((mark) => mark !== "" && mark !== "×"));
    },
  }),
};

const CATEGORIES: Readonly<Record<string, string>> = {
  "7-3": "事業説明・連携依頼",
  "7-4": "講師派遣",
  "7-5": "イベント参加",
  "7-6": "イベント開催",
  "7-7": "無料職業紹介",
  "7-8": "視察受入",
  "7-9": "研修・会議",
};

const STORIES: Readonly<Record<string, string>> = { "2-7": "相談", "3-2": "就労", "4-2": "就労準備" };

/** The records behind each figure of the sample's report, counted from the cells of its sheets. */
export class SampleCount {
  private readonly rows = new Map<Sheets, readonly PlainRow[]>();
  private readonly listLines: ReadonlyMap<string, number>;

  constructor(
    private readonly workbook: WorkbookSnapshot,
    { figures }: Pick<DrilledReport, "figures">,
  ) {
    this.listLines = lineNumbers(figures);
  }

  rowsOf(prefix: Sheets): readonly PlainRow[] {
    const known = this.rows.get(prefix) ?? plainRows(this.workbook, prefix);
    this.rows.set(prefix, known);
    return known;
  }

  /** The records behind a figure of this year; undefined where there is no second count of it. */
  recordsOf(figure: StandingFigure): readonly string[] | undefined {
    return this.ofTable(figure) ?? this.ofList(figure)?.map(({ place }) => place);
  }

  private ofTable({ section, name: { row, column } }: StandingFigure): readonly string[] | undefined {
    const rule = RULES[section];
    if (!rule || !column || (row.of !== "month" && row.of !== "year")) return undefined;
    const [group = "", ...rest] = column.label.split(" ");
    const label = rest.at(-1) ?? group;
    const month = row.of === "month" ? row.label : column.id === "month_end" ? "R2.3" : undefined;
    if (column.id === "sessions") return this.sessionHeaders(month);
    const { sheets, counts } = rule(column.id);
    return sheets
      .flatMap((sheet) => this.rowsOf(sheet))
      .filter((each) => month === undefined || each.month === month)
      .filter((each) => counts(each, column.id, label, group))
      .map(({ place }) => place);
  }

  /** The headers over the sessions that were held. */
  private sessionHeaders(month: string | undefined): readonly string[] {
    return this.workbook.sheets
      .filter(({ name }) => name.startsWith("学習_") && (month === undefined || name === `学習_${month}`))
      .filter(({ cells: [header = []] }) => header.slice(FIRST_SESSION).some(({ value }) => value !== null))
      .map(({ name }) => recordPlace(KINDS.学習, rowPlace(name, 0)));
  }

  private ofList(figure: StandingFigure): readonly PlainRow[] | undefined {
    const { section, name } = figure;
    const { row, column } = name;
    if (row.of !== "list") return undefined;
    const at = this.listLines.get(lineOf(figure)) ?? -1;
    if (section === "3-1" && row.block === "people") {
      const people = inOrder(this.rowsOf("就労支援"));
      return row.label === "合計"
        ? people.filter((each) => isFilled(each, column?.label ?? ""))
        : people.slice(at, at + 1);
    }
    if (section === "3-1") {
      const companies = this.rowsOf("企業開拓");
      return column ? companies.filter((each) => isFilled(each, `${row.label} ${column.label}`)) : companies;
    }
    if (section === "5-1") return this.rowsOf("家計改善");
    if (section in STORIES) {
      const stories = this.rowsOf("事例").filter((each) => text(each, "区分") === STORIES[section]);
      const number = Number(/\d+/.exec(row.label)?.[0]);
      return stories.slice(number - 1, number);
    }
    const activities = inOrder(this.rowsOf("活動"));
    return section in CATEGORIES
      ? activities.filter((each) => text(each, "区分") === CATEGORIES[section]).slice(at, at + 1)
      : undefined;
  }
}

function inOrder(rows: readonly PlainRow[]): readonly PlainRow[] {
  return rows.toSorted((a, b) => a.day - b.day);
}

function lineOf({ sheet, cell }: StandingFigure): string {
  return `${sheet} ${cell.row}`;
}

/** Which line of its list each row is, over all sheets on which the list goes on. */
function lineNumbers(figures: readonly StandingFigure[]): ReadonlyMap<string, number> {
  const lists = new Map<string, string[]>();
  const sheets = [...new Set(figures.map(({ sheet }) => sheet))];
  const ofRows = figures.filter(({ name }) => name.row.of === "list" && name.row.label !== "合計");
  const byPlace = (a: StandingFigure, b: StandingFigure) =>
    sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.cell.row - b.cell.row;
  for (const figure of ofRows.toSorted(byPlace)) {
    const { section, name } = figure;
    const list = `${section} ${name.row.of === "list" ? name.row.block : ""}`;
    const lines = lists.get(list) ?? [];
    lists.set(list, lines);
    if (!lines.includes(lineOf(figure))) lines.push(lineOf(figure));
  }
  return new Map([...lists.values()].flatMap((lines) => lines.map((line, index) => [line, index] as const)));
}
