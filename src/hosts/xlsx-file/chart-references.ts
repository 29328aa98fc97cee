import type { CellRange } from "../../domain/grid/cell-address";
import { parseRangeAddress } from "../../domain/grid/cell-address";
import type { PlanCell } from "../../sheets/sheet-plan";
import type { ComposedCell } from "./compose-cells";
import { escapedXml, withUnprintablesSpelt } from "./spreadsheet-text";

const REFERENCE = /<c:(tx|cat|val)><c:(?:num|str)Ref><c:f>([^<]*)<\/c:f>.*?<\/c:(?:num|str)Ref><\/c:\1>/gs;

/**
 * A chart's XML with the texts and numbers of its cells in it, for programs that show a
 * file without calculating it. The writer leaves them out where a cell holds a formula,
 * and takes texts of formulas for numbers.
 */
export function withCachedReferences(xml: string, cells: readonly ComposedCell[]): string {
  const byPlace = new Map(cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const cellsOf = (reference: string) => rangeCells(parseRangeAddress(reference), byPlace);
  return xml.replaceAll(REFERENCE, (_, role: string, reference: string) => {
    const content =
      role === "val"
        ? numberReference(reference, cellsOf(reference))
        : textReference(reference, cellsOf(reference));
    return `<c:${role}>${content}</c:${role}>`;
  });
}

type CachedCell = ComposedCell | undefined;

function textReference(reference: string, cells: readonly CachedCell[]): string {
  const texts = cells.map((cell) => cell && shownValue(cell.content));
  return `<c:strRef><c:f>${reference}</c:f><c:strCache>${points(texts)}</c:strCache></c:strRef>`;
}

function numberReference(reference: string, cells: readonly CachedCell[]): string {
  const numberFormat =
    cells.find((cell) => cell?.format.numberFormat !== undefined)?.format.numberFormat ?? "General";
  const code = `<c:formatCode>${escapedXml(numberFormat)}</c:formatCode>`;
  // What is no number is no point: a reader would take it for 0.
  const numbers = cells.map((cell) => {
    const value = cell && shownValue(cell.content);
    return typeof value === "number" ? value : undefined;
  });
  return `<c:numRef><c:f>${reference}</c:f><c:numCache>${code}${points(numbers)}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | number | undefined)[]): string {
  const written = values.flatMap((value, index) =>
    value === undefined
      ? []
      : [`<c:pt idx="${index}"><c:v>${escapedXml(withUnprintablesSpelt(String(value)))}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${values.length}"/>${written.join("")}`;
}

function shownValue(content: PlanCell): string | number | undefined {
  switch (content.kind) {
    case "blank":
      return undefined;
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "formula":
      return content.result;
  }
}

function rangeCells(range: CellRange | undefined, byPlace: ReadonlyMap<string, ComposedCell>): CachedCell[] {
  const cells: CachedCell[] = [];
  if (!range) return cells;
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      cells.push(byPlace.get(placeKey(row, column)));
  }
  return cells;
}

function placeKey(row: number, column: number): string {
  return `${row}:${column}`;
}
