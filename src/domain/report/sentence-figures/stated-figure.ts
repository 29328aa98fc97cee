import type { FigureIndex, NamedFigure } from "./figure-index";
import type { MarkedSentence } from "./marked-sentence";
import { isMonth } from "./named-rows";
import type { SentenceNumber } from "./sentence-numbers";

/** A figure of its own section that a sentence begins with, in words that are said of other things as well. */
interface StatedFigure {
  readonly of: NamedFigure;
  /** True where nothing else can be meant, so that another number is wrong. */
  readonly isSure: boolean;
}

/** How a figure is said: what stands before its number, and what behind. */
interface Saying {
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly units: readonly string[];
}

/** 利用者 of 利用者数, and the other way round. */
const PEOPLE = /^(\p{L}{2,}者)数?$/u;
/** 延べ624人が出席した of 延べ出席回数. */
const TIMES = /^延べ(\p{L}{2,})回数$/u;
/** Neither 4人が nor 4人だったが nor 4人とも: these tell of some of them, or of another time. */
const SAID =
  /^(?:で(?:あ(?:る|り|った)|す|した)?|だ(?:った)?|と(?:な(?:った|り|って(?:いる|おり))|少な[いくか].*|多[いくか].*))?(?=[、,]|$)/;
const BULLET = "^[・●○※\\s]*(?:の|は|に)?、?";

/** What may narrow a statement, add to it, or say of when it is. */
const NARROWS =
  /うち|では|限|だけ|のみ|場合|除|以外|含|残|他に|ほか|現在|時点|当初|見込|予定|目標|想定|累計|平均|継続|新た|加え|合わせ|併せ|別に|[一1]人|ひとり/;

function sayingOf(words: string, isAlone: boolean): Saying | undefined {
  const people = isAlone ? PEOPLE.exec(words)?.[1] : undefined;
  if (people !== undefined)
    return { before: new RegExp(`${BULLET}${people}数?(は、?)?$`), behind: SAID, units: ["人", "名"] };
  const done = TIMES.exec(words)?.[1];
  if (done === undefined) return undefined;
  const behind = new RegExp(`^(?:が${done}し(?:た|ました|ている)|の${done}(?:が|で)あった)(?=[、,]|$)`);
  return { before: new RegExp(`${BULLET}(延べ)$`), behind, units: ["人", "名"] };
}

/** Whether only this year is named before a number, and nothing but other years behind it. */
function isOfThisYear({ rows }: MarkedSentence, { from }: SentenceNumber, year: string): boolean {
  return rows
    .filter((row) => row.from < from)
    .every(({ row, isEnd, isBase, isOfRange }) => row === year && !isEnd && !isBase && !isOfRange);
}

function isOnlyOneSaid(
  { plain, rows, numbers }: MarkedSentence,
  number: SentenceNumber,
  of: NamedFigure,
  year: string,
): boolean {
  const isOther = ({ from, unit, value }: SentenceNumber) =>
    from !== number.from && (["人", "名"].includes(unit) || value === of.value);
  const behind = rows.filter(({ from }) => from > number.from);
  return (
    !NARROWS.test(plain.slice(0, number.from) + plain.slice(number.to)) &&
    !numbers.some(isOther) &&
    behind.every(({ row, isEnd }) => row !== undefined && row !== year && !isMonth(row) && !isEnd)
  );
}

/** The text before a number without the years in it. */
function leadOf({ plain, rows }: MarkedSentence, { from }: SentenceNumber): string {
  return rows
    .filter((row) => row.to <= from)
    .reduceRight((text, row) => text.slice(0, row.from) + text.slice(row.to), plain.slice(0, from));
}

/** The one figure of a section that a sentence states by a number; `isFirst` where no sentence stands before it. */
export function statedFigure(
  sentence: MarkedSentence,
  number: SentenceNumber,
  isFirst: boolean,
  section: string,
  { columns, fiscalYear }: FigureIndex,
): StatedFigure | undefined {
  const year = String(fiscalYear);
  if (number.isRough || !isOfThisYear(sentence, number, year)) return undefined;
  const lead = leadOf(sentence, number);
  const behind = sentence.plain.slice(number.to);
  const stated = columns.flatMap(({ section: own, labels, counts }): readonly StatedFigure[] => {
    const of = counts.get(year);
    if (!of || own !== section) return [];
    const isAlone = of.name.column === undefined;
    const said = labels.flatMap(({ words, group }) => {
      const saying = group === undefined ? sayingOf(words, isAlone) : undefined;
      return saying?.units.includes(number.unit) && saying.behind.test(behind)
        ? [saying.before.exec(lead)]
        : [];
    });
    const match = said.find((each) => each !== null);
    const isSure = isFirst && match?.[1] !== undefined && isOnlyOneSaid(sentence, number, of, year);
    return match ? [{ of, isSure }] : [];
  });
  const [one, ...others] = stated;
  return others.length === 0 ? one : undefined;
}
