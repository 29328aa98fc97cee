import type { CellRange } from "../../src/domain/grid/cell-address";
import { composeCells, type ComposedCell } from "../../src/hosts/xlsx-file/compose-cells";
import type { SheetPlan } from "../../src/sheets/sheet-plan";
import type { PrintedPage, PrintedWord } from "./libreoffice";

/** A number as one of our formats shows it; throws for a format that this does not know. */
function shownNumber(value: number, format: string): string {
  return format.replace(/"([^"]*)"|#,##0|0\.0%|0%|0|_ |(.)/g, (part, literal?: string, unknown?: string) => {
    if (unknown !== undefined) throw new Error(`a format that is not known: ${format}`);
    if (literal !== undefined) return literal;
    if (part === "_ ") return "";
    if (part === "0.0%") return `${(value * 100).toFixed(1)}%`;
    if (part === "0%") return `${(value * 100).toFixed(0)}%`;
    return part === "0" ? String(value) : value.toLocaleString("en-US");
  });
}

/** What a cell shows, without any white space; the dots of 目次 are cut off where the page number begins. */
function shownText({ content, format: { numberFormat = "0" } }: ComposedCell): string {
  const value =
    content.kind === "formula"
      ? content.result
      : content.kind === "text"
        ? content.text
        : content.kind === "number"
          ? content.number
          : "";
  const text = typeof value === "number" ? shownNumber(value, numberFormat) : value;
  return text.replace(/･+$/, "").replaceAll(/\s/g, "");
}

/** The texts and figures that a range of a plan shows, empty ones left out. */
export function shownTexts(sheet: SheetPlan, { top, left, bottom, right }: CellRange): readonly string[] {
  return composeCells(sheet.members)
    .filter(({ row, column }) => top <= row && row <= bottom && left <= column && column <= right)
    .map(shownText)
    .filter((text) => text !== "");
}

/** The lines of the texts that a range of a plan shows. */
export function shownLines(sheet: SheetPlan, { top, left, bottom, right }: CellRange): readonly string[] {
  return composeCells(sheet.members)
    .filter(({ row, column }) => top <= row && row <= bottom && left <= column && column <= right)
    .flatMap(({ content }) => (content.kind === "formula" ? String(content.result).split("\n") : []))
    .filter((line) => line !== "");
}

/** What stands in the print area of a sheet. */
export function printedTexts(sheet: SheetPlan): readonly string[] {
  const [area] = sheet.members.flatMap((member) =>
    member.kind === "print" ? (member.setup.area ?? []) : [],
  );
  return area ? shownTexts(sheet, area) : [];
}

/** True where a word may go on where another ends: at its right on the same line, or on the next line below it. */
function goesOn(before: PrintedWord, after: PrintedWord): boolean {
  const height = before.bottom - before.top;
  if (Math.abs(after.top - before.top) < height / 2) return after.left >= before.right - 1;
  return after.top > before.top && after.top - before.top < 2.2 * height;
}

/** How many characters of a text stand at its beginning in a word, or in a part of it. */
function sharedBeginning(text: string, word: string): number {
  for (let length = Math.min(text.length, word.length); length > 0; length--)
    if (word.includes(text.slice(0, length))) return length;
  return 0;
}

/** True where a text is printed from its first to its last character, over as many lines as it needs. */
function isPrinted(text: string, words: readonly PrintedWord[]): boolean {
  const tried = new Set<string>();
  const goesOnFrom = (at: number, before: PrintedWord | undefined): boolean =>
    at === text.length ||
    words.some((word, index) => {
      if (before && !goesOn(before, word)) return false;
      const length = sharedBeginning(text.slice(at), word.text);
      const step = `${at + length} ${index}`;
      if (length === 0 || tried.has(step)) return false;
      tried.add(step);
      return goesOnFrom(at + length, word);
    });
  return goesOnFrom(0, undefined);
}

const FIGURE = /^[\d,.%]+$/;

function countsOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** The texts that a page does not print whole, and the figures that it prints less often than its tables show them. */
export function textsNotPrinted(texts: readonly string[], { words }: PrintedPage): readonly string[] {
  const printed = countsOf(words.map(({ text }) => text));
  const figures = [...countsOf(texts.filter((text) => FIGURE.test(text)))]
    .filter(([figure, count]) => (printed.get(figure) ?? 0) < count)
    .map(([figure, count]) => `${count} times ${figure}, printed ${printed.get(figure) ?? 0} times`);
  const cutOff = texts.filter((text) => !FIGURE.test(text) && !isPrinted(text, words));
  return [...figures, ...cutOff];
}
