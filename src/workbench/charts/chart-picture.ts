/** A series as it is drawn; null leaves a gap. */
export interface PictureSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
}

interface Titled {
  /** Absent: no title. */
  readonly title?: string;
  /** The points' names; a line feed begins a new line. */
  readonly categories: readonly string[];
}

/** What a chart of the workbook shows at this moment, without its place. */
export type ChartPicture =
  | (Titled & {
      readonly kind: "pie";
      readonly values: readonly (number | null)[];
      readonly colours: readonly string[];
      readonly labelled: boolean;
    })
  | (Titled & { readonly kind: "stackedBar"; readonly series: readonly PictureSeries[] })
  | (Titled & { readonly kind: "line"; readonly series: readonly PictureSeries[] });
