import type { FiscalYear } from "../../calendar/fiscal-year";
import { columnOfNumber } from "./column-of-number";
import { directionBehind } from "./direction";
import { ROW, type MarkedSentence, type PlacedRow } from "./marked-sentence";
import { isMonth } from "./named-rows";
import { lastBefore, type Place } from "./plain-sentence";
import { isPercent, type SentenceNumber } from "./sentence-numbers";
import type { RowKey } from "./figure-index";

/** The rows whose figures a number may be or come from, with the places where they are named. */
export interface RowsOfNumber {
  /** Several where one number is that of each: R1.7とR1.8がそれぞれ73回. */
  readonly rows: readonly RowKey[];
  /** What they are measured by. */
  readonly base?: RowKey;
  readonly places: readonly Place[];
}

const JOINED = new RegExp(`${ROW}(?:と|・|、|や|及び|および)$`);
/** 348件のR1.8, 348件（R1.8）. */
const NAMED_BEHIND = /^(?:の|だった|であった)$/;

function rowNamedBehind({ plain, rows }: MarkedSentence, { to }: SentenceNumber): PlacedRow | undefined {
  return rows.find(
    (row) =>
      row.from >= to &&
      (NAMED_BEHIND.test(plain.slice(to, row.from)) ||
        (plain.slice(to, row.from) === "(" && plain[row.to] === ")")),
  );
}

/** What is measured by another row: the last that is named and no measure itself, else this year by another. */
function measured(
  { rows }: MarkedSentence,
  number: SentenceNumber,
  base: PlacedRow,
  year: FiscalYear,
): PlacedRow | RowKey | undefined {
  if (base.row === undefined) return undefined;
  const isOfKind = ({ row }: PlacedRow) => row !== undefined && isMonth(row) === isMonth(base.row ?? "");
  const said = rows.filter((row) => !row.isBase && row !== base);
  const before = lastBefore(said, number.from);
  if (before) return isOfKind(before) && before.row !== base.row ? before : undefined;
  if (!isMonth(base.row)) return base.row === String(year) ? undefined : String(year);
  const behind = said.find(({ from }) => from >= number.to);
  return behind && isOfKind(behind) ? behind : undefined;
}

function isPlaced(row: PlacedRow | RowKey): row is PlacedRow {
  return typeof row !== "string";
}

function rowsFrom(
  row: PlacedRow | RowKey | undefined,
  base: PlacedRow | undefined,
): RowsOfNumber | undefined {
  if (row === undefined) return undefined;
  const key = isPlaced(row) ? row.row : row;
  if (key === undefined || (isPlaced(row) && row.isOfRange)) return undefined;
  const places = [...(isPlaced(row) ? [row] : []), ...(base ? [base] : [])];
  return { rows: [key], ...(base?.row !== undefined && { base: base.row }), places };
}

/** Of 6件増加: what is compared, and with what. */
export function rowsApart(
  sentence: MarkedSentence,
  number: SentenceNumber,
  year: FiscalYear,
): RowsOfNumber | undefined {
  const base = lastBefore(
    sentence.rows.filter(({ isBase }) => isBase),
    number.from,
  );
  if (base?.row === undefined || base.isOfRange) return undefined;
  return rowsFrom(measured(sentence, number, base, year), base);
}

/** The rows that stand together before another: R1.7と of R1.7とR1.8. */
function joinedRows(sentence: MarkedSentence, row: PlacedRow): readonly PlacedRow[] {
  const before = lastBefore(sentence.rows, row.from);
  if (!before || !JOINED.test(sentence.marked.slice(0, row.from))) return [row];
  return [...joinedRows(sentence, before), row];
}

/** Of a number that is a figure itself: of which row. */
export function rowsOfFigure(
  sentence: MarkedSentence,
  number: SentenceNumber,
  year: FiscalYear,
): RowsOfNumber | undefined {
  const behind = rowNamedBehind(sentence, number);
  if (behind) return rowsFrom(behind, undefined);
  const before = lastBefore(sentence.rows, number.from);
  if (!before) return { rows: [String(year)], places: [] };
  if (before.isBase) {
    if (number.from < before.ownEnd) return rowsFrom(before, undefined);
    return rowsFrom(measured(sentence, number, before, year), before);
  }
  const earlier = sentence.numbers.find(
    (other) =>
      other.from >= before.to && other.to <= number.from && isPercent(other.unit) === isPercent(number.unit),
  );
  if (earlier) {
    if (directionBehind(sentence, number) && before.row !== undefined && !isMonth(before.row))
      return rowsFrom(measured(sentence, number, before, year), before);
    const isOfAnother =
      columnOfNumber(sentence, earlier)?.column !== columnOfNumber(sentence, number)?.column;
    // 新規は年間227件で、市の他部署は54件: where no row is named, it is this year.
    if (isOfAnother && before.row === String(year)) return { rows: [String(year)], places: [] };
    if (!before.isTopic || !isOfAnother) return undefined;
  }
  const joined = joinedRows(sentence, before);
  const keys = joined.flatMap(({ row }) => row ?? []);
  if (keys.length < joined.length || joined.some(({ isOfRange }) => isOfRange)) return undefined;
  return { rows: keys, places: joined };
}
