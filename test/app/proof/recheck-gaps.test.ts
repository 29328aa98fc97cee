import { recheckWorkbook } from "../../../src/app/proof/recheck-report";
import { isRefusal } from "../../../src/app/refusal";
import { writtenCells } from "../../../src/app/report-pages";
import { REPORT_NAMES, writtenReport } from "../../fixtures/written-reports";
import { lineInserted, type LineMap } from "./moved-lines";
import { tamperLines } from "./tampered-sheets";
import { TamperTargets, type Target } from "./tamper-targets";

/** The lines between what is ours that hold nothing, and are of no area of ours. */
function gapsOf({ page, sheet }: Target, axis: LineMap["axis"]): readonly number[] {
  const filled = writtenCells(page.laidOut.plan).filter(({ cell }) => cell.kind !== "blank");
  const last = Math.max(...filled.map(({ at }) => at[axis]));
  const [first, end] = axis === "row" ? (["top", "bottom"] as const) : (["left", "right"] as const);
  const areas = [...page.areas.map(({ range }) => range), ...page.laidOut.owned, ...sheet.merges];
  return Array.from({ length: last }, (_, line) => line).filter(
    (line) =>
      !filled.some(({ at }) => at[axis] === line) &&
      areas.every((range) => line < range[first] || line > range[end]),
  );
}

describe.each(REPORT_NAMES)("the report of %s", (name) => {
  test.each(["column", "row"] as const)(
    "names nothing where staff widened a gap by an empty %s",
    async (axis) => {
      const written = await writtenReport(name);
      const places = new TamperTargets(written).pages.flatMap((target) =>
        gapsOf(target, axis)
          .slice(-2)
          .map((line) => ({ target, line })),
      );
      expect(places.length).toBeGreaterThan(3);
      const named = places.flatMap(({ target, line }) => {
        const at = { row: 0, column: 0, [axis]: line };
        const empty = { at, cell: { value: null, numberFormat: "General" } };
        const { workbook, report } = tamperLines(written, target, lineInserted(axis, line), [empty], []);
        const rechecked = recheckWorkbook(workbook, report);
        if (isRefusal(rechecked)) throw new Error(rechecked.refused);
        return rechecked.differences.map(({ sheet, what }) => `${sheet} ${line}: ${what}`);
      });
      expect(named).toEqual([]);
    },
  );
});
