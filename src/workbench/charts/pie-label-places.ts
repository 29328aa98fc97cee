/** A slice by its middle direction, in radians clockwise from three o'clock. */
export interface Slice {
  readonly angle: number;
  /** Of its label, in pixels. */
  readonly height: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a label's text begins: `x` of its inner edge, `y` of its middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly side: "left" | "right";
}

const REACH = 14;
/** From the end of a label's line to its text. */
export const LABEL_GAP = 6;

/** The radius in pixels that leaves room for labels of that width on both sides. */
export function pieRadius(width: number, height: number, labelWidth: number): number {
  const wished = Math.min(width, height) * 0.34;
  const free = width / 2 - labelWidth - LABEL_GAP - REACH;
  return Math.max(Math.min(wished, free), Math.min(width, height) * 0.22);
}

/**
 * Places labels outside a pie, each on its slice's side, pushed apart so that none covers
 * another as long as a side's labels fit into `height`.
 */
export function placePieLabels(slices: readonly Slice[], pie: Circle, height: number): readonly LabelPlace[] {
  const wished = slices.map((slice, index) => ({
    index,
    slice,
    side: Math.cos(slice.angle) < 0 ? ("left" as const) : ("right" as const),
    y: pie.y + Math.sin(slice.angle) * (pie.radius + REACH),
  }));
  const places = new Map<number, LabelPlace>();
  for (const side of ["left", "right"] as const) {
    const column = wished.filter((label) => label.side === side).sort((a, b) => a.y - b.y);
    const ys = pushApart(
      column.map(({ y, slice }) => ({ y, height: slice.height })),
      height,
    );
    column.forEach((label, at) => {
      const y = ys[at] ?? label.y;
      places.set(label.index, { side, y, x: outsideOf(pie, y, side) });
    });
  }
  return slices.map((_, index) => places.get(index) ?? { x: pie.x, y: pie.y, side: "right" });
}

/** The circle's edge at that height, and a little further out. */
function outsideOf(pie: Circle, y: number, side: "left" | "right"): number {
  const reach = pie.radius + REACH;
  const away = Math.min(Math.abs(y - pie.y), reach);
  const half = Math.max(Math.sqrt(reach * reach - away * away), pie.radius * 0.3);
  return side === "right" ? pie.x + half : pie.x - half;
}

interface Stacked {
  readonly y: number;
  readonly height: number;
}

function pushApart(column: readonly Stacked[], height: number): readonly number[] {
  const ys: number[] = [];
  let free = 0;
  for (const { y, height: own } of column) {
    const middle = Math.max(y, free + own / 2);
    ys.push(middle);
    free = middle + own / 2;
  }
  let limit = height;
  for (let at = column.length - 1; at >= 0; at -= 1) {
    const own = column[at]?.height ?? 0;
    ys[at] = Math.min(ys[at] ?? 0, limit - own / 2);
    limit = (ys[at] ?? 0) - own / 2;
  }
  return ys;
}
