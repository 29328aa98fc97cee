import * as fc from "fast-check";
import { countYear } from "../../../src/domain/count/year-figures";
import type { CellSnapshot, SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { readYear } from "../../../src/domain/records/read-year";
import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { greenTown } from "../../fixtures/offices/green-town";
import { countedFigures, knownFigures } from "../../fixtures/offices/known-figures";
import { mountainCouncil } from "../../fixtures/offices/mountain-council";
import { DEFAULT_CODES, inventYear } from "../../fixtures/offices/office-year";
import { seaCity } from "../../fixtures/offices/sea-city";
import { workbookOf } from "../../fixtures/workbook-of";

const TODAY = { year: 2020, month: 4, day: 1 };
const EMPTY: CellSnapshot = { value: null, numberFormat: "General" };

const YEAR = inventYear({
  fiscalYear: 2019,
  seed: 7,
  codes: DEFAULT_CODES,
  caseNumber: (n) => `R1-${String(n).padStart(3, "0")}`,
  carriedNumber: (n) => `H30-${String(n).padStart(3, "0")}`,
  carried: 4,
  intakesAMonth: 3,
});

const OFFICES = [
  { name: "みどり町", sheets: greenTown(YEAR), dateSystem: 1900 },
  { name: "うみべ市", sheets: seaCity(YEAR), dateSystem: 1900 },
  { name: "やまかわ社協", sheets: mountainCouncil(YEAR), dateSystem: 1904 },
] as const;

/** Rows put above everything: titles, or blank ones. */
function withRowsAbove(sheet: SheetSnapshot, titles: readonly string[]): SheetSnapshot {
  const width = sheet.cells[0]?.length ?? 0;
  const rows = titles.map((title) =>
    Array.from({ length: width }, (_, column) =>
      column === 0 && title !== "" ? { ...EMPTY, value: title } : EMPTY,
    ),
  );
  const down = titles.length;
  return {
    ...sheet,
    cells: [...rows, ...sheet.cells],
    merges: sheet.merges.map((area) => ({ ...area, top: area.top + down, bottom: area.bottom + down })),
  };
}

/** The table pushed to the right, or read from where it begins. */
function shiftedRight(sheet: SheetSnapshot, columns: number): SheetSnapshot {
  return {
    ...sheet,
    origin: { row: sheet.origin.row, column: sheet.origin.column + columns },
    merges: sheet.merges.map((area) => ({ ...area, left: area.left + columns, right: area.right + columns })),
  };
}

/** Columns in another order; only where no cells are merged. */
function reordered(sheet: SheetSnapshot, keys: readonly number[]): SheetSnapshot {
  if (sheet.merges.length > 0) return sheet;
  const width = sheet.cells[0]?.length ?? 0;
  const order = Array.from({ length: width }, (_, column) => column).sort(
    (a, b) => (keys[a] ?? a) - (keys[b] ?? b) || a - b,
  );
  return { ...sheet, cells: sheet.cells.map((row) => order.map((column) => row[column] ?? EMPTY)) };
}

const wide = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

/** The same texts in other widths, with spaces and line breaks in labels. */
function rewritten(sheet: SheetSnapshot, how: "wide" | "spaced"): SheetSnapshot {
  const write = (text: string): string => {
    if (how === "wide") return wide(text);
    return text.length === 2 ? `${text[0] ?? ""}　${text[1] ?? ""}` : text;
  };
  return {
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) => (typeof cell.value === "string" ? { ...cell, value: write(cell.value) } : cell)),
    ),
  };
}

interface Mutation {
  readonly titles: readonly string[];
  readonly right: number;
  readonly keys: readonly number[];
  readonly how: "wide" | "spaced" | "as it is";
  readonly reorder: boolean;
}

const MUTATIONS: fc.Arbitrary<Mutation> = fc.record({
  titles: fc.array(fc.constantFrom("", "令和元年度 実績", "担当：相談支援員", "（記入用）"), {
    maxLength: 4,
  }),
  right: fc.integer({ min: 0, max: 3 }),
  keys: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 20, maxLength: 20 }),
  how: fc.constantFrom("wide" as const, "spaced" as const, "as it is" as const),
  reorder: fc.boolean(),
});

function mutate(sheet: SheetSnapshot, { titles, right, keys, how, reorder }: Mutation): SheetSnapshot {
  const ordered = reorder ? reordered(sheet, keys) : sheet;
  const written = how === "as it is" ? ordered : rewritten(ordered, how);
  return shiftedRight(withRowsAbove(written, titles), right);
}

describe.each(OFFICES)("$name, written a little otherwise", ({ sheets, dateSystem }) => {
  const known = knownFigures(YEAR);

  test("gives the same figures, or a question", () => {
    fc.assert(
      fc.property(fc.nat({ max: sheets.length - 1 }), MUTATIONS, (at, mutation) => {
        const mutated = sheets.map((sheet, index) => (index === at ? mutate(sheet, mutation) : sheet));
        const dataset = readYear({ ...workbookOf(mutated), dateSystem }, DEFAULT_SETTINGS, 2019, new Set());
        const counted = countedFigures(countYear(dataset).months, DEFAULT_SETTINGS.codeLists);
        const isSame = JSON.stringify(counted) === JSON.stringify(known);
        const asked = () =>
          runRules(RULES, ruleContext(dataset, TODAY)).some(({ severity }) => severity !== "info");
        expect(isSame || asked()).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test("every row stays accounted for", () => {
    fc.assert(
      fc.property(MUTATIONS, (mutation) => {
        const mutated = sheets.map((sheet) => mutate(sheet, mutation));
        const dataset = readYear({ ...workbookOf(mutated), dateSystem }, DEFAULT_SETTINGS, 2019, new Set());
        const heights = new Map(mutated.map(({ name, cells }) => [name, cells.length]));
        for (const { sheet, rows } of dataset.readSheets) {
          const sum = rows.records + rows.totals + rows.notes + rows.empty + rows.asked;
          expect([sheet, sum]).toEqual([sheet, heights.get(sheet)]);
        }
      }),
      { numRuns: 8 },
    );
  });
});
