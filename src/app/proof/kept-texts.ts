import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { CellRange } from "../../domain/grid/cell-address";
import { cellText } from "../../domain/grid/cell-value";
import { cellAt, type DefinedName, type WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { fingerprint } from "../../domain/text/fingerprint";
import { shownByCell } from "../../sheets/plan-cells";
import type { SheetPlanMember } from "../../sheets/sheet-plan";
import { filledCells, isInside } from "../filled-cells";
import type { PageWriting } from "../report-exchange";
import { writtenCells } from "../report-pages";
import { BASE, namesOfKept, startOfPage } from "./kept-figures";

/*
 * Lists, statements, stories and texts say what is recorded at the time: nobody can tell later whether what stands there
 * was ours. So a page keeps a fingerprint of each such area in a defined name of that area, from which no text can be
 * read. Published copies have none of these names.
 */

/** What stands in a cell, as hosts and files agree on it. */
interface CellOfArea {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const DIGITS = 6;
const FORM = /_area_\d+of\d+_([0-9a-f]+_[0-9a-v]+)$/;

/** Beside the page, to mark what staff have not edited yet: nobody writes there. */
const LAST_YEARS_WORDS = "_last_year";

/** Figures are not among it: what they were is kept beside. */
const FIGURE = "\u0000";

function plainText(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").trim();
}

/** `3f9a2c_1k`: a short one, by which a guess proves little, and how many cells hold something. */
function fingerprintOf(range: CellRange, cells: readonly CellOfArea[]): string {
  const texts = cells
    .filter(({ text }) => text !== "")
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => `${row - range.top} ${column - range.left} ${text}`);
  return `${fingerprint(...texts).slice(0, DIGITS)}_${texts.length.toString(BASE)}`;
}

type NameMember = Extract<SheetPlanMember, { readonly kind: "name" }>;

/** `jisseki_written_2019_3_1_1_area_1of2_3f9a2c_1k`: the names in which a page keeps what its lists and texts were. */
export function namesOfKeptTexts(
  fiscalYear: FiscalYear,
  { decision, laidOut }: PageWriting,
): readonly NameMember[] {
  const others = new Set(
    decision.page.areas.flatMap(({ name, role }) =>
      role === "other" && !name.endsWith(LAST_YEARS_WORDS) ? [name] : [],
    ),
  );
  const written = new Map<string, CellOfArea>();
  for (const { at, cell } of writtenCells(laidOut.plan)) {
    const text = cell.kind === "text" ? plainText(cell.text) : shownByCell(cell) === "" ? "" : FIGURE;
    written.set(`${at.row} ${at.column}`, { ...at, text });
  }
  const ranges = laidOut.plan.members.flatMap((member) =>
    member.kind === "name" && others.has(member.name) ? [member.range] : [],
  );
  return ranges.map((range, index) => {
    const cells = [...written.values()].filter((at) => isInside(at, range));
    const name = `${startOfPage(fiscalYear, laidOut)}area_${index + 1}of${ranges.length}_${fingerprintOf(range, cells)}`;
    return { kind: "name", name, range };
  });
}

/** The areas of a year's lists and texts that no longer hold what was written there. */
export function editedAreas(workbook: WorkbookSnapshot, fiscalYear: FiscalYear): readonly DefinedName[] {
  return namesOfKept(workbook, fiscalYear).filter(({ name, sheet: sheetName, range }) => {
    const kept = FORM.exec(name.toLowerCase())?.[1];
    const sheet = workbook.sheets.find((each) => each.name === sheetName);
    if (kept === undefined || !sheet) return false;
    const cells = filledCells(sheet, range).map(({ at }) => {
      const { value, formula } = cellAt(sheet, at);
      const isText = typeof value === "string" && formula === undefined;
      return { ...at, text: isText ? plainText(cellText(value)) : FIGURE };
    });
    return fingerprintOf(range, cells) !== kept;
  });
}
