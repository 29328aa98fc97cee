import { HostError } from "../../app/host-error";
import type {
  CellCorrection,
  MayGoOn,
  ReadBack,
  SheetExchange,
  WritingSession,
  WorkbookWriter,
  SheetRenaming,
  SheetWriting,
  WorkbookReader,
} from "../../app/ports";
import type { CellRange } from "../../domain/grid/cell-address";
import type { CellValue } from "../../domain/grid/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../domain/grid/sheet-snapshot";
import { cellAt } from "../../domain/grid/sheet-snapshot";
import type { SheetPlan } from "../../sheets/sheet-plan";
import { readWorkbook } from "./read-workbook";
import { writeWorkbook } from "./write-workbook";

/** Reads one file's bytes. Throws HostError as `readWorkbook` does. */
export class XlsxFileReader implements WorkbookReader {
  constructor(private readonly bytes: Uint8Array) {}

  readWorkbook(): Promise<WorkbookSnapshot> {
    return Promise.resolve(this.bytes).then(readWorkbook);
  }
}

/**
 * Collects a report's sheets into a workbook of its own, because no library adds charts
 * to somebody's file without losing parts of it. Nothing touches a disk: whoever asks for
 * the bytes puts them where they belong.
 */
export class XlsxReportWriter implements WorkbookWriter, WritingSession {
  private readonly plans: SheetPlan[] = [];

  /** `title` becomes the document's title. */
  constructor(private readonly title: string) {}

  write<T>(work: (session: WritingSession) => Promise<T>): Promise<T> {
    return work(this);
  }

  /** A new workbook has no sheets to rename: HostError `place-gone` where one is named. */
  renameSheets(renamings: readonly SheetRenaming[]): Promise<void> {
    const [gone] = renamings;
    return gone ? Promise.reject(new HostError("place-gone", gone.from)) : Promise.resolve();
  }

  /** A sheet that is overwritten is one of this writer's own, and keeps its place in the workbook. */
  writeSheet({ plan, how }: SheetWriting): Promise<void> {
    const earlier = this.plans.findIndex(({ name }) => name === plan.name);
    if (how.mode === "add") this.plans.splice(how.place ?? this.plans.length, 0, plan);
    else if (earlier === -1) return Promise.reject(new HostError("place-gone", plan.name));
    else this.plans[earlier] = plan;
    return Promise.resolve();
  }

  /** A new workbook has no sheets that others come in place of: HostError `place-gone` where one is named. */
  async exchangeSheets(
    { renamings, sheets }: SheetExchange,
    mayGoOn: MayGoOn,
  ): Promise<readonly ReadBack[] | undefined> {
    await this.renameSheets(renamings);
    const gone = sheets.find(({ how }) => how.mode === "overwrite");
    if (gone) throw new HostError("place-gone", gone.plan.name);
    for (let done = 0; done <= sheets.length; done++) if (!mayGoOn(done)) return undefined;
    this.plans.push(...sheets.map(({ plan }) => plan));
    return this.readBack(
      sheets.flatMap(({ plan, figures }) => figures.map((range) => ({ sheet: plan.name, range }))),
    );
  }

  /** A file is written whole or not at all. */
  settleExchanges(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  /** A new workbook has no cell of the staff's: HostError `unexpected` where one is to be corrected. */
  correctCells(corrections: readonly CellCorrection[]): Promise<readonly CellCorrection[]> {
    return corrections.length === 0
      ? Promise.resolve([])
      : Promise.reject(new HostError("unexpected", "a file that is written holds no records"));
  }

  /**
   * Reads the written bytes again with our reader. A file is not calculated here: formulas
   * answer with the results that were cached in it. So this shows that every figure
   * reached its cell; that the formulas come to the same is shown where a spreadsheet
   * calculates them, in Excel's own read-back and in the tests with LibreOffice.
   */
  async readBack(
    ranges: readonly { readonly sheet: string; readonly range: CellRange }[],
  ): Promise<readonly ReadBack[]> {
    const { sheets } = readWorkbook(await this.workbook());
    return ranges.map(({ sheet: name, range }) => {
      const sheet = sheets.find((candidate) => candidate.name === name);
      if (!sheet) throw new HostError("place-gone", name);
      return { sheet: name, range, values: valuesIn(sheet, range) };
    });
  }

  /** What was written so far, in order. */
  get sheets(): readonly SheetPlan[] {
    return this.plans;
  }

  /** The report workbook's bytes. */
  workbook(): Promise<Uint8Array> {
    return writeWorkbook({ sheets: this.plans }, this.title);
  }
}

function valuesIn(sheet: SheetSnapshot, { top, left, bottom, right }: CellRange): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row++) {
    const values: CellValue[] = [];
    for (let column = left; column <= right; column++) values.push(cellAt(sheet, { row, column }).value);
    rows.push(values);
  }
  return rows;
}
