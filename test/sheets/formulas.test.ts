import { cellAddress } from "../../src/domain/grid/cell-address";
import type { YearDataset } from "../../src/domain/records/year-dataset";
import { buildReport } from "../../src/domain/report/build-report";
import { layOutReport } from "../../src/sheets/lay-out-report";
import type { LaidOutPage } from "../../src/sheets/layout/lay-out-section";
import { calculatedCells, type Shown } from "../fixtures/calculated-cells";
import { YEARS } from "../fixtures/years-to-lay-out";

/** Sheets of one workbook: each year's under names of its own. */
function laidOut(dataset: () => YearDataset, index: number): readonly LaidOutPage[] {
  const report = buildReport(dataset());
  const sheets = new Map(report.sections.map(({ id }) => [id, `${index} ${id}`]));
  return layOutReport(report, { sheets, words: new Map() });
}

const SECTIONS = new Map(
  Object.entries(YEARS).map(([year, dataset], index) => [year, laidOut(dataset, index)]),
);

let calculated: ReadonlyMap<string, Shown>;
beforeAll(async () => {
  calculated = await calculatedCells([...SECTIONS.values()].flat().map(({ plan }) => plan));
});

/** Numbers alike in binary to the ninth digit; an empty text as an empty cell. */
function comparable(value: string | number | boolean | null): string | number | boolean {
  return typeof value === "number" ? Number(value.toFixed(9)) : (value ?? "");
}

/** `2 2-4!D17 =SUM(E17:F17): 3, not 4` for each formula that gives something else than the core. */
function differences({ plan, figures }: LaidOutPage): readonly string[] {
  const shown = calculated.get(plan.name);
  return figures.flatMap(({ at, cell }) => {
    if (cell.kind !== "formula") return [];
    const found = comparable(shown?.(at) ?? null);
    if (found === comparable(cell.result)) return [];
    return [`${plan.name}!${cellAddress(at)} ${cell.formula}: ${found}, not ${cell.result}`];
  });
}

test.each([...SECTIONS])("every formula of %s gives the core's own figure", (_, sections) => {
  expect(
    sections.flatMap(({ figures }) => figures).filter(({ cell }) => cell.kind === "formula").length,
  ).toBeGreaterThan(200);
  expect(sections.flatMap(differences)).toEqual([]);
});
