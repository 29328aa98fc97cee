import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import type { PlacedCell } from "../../sheets/layout/placed-cell";
import type { FigureOrigin, OtherSource } from "../report-outcome";

function showsNothing({ cell }: PlacedCell): boolean {
  if (cell.kind === "number") return cell.number === 0;
  if (cell.kind === "formula") return cell.result === "" || cell.result === 0;
  return true;
}

/** What a figure comes from: a zero without records is counted, and none found. */
export function originOf(placed: PlacedCell, fiscalYear: FiscalYear): FigureOrigin {
  const { figure, records, entered = [] } = placed;
  if (figure?.row.of === "year" && figure.row.fiscalYear < fiscalYear) return "earlier-year";
  if (records.some(({ isTotal }) => isTotal)) return "ready-totals";
  if (entered.length > 0) return "settings";
  if (figure?.row.of === "opening") return records.length > 0 ? "records" : "settings";
  const isCounted = records.length > 0 || showsNothing(placed) || figure?.measure === "share";
  return isCounted ? "records" : "settings";
}

/** The figures of a page, where they stand on its sheet. */
export interface PageFigures {
  readonly section: string;
  readonly title: string;
  readonly sheet: string;
  readonly figures: readonly PlacedCell[];
}

/** The figures that are not counted from records, by sheet and what they come from. */
export function otherSources(pages: readonly PageFigures[], fiscalYear: FiscalYear): readonly OtherSource[] {
  return pages.flatMap(({ section, title, sheet, figures: all }) => {
    const figures = all.filter(
      ({ figure, cell }) =>
        figure && !figure.isForChart && (cell.kind === "number" || cell.kind === "formula"),
    );
    return (["ready-totals", "earlier-year", "settings"] as const).flatMap(
      (origin): readonly OtherSource[] => {
        const cells = figures.filter((each) => originOf(each, fiscalYear) === origin).map(({ at }) => at);
        return cells.length === 0 ? [] : [{ origin, section, title, sheet, cells }];
      },
    );
  });
}
