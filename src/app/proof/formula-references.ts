import {
  cellAddress,
  parseCellAddress,
  parseRangeAddress,
  type CellPosition,
  type CellRange,
} from "../../domain/grid/cell-address";

/** A text, a cell of another sheet, a function or a longer name, or cells of the formula's own sheet. */
const PARTS =
  /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[A-Za-z0-9_.]+)![$A-Za-z0-9:]+|[A-Za-z_.][A-Za-z0-9_.]*\(|\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}\$?[1-9]\d*)?(?![A-Za-z0-9_.])/g;

/** What stands where the cell that a formula read is gone. */
const GONE = "#REF!";

/** The cells of its own sheet that a formula reads. */
export function referencesOf(formula: string): readonly CellRange[] {
  return [...formula.matchAll(PARTS)].flatMap(([part]) => parseRangeAddress(part) ?? []);
}

/** True where a formula has lost a cell that it read. */
export function hasLostReference(formula: string): boolean {
  return formula.includes(GONE);
}

/** A formula of ours where its cells stand elsewhere; #REF! for those that are gone. */
export function mappedFormula(
  formula: string,
  placeOf: (at: CellPosition) => CellPosition | undefined,
): string {
  return formula.replaceAll(PARTS, (part) => {
    if (parseRangeAddress(part) === undefined) return part;
    const corners = part.split(":").map((corner) => {
      const at = parseCellAddress(corner);
      const place = at && placeOf(at);
      return place ? cellAddress(place) : GONE;
    });
    return corners.join(":");
  });
}

/** Where a link of 目次 leads: to the sheet as it was called when the link was written. */
const LINK_TARGET = /HYPERLINK\("#(?:[^"]|"")*"/g;

/** A formula without what hosts write differently. */
export function plainFormula(formula: string): string {
  return formula.replace(/[\s@]/g, "").toUpperCase().replace(LINK_TARGET, 'HYPERLINK("#"');
}

const WORDS = String.raw`"(?:[^"]|"")*"`;

/** In the category of a chart: the code's name, of several lines in words, of one by the cell that shows it. */
const CATEGORY_NAME = new RegExp(
  String.raw`,((?:${WORDS}(?:&CHAR\(10\)&${WORDS})*)|[A-Z]+\d+)&CHAR\(10\)&TEXT\(`,
);

/** Whether two formulas are a chart's category of one code, called otherwise. */
export function isSameButForName(formula: string, other: string): boolean {
  const [one, two] = [plainFormula(formula), plainFormula(other)];
  const names = [one, two].map((plain) => CATEGORY_NAME.exec(plain)?.[1] ?? "");
  const isInWords = names.every((name) => name !== "") && names.some((name) => name.startsWith('"'));
  return isInWords && one.replace(CATEGORY_NAME, "") === two.replace(CATEGORY_NAME, "");
}

/** A formula without the cells that it reads. */
export function formulaShape(formula: string): string {
  const plain = formula.replaceAll(PARTS, (part) => (parseRangeAddress(part) === undefined ? part : "?"));
  return plainFormula(plain).replaceAll(GONE, "?");
}
