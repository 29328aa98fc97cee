/** A figure of one month, with what stood over it. */
export interface ClosedFigure {
  readonly label: string;
  /** Null where the column is printed blank. */
  readonly value: number | null;
}

/** Figures by column id; in a table of several lines by `line.column`. */
export type ClosedFigures = ReadonlyMap<string, ClosedFigure>;

const BLANK = "－";
const BETWEEN = "、";
const BEFORE_VALUE = "：";

/** `17`, or － where nothing is printed. */
export function figureText(value: number | null): string {
  return value === null ? BLANK : String(value);
}

/** Undefined for what is no figure. */
export function readFigureText(text: string): number | null | undefined {
  if (text === BLANK) return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** In one line, without the sign that stands between figures. */
function inAList(label: string): string {
  return label.replace(/\s+/g, " ").replaceAll(BETWEEN, "・").trim();
}

/** For people: `新規相談受付件数：17、延べ対応件数：－`. */
export function figuresText(figures: ClosedFigures): string {
  return [...figures.values()]
    .map(({ label, value }) => `${inAList(label)}${BEFORE_VALUE}${figureText(value)}`)
    .join(BETWEEN);
}

/** Ids of offices' own codes may hold the signs that stand between. */
function escaped(id: string): string {
  return id.replace(/[%=、\s]/g, (sign) => encodeURIComponent(sign));
}

/** For the program, by the ids that outlive a renaming: `new_total=17`, `contacts=－`. */
export function figureMarks(figures: ClosedFigures): readonly string[] {
  return [...figures].map(([id, { value }]) => `${escaped(id)}=${figureText(value)}`);
}

function readFigureMark(mark: string): readonly [string, number | null] | undefined {
  const [, id, text = ""] = /^(.+)=(.+)$/.exec(mark) ?? [];
  const value = readFigureText(text);
  if (id === undefined || value === undefined) return undefined;
  try {
    return [decodeURIComponent(id), value];
  } catch {
    return undefined;
  }
}

/** The labels of `figuresText`; none where the text is no longer that of so many figures. */
function shownLabels(text: string, figures: number): readonly string[] {
  const labels = text.split(BETWEEN).map((part) => /^(.+)：[^：]+$/.exec(part)?.[1] ?? "");
  return labels.length === figures && labels.every((label) => label !== "") ? labels : [];
}

/**
 * Figures by their marks, with the labels that people see. Undefined where any mark is none: half of a month's
 * figures would be compared as changed.
 */
export function readFigureMarks(marks: readonly string[], shown: string): ClosedFigures | undefined {
  const figures = marks.map(readFigureMark);
  const read = figures.flatMap((figure) => (figure ? [figure] : []));
  if (read.length < figures.length) return undefined;
  const labels = shownLabels(shown, read.length);
  return new Map(read.map(([id, value], index) => [id, { label: labels[index] ?? id, value }]));
}

/** Figures as the sheet's first version showed them, by their ids: `new_total=17、contacts=－`. */
export function readFiguresOfFirstVersion(text: string): ClosedFigures | undefined {
  return readFigureMarks(text === "" ? [] : text.split(BETWEEN), "");
}
