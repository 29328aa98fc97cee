import type { FigureColumn, FigureIndex, NamedFigure, RowKey } from "./figure-index";
import { isTotalColumn } from "./figure-index";
import { markSentence, type MarkedSentence } from "./marked-sentence";
import { isMonth } from "./named-rows";
import type { Place } from "./plain-sentence";
import { columnsToRank, monthsToRank, type RankedFigure, type RankedFigures } from "./ranked-figures";
import { saidRanking, type SaidRanking } from "./said-ranking";
import { isPercent } from "./sentence-numbers";
import { saysOnlyTitle } from "./unsaid";

/** A sentence that says of something that it is most, or comes next, where something else does. */
export interface WrongRanking {
  readonly words: Place;
  readonly should: NamedFigure;
  /** 90件で最も多い. */
  readonly isNow: string;
}

/** What is told of how figures changed, or of how many for each, ranks something else than the figures. */
const OTHER_MEASURE = /増|減|伸|差|比|率|変|平均|あたり|当たり|上回|下回|うち/;
/** A sentence before that may go on speaking of some only: 女性では, 単身世帯に限ると. */
const NARROWS = /女|男|では|うち|に限|のみ|だけ|場合|除|以外/;

/** Whether the sentence before leaves it open of whom, or of which year, this one speaks. */
function mayNarrow(before: string | undefined, section: string, index: FigureIndex): boolean {
  if (before === undefined) return false;
  const { plain, rows, known, numbers, columns } = markSentence(before, section, index);
  // 相談経路では is of all.
  const ofAll = columns.filter((named) => named.columns.every(isTotalColumn));
  const rest = ofAll.reduceRight(
    (all, { from, to }) => all.slice(0, from) + all.slice(to).replace(/^別?では/, ""),
    plain,
  );
  if (NARROWS.test(rest) || rows.some(({ row }) => row !== String(index.fiscalYear))) return true;
  if (numbers.length + columns.length > 0) return false;
  return !saysOnlyTitle(plain, { from: 0, to: plain.length }, known, titleOf(section, index));
}

function titleOf(section: string, { columns }: FigureIndex): string {
  const own = columns.find((column) => column.section === section);
  return [...(own?.counts.values() ?? [])][0]?.title ?? "";
}

/** The one column of the section that a place names. */
function columnAt({ columns }: MarkedSentence, place: Place, section: string): FigureColumn | undefined {
  const named = columns.find(({ from, to }) => from === place.from && to === place.to);
  const [column, ...others] = named?.columns ?? [];
  return column?.section === section && others.length === 0 ? column : undefined;
}

/** The row whose columns are ranked: 8月は, H30年度は, else this year. */
function rowBefore({ rows }: MarkedSentence, at: number, year: string): RowKey | undefined {
  const [row, ...others] = rows.filter(({ from }) => from < at);
  if (!row) return year;
  const isClear = others.length === 0 && !row.isBase && !row.isOfRange && !row.isEnd;
  return isClear && (row.isTopic || row.row === year) ? row.row : undefined;
}

interface Ranked {
  /** Sets of figures among which the first may be meant to be first. */
  readonly sets: readonly RankedFigures[];
  readonly figureAt: (place: Place) => NamedFigure | undefined;
}

function rankedColumns(
  sentence: MarkedSentence,
  first: Place,
  section: string,
  index: FigureIndex,
): Ranked | undefined {
  const row = rowBefore(sentence, first.from, String(index.fiscalYear));
  const before = sentence.columns.filter(({ from }) => from < first.from);
  if (row === undefined || !before.every(({ columns }) => columns.every(isTotalColumn))) return undefined;
  return {
    sets: columnsToRank(index, section, row),
    figureAt: (place) => columnAt(sentence, place, section)?.counts.get(row),
  };
}

