import { isTotalColumn, type FigureColumn } from "./figure-index";
import { isWholeOf } from "./column-of-number";
import { apartBehind } from "./direction";
import { COLUMN, ROW, type MarkedSentence } from "./marked-sentence";
import { lastBefore, type Place } from "./plain-sentence";
import { isCountedIn, isPercent, type SentenceNumber } from "./sentence-numbers";
import type { NumberValues } from "./values-of-number";

/** A number with the column whose figure it may be, where that is named. */
interface ComparedNumber {
  readonly number: SentenceNumber;
  readonly named: Place & { readonly column: FigureColumn };
}

/** 8月と9月で10件: of both together, unless it is said of each. */
const OF_EACH = "それぞれ";
/** 前年度の94%, 本人の30%: of how many in a hundred of that. */
const PERCENT_OF = new RegExp(`[${COLUMN}${ROW}]の約?\\s?$`);

/** 227件のうち54件, 54件、うち12件: a whole, or a part that is not named. */
function isOfPart({ plain, numbers }: MarkedSentence, { number, named }: ComparedNumber): boolean {
  if (number.isWhole) return true;
  const between = numbers.filter(({ from, to }) => from >= named.to && to <= number.from);
  const since = between.at(-1)?.to ?? named.to;
  return between.some(({ isWhole }) => isWhole) || plain.slice(since, number.from).includes("うち");
}

/** 女性の新規は, 延べ対応件数は、男性が: what is named before, without a number of its own, says of whom. */
function isOfSeveral({ columns, numbers }: MarkedSentence, { number, named }: ComparedNumber): boolean {
  return columns.some((other, at) => {
    if (other.to > named.from) return false;
    const next = columns[at + 1]?.from ?? named.from;
    if (numbers.some(({ from }) => from >= other.to && from < next)) return false;
    return !other.columns.every(
      (whole) => isWholeOf(whole, named.column) && (!isPercent(number.unit) || isTotalColumn(whole)),
    );
  });
}

/** 市の他部署の44%, そのうち市の他部署が54件（44%）: of what is named, not of the table. */
function isPercentOfAnother(
  { plain, marked, columns }: MarkedSentence,
  { number, named }: ComparedNumber,
): boolean {
  if (!isPercent(number.unit)) return false;
  const nearest = lastBefore(columns, number.from);
  const isOfWhole = nearest !== undefined && nearest.from > named.from;
  if (!isOfWhole && PERCENT_OF.test(marked.slice(0, number.from))) return true;
  const before = lastBefore(columns, named.from);
  return (
    before !== undefined &&
    !before.columns.every(isTotalColumn) &&
    plain.slice(before.to, named.from).includes("うち")
  );
}

/** 50人、60件: two numbers of one name in two units; only one of them is that of the table. */
function isInTwoUnits({ marked, numbers }: MarkedSentence, { number, named }: ComparedNumber): boolean {
  if (isPercent(number.unit)) return false;
  return numbers.some(
    (other) =>
      other.unit !== number.unit &&
      !isPercent(other.unit) &&
      isCountedIn(other, named.column) &&
      other.from >= named.to &&
      !marked.slice(named.to, Math.max(other.from, number.from)).includes(COLUMN),
  );
}

/** 新規は227件、男性は117件で、前年度比26件減: of the last that is named, or of another that has no change of its own. */
function isChangeOfAnother(sentence: MarkedSentence, { number, named }: ComparedNumber): boolean {
  const { plain, columns, numbers } = sentence;
  const isChange = (each: SentenceNumber) => apartBehind(sentence, each) !== undefined;
  if (!isChange(number)) return false;
  if (plain.slice(named.to, number.from).includes("全体")) return true;
  return columns.some((other, at) => {
    if (other.to > named.from) return false;
    const next = columns[at + 1]?.from ?? named.from;
    return !numbers.some((each) => each.from >= other.to && each.to <= next && isChange(each));
  });
}

/** Whether a number that is not the figure may be one that the report does not print. */
export function mayBeAnother(
  sentence: MarkedSentence,
  compared: ComparedNumber,
  { values, isAnyEnough }: NumberValues,
): boolean {
  if (values.length > 1 && !isAnyEnough && !sentence.plain.includes(OF_EACH)) return true;
  return [isOfPart, isOfSeveral, isPercentOfAnother, isInTwoUnits, isChangeOfAnother].some((isDoubtful) =>
    isDoubtful(sentence, compared),
  );
}
