import { textOfFound } from "../../../src/app/recount";
import { isInside } from "../../../src/app/filled-cells";
import { rangesOf, writtenCells, type ReportPage } from "../../../src/app/report-pages";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import type { CellPosition } from "../../../src/domain/grid/cell-address";
import {
  cellAt,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/domain/grid/sheet-snapshot";
import type { AnnualReport } from "../../../src/domain/report/annual-report";
import { calculateSheet } from "../../fixtures/calculate-sheet";
import { typeInto } from "../../fixtures/edit-cell";
import { randomOf } from "../../fixtures/offices/office-year";
import { bookOf, reportOf, type WrittenReport } from "../../fixtures/written-reports";
import { withRecodedRecord, withRenamedCode } from "./changed-codes";
import {
  lineDeleted,
  lineInserted,
  movedPosition,
  movedRange,
  NOTHING_MOVED,
  withMovedLines,
  type LineMap,
} from "./moved-lines";
import { pagesToPrint, printedChanges } from "./printed-cells";

/** What somebody did to a report or its records, and what must be named for it: `value 2-2 支援方法!B6`, and what follows. */
export interface Tampering {
  readonly kind: string;
  readonly workbook: WorkbookSnapshot;
  /** What the records make of it. */
  readonly report: AnnualReport;
  readonly named: readonly string[];
  readonly followers: readonly string[];
}

export const TAMPERINGS = [
  "a count",
  "a formula overwritten, its value right",
  "a formula overwritten",
  "a formula changed, its value right",
  "a formula changed",
  "a chart block",
  "a percent",
  "a figure in a sentence",
  "a label",
  "a code's label on the report",
  "a renamed code",
  "a record's code",
  "a moved row",
  "an inserted row",
  "a deleted row",
  "an inserted column",
  "a deleted column",
  "a removed name",
  "a removed sheet",
] as const;

type TamperingKind = (typeof TAMPERINGS)[number];

interface Target {
  readonly page: ReportPage;
  readonly sheet: SheetSnapshot;
}

const key = ({ row, column }: CellPosition) => `${row} ${column}`;

function withCell(sheet: SheetSnapshot, at: CellPosition, cell: CellSnapshot): SheetSnapshot {
  return { ...sheet, cells: sheet.cells.with(at.row, (sheet.cells[at.row] ?? []).with(at.column, cell)) };
}

/** The cells of ours whose formulas gave another result before. */
function changedResults(
  before: SheetSnapshot,
  after: SheetSnapshot,
  ours: ReadonlySet<string>,
  map: LineMap,
): readonly string[] {
  return before.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const to = movedPosition({ row, column }, map);
      if (cell.formula === undefined || !to || !ours.has(key({ row, column }))) return [];
      const found = cellAt(after, to);
      const isSame =
        typeof cell.value === "number" && typeof found.value === "number"
          ? Math.abs(cell.value - found.value) < 1e-9
          : textOfFound(cell.value) === textOfFound(found.value);
      return isSame ? [] : [`${after.name}!${cellAddress(to)}`];
    }),
  );
}

type OneOf = <T>(choices: readonly T[]) => T;

/** Sections whose columns a sentence can name. */
const SPOKEN_OF = ["2-2", "2-3", "2-4", "2-5", "2-6"];

/** Does one thing to a report, the same for a seed everywhere. */
export class Tamperer {
  private readonly pages: readonly Target[];

  constructor(private readonly written: WrittenReport) {
    const { workbook, report } = written;
    this.pages = pagesToPrint(report).map((page) => {
      const sheet = workbook.sheets.find(({ name }) => name === page.laidOut.plan.name);
      if (!sheet) throw new Error(`no ${page.laidOut.plan.name}`);
      return { page, sheet };
    });
  }

