import type { SheetPlaces } from "./ports";

/** A page's sheet: where it stands among all sheets now; undefined where it is yet to be added. */
export interface OrderedSheet {
  readonly sheet: string;
  readonly present: number | undefined;
  /** The earlier sheet that is kept beside it. */
  readonly before?: string;
}

/** The longest series of ascending numbers among some, by their indexes. */
function longestAscending(numbers: readonly (number | undefined)[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  numbers.forEach((number, index) => {
    const before = best.filter((series) => {
      const last = numbers[series.at(-1) ?? -1];
      return number !== undefined && last !== undefined && last < number;
    });
    const longest = before.sort((a, b) => b.length - a.length)[0] ?? [];
    best.push(number === undefined ? [] : [...longest, index]);
  });
  return new Set(best.sort((a, b) => b.length - a.length)[0]);
}

/**
 * How sheets come to stand in the order of the pages, with as few of them moved as can be: `others` are the workbook's
 * sheets as they stand, by the names that they have in the end. New sheets are added at the end, in order.
 */
export function sheetPlaces(others: readonly string[], pages: readonly OrderedSheet[]): SheetPlaces {
  const staying = longestAscending(pages.map(({ present }) => present));
  const stays = new Set(pages.flatMap(({ sheet }, index) => (staying.has(index) ? [sheet] : [])));
  const ours = new Set(pages.map(({ sheet }) => sheet));
  const order = others.filter((sheet) => !ours.has(sheet) || stays.has(sheet));
  const ofReport = new Set([...stays, ...pages.flatMap(({ before }) => before ?? [])]);
  const firstStaying = order.findIndex((sheet) => ofReport.has(sheet));
  let at = firstStaying < 0 ? order.length : firstStaying;
  const placed: string[] = [];
  for (const { sheet, before } of pages) {
    if (stays.has(sheet)) at = order.indexOf(sheet) + 1;
    else {
      at = Math.max(at, before === undefined ? 0 : order.indexOf(before));
      order.splice(at++, 0, sheet);
      placed.push(sheet);
    }
  }
  const isAdded = new Set(pages.flatMap(({ sheet, present }) => (present === undefined ? [sheet] : [])));
  const moved = placed.filter((sheet) => !isAdded.has(sheet));
  const isAlreadyThere =
    moved.length === 0 && placed.every((sheet, index) => order.indexOf(sheet) === others.length + index);
  if (isAlreadyThere) return [];
  const end = order.length - 1;
  return [
    ...moved.map((sheet) => ({ sheet, place: end })),
    ...placed
      .map((sheet) => ({ sheet, place: order.indexOf(sheet) }))
      .sort((one, other) => one.place - other.place),
  ];
}
