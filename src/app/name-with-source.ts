import type { SheetSnapshot, WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { tableContext } from "../domain/records/read-year";
import { recogniseSheet, type SheetRecognition } from "../domain/records/recognise-sheet";
import type { ReadSheets } from "./read-book";

/** Excel takes no longer name for a sheet. */
const LONGEST = 31;
/** A shorter source says nothing. */
const SHORTEST_SOURCE = 2;

/** `社協 2019.xlsx` → `社協 2019`, without what no sheet's name may have. */
function sourceOf(book: string): string {
  return book
    .replace(/\.[^.]+$/, "")
    .replace(/[:\\/?*[\]'：＼／？＊［］＇]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The number that Excel gives a sheet whose name is taken. */
const TAKEN_NUMBER = / \(\d+\)$/;

function readingKey({ bindings, beside, unread }: SheetRecognition): string {
  const tables = [...bindings, ...beside].map(({ kind, month, headerRow }) => [kind, month, headerRow]);
  return JSON.stringify([tables, unread?.why]);
}

/** A name may say a kind or a month: with the source in it the sheet must be read as without. */
function isReadAlike(
  sheet: SheetSnapshot,
  name: string,
  { settings, dataset, workbook }: ReadSheets,
): boolean {
  const context = tableContext(settings, {
    fiscalYear: dataset.fiscalYear,
    codeLists: settings.codeLists,
    dateSystem: workbook.dateSystem,
  });
  return (
    readingKey(recogniseSheet({ ...sheet, name }, context)) === readingKey(recogniseSheet(sheet, context))
  );
}

/** `相談_R1.5（社協）`: a sheet's name with the book that it comes from; undefined where it must keep its own. */
export function nameWithSource(
  { sheets }: WorkbookSnapshot,
  name: string,
  book: string,
  read: ReadSheets,
): string | undefined {
  const sheet = sheets.find((each) => each.name === name);
  const plain = name.replace(TAKEN_NUMBER, "");
  const room = LONGEST - plain.length - 2;
  const source = Array.from(sourceOf(book)).slice(0, room).join("");
  if (!sheet || source.length < SHORTEST_SOURCE || source.length > room) return undefined;
  const withSource = `${plain}（${source}）`;
  const isFree = !sheets.some((each) => each.name.toLowerCase() === withSource.toLowerCase());
  return isFree && isReadAlike(sheet, withSource, read) ? withSource : undefined;
}

/** `設定（社協）`, `設定（社協2）`: a name that no sheet has, for one that must not keep its own. */
export function nameOfOtherBook({ sheets }: WorkbookSnapshot, name: string, book: string): string {
  const plain = name.replace(TAKEN_NUMBER, "");
  const taken = new Set(sheets.map((each) => each.name.toLowerCase()));
  const named = (number: string) => {
    const room = LONGEST - plain.length - number.length - 2;
    return `${plain}（${Array.from(sourceOf(book)).slice(0, room).join("")}${number}）`;
  };
  let to = named("");
  for (let number = 2; taken.has(to.toLowerCase()); number++) to = named(String(number));
  return to;
}