  tamper(kind: TamperingKind, seed: number): Tampering {
    const random = randomOf(seed);
    const oneOf: OneOf = (choices) => {
      const chosen = choices[Math.floor(random() * choices.length)];
      if (chosen === undefined) throw new Error(`nothing for ${kind}`);
      return chosen;
    };
    switch (kind) {
      case "a count": {
        const { target, at } = oneOf(
          this.figures(
            ({ kind: cell, isForChart, measure }) => cell === "number" && !isForChart && measure === "count",
          ),
        );
        const { value, numberFormat } = cellAt(target.sheet, at);
        const typed = Number(value) + 1 + Math.floor(random() * 9);
        return this.cellTampering(kind, "value", target, at, { value: typed, numberFormat });
      }
      case "a formula overwritten, its value right":
      case "a formula overwritten": {
        const isRight = kind.endsWith("right");
        const { target, at } = oneOf(this.figures((cell) => cell.kind === "formula" && !cell.isForChart));
        const { value, numberFormat } = cellAt(target.sheet, at);
        const typed = isRight || typeof value !== "number" ? value : value + 1;
        const right = typed === "" ? { value: null, numberFormat } : { value: typed, numberFormat };
        return this.cellTampering(kind, "formula-lost", target, at, right);
      }
      case "a formula changed, its value right":
      case "a formula changed": {
        const { target, at } = oneOf(
          this.figures((cell, found) => cell.kind === "formula" && typeof found.value === "number"),
        );
        const cell = cellAt(target.sheet, at);
        const end = kind.endsWith("right") ? "*1" : `+${1 + Math.floor(random() * 5)}`;
        return this.cellTampering(kind, "formula-changed", target, at, {
          ...cell,
          formula: `=(${(cell.formula ?? "").slice(1)})${end}`,
        });
      }
      case "a chart block": {
        const { target, at } = oneOf(
          this.figures((cell, found) => cell.isForChart && cell.kind === "formula" && found.value !== ""),
        );
        const { value, numberFormat } = cellAt(target.sheet, at);
        const typed = typeof value === "number" ? value + 2 : "構成比";
        return this.cellTampering(kind, "formula-lost", target, at, { value: typed, numberFormat });
      }
      case "a percent": {
        const { target, at } = oneOf(this.figures((cell) => cell.measure === "share" && !cell.isForChart));
        const { numberFormat } = cellAt(target.sheet, at);
        return this.cellTampering(kind, "formula-lost", target, at, { value: 0.123, numberFormat });
      }
      case "a label": {
        const { target, at } = oneOf(this.labels());
        const { value, numberFormat } = cellAt(target.sheet, at);
        return this.cellTampering(kind, "text", target, at, {
          value: `${textOfFound(value)}等`,
          numberFormat,
        });
      }
      case "a figure in a sentence":
        return this.sentenceTampering(kind, 1 + Math.floor(random() * 9), oneOf);
      case "a code's label on the report": {
        const { target, at } = oneOf(this.columnLabels());
        const { value, numberFormat } = cellAt(target.sheet, at);
        return this.cellTampering(kind, "text", target, at, {
          value: `旧${textOfFound(value)}`,
          numberFormat,
        });
      }
      case "a renamed code":
        return this.recounted(kind, () => withRenamedCode(this.written, oneOf));
      case "a record's code":
        return this.recounted(kind, () => withRecodedRecord(this.written, oneOf));
      case "a moved row": {
        const { target, rows } = oneOf(this.tables(6));
        const [from, to] = [rows[1 + Math.floor(random() * 2)] ?? 0, rows.at(-2) ?? 0];
        const map: LineMap = {
          axis: "row",
          to: (row) => (row === from ? to : row > from && row <= to ? row - 1 : row),
        };
        return this.lineTampering(kind, target, map, [], [`row-moved ${target.sheet.name}!A${to + 1}`]);
      }
      case "an inserted row": {
        const { target, rows } = oneOf(this.tables(3));
        const at = oneOf(rows.slice(1));
        const numbers = random() < 0.5;
        const width = target.sheet.cells[0]?.length ?? 0;
        const added = Array.from({ length: width }, (_, column) => {
          const value = column === 0 ? "追加" : numbers && column < 4 ? column : null;
          return { at: { row: at, column }, cell: { value, numberFormat: "General" } };
        });
        const named = [`row-extra ${target.sheet.name}!A${at + 1}`];
        return this.lineTampering(kind, target, lineInserted("row", at), added, named);
      }
      case "a deleted row": {
        const { target, rows } = oneOf(this.tables(3));
        const at = oneOf(rows.slice(1, -1));
        const named = [`row-missing ${target.sheet.name}!A${at + 1}`];
        return this.lineTampering(kind, target, lineDeleted("row", at), [], named);
      }
      case "an inserted column": {
        const { target, rows } = oneOf(this.tables(3));
        const at = oneOf(this.columns(target).slice(1));
        const numbers = random() < 0.5;
        const added = rows.map((row, index) => {
          const value = numbers ? index + 1 : index === 0 ? "メモ" : null;
          return { at: { row, column: at }, cell: { value, numberFormat: "General" } };
        });
        const named = [`column-extra ${target.sheet.name}!${cellAddress({ row: 0, column: at })}`];
        return this.lineTampering(kind, target, lineInserted("column", at), added, named);
      }
      case "a deleted column": {
        const { target } = oneOf(this.tables(3));
        const at = oneOf(this.columns(target));
        const named = [`column-missing ${target.sheet.name}!${cellAddress({ row: 0, column: at })}`];
        return this.lineTampering(kind, target, lineDeleted("column", at), [], named);
      }
      case "a removed name": {
        const name = oneOf(this.pages.flatMap(({ page }) => page.areas.map((area) => area.name)));
        const { workbook, report } = this.written;
        return {
          kind,
          report,
          workbook: { ...workbook, names: workbook.names.filter((each) => each.name !== name) },
          named: [`name-missing ${name}`],
          followers: [],
        };
      }
      case "a removed sheet": {
        const { name } = oneOf(this.pages).sheet;
        const { workbook, report } = this.written;
        return {
          kind,
          report,
          workbook: {
            ...workbook,
            sheets: workbook.sheets.filter((each) => each.name !== name),
            names: workbook.names.filter((each) => each.sheet !== name),
          },
          named: [`sheet-missing ${name}!A1`],
          followers: [],
        };
      }
    }
  }

