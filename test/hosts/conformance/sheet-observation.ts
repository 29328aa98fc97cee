import type { CellFormat, Colour } from "../../../src/sheets/cell-format";
import type { MarginTexts } from "../../../src/sheets/print-setup";
import type { PlanCell } from "../../../src/sheets/sheet-plan";

/** `thin` or `medium`; `none` where no line is drawn. */
export type ObservedEdge = "thin" | "medium" | "none";

/** What one cell looks like, whatever rectangles its formats came from. */
export interface ObservedFormat extends Omit<CellFormat, "border"> {
  readonly edges?: {
    readonly top?: ObservedEdge;
    readonly bottom?: ObservedEdge;
    readonly left?: ObservedEdge;
    readonly right?: ObservedEdge;
  };
}

export interface ObservedPrintSetup {
  readonly paper?: "A4";
  readonly orientation?: "portrait" | "landscape";
  /** A1 text without a sheet name, e.g. `A1:H40`. */
  /** Empty where everything on the sheet is printed. */
  readonly area?: string;
  readonly fit?: { readonly wide: number; readonly tall: number };
  /** Centimetres, rounded to two decimals. */
  readonly margins?: Readonly<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  readonly centreHorizontally?: boolean;
  /** The parts without `&L`, `&C`, `&R`; null where nothing is printed. */
  readonly header?: MarginTexts | null;
  readonly footer?: MarginTexts | null;
  readonly firstPageNumber?: number;
  /** 1-based rows as Excel writes them, e.g. `1:2`; null where none are repeated. */
  readonly titleRows?: string | null;
  /** Columns, e.g. `A:B`; null where none are repeated. */
  readonly titleColumns?: string | null;
}

interface ObservedChartBase {
  readonly name: string;
  readonly title: string | null;
  /** The cells that the chart covers, A1 text. */
  readonly area: string;
  /** A1 text of a range on the chart's own sheet. */
  readonly categories: string;
  readonly legend: "bottom" | null;
}

export interface ObservedSeries {
  readonly nameCell: string;
  readonly values: string;
  readonly colour: Colour;
}

export type ObservedChart =
  | (ObservedChartBase & {
      readonly type: "pie";
      readonly values: string;
      readonly sliceColours: readonly Colour[];
      /** What the labels show. */
      readonly labels: {
        readonly categoryName: boolean;
        readonly value: boolean;
        readonly percentage: boolean;
      };
    })
  | (ObservedChartBase & { readonly type: "stackedBar"; readonly series: readonly ObservedSeries[] })
  | (ObservedChartBase & {
      readonly type: "line";
      readonly markers: boolean;
      readonly series: readonly ObservedSeries[];
    });

export interface ObservedTable {
  readonly name: string;
  readonly range: string;
  readonly headers: readonly string[];
  readonly filterButtons: boolean;
}

interface ObservedMessage {
  readonly title: string;
  readonly text: string;
}

/** `source` and limits as Excel answers them: choices as they are, formulas with their `=`. */
export interface ObservedValidation {
  readonly type: "list" | "date" | "wholeNumber" | "anything";
  readonly source?: string;
  readonly between?: readonly [from: string, to: string];
  readonly ignoresBlanks: boolean;
  /** Null where none is shown. */
  readonly prompt: ObservedMessage | null;
  readonly alert: (ObservedMessage & { readonly style: string }) | null;
}

/**
 * What a written sheet holds, read back from the host by other means than ours. Keys are
 * A1 text; only what a case names is looked at. A formula's `result` is what the host
 * calculated, or what a file caches.
 */
export interface SheetObservation {
  readonly cells?: Readonly<Record<string, PlanCell>>;
  /** All merges of the sheet, by rows. */
  readonly merges?: readonly string[];
  readonly formats?: Readonly<Record<string, ObservedFormat>>;
  /** Points by column letters. */
  readonly columnWidths?: Readonly<Record<string, number>>;
  /** Points by 1-based row. */
  readonly rowHeights?: Readonly<Record<string, number>>;
  readonly print?: ObservedPrintSetup;
  /** Workbook-wide names and the range of this sheet that each stands for. */
  readonly names?: Readonly<Record<string, string>>;
  /** All charts of the sheet in the order in which they were planned. */
  readonly charts?: readonly ObservedChart[];
  /** All tables of the sheet. */
  readonly tables?: readonly ObservedTable[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** By the range that was asked. */
  readonly validations?: Readonly<Record<string, ObservedValidation>>;
}
