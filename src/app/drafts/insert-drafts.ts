import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt } from "../../domain/grid/sheet-snapshot";
import { filledCells } from "../filled-cells";
import type { CellCorrection, SheetWriting, WritingSession } from "../ports";
import { reversed } from "../cell-correction";
import { readBook } from "../read-book";
import { isRefusal, type Refusal } from "../refusal";
import { textIn, type WordsPlace } from "../report-words";
import type { CheckLogHosts } from "../settle-findings";
import { rowPointsFor } from "./area-heights";
import type { CellOfWords, DraftsInserted, OfferedSentence } from "./draft-offers";
import { offerDrafts } from "./offer-drafts";
import { cellForMore, wordsArea, type WordsArea } from "./words-area";

export interface DraftChoice {
  readonly fiscalYear: FiscalYear;
  readonly section: string;
  /** The ids of the sentences, as they were offered. */
  readonly sentences: readonly string[];
}

type GrownRows = NonNullable<DraftsInserted["grown"]>;

/** What putting sentences into an area does. */
interface Insertion {
  readonly correction: CellCorrection;
  /** Last year's words on further pages go as well. */
  readonly emptying: readonly CellCorrection[];
  /** How high the rows are made, and were; undefined where the sentences have room. */
  readonly heights: { readonly before: GrownRows; readonly after: GrownRows } | undefined;
}

const ITEM_MARK = "・";

function withSentences(text: string, sentences: readonly OfferedSentence[]): string {
  const items = sentences.map((sentence) => `${ITEM_MARK}${sentence.text}`);
  return [...(text === "" ? [] : [text.trimEnd()]), ...items].join("\n");
}

function writeHeights(sheet: string, { from, to, points }: GrownRows): SheetWriting {
  return {
    plan: { name: sheet, members: [{ kind: "rowHeight", from, to, points }] },
    how: { mode: "overwrite", clear: [] },
  };
}

function heightsFor({ range }: WordsPlace, before: string, after: string): Insertion["heights"] {
  const [low, high] = [before, after].map((text) => rowPointsFor(range, text));
  if (low === undefined || high === undefined || high <= low) return undefined;
  const rows = { from: range.top, to: range.bottom };
  return { before: { ...rows, points: low }, after: { ...rows, points: high } };
}

/** The filled cells of last year's words on the pages behind the first. */
function emptyingOf({ places, holdsLastYear }: WordsArea): readonly CellCorrection[] {
  if (!holdsLastYear) return [];
  return places.slice(1).flatMap(({ sheet, range }) =>
    filledCells(sheet, range).map(({ at, cell: { value, numberFormat } }) => ({
      sheet: sheet.name,
      cell: at,
      expected: { value, numberFormat },
      content: { value: null, numberFormat },
    })),
  );
}

/** Undefined where the area has no cell for them. */
function insertion(area: WordsArea, sentences: readonly OfferedSentence[]): Insertion | undefined {
  const { placeForMore: place, holdsLastYear } = area;
  const cell = cellForMore(place);
  if (!cell) return undefined;
  const { value, numberFormat } = cellAt(place.sheet, cell);
  const kept = holdsLastYear ? "" : cellText(value);
  const text = withSentences(kept, sentences);
  const standing = textIn([place]);
  const whole = holdsLastYear ? text : withSentences(standing, sentences);
  return {
    correction: {
      sheet: place.sheet.name,
      cell,
      expected: { value, numberFormat },
      content: { value: text, numberFormat },
    },
    emptying: emptyingOf(area),
    heights: heightsFor(place, standing, whole),
  };
}

/** Does what follows; where it fails, the words go back first. */
async function withTheRest(
  session: WritingSession,
  { correction, emptying, heights }: Insertion,
): Promise<void> {
  if (emptying.length === 0 && !heights) return;
  try {
    if (heights) await session.writeSheet(writeHeights(correction.sheet, heights.after));
    if (emptying.length > 0) await session.correctCells(emptying);
  } catch (error) {
    await session.correctCells([reversed(correction)]);
    throw error;
  }
}

function cellOfWords({ sheet, cell, expected, content }: CellCorrection): CellOfWords {
  return { sheet, cell, before: expected, after: content };
}

/**
 * Puts sentences that the user chose at the end of a section's ●分析, on the page where that ends. What staff wrote
 * stays as it is; words of last year that nobody has edited make room, and still stand beside the page. What stands
 * there already is not put in a second time.
 */
export async function insertDrafts(
  { reader, writer }: CheckLogHosts,
  { fiscalYear, section, sentences: ids }: DraftChoice,
): Promise<DraftsInserted | "changed-since" | Refusal> {
  const workbook = await reader.readWorkbook();
  const book = readBook(workbook, fiscalYear);
  if (isRefusal(book)) return book;
  const offers = offerDrafts(book);
  if (isRefusal(offers)) return offers;
  const offered = offers.sections.find((each) => each.section === section)?.sentences ?? [];
  const chosen = offered.filter(({ id, stands }) => !stands && ids.includes(id));
  const area = wordsArea(workbook, fiscalYear, section);
  // A sentence that is no longer offered has numbers that no longer hold.
  if (!area || chosen.length === 0 || ids.some((id) => !offered.some((each) => each.id === id)))
    return "changed-since";
  const planned = insertion(area, chosen);
  if (!planned) return "changed-since";
  const { correction, emptying, heights } = planned;
  return writer.write(async (session) => {
    const left = await session.correctCells([correction]);
    if (left.length > 0) return "changed-since";
    await withTheRest(session, planned);
    return {
      ...cellOfWords(correction),
      replacedLastYear: area.holdsLastYear,
      emptied: emptying.map(cellOfWords),
      ...(heights && { grown: heights.before }),
    };
  });
}

/** Puts back what stood there, and the rows' heights, unless somebody has edited it since. */
export function takeBackDrafts(
  { writer }: Pick<CheckLogHosts, "writer">,
  { emptied, grown, ...inserted }: DraftsInserted,
): Promise<"taken-back" | "changed-since"> {
  const backward = ({ sheet, cell, before, after }: CellOfWords): CellCorrection => ({
    sheet,
    cell,
    expected: after,
    content: before,
  });
  return writer.write(async (session) => {
    const left = await session.correctCells([backward(inserted)]);
    if (left.length > 0) return "changed-since";
    // What somebody wrote since where last year's words had been is left alone.
    if (emptied.length > 0) await session.correctCells(emptied.map(backward));
    if (grown) await session.writeSheet(writeHeights(inserted.sheet, grown));
    return "taken-back";
  });
}
