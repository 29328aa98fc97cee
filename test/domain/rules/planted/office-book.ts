import type { CellPosition } from "../../../../src/domain/grid/cell-address";
import { cellText, type CellValue } from "../../../../src/domain/grid/cell-value";
import type { CellSnapshot, DateSystem, SheetSnapshot } from "../../../../src/domain/grid/sheet-snapshot";
import type { ReadRecord } from "../../../../src/domain/records/kind-record";
import { readYear } from "../../../../src/domain/records/read-year";
import type { RecordKindId } from "../../../../src/domain/records/record-kind-id";
import { boundColumns } from "../../../../src/domain/records/sheet-binding";
import type { YearDataset } from "../../../../src/domain/records/year-dataset";
import { RULES } from "../../../../src/domain/rules/catalogue";
import type { Finding } from "../../../../src/domain/rules/finding";
import { ruleContext, runRules } from "../../../../src/domain/rules/run-rules";
import { DEFAULT_SETTINGS } from "../../../../src/domain/settings/default-settings";
import { workbookOf } from "../../../fixtures/workbook-of";

const TODAY = { year: 2020, month: 4, day: 1 };
const REPEATED = new Set(["〃", "同上"]);

export type Random = () => number;

function read(sheets: readonly SheetSnapshot[], dateSystem: DateSystem): YearDataset {
  return readYear({ ...workbookOf(sheets), dateSystem }, DEFAULT_SETTINGS, 2019, new Set());
}

/** The findings of a whole year. */
export function findingsOfSheets(
  sheets: readonly SheetSnapshot[],
  dateSystem: DateSystem,
): readonly Finding[] {
  return runRules(RULES, ruleContext(read(sheets, dateSystem), TODAY));
}

/** A clean workbook into which errors are planted, each on records that no other touches. */
export class OfficeBook {
  readonly dataset: YearDataset;
  private readonly cells: ReadonlyMap<string, CellSnapshot[][]>;
  private readonly touched = new Set<string>();

  constructor(
    private readonly clean: readonly SheetSnapshot[],
    private readonly dateSystem: DateSystem,
    private readonly random: Random,
  ) {
    this.dataset = read(clean, dateSystem);
    this.cells = new Map(clean.map(({ name, cells }) => [name, cells.map((row) => [...row])]));
  }

  get sheets(): readonly SheetSnapshot[] {
    return this.clean.map((sheet) => ({ ...sheet, cells: this.cells.get(sheet.name) ?? [] }));
  }

  findings(): readonly Finding[] {
    return findingsOfSheets(this.sheets, this.dateSystem);
  }

  textAt(sheet: string, { row, column }: CellPosition): string {
    return cellText(this.cells.get(sheet)?.[row]?.[column]?.value ?? null);
  }

  /** Puts a value, or a formula behind the value that stands there. */
  put(sheet: string, { row, column }: CellPosition, cell: Partial<CellSnapshot>): void {
    const cells = this.cells.get(sheet)?.[row];
    const before = cells?.[column];
    if (!cells || !before) throw new Error(`no cell ${sheet} ${row} ${column}`);
    cells[column] = { ...before, ...cell };
  }

  /** Another record’s value may hang on a cell that is repeated below, or merged. */
  private isAlone(sheet: string, { row, column }: CellPosition): boolean {
    const merges = this.clean.find(({ name }) => name === sheet)?.merges ?? [];
    const isMerged = merges.some(
      ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
    );
    return (
      !isMerged &&
      !REPEATED.has(this.textAt(sheet, { row, column })) &&
      !REPEATED.has(this.textAt(sheet, { row: row + 1, column }))
    );
  }

  private marksOf(record: ReadRecord): readonly string[] {
    const numbers = ["caseNumber", "caseNumbers"].flatMap((field) => {
      const reading = record.readings.get(field);
      return reading?.state === "read" ? [reading.value].flat().map(String) : [];
    });
    return [`${record.ref.sheet} ${record.ref.row}`, ...numbers.map((number) => `case ${number}`)];
  }

  /** A record of a kind of which a field was read, and which no other error touches. */
  pick(
    kind: RecordKindId,
    field: string,
    isFit: (record: ReadRecord) => boolean = () => true,
  ): ReadRecord | undefined {
    const records: readonly ReadRecord[] = this.dataset.records[kind];
    const fit = records.filter((record) => {
      const reading = record.readings.get(field);
      return (
        reading?.state === "read" &&
        this.isAlone(record.ref.sheet, reading.cell) &&
        this.marksOf(record).every((mark) => !this.touched.has(mark)) &&
        isFit(record)
      );
    });
    const picked = fit[Math.floor(this.random() * fit.length)];
    if (picked) this.touch(picked);
    return picked;
  }

  touch(record: ReadRecord): void {
    for (const mark of this.marksOf(record)) this.touched.add(mark);
  }

  /** The cells that a field of a record reads. */
  cellsOf(record: ReadRecord, field: string): readonly CellPosition[] {
    const reading = record.readings.get(field);
    if (!reading || reading.state === "absent") return [];
    const bound = record.binding.columns.get(field);
    if (bound?.form !== "codes") return [reading.cell];
    return boundColumns(bound).map((column) => ({ row: record.ref.row, column }));
  }

  /** Writes into the first cell of a field; a blank into all of them. */
  write(record: ReadRecord, field: string, value: CellValue): CellPosition {
    const [first, ...others] = this.cellsOf(record, field);
    if (!first) throw new Error(`no field ${field}`);
    const { sheet } = record.ref;
    this.put(sheet, first, { value });
    if (value === null) for (const cell of others) this.put(sheet, cell, { value });
    return first;
  }
}