  /** Cells of figures of which something is true. */
  private figures(
    isOne: (
      cell: { readonly kind: string; readonly isForChart: boolean; readonly measure: string },
      found: CellSnapshot,
    ) => boolean,
  ): readonly { readonly target: Target; readonly at: CellPosition }[] {
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

  private labels(): readonly { readonly target: Target; readonly at: CellPosition }[] {
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
  private columnLabels(): readonly { readonly target: Target; readonly at: CellPosition }[] {
    return this.labels().filter(({ target: { page, sheet }, at }) =>
      page.laidOut.figures.some(
        ({ figure, at: { column } }) =>
          column === at.column &&
          figure?.column?.label.split(" ").at(-1) === textOfFound(cellAt(sheet, at).value),
      ),
    );
  }

  /** Tables whose rows each begin with a label: the rows below the header, the first and last of a formula's range aside. */
  private tables(least: number): readonly { readonly target: Target; readonly rows: readonly number[] }[] {
    return this.pages.flatMap((target) => {
      const months = target.page.laidOut.figures.flatMap(({ at, figure }) =>
        figure?.row.of === "month" && figure.line === undefined && !figure.isForChart ? [at.row] : [],
      );
      const rows = [...new Set(months)].sort((a, b) => a - b);
      return rows.length >= least ? [{ target, rows }] : [];
    });
  }

  /** The columns of figures of such a table. */
  private columns({ page }: Target): readonly number[] {
    const months = page.laidOut.figures.flatMap(({ at, figure }) =>
      figure?.row.of === "month" && !figure.isForChart ? [at.column] : [],
    );
    return [...new Set(months)].sort((a, b) => a - b);
  }

  /** Words of the staff's that name a figure of the year, and say that it is another. */
  private sentenceTampering(kind: string, more: number, oneOf: OneOf): Tampering {
    const spoken = this.pages.flatMap(({ page, sheet }) => {
      const { section, figures } = page.laidOut;
      const [area] = rangesOf(page, "words");
      if (!area || !SPOKEN_OF.includes(section)) return [];
      return figures.flatMap(({ figure, cell }) => {
        const { row, column, measure, isForChart, line } = figure ?? {};
        if (row?.of !== "year" || row.fiscalYear !== this.written.fiscalYear || isForChart || line) return [];
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
    const { workbook, report } = this.written;
    return {
      kind,
      report,
      workbook: { ...workbook, sheets: workbook.sheets.map(typeInto(sheet, at, words)) },
      named: [`sentence ${sheet}!${at} ${value + more}件 ${value.toLocaleString("en-US")}件`],
      followers: [],
    };
  }

  /** Something that changes what the records make of the report, which stays as it is: tried until it does. */
  private recounted(kind: string, change: () => WorkbookSnapshot): Tampering {
    for (let attempt = 0; attempt < 20; attempt++) {
      const workbook = change();
      const report = reportOf(bookOf(workbook, this.written.fiscalYear));
      const changes = printedChanges(this.written.report, report);
      if (changes.length === 0) continue;
      const causes = changes.filter(({ isResult }) => !isResult);
      return {
        kind,
        report,
        workbook,
        // The categories of charts hold a code's name in their formula.
        named: causes
          .map(({ place, cell: { kind: of } }) =>
            of === "text" || of === "formula" ? `text ${place}` : `value ${place}`,
          )
          .sort(),
        followers: changes.flatMap(({ place, isResult }) => (isResult ? [place] : [])),
      };
    }
    throw new Error(`nothing for ${kind}`);
  }

  private ours({ page }: Target): ReadonlySet<string> {
    return new Set(page.laidOut.figures.map(({ at }) => key(at)));
  }

  private withSheet(name: string, sheet: SheetSnapshot): WorkbookSnapshot {
    const { workbook } = this.written;
    return { ...workbook, sheets: workbook.sheets.map((each) => (each.name === name ? sheet : each)) };
  }

  private cellTampering(
    kind: string,
    what: string,
    target: Target,
    at: CellPosition,
    cell: CellSnapshot,
  ): Tampering {
    const { sheet } = target;
    const after = calculateSheet(withCell(sheet, at, cell));
    const own = `${sheet.name}!${cellAddress(at)}`;
    const followers = changedResults(sheet, after, this.ours(target), NOTHING_MOVED);
    return {
      kind,
      report: this.written.report,
      workbook: this.withSheet(sheet.name, after),
      named: [`${what} ${own}`],
      followers: followers.filter((each) => each !== own),
    };
  }

  private lineTampering(
    kind: string,
    target: Target,
    map: LineMap,
    added: Parameters<typeof withMovedLines>[2],
    named: readonly string[],
  ): Tampering {
    const { sheet } = target;
    const after = calculateSheet(withMovedLines(sheet, map, added));
    const workbook = this.withSheet(sheet.name, after);
    return {
      kind,
      report: this.written.report,
      workbook: {
        ...workbook,
        names: workbook.names.flatMap((name) => {
          const moved = name.sheet === sheet.name ? movedRange(name.range, map) : name.range;
          return moved ? [{ ...name, range: moved }] : [];
        }),
      },
      named,
      followers: changedResults(sheet, after, this.ours(target), map),
    };
  }
}
