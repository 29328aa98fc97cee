import type { CellPosition, CellRange } from "../../src/domain/grid/cell-address";
import { buildReport } from "../../src/domain/report/build-report";
import type { ChartPlan } from "../../src/sheets/chart-plan";
import { layOutReport } from "../../src/sheets/lay-out-report";
import type { LaidOutPage } from "../../src/sheets/layout/lay-out-section";
import type { PlanCell, SheetPlanMember } from "../../src/sheets/sheet-plan";
import { contains, overlap, overlapping, rangeOf } from "../fixtures/rectangles";
import { YEARS } from "../fixtures/years-to-lay-out";

type Member<K extends SheetPlanMember["kind"]> = Extract<SheetPlanMember, { kind: K }>;

function membersOf<K extends SheetPlanMember["kind"]>({ plan }: LaidOutPage, kind: K): readonly Member<K>[] {
  return plan.members.filter((member): member is Member<K> => member.kind === kind);
}

function rangeOfCells({ at, rows }: Member<"cells">): CellRange {
  const width = rows[0]?.length ?? 0;
  return { top: at.row, left: at.column, bottom: at.row + rows.length - 1, right: at.column + width - 1 };
}

/** What is written at a position; undefined where nothing is. */
function cellAt(laidOut: LaidOutPage, { row, column }: CellPosition): PlanCell | undefined {
  for (const { at, rows } of membersOf(laidOut, "cells")) {
    const cell = rows[row - at.row]?.[column - at.column];
    if (cell) return cell;
  }
  return undefined;
}

function positionsIn({ top, left, bottom, right }: CellRange): readonly CellPosition[] {
  return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({
    row: top + Math.floor(index / (right - left + 1)),
    column: left + (index % (right - left + 1)),
  }));
}

const sizeOf = (range: CellRange) => positionsIn(range).length;
const isPlanned = (cell: PlanCell | undefined) => cell !== undefined;
const isFilled = (cell: PlanCell | undefined) => cell !== undefined && cell.kind !== "blank";

function printOf(laidOut: LaidOutPage) {
  const [print] = membersOf(laidOut, "print");
  if (!print) throw new Error("no print set-up");
  return print.setup;
}

const chartsOf = (laidOut: LaidOutPage): readonly ChartPlan[] =>
  membersOf(laidOut, "chart").map(({ chart }) => chart);

const namesOf = (laidOut: LaidOutPage) =>
  new Map(
    membersOf(laidOut, "name").map(({ name, range }) => [
      name.replace(/^jisseki_2019_(\d_\d|cover|contents)_/, ""),
      range,
    ]),
  );

const mergesOf = (laidOut: LaidOutPage) => membersOf(laidOut, "merge").map(({ range }) => range);

describe.each(Object.entries(YEARS))("the sheets of %s", (_, dataset) => {
  const pages = layOutReport(buildReport(dataset()), {
    sheets: new Map(),
    words: new Map([["2-2 analysis", "所見"]]),
  });
  const sections = pages.filter(({ section }) => section !== "cover" && section !== "contents");

  test("begin with cover and contents, and have legal names of their own", () => {
    expect(pages.slice(0, 2).map(({ section, part }) => [section, part])).toEqual([
      ["cover", 1],
      ["contents", 1],
    ]);
    const names = pages.map(({ plan }) => plan.name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(pages.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:'：？＊／＼［］＇]{1,31}$/);
  });

  test("have nothing that lies on anything else", () => {
    for (const laidOut of pages) {
      const cells = membersOf(laidOut, "cells").map(rangeOfCells);
      const charts = chartsOf(laidOut).map(({ area }) => area);
      expect(overlapping(cells)).toEqual([]);
      expect(overlapping(mergesOf(laidOut))).toEqual([]);
      expect(overlapping(charts)).toEqual([]);
      const below = [...cells, ...mergesOf(laidOut)].filter((range) =>
        charts.some((chart) => overlap(chart, range)),
      );
      expect(below).toEqual([]);
    }
  });

  test("have no text in a merged cell but its first", () => {
    for (const laidOut of pages) {
      const hidden = mergesOf(laidOut).flatMap((range) => positionsIn(range).slice(1));
      expect(hidden.filter((at) => isFilled(cellAt(laidOut, at)))).toEqual([]);
    }
  });

  test("hold every figure in what is ours and named", () => {
    for (const laidOut of sections) {
      const names = namesOf(laidOut);
      const block = names.get("chart_data");
      for (const named of [names.get("table"), block]) if (named) expect(laidOut.owned).toContainEqual(named);
      if (names.has("table")) expect(laidOut.table).toEqual(names.get("table"));
      expect(overlapping(laidOut.owned)).toEqual([]);
      expect(overlapping([...names.values()])).toEqual([]);
      for (const { at, cell } of laidOut.figures) {
        expect(laidOut.owned.some((range) => contains(range, rangeOf(at)))).toBe(true);
        expect(cellAt(laidOut, at)).toBe(cell);
      }
    }
  });

  test("are one A4 page each, with all but the charts' block", () => {
    sections.forEach((laidOut, index) => {
      const { area, ...setup } = printOf(laidOut);
      if (!area) throw new Error("no print area");
      expect(setup).toMatchObject({
        fit: { wide: 1, tall: 1 },
        firstPageNumber: index + 1,
        orientation: "portrait",
      });
      const block = namesOf(laidOut).get("chart_data");
      const printed = [laidOut.table, ...chartsOf(laidOut).map((chart) => chart.area), ...mergesOf(laidOut)];
      expect(printed.filter((range) => !contains(area, range))).toEqual([]);
      expect(block !== undefined && overlap(area, block)).toBe(false);
      const widths = membersOf(laidOut, "columnWidth").filter(({ to }) => to <= area.right);
      const points = widths.reduce((sum, { from, to, points: width }) => sum + width * (to - from + 1), 0);
      // 18 cm between the margins of A4, and hardly less.
      expect(points * (2.54 / 72)).toBeLessThanOrEqual(18);
      expect(points * (2.54 / 72)).toBeGreaterThan(17.4);
    });
  });

  test("have charts that read filled cells of their block, empty ones of a line only, as many values as categories", () => {
    const drawn = sections.flatMap((laidOut) => chartsOf(laidOut).map((chart) => ({ laidOut, chart })));
    expect(drawn.map(({ chart }) => chart.type).join(" ")).toBe(
      `line ${Array(5).fill("pie stackedBar").join(" ")}`,
    );
    for (const { laidOut, chart } of drawn) {
      const block = namesOf(laidOut).get("chart_data");
      const values = chart.type === "pie" ? [chart.values] : chart.series.map((series) => series.values);
      const names = chart.type === "pie" ? [] : chart.series.map(({ name }) => rangeOf(name));
      const gaps = chart.type === "line" ? values : [];
      for (const range of [chart.categories, ...values, ...names]) {
        expect(block && contains(block, range)).toBe(true);
        const isRead = gaps.includes(range) ? isPlanned : isFilled;
        expect(positionsIn(range).filter((at) => !isRead(cellAt(laidOut, at)))).toEqual([]);
      }
      expect(new Set(values.map(sizeOf))).toEqual(new Set([sizeOf(chart.categories)]));
      if (chart.type === "pie") expect(chart.sliceColours).toHaveLength(sizeOf(chart.values));
    }
  });
});
