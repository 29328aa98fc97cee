import type { YearMonth } from "../../domain/calendar/calendar-date";
import type { EnteredCell } from "../../domain/count/figure";
import type { CellPosition } from "../../domain/grid/cell-address";
import type { RecordRef } from "../../domain/records/kind-record";
import type { FigureName } from "../../domain/report/figure-name";
import type { FigureOrigin } from "../report-outcome";

/** A record as it is told: where it stands, and what tells it from others, never a person's name. */
export interface RecordLine {
  readonly record: RecordRef;
  /** The first cell of its row that was read: where a jump leads. */
  readonly cell: CellPosition;
  readonly month?: YearMonth;
  /** `R1.5.13　A-012　電話・メール`: its date, its case number, its codes. */
  readonly description: string;
}

/** A ready number as it is told: where it stands, and of a 月別集計表 the month. */
export interface EnteredLine extends EnteredCell {
  readonly description: string;
}

/** A figure of the report that a record feeds. */
export interface FedFigure {
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly name: FigureName;
  readonly value: string | number;
}

/** 月末件数: the month before's end, and this month's intakes and closures, which are its records. */
export interface FigureBalance {
  readonly before: number;
  readonly plus: number;
  readonly minus: number;
}

/** What is behind a cell of the workbook. */
export type FigureSource =
  | {
      readonly at: "figure";
      readonly name: FigureName;
      readonly section: string;
      readonly title: string;
      /** What the records say; empty where nothing is printed. */
      readonly value: string | number;
      readonly origin: FigureOrigin;
      readonly records: readonly RecordLine[];
      /** The ready numbers that it is made of: of an earlier year, of 設定, of a 月別集計表. */
      readonly entered: readonly EnteredLine[];
      /** Absent: it is what its records and ready numbers come to. */
      readonly balance?: FigureBalance;
    }
  /** `figures`: without the copies that charts read. */
  | { readonly at: "record"; readonly record: RecordRef; readonly figures: readonly FedFigure[] }
  /** A ready number, or the label of a row of them, and the figures that are made of it. */
  | { readonly at: "entered"; readonly figures: readonly FedFigure[] }
  /** A cell of the report that shows no figure. */
  | { readonly at: "words" }
  | { readonly at: "nothing" };
