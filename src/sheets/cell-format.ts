/** `#RRGGBB`. */
export type Colour = `#${string}`;

/** A thin border on each edge of each cell in the range, or a medium frame around the range. */
export type BorderPlan = "grid" | "frame";

/** Every property may be left out: what is left out stays as an earlier format set it. */
export interface CellFormat {
  readonly fontName?: string;
  readonly fontPoints?: number;
  readonly bold?: boolean;
  readonly fontColour?: Colour;
  readonly fill?: Colour;
  readonly horizontal?: "left" | "center" | "right";
  /** Steps from the edge that the text stands at; only where `horizontal` is left or right. */
  readonly indent?: number;
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Excel's en-US format code. */
  readonly numberFormat?: string;
  readonly border?: BorderPlan;
  /** 縦書き: characters upright, one below the other. */
  readonly stackedText?: boolean;
}
