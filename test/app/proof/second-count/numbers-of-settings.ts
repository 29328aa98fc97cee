import type { StandingFigure } from "../../../../src/app/proof/figures-behind";
import { cellText } from "../../../../src/domain/grid/cell-value";
import type { WorkbookSnapshot } from "../../../../src/domain/grid/sheet-snapshot";
import { cellPlace } from "./drilled-report";

/** What a statement of the report prints is called on 設定. */
const ITEMS: Readonly<Record<string, string>> = {
  前年度末件数: "前年度末件数",
  "受講者のうち、第一志望の高校に合格した中学３年生の人数": "第一志望合格者数",
  登録者: "登録者数",
  "見学／お試し参加": "見学・お試し参加数",
};

/** Sums that an earlier year may have been kept without, and what they are the sum of. */
const PARTS: Readonly<Record<string, (id: string) => boolean>> = {
  total: (id) => id !== "total" && id !== "referral_total",
  referral_total: (id) => id === "referral_city" || id === "referral_external",
  new_total: (id) => id === "new_male" || id === "new_female",
};

/** 設定 as a second reader sees it: where the numbers stand that no record holds. */
export class NumbersOfSettings {
  private readonly rows: readonly (readonly string[])[];

  constructor(workbook: WorkbookSnapshot) {
    const sheet = workbook.sheets.find(({ name }) => name === "設定");
    if (!sheet || sheet.origin.row > 0 || sheet.origin.column > 0) throw new Error("設定 begins at A1");
    this.rows = sheet.cells.map((row) => row.map(({ value }) => cellText(value)));
  }

  private placesIn(row: number, isOf: (id: string) => boolean, ids: readonly string[]): readonly string[] {
    return ids.flatMap((id, column) =>
      column > 1 && id !== "" && isOf(id) && this.rows[row]?.[column] !== ""
        ? [cellPlace({ sheet: "設定", cell: { row, column } })]
        : [],
    );
  }

  /** Of an earlier year: its own number, or what it is the sum of. */
  ofEarlierYear({ section, name: { row, column } }: StandingFigure): readonly string[] {
    const item = `過年度 ${section}`;
    const ids = this.rows.find(([first, second]) => first === item && second === "ID") ?? [];
    const at = this.rows.findIndex(([first, second]) => first === item && second === row.label);
    const id = column?.id ?? "";
    const own = this.placesIn(at, (each) => each === id, ids);
    return own.length > 0 ? own : this.placesIn(at, PARTS[id] ?? (() => false), ids);
  }

  /** Of a statement that prints a number of the year; undefined for any other figure. */
  ofItem({ name: { row } }: StandingFigure): readonly string[] | undefined {
    const item = ITEMS[row.label];
    if (item === undefined || (row.of !== "list" && row.of !== "opening")) return undefined;
    const at = this.rows.findIndex(([first]) => first === item);
    return at < 0 ? [] : [cellPlace({ sheet: "設定", cell: { row: at, column: 1 } })];
  }
}
