import { rangesOf } from "../../../src/app/report-pages";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import { typeInto } from "../../fixtures/edit-cell";
import type { TamperingOf } from "./tampering";

/** Sections whose columns a sentence can name. */
const SPOKEN_OF = ["2-2", "2-3", "2-4", "2-5", "2-6"];

/** Words of the staff's that name a figure of the year, and say that it is another. */
export const figureInSentence: TamperingOf = ({ written, targets }, { random, oneOf }) => {
  const more = 1 + Math.floor(random() * 9);
  const spoken = targets.pages.flatMap(({ page, sheet }) => {
    const { section, figures } = page.laidOut;
    const [area] = rangesOf(page, "words");
    if (!area || !SPOKEN_OF.includes(section)) return [];
    return figures.flatMap(({ figure, cell }) => {
      const { row, column, measure, isForChart, line } = figure ?? {};
      if (row?.of !== "year" || row.fiscalYear !== written.fiscalYear || isForChart || line) return [];
      if (measure === "share" || cell.kind !== "formula" || typeof cell.result !== "number") return [];
      const label = column?.label.split(" ").at(-1) ?? "";
      // 計 and 合計 are of every table.
      if (label.length < 2 || label.endsWith("計")) return [];
      return [{ sheet: sheet.name, area, label, value: cell.result }];
    });
  });
  const { sheet, area, label, value } = oneOf(spoken);
  const words = `${label}は年間${value + more}件であった。窓口は3か所である。`;
  const at = cellAddress({ row: area.top, column: area.left });
  const { workbook, report } = written;
  return {
    report,
    workbook: { ...workbook, sheets: workbook.sheets.map(typeInto(sheet, at, words)) },
    named: [`sentence ${sheet}!${at} ${value + more}件 ${value.toLocaleString("en-US")}件`],
    followers: [],
  };
};
