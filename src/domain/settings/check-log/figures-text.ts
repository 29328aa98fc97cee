/** Figures by column id; null where the column is printed blank. */
export type ClosedFigures = ReadonlyMap<string, number | null>;

const BLANK = "－";

/** Ids of offices' own codes may hold the signs that stand between. */
function escaped(id: string): string {
  return id.replace(/[%=、\s]/g, (sign) => encodeURIComponent(sign));
}

/** `new_total=17、contacts=－`. */
export function figuresText(figures: ClosedFigures): string {
  return [...figures].map(([id, value]) => `${escaped(id)}=${value ?? BLANK}`).join("、");
}

function readFigure(text: string): readonly [string, number | null] | undefined {
  const [, id, value] = /^(.+)=(-?\d+(?:\.\d+)?|－)$/.exec(text) ?? [];
  if (id === undefined || value === undefined) return undefined;
  try {
    return [decodeURIComponent(id), value === BLANK ? null : Number(value)];
  } catch {
    return undefined;
  }
}

/** Undefined where any part is none: half of a month's figures would be compared as changed. */
export function readFiguresText(text: string): ClosedFigures | undefined {
  const figures = text === "" ? [] : text.split("、").map(readFigure);
  const read = figures.flatMap((figure) => (figure ? [figure] : []));
  return read.length === figures.length ? new Map(read) : undefined;
}

/** `17`, or － where nothing is printed. */
export function figureText(value: number | null): string {
  return value === null ? BLANK : String(value);
}

/** Undefined for what is no figure. */
export function readFigureText(text: string): number | null | undefined {
  if (text === BLANK) return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
