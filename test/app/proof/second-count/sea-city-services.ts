import type { StandingFigure } from "../../../../src/app/proof/figures-behind";
import { cellText } from "../../../../src/domain/grid/cell-value";
import type { WorkbookSnapshot } from "../../../../src/domain/grid/sheet-snapshot";
import type { RecordKindId } from "../../../../src/domain/records/record-kind-id";
import { recordPlace, rowPlace } from "./drilled-report";

/** A row of a list of うみべ市: its cells by letter, and the month that its date says to a reader. */
interface ServiceRow {
  readonly place: string;
  readonly month: string;
  readonly cells: Readonly<Record<string, string>>;
}

interface ServiceSheet {
  readonly kind: RecordKindId;
  readonly name: string;
  /** 0-based. */
  readonly first: number;
  /** One a row; what is below is no record. */
  readonly months: readonly string[];
}

/** The sheets as they stand in the fixture, read by eye. */
const SHEETS = {
  people: { kind: "employmentSupport", name: "就労支援実績", first: 3, months: ["R1.6", "R1.9", "R2.1"] },
  companies: {
    kind: "companyDevelopment",
    name: "企業開拓一覧",
    first: 2,
    months: ["R1.5", "R1.7", "R1.10", "R2.2"],
  },
  preparation: {
    kind: "workPreparation",
    name: "就労準備支援記録（令和元年度）",
    first: 1,
    months: ["R1.5", "R1.5", "R1.5", "R1.11"],
  },
  budgets: { kind: "householdBudget", name: "家計相談支援 利用者", first: 1, months: ["H30.11", "R1.8"] },
  loans: { kind: "loanOrGoods", name: "社協資金・物資", first: 1, months: ["R1.6", "R1.6", "R1.9", "R2.2"] },
  activities: { kind: "activity", name: "活動記録", first: 3, months: ["R1.6", "R1.9", "R1.12", "R2.2"] },
  stories: { kind: "caseStory", name: "事例集", first: 1, months: ["", ""] },
} as const satisfies Readonly<Record<string, ServiceSheet>>;

/** Which column of a sheet a label of the report stands for; of outcomes what stands in it. */
const MARKS: Readonly<Record<string, string>> = {
  情報提供: "F",
  ｷｬﾘｱｺﾝｻﾙﾃｨﾝｸﾞ: "G",
  応募書類作成指導: "H",
  定着支援: "I",
};
const OUTCOMES: Readonly<Record<string, readonly string[]>> = { 就労: ["就職", "就労"], 増収: ["増収"] };
const PLACEMENTS: Readonly<Record<string, readonly [acceptable: string, accepted: string]>> = {
  "一般就労（採用）": ["C", "D"],
  就労体験: ["E", "F"],
  会社見学: ["G", "H"],
};
const SUPPORTS: Readonly<Record<string, string>> = {
  生活自立に関する支援: "C",
  社会自立に関する支援: "D",
  就労自立に関する支援: "E",
  個別求人開拓: "F",
  就労後のﾌｫﾛｰｱｯﾌﾟ: "G",
};
const GRANTS: Readonly<Record<string, readonly string[]>> = {
  自立支援資金貸付: ["生活困窮者自立支援資金貸付"],
  緊急小口資金: ["緊急小口"],
  物資支援: ["物資", "現物支給"],
};
const CATEGORIES: Readonly<Record<string, string>> = {
  "7-3": "事業説明",
  "7-6": "イベント開催",
  "7-8": "視察受入等",
  "7-9": "研修",
};

const isMarked = ({ cells }: ServiceRow, column: string | undefined) =>
  column !== undefined && cells[column] !== "";

/** The services of うみべ市, counted from the cells of its lists. */
export class SeaCityServices {
  constructor(private readonly workbook: WorkbookSnapshot) {}

  private rowsOf({ kind, name, first, months }: ServiceSheet): readonly ServiceRow[] {
    const sheet = this.workbook.sheets.find((each) => each.name === name);
    return months.map((month, index) => ({
      place: recordPlace(kind, rowPlace(name, first + index)),
      month,
      cells: Object.fromEntries(
        (sheet?.cells[first + index] ?? []).map(({ value }, column) => [
          String.fromCharCode(65 + column),
          cellText(value),
        ]),
      ),
    }));
  }

  /** The rows behind a figure or a word; undefined where it is none of the services. */
  recordsOf(figure: StandingFigure): readonly string[] | undefined {
    return this.rowsBehind(figure)?.map(({ place }) => place);
  }

  private rowsBehind(figure: StandingFigure): readonly ServiceRow[] | undefined {
    const { section, name } = figure;
    const { row, column } = name;
    const isOfMonth = ({ month }: ServiceRow) => row.of !== "month" || month === row.label;
    switch (section) {
      case "3-1":
        return row.of === "list" && row.block === "people" ? this.people(figure) : this.companies(figure);
      case "3-2":
        return this.rowsOf(SHEETS.stories).filter(({ cells }) => cells.A === "就労支援");
      case "4-1":
        return this.rowsOf(SHEETS.preparation).filter(
          (each) =>
            isOfMonth(each) &&
            (column?.id === "total"
              ? Object.values(SUPPORTS).some((support) => isMarked(each, support))
              : isMarked(each, SUPPORTS[column?.label ?? ""])),
        );
      case "5-1":
        return this.rowsOf(SHEETS.budgets);
      case "7-1": {
        const [group = "", what = ""] = (column?.label ?? "").split(" ");
        return this.rowsOf(SHEETS.loans)
          .filter((each) => isOfMonth(each) && GRANTS[group]?.includes(each.cells.D ?? ""))
          .filter((each) => what === "件数" || isMarked(each, group === "物資支援" ? "F" : "E"));
      }
      default:
        return section in CATEGORIES
          ? this.rowsOf(SHEETS.activities).filter(({ cells }) => cells.B === CATEGORIES[section])
          : undefined;
    }
  }

  /** Of a row of the list its person, whom the month tells: there is one in each. */
  private people({ name: { row, column } }: StandingFigure): readonly ServiceRow[] {
    const all = this.rowsOf(SHEETS.people);
    if (row.label !== "合計") return all.filter(({ month }) => month === row.label);
    const label = column?.label ?? "";
    const said = OUTCOMES[label];
    return all.filter((each) =>
      said ? said.some((word) => each.cells.E?.split("、").includes(word)) : isMarked(each, MARKS[label]),
    );
  }

  private companies({ name: { row, column } }: StandingFigure): readonly ServiceRow[] {
    const all = this.rowsOf(SHEETS.companies);
    if (!column) return all;
    const columns = PLACEMENTS[row.label];
    return all.filter((each) => isMarked(each, columns?.[column.id === "acceptable" ? 0 : 1]));
  }
}
