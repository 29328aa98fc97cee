import { REPORT_TEXTS } from "../../domain/report/report-texts";
import { cellAddress, rangeAddress, type CellPosition } from "../../domain/grid/cell-address";
import { leafColumns } from "../../domain/report/report-column";
import { shareColumns } from "../../domain/report/share-columns";
import type { FigureRow } from "../../domain/report/section-table";
import type { Rounding } from "../../domain/settings/office-settings";
import { columnOf, runsOf, type SectionLayout } from "./section-layout";

function addressesOfRuns(layout: SectionLayout, ids: readonly string[], row: number): readonly string[] {
  return runsOf(layout, ids).map(({ left, right }) => rangeAddress({ top: row, left, bottom: row, right }));
}

/** The sum of columns in one row, runs of neighbours as ranges; `apart` is what stands in none of them. */
export function sumOfColumns(
  layout: SectionLayout,
  ids: readonly string[],
  row: number,
  apart: number,
): string {
  const sum = `SUM(${addressesOfRuns(layout, ids, row).join(",")})`;
  return apart === 0 ? `=${sum}` : `=${sum}+${apart}`;
}

/** The sum of cells below each other, as one range or, between the lines of other rows, one by one. */
export function sumOfRows(column: number, rows: readonly number[], isBlank: boolean): string {
  const [top = 0] = rows;
  const bottom = rows.at(-1) ?? top;
  const cells =
    rows.length === bottom - top + 1
      ? rangeAddress({ top, left: column, bottom, right: column })
      : rows.map((row) => cellAddress({ row, column })).join(",");
  return isBlank ? `=IF(COUNT(${cells})=0,"",SUM(${cells}))` : `=SUM(${cells})`;
}

/** A stock: what stood before, and the movement of its row. */
export function stockOfRow(before: CellPosition, plus: CellPosition, minus: CellPosition): string {
  return `=${cellAddress(before)}+${cellAddress(plus)}-${cellAddress(minus)}`;
}

/**
 * The share of one column in the sum of all that make up a row, in design.md's form: whole tenths
 * of a percent, and one more for each of the largest remainders. INT, MOD and SUMPRODUCT over runs of
 * neighbouring columns only, so that Excel, LibreOffice and Univer agree.
 */
export function shareOfColumn(
  layout: SectionLayout,
  id: string,
  {
    figures,
    row,
    rounding,
  }: { readonly figures: FigureRow; readonly row: number; readonly rounding: Rounding },
): string {
  const { columns } = layout.section;
  const given = shareColumns(columns, figures);
  // Where nothing is given, the formula waits for what somebody may type there.
  const leaves = (given.length > 0 ? given : leafColumns(columns)).map((column) => column.id);
  const runs = addressesOfRuns(layout, leaves, row);
  const own = cellAddress({ row, column: columnOf(layout, id) });
  const total = `SUM(${runs.join(",")})`;
  if (rounding === "half-up") {
    return `=IF(${total}=0,"${REPORT_TEXTS.noShare}",INT((2000*${own}+${total})/(2*${total}))/1000)`;
  }
  const remainder = `MOD(1000*${own},${total})`;
  const floors = runs.map((run) => `SUMPRODUCT(INT(1000*${run}/${total}))`).join("+");
  const larger = runs.map((run) => `SUMPRODUCT(--(MOD(1000*${run},${total})>${remainder}))`);
  const upToOwn = addressesOfRuns(layout, leaves.slice(0, leaves.indexOf(id) + 1), row);
  const equalBefore = upToOwn.map((run) => `SUMPRODUCT(--(MOD(1000*${run},${total})=${remainder}))`);
  const rank = [...larger, ...equalBefore].join("+");
  return `=IF(${total}=0,"${REPORT_TEXTS.noShare}",(INT(1000*${own}/${total})+IF(${rank}<=1000-(${floors}),1,0))/1000)`;
}

/** The share of one cell in the total that is printed beside it, half up. */
export function shareOfWhole(own: CellPosition, whole: CellPosition): string {
  const [part, total] = [cellAddress(own), cellAddress(whole)];
  return `=IF(${total}=0,"${REPORT_TEXTS.noShare}",INT((2000*${part}+${total})/(2*${total}))/1000)`;
}

/** A subtotal's percent is the sum of its leaves; the row's total is the whole. */
export function shareOfSum(
  layout: SectionLayout,
  ids: readonly string[],
  row: number,
  isTotal: boolean,
): string {
  const shares = addressesOfRuns(layout, ids, row).join(",");
  return `=IF(COUNT(${shares})=0,"${REPORT_TEXTS.noShare}",${isTotal ? "1" : `SUM(${shares})`})`;
}
