import { textOfFound } from "../../../src/app/recount";
import { isInside } from "../../../src/app/filled-cells";
import { rangesOf, writtenCells, type ReportPage } from "../../../src/app/report-pages";
import type { CellPosition } from "../../../src/domain/grid/cell-address";
import { cellAt, type CellSnapshot, type SheetSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import type { WrittenReport } from "../../fixtures/written-reports";
import { pagesToPrint } from "./printed-cells";

/** A page of a report, and its sheet. */
export interface Target {
  readonly page: ReportPage;
  readonly sheet: SheetSnapshot;
}

export interface TargetCell {
  readonly target: Target;
  readonly at: CellPosition;
}

/** What of a written report can be tampered with. */
export class TamperTargets {
  readonly pages: readonly Target[];

  constructor({ workbook, report }: WrittenReport) {
    this.pages = pagesToPrint(report).map((page) => {
      const sheet = workbook.sheets.find(({ name }) => name === page.laidOut.plan.name);
      if (!sheet) throw new Error(`no ${page.laidOut.plan.name}`);
      return { page, sheet };
    });
  }

  /** Cells of figures of which something is true. */
  figures(
    isOne: (
      cell: { readonly kind: string; readonly isForChart: boolean; readonly measure: string },
      found: CellSnapshot,
    ) => boolean,
  ): readonly TargetCell[] {
    return this.pages.flatMap((target) =>
      target.page.laidOut.figures.flatMap(({ at, cell, figure }) => {
        const said = {
          kind: cell.kind,
          isForChart: figure?.isForChart === true,
          measure: figure?.measure ?? "",
        };
        return figure && isOne(said, cellAt(target.sheet, at)) ? [{ target, at }] : [];
      }),
    );
  }

  labels(): readonly TargetCell[] {
    return this.pages.flatMap((target) => {
      const words = rangesOf(target.page, "words");
      return writtenCells(target.page.laidOut.plan).flatMap(({ at, cell }) =>
        cell.kind === "text" && cell.text !== "" && !words.some((range) => isInside(at, range))
          ? [{ target, at }]
          : [],
      );
    });
  }

  /** Headers that are one column's name. */
  columnLabels(): readonly TargetCell[] {
    return this.labels().filter(({ target: { page, sheet }, at }) =>
      page.laidOut.figures.some(
        ({ figure, at: { column } }) =>
          column === at.column &&
          figure?.column?.label.split(" ").at(-1) === textOfFound(cellAt(sheet, at).value),
      ),
    );
  }

  /** Tables whose rows each begin with a label: the rows below the header, the first and last of a formula's range aside. */
  tables(least: number): readonly { readonly target: Target; readonly rows: readonly number[] }[] {
    return this.pages.flatMap((target) => {
      const months = target.page.laidOut.figures.flatMap(({ at, figure }) =>
        figure?.row.of === "month" && figure.line === undefined && !figure.isForChart ? [at.row] : [],
      );
      const rows = [...new Set(months)].sort((a, b) => a - b);
      return rows.length >= least ? [{ target, rows }] : [];
    });
  }

  /** The columns of figures of such a table. */
  columns({ page }: Target): readonly number[] {
    const months = page.laidOut.figures.flatMap(({ at, figure }) =>
      figure?.row.of === "month" && !figure.isForChart ? [at.column] : [],
    );
    return [...new Set(months)].sort((a, b) => a - b);
  }
}
