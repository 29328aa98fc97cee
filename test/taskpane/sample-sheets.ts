import { lookAtSheets } from "../../src/app/look-at-sheets";
import type { NewYearOffer } from "../../src/app/new-year";
import { readSheetsOf } from "../../src/app/read-book";
import type { SheetsOverview } from "../../src/app/sheets-overview";
import { sheetOf, workbookOf } from "../fixtures/workbook-of";

/** A small office of invented people: a read sheet, two that are asked about, a note, and one of another book. */
export const OFFICE = workbookOf([
  sheetOf("相談_R1.5", [
    ["令和元年5月 相談受付"],
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "担当"],
    ["5/13", "R1-001", "男性", "45歳", "本人", "就労", "海野"],
    ["R1.5.20", "R1-002", "女", "30代", "庁内紹介", "住まい", "海野"],
    ["合計", 2],
  ]),
  sheetOf("終結_R1.5", [
    ["終結日", "受付番号", "終結理由"],
    ["R1.4.30", "R1-001", "就労"],
  ]),
  sheetOf("8月のやりとり", [
    ["いつ", "受付番号", "支援方法", "件数", "やり方"],
    ["R1.8.5", "R1-001", "面談", 1, "訪問"],
  ]),
  sheetOf("メモ", [["棚卸は月末に"]]),
  sheetOf("終結_R1.6（社協）", [["終結日", "受付番号", "終結理由"]]),
  sheetOf("読み方", [
    ["項目", "値"],
    ["読み方の版", "1"],
    ["取り込み", "終結_R1.6（社協）", "社協.xlsx"],
  ]),
]);

export const SHEETS: SheetsOverview = lookAtSheets(readSheetsOf(OFFICE, 2019));

export const NEW_YEAR: NewYearOffer = {
  preview: {
    fiscalYear: 2020,
    sheets: [
      { kind: "consultation", sheet: "相談_R2.4", month: { year: 2020, month: 4 } },
      { kind: "carriedCase", sheet: "継続ケース_R2" },
    ],
    skipped: [
      { kind: "closure", sheet: "終結_R2.4", because: "name-taken", present: "終結_R2.4" },
      { kind: "plan", sheet: "プラン_R2.4", because: "already-kept", present: "4月プラン" },
    ],
  },
  openCases: { caseNumbers: ["R1-001", "R1-002"], monthEnd: 3 },
};
