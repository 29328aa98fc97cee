import { reportPages, type ReportPage } from "../../../src/app/report-pages";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { AnnualReport } from "../../../src/domain/report/annual-report";
import type { PlanCell } from "../../../src/sheets/sheet-plan";

function shown(cell: PlanCell): string {
  switch (cell.kind) {
    case "number":
      return String(cell.number);
    case "formula":
      return typeof cell.result === "number" ? cell.result.toFixed(9) : cell.result;
    case "text":
      return cell.text;
    case "blank":
      return "";
  }
}

/** The pages of a report that have something to print, without anybody's words. */
export function pagesToPrint(report: AnnualReport): readonly ReportPage[] {
  const sections = report.sections.filter(({ hasContents }) => hasContents);
  return reportPages({ ...report, sections }, { sheets: new Map(), words: new Map() });
}

function printedCells(report: AnnualReport): ReadonlyMap<string, PlanCell> {
  return new Map(
    pagesToPrint(report).flatMap(({ laidOut }) =>
      laidOut.plan.members.flatMap((member) =>
        member.kind !== "cells"
          ? []
          : member.rows.flatMap((row, down) =>
              row.map((cell, right) => {
                const at = { row: member.at.row + down, column: member.at.column + right };
                return [`${laidOut.plan.name}!${cellAddress(at)}`, cell] as const;
              }),
            ),
      ),
    ),
  );
}

export interface PrintedChange {
  /** `2-2 支援方法!B6`. */
  readonly place: string;
  readonly cell: PlanCell;
  /** Its formula stays, and gives something else. */
  readonly isResult: boolean;
}

/** The cells that two reports print otherwise, laid out one beside the other. */
export function printedChanges(before: AnnualReport, after: AnnualReport): readonly PrintedChange[] {
  const old = printedCells(before);
  return [...printedCells(after)].flatMap(([place, cell]) => {
    const was = old.get(place);
    if (was && shown(was) === shown(cell)) return [];
    const isResult = was?.kind === "formula" && cell.kind === "formula" && was.formula === cell.formula;
    return [{ place, cell, isResult }];
  });
}
