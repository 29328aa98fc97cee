import { recheckWorkbook } from "../../../src/app/proof/recheck-report";
import { isRefusal } from "../../../src/app/refusal";
import { cellAddress, type CellPosition } from "../../../src/domain/grid/cell-address";
import { REPORT_NAMES, writtenReport } from "../../fixtures/written-reports";
import { TAMPERING_KINDS } from "./tampering";
import { Tamperer } from "./tamperings";

/** 4 reports × 19 kinds × 4 seeds. */
const SEEDS = [1, 2, 3, 4];

describe.each(REPORT_NAMES)("the report of %s, tampered with", (name) => {
  const report = writtenReport(name);
  const tamperer = report.then((written) => new Tamperer(written));

  test.each(TAMPERING_KINDS)("%s is named, with what follows from it, and nothing else", async (kind) => {
    for (const seed of SEEDS) {
      const { workbook, report: counted, named, followers } = (await tamperer).tamper(kind, seed);
      const rechecked = recheckWorkbook(workbook, counted);
      if (isRefusal(rechecked)) throw new Error(rechecked.refused);
      const place = ({ sheet, cell }: { readonly sheet: string; readonly cell: CellPosition }) =>
        `${sheet}!${cellAddress(cell)}`;
      const found = [
        ...rechecked.differences.map((each) =>
          each.what === "name-missing" ? `${each.what} ${each.expected}` : `${each.what} ${place(each)}`,
        ),
        ...rechecked.sentences.differing.map(
          (each) => `sentence ${place(each)} ${each.written} ${each.isNow}`,
        ),
      ].sort();
      const following = rechecked.differences.flatMap(({ sheet, followers: all }) =>
        all.map(({ cell }) => `${sheet}!${cellAddress(cell)}`),
      );
      expect([seed, found]).toEqual([seed, named]);
      expect([named, [...new Set(following)].sort()]).toEqual([named, [...followers].sort()]);
    }
  });
});