function rankedMonths(
  sentence: MarkedSentence,
  first: Place,
  section: string,
  index: FigureIndex,
): Ranked | undefined {
  const [named, ...others] = sentence.columns;
  const column = named && named.to <= first.from ? columnAt(sentence, named, section) : undefined;
  const rows = sentence.rows.filter(({ from }) => from < first.from);
  const isOfYear = rows.every(({ row, isBase }) => row === String(index.fiscalYear) && !isBase);
  if (!column || others.length > 0 || !isOfYear) return undefined;
  const figureAt = (place: Place) => {
    const row = sentence.rows.find(({ from, to }) => from === place.from && to === place.to)?.row;
    return row !== undefined && isMonth(row) ? column.counts.get(row) : undefined;
  };
  return { sets: [monthsToRank(column)], figureAt };
}

/** The figure of a set that comes before one, most of all; those that nobody ranks do not. */
function ahead(
  set: RankedFigures,
  one: NamedFigure,
  isLeast: boolean,
  passed: readonly NamedFigure[],
): NamedFigure | undefined {
  const isAhead = ({ of, isCatchAll }: RankedFigure) =>
    !isCatchAll &&
    !passed.includes(of) &&
    (isLeast ? of.value > 0 && of.value < one.value : of.value > one.value);
  return set
    .filter(isAhead)
    .map(({ of }) => of)
    .sort((a, b) => (isLeast ? a.value - b.value : b.value - a.value))[0];
}

function unitWithin({ numbers }: MarkedSentence, { from, to }: Place): string {
  return numbers.find((each) => each.from >= from && each.to <= to && !isPercent(each.unit))?.unit ?? "";
}

/** Judged only where it is wrong among whatever may be meant. */
function judge(
  { sets, figureAt }: Ranked,
  { first, next, isLeast, words, nextWords }: SaidRanking,
  unit: string,
): WrongRanking | undefined {
  const one = figureAt(first);
  const having = sets.filter((set) => set.some(({ of }) => of === one));
  if (!one || having.length === 0) return undefined;
  const much = isLeast ? "少ない" : "多い";
  const shown = (value: number) => `${value.toLocaleString("en-US")}${unit}`;
  const leaders = having.map((set) => ahead(set, one, isLeast, []));
  const [leader] = leaders;
  if (leader && !leaders.includes(undefined))
    return { words, should: leader, isNow: `${shown(leader.value)}で最も${much}` };
  const following = next.map(figureAt);
  const [second] = following;
  const listed = [one, ...following.flatMap((each) => each ?? [])];
  if (!second || following.includes(undefined)) return undefined;
  const where = having.filter(
    (set, at) => leaders[at] === undefined && listed.every((each) => set.some(({ of }) => of === each)),
  );
  const missed = where.map((set) => ahead(set, second, isLeast, listed));
  const [skipped] = missed;
  if (!skipped || missed.includes(undefined)) return undefined;
  return { words: nextWords, should: skipped, isNow: `${shown(skipped.value)}で次に${much}` };
}

/** Whether a sentence that says what is most, or what comes next, says it of the wrong one. */
export function wrongRanking(
  sentence: MarkedSentence,
  before: string | undefined,
  section: string,
  index: FigureIndex,
): WrongRanking | undefined {
  const said = saidRanking(sentence);
  if (!said) return undefined;
  const start = Math.min(said.words.from, said.first.from);
  const prefix = { from: 0, to: start };
  const { plain, known, rows } = sentence;
  if (OTHER_MEASURE.test(plain.slice(0, start))) return undefined;
  if (!saysOnlyTitle(plain, prefix, known, titleOf(section, index))) return undefined;
  if (mayNarrow(before, section, index)) return undefined;
  const isOfMonths = rows.some(({ from, to }) => from === said.first.from && to === said.first.to);
  const ranked = (isOfMonths ? rankedMonths : rankedColumns)(sentence, said.first, section, index);
  return ranked && judge(ranked, said, unitWithin(sentence, said.words));
}
