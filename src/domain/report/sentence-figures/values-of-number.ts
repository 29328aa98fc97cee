import { apartBehind, directionBehind, type Direction } from "./direction";
import { STOCK, type FigureColumn, type FigureIndex, type NamedFigure, type RowKey } from "./figure-index";
import type { MarkedSentence } from "./marked-sentence";
import { isMonth } from "./named-rows";
import type { Place } from "./plain-sentence";
import { rowsApart, rowsOfFigure, type RowsOfNumber } from "./rows-of-number";
import { isPercent, isWrittenAs, type SentenceNumber } from "./sentence-numbers";

/** A value that a number must be, and the figure that it is or comes from. */
export interface NumberValue {
  readonly value: number;
  readonly of: NamedFigure;
}

/** What the figures of a report say of a number in a sentence. */
export interface NumberValues {
  /** It must be each of them; of an average one of them, since a month without records may count or not. */
  readonly values: readonly NumberValue[];
  readonly isAnyEnough: boolean;
  /** How the figures went, where the sentence says that they went otherwise. */
  readonly wentOtherwise?: Direction;
  /** True where it is not said what that was measured by. */
  readonly isMeasureUnsaid: boolean;
  readonly places: readonly Place[];
}

const AVERAGE = /平均|あたり|当たり|につき|ひと月|毎月/;
const PER_PERSON = /(?:1|一|ひと)人(?:あたり|当たり|につき)/;
const PER_MONTH = /月平均|(?:1|一|ひと)(?:か月|ヶ月|ヵ月|カ月|月)|毎月|月(?:あたり|当たり)/;
/** 前年度比89.7%, 前年度比12件: neither a share nor a figure itself, whichever way it is meant. */
const BY_MEASURE = /(?:比|対(?:前年度?|昨年度?))[はでも、,:・+\s-]*$/;
const OTHER_BASE = /(?:\d|一|ひと)(?:件|回|社|世帯|日|万人)(?:あたり|当たり|につき)/;

function figuresOf(column: FigureColumn, isShare: boolean): ReadonlyMap<RowKey, NamedFigure> {
  return isShare ? column.shares : column.counts;
}

function wayOf(from: number, to: number): Direction | undefined {
  return to === from ? undefined : to > from ? "up" : "down";
}

/** The words since the number before it, in its clause. */
function wordsBefore({ plain, clauses, numbers }: MarkedSentence, { from }: SentenceNumber): string {
  const clause = clauses.find((each) => each.from <= from && from < each.to);
  const before = numbers.findLast(({ to }) => to <= from);
  return plain.slice(Math.max(clause?.from ?? 0, before?.to ?? 0), from);
}

function averages(
  words: string,
  column: FigureColumn,
  row: RowKey,
  { people, fiscalYear }: FigureIndex,
): readonly NumberValue[] {
  const of = isMonth(row) ? undefined : column.counts.get(row);
  if (!of || OTHER_BASE.test(words)) return [];
  if (PER_PERSON.test(words)) {
    const isCounted = people !== undefined && people > 0 && row === String(fiscalYear);
    return isCounted ? [{ value: of.value / people, of }] : [];
  }
  if (!PER_MONTH.test(words)) return [];
  const counted = [...column.counts.keys()].filter(isMonth).length;
  return [...new Set([12, counted])]
    .filter((months) => months > 0)
    .map((months) => ({ value: of.value / months, of }));
}

/** Of 6件増加, 10.3%減少, 4.4ポイント減. */
function apart(
  column: FigureColumn,
  number: SentenceNumber,
  { rows: [row = ""], base = "", places }: RowsOfNumber,
  said: Direction | undefined,
): NumberValues | undefined {
  const { unit } = number;
  const figures = figuresOf(column, unit === "ポイント");
  const [figure, measure] = [figures.get(row), figures.get(base)];
  if (!figure || !measure) return undefined;
  const difference = figure.value - measure.value;
  if (unit === "%" && measure.value === 0) return undefined;
  // 前年度比89.7%、減少した: what is left of it.
  if (unit === "%" && isWrittenAs(number, (figure.value / measure.value) * 100)) return undefined;
  const value = Math.abs(unit === "%" ? (difference / measure.value) * 100 : difference);
  const went = wayOf(measure.value, figure.value);
  const isOtherwise = said !== undefined && went !== undefined && said !== went;
  return {
    values: [{ value, of: figure }],
    isAnyEnough: false,
    ...(isOtherwise && { wentOtherwise: went }),
    isMeasureUnsaid: false,
    places,
  };
}

/** How the figures went that a direction is said of: its base's own number is where they came from. */
function wentFor(
  sentence: MarkedSentence,
  number: SentenceNumber,
  { rows, base }: RowsOfNumber,
  column: FigureColumn,
  year: number,
): { readonly went: Direction | undefined; readonly isUnsaid: boolean } {
  const figures = figuresOf(column, isPercent(number.unit));
  const [row = ""] = rows;
  const own = sentence.rows.find(
    ({ isBase, to, ownEnd }) => isBase && to <= number.from && number.from < ownEnd,
  );
  const from = own ? row : (base ?? (row === String(year) ? String(year - 1) : undefined));
  const to = own ? String(year) : row;
  const [start, end] = [figures.get(from ?? ""), figures.get(to)];
  const isKnown = start !== undefined && end !== undefined && !(own && isMonth(row));
  return { went: isKnown ? wayOf(start.value, end.value) : undefined, isUnsaid: !own && base === undefined };
}

/** What a number in a sentence must be as a figure of a column; undefined where it may be another. */
export function valuesOfNumber(
  sentence: MarkedSentence,
  number: SentenceNumber,
  column: FigureColumn,
  index: FigureIndex,
): NumberValues | undefined {
  const words = wordsBefore(sentence, number);
  const isAverage = AVERAGE.test(words) && !isPercent(number.unit);
  const distance = apartBehind(sentence, number);
  if (distance) {
    const rows = isAverage ? undefined : rowsApart(sentence, number, index.fiscalYear);
    const values = rows && apart(column, number, rows, distance.direction);
    // 54件、減少傾向にある: a figure itself, where nothing is named that it could be apart from.
    if (values || isAverage || !distance.isBehindComma) return values;
  }
  // A distance in points is never a figure itself.
  if (number.unit === "ポイント" || BY_MEASURE.test(words)) return undefined;
  const rows = rowsOfFigure(sentence, number, index.fiscalYear);
  if (!rows) return undefined;
  const { places } = rows;
  const isOfEnd = sentence.rows.some((row) => row.isEnd && places.some(({ from }) => from === row.from));
  if (isOfEnd && !column.labels.some((label) => STOCK.test(label.words))) return undefined;
  if (isAverage) {
    const values = averages(words, column, rows.rows[0] ?? "", index);
    return values.length === 0 ? undefined : { values, isAnyEnough: true, isMeasureUnsaid: false, places };
  }
  const figures = figuresOf(column, isPercent(number.unit));
  const values = rows.rows.flatMap((row): readonly NumberValue[] => {
    const of = figures.get(row);
    return of ? [{ value: of.value, of }] : [];
  });
  if (values.length < rows.rows.length) return undefined;
  const said = distance?.direction ?? directionBehind(sentence, number);
  const { went, isUnsaid } = wentFor(sentence, number, rows, column, index.fiscalYear);
  const isOtherwise = said !== undefined && went !== undefined && said !== went;
  return {
    values,
    isAnyEnough: false,
    ...(isOtherwise && { wentOtherwise: went }),
    isMeasureUnsaid: isUnsaid,
    places,
  };
}
