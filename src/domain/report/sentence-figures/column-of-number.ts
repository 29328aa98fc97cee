import { isTotalColumn, type FigureColumn } from "./figure-index";
import { COLUMN, type MarkedSentence } from "./marked-sentence";
import type { NamedColumns } from "./named-columns";
import { lastBefore, type Place } from "./plain-sentence";
import { isCountedIn, isPercent, type SentenceNumber } from "./sentence-numbers";

/** 全体の54.6%: the whole is what the percent is of; it is another's. */
const OF_WHOLE = /^の\s?約?\s?$/;
/** 本人と家族・知人は: both together. */
const TOGETHER = new RegExp(
  `${COLUMN}(?:と|・|、|や|及び|および|並びに|ならびに|又は|または|か|[+/&])(?:の)?$`,
);
/** 最も多く、次いで: of something that has not been named. */
const NEXT = /次いで|続いて|次ぐ|次に/;
/** 本人の増加は4件: how far, without what it is measured by. */
const CHANGE = /の(?:増加?|減少?|増減|伸び|差)(?:数|分|幅)?[はが]/;

/** The name before the number whose figure it may be, else the one behind it. */
function namedFor(
  { plain, columns }: MarkedSentence,
  { from, to, unit }: SentenceNumber,
): NamedColumns | undefined {
  const before = lastBefore(columns, from);
  if (!before) return columns.find((column) => column.from >= to);
  const isOfWhole =
    unit === "%" && before.columns.every(isTotalColumn) && OF_WHOLE.test(plain.slice(before.to, from));
  return isOfWhole ? lastBefore(columns, before.from) : before;
}

/** 関係機関等からの紹介（市の他部署、市役所外）は: what stands in brackets only says more of what stands before. */
function isRemark({ plain, columns }: MarkedSentence, named: NamedColumns, from: number): boolean {
  const opened = plain.lastIndexOf("(", named.from);
  const closed = plain.indexOf(")", named.to);
  const isClosed = opened > plain.lastIndexOf(")", named.from) && closed >= 0 && closed < from;
  return isClosed && columns.some(({ to }) => to === opened);
}

/** 本人、家族・知人の合計は: of those that are named, not of the table. */
function isTotalOfNamed({ plain, columns, groups, numbers }: MarkedSentence, named: NamedColumns): boolean {
  if (!named.columns.every(isTotalColumn) || plain[named.from - 1] !== "の") return false;
  const parts = columns.filter((each) => !each.columns.every(isTotalColumn));
  return [...parts, ...groups, ...numbers].some(({ to }) => to === named.from - 1);
}

/** Whether a place stands in brackets that were opened behind another: 54件（男性30件）. */
function isInBracketsOf(plain: string, place: Place, other: Place): boolean {
  const before = plain.slice(0, place.from);
  const opened = before.lastIndexOf("(");
  return opened > before.lastIndexOf(")") && other.to <= opened;
}

/** Whether what is counted in a column is all counted in another. */
export function isWholeOf(whole: FigureColumn, column: FigureColumn): boolean {
  if (isTotalColumn(whole)) return whole.section === column.section;
  return whole.labels.some(({ words }) => column.labels.some((own) => own.words.startsWith(words)));
}

/** 本人は90件で、そのうち就労は12件: of a part only, unless all of it is a part anyway. */
function isAmongAnother(
  { plain, columns }: MarkedSentence,
  named: NamedColumns,
  column: FigureColumn,
): boolean {
  return columns.some((other) => {
    if (other.to > named.from) return false;
    if (!plain.slice(other.to, named.from).includes("うち") && !isInBracketsOf(plain, named, other))
      return false;
    const isPart = other.columns.every((whole) => isWholeOf(whole, column));
    return !isPart;
  });
}

/** The columns of a name that are counted in a number's unit; a percent goes with the count before it. */
function countedColumns(
  { numbers }: MarkedSentence,
  number: SentenceNumber,
  { to, columns }: NamedColumns,
): readonly FigureColumn[] {
  const counted = columns.filter((column) => isCountedIn(number, column));
  if (counted.length < 2 || !isPercent(number.unit)) return counted;
  const count = numbers.findLast(
    (each) => each.from >= to && each.to <= number.from && !isPercent(each.unit),
  );
  return count ? counted.filter((column) => isCountedIn(count, column)) : counted;
}

/** The one column whose figure a number may be, where its sentence leaves no doubt. */
export function columnOfNumber(
  sentence: MarkedSentence,
  number: SentenceNumber,
): (Place & { readonly column: FigureColumn }) | undefined {
  const named = namedFor(sentence, number);
  if (!named) return undefined;
  const [column, ...others] = countedColumns(sentence, number, named);
  if (!column || others.length > 0) return undefined;
  if (TOGETHER.test(sentence.marked.slice(0, named.from))) return undefined;
  if (NEXT.test(sentence.plain.slice(named.to, number.from))) return undefined;
  if (CHANGE.test(sentence.plain.slice(named.to, number.from))) return undefined;
  if (isTotalOfNamed(sentence, named)) return undefined;
  if (isRemark(sentence, named, number.from) || isAmongAnother(sentence, named, column)) return undefined;
  return { from: named.from, to: named.to, column };
}
