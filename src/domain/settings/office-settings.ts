import type { FiscalYear } from "../calendar/fiscal-year";
import type { Weekday } from "../calendar/weekday";
import type { CellPosition } from "../grid/cell-address";
import type { CheckLog } from "./check-log/check-log";
import type { CodeListId, CodeLists } from "./code-list";
import type { LookLimits } from "./look-limits";
import type { ReadingChoice } from "./reading-choice";

/** 端数処理: how a percent row is rounded to tenths. */
export type Rounding = "sum-to-100" | "half-up";

/** 月の数え方: which month a record is counted in. */
export type MonthBasis = "date" | "sheet";

/** One earlier year of one section: column id → printed figure; null where the cell was empty. */
export interface EarlierYear {
  readonly fiscalYear: FiscalYear;
  readonly values: ReadonlyMap<string, number | null>;
  /** The same by month (`2018-04`), where the year was kept by month. */
  readonly months?: ReadonlyMap<string, ReadonlyMap<string, number | null>>;
  /** Where each figure stands on 設定. */
  readonly cells?: ReadonlyMap<string, CellPosition>;
}

/** One section as the office orders its report: 報告書の構成. */
export interface SectionChoice {
  /** The id of one of our sections, or of the office's own. */
  readonly id: string;
  /** As the office calls it. */
  readonly title: string;
  readonly isPrinted: boolean;
  /** Of an own section: a free sheet, or the table by month of a code list. */
  readonly own?: { readonly of: "words" } | { readonly of: "codeList"; readonly codeList: CodeListId };
}

/** 体制: one post of the centre. */
export interface StaffPost {
  /** 自立相談支援事業 */
  readonly programme: string;
  /** 必須事業, 任意事業; empty: not said. */
  readonly programmeNote: string;
  /** 市福祉部, or the contractor. */
  readonly employer: string;
  readonly post: string;
  /** Null where the post has no head count of its own, such as 非常駐. */
  readonly headCount: number | null;
  readonly role: string;
}

/** 連携先: who gives a kind of food. */
export interface FoodPartner {
  /** A code of foodCategory. */
  readonly category: string;
  readonly partners: string;
}

/**
 * - `value-not-understood`, `item-unknown`, `earlier-year-column-unknown`: not used.
 * - `item-twice`, `code-twice`: the first is used. `code-without-name`: an ID or spelling stands alone.
 * - `group-not-printed`: a まとめ in a list whose table has no subtotals.
 * - `code-id-unusable`: the ID is one of ours, or has signs that no ID may have.
 * - `number-not-printed`: an own yearly number whose name tells no section that is printed.
 * - `counted-method-unsaid`: an own 支援方法 that 延べ対応に数える支援方法 neither names nor leaves out.
 */
export type SettingsProblem =
  | "value-not-understood"
  | "item-unknown"
  | "item-twice"
  | "earlier-year-column-unknown"
  | "code-twice"
  | "code-id-unusable"
  | "group-not-printed"
  | "number-not-printed"
  | "counted-method-unsaid";

/** What stands wrongly on 読み方. `cell` is on that sheet; the row is not used. */
export interface ReadingIssue {
  readonly cell: CellPosition;
  readonly item: string;
  readonly problem: "item-unknown" | "value-missing" | "value-not-understood" | "spelling-is-a-code";
}

/** How the office's sheets are read, besides what is recognised. */
export interface ReadingSettings {
  /** The name of 読み方; undefined where the workbook has none. */
  readonly sheet?: string;
  /** The office's own headers of a column, by the column's Japanese label. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
  readonly choices: readonly ReadingChoice[];
  /** The book that a sheet was taken over from, by the sheet's name. */
  readonly sources: ReadonlyMap<string, string>;
  readonly issues: readonly ReadingIssue[];
}

/** What stands wrongly on 設定. `cell` is on that sheet. */
export interface SettingsIssue {
  readonly cell: CellPosition;
  readonly item: string;
  readonly problem: SettingsProblem;
}

/** 設定, read; defaults where the sheet or an item is not there. */
export interface OfficeSettings {
  /** The name of the sheet that it was read from; undefined where the workbook has none. */
  readonly sheet?: string;
  readonly centreName: string;
  /** 市町村名: stands in the title on the cover. */
  readonly municipality: string;
  /** Undefined: not said, to be taken from the records. */
  readonly fiscalYear?: FiscalYear;
  /** 前年度末件数. */
  readonly openingCaseload?: number | undefined;
  readonly openingCaseloadCell?: CellPosition | undefined;
  readonly population?: number;
  /** 国の目安値: new cases a month for every 100,000 people. */
  readonly nationalTargets: ReadonlyMap<FiscalYear, number>;
  /** 担当者, to choose from in new sheets. */
  readonly staff: readonly string[];
  /** 学習支援の曜日. */
  readonly sessionWeekdays: readonly Weekday[];
  readonly rounding: Rounding;
  readonly monthBasis: MonthBasis;
  /** Ids of the contact methods that count as 延べ対応. */
  readonly countedContactMethods: readonly string[];
  /** How many days before an intake a contact is still preparing for it. */
  readonly preparationDays: number;
  /** How many days after a closure a contact is still 定着支援. */
  readonly followUpDays: number;
  readonly codeLists: CodeLists;
  /** 気になるケース. */
  readonly lookLimits: LookLimits;
  readonly reading: ReadingSettings;
  /** 点検の記録: what was settled, closed and corrected. */
  readonly checkLog: CheckLog;
  /** By section id, newest year first. */
  readonly earlierYears: ReadonlyMap<string, readonly EarlierYear[]>;
  /** 過年度の年数: how many earlier years are printed, 1 … 5. */
  readonly earlierYearCount: number;
  /** 前年度の文: last year's words, by section and area (`2-1 analysis`). */
  readonly lastYearWords: ReadonlyMap<string, string>;
  /** 報告書の構成, in the office's order; empty: all of ours in our order. */
  readonly sectionChoices: readonly SectionChoice[];
  /** 分析欄を載せない項目: sections without ●分析. */
  readonly sectionsWithoutAnalysis: ReadonlySet<string>;
  /** 表紙の日付, as it is printed: 令和2年10月; empty: not said. */
  readonly coverDate: string;
  /** 決裁欄 of 月報, from left to right; none where the office prints no boxes. */
  readonly approvers: readonly string[];
  readonly staffPosts: readonly StaffPost[];
  readonly foodPartners: readonly FoodPartner[];
  /** Standing notes by section id, e.g. 6-1. */
  readonly notes: ReadonlyMap<string, string>;
  /** 年間の数: yearly numbers that no record holds, by their name on 設定. */
  readonly yearlyNumbers: ReadonlyMap<string, number>;
  /** Where each of them stands on 設定. */
  readonly yearlyNumberCells: ReadonlyMap<string, CellPosition>;
  readonly issues: readonly SettingsIssue[];
}
