import { monthLabel } from "../../../src/domain/calendar/era";
import { monthsOfFiscalYear } from "../../../src/domain/calendar/fiscal-year";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { PlainWorkbook } from "./workbook-of";

const WEEK = 7;

/** So many contacts a month, April first, on the month’s second to fifth Mondays and the days after. */
export function contactsOfYear(...counts: readonly number[]): PlainWorkbook {
  const months = monthsOfFiscalYear(2019).slice(0, counts.length);
  const sheets = months.map((month, index): readonly [string, readonly (readonly CellValue[])[]] => [
    `対応_${monthLabel(month)}`,
    [
      ["対応日", "受付番号", "支援方法", "備考"],
      ...Array.from({ length: counts[index] ?? 0 }, (_, n): CellValue[] => [
        `${month.month}/${1 + (n % (4 * WEEK))}`,
        `H30-${100 + n}`,
        "面談",
        `${n + 1}`,
      ]),
    ],
  ]);
  return Object.fromEntries(sheets);
}

/** Handouts of rice, one a month, April first. */
export function riceOfYear(...quantities: readonly number[]): PlainWorkbook {
  const months = monthsOfFiscalYear(2019).slice(0, quantities.length);
  return Object.fromEntries(
    months.map((month, index) => [
      `食料_${monthLabel(month)}`,
      [
        ["支給日", "世帯番号", "米", "缶詰"],
        [`${month.month}/10`, `S-${index}`, quantities[index] ?? null, null],
      ],
    ]),
  );
}
