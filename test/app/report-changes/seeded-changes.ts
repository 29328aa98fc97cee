import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import type { WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import type { ReadRecord } from "../../../src/domain/records/kind-record";
import type { RecordKindId } from "../../../src/domain/records/record-kind-id";
import { randomOf } from "../../fixtures/offices/office-year";
import { bookOf, type WrittenReport } from "../../fixtures/written-reports";
import {
  BLANK,
  edited,
  settingRows,
  typed,
  withCodes,
  withItem,
  withSetting,
  type CodeRow,
} from "./edited-book";

/** What somebody changes in the records or on 設定 after a report was written. */
export const CHANGES = [
  "a record is added",
  "a record is deleted",
  "a date's month is changed",
  "a code is changed",
  "the population is changed",
  "the rounding is changed",
  "an earlier year is changed",
  "a ready total is changed",
  "the opening caseload is changed",
  "a number of the year is changed",
  "a code is added",
  "a code is removed",
  "a code is renamed under its ID",
] as const;

export type ChangeKind = (typeof CHANGES)[number];

type Random = () => number;

function pick<T>(all: readonly T[], random: Random): T {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error("nothing to pick from");
  return one;
}

/** A record of any kind that the book has; kinds with few records as often as those with many. */
function anyRecord(records: readonly ReadRecord[], random: Random): ReadRecord {
  const kinds = [...new Set(records.map(({ ref }) => ref.kind))];
  const kind = pick(kinds, random);
  return pick(
    records.filter(({ ref }) => ref.kind === kind),
    random,
  );
}

interface CellOfRecord {
  readonly record: ReadRecord;
  readonly column: string;
  readonly row: number;
  readonly at: number;
  readonly value: CellValue;
}

function cellsOf({ sheets }: WorkbookSnapshot, records: readonly ReadRecord[]): readonly CellOfRecord[] {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return records.flatMap((record) =>
    [...record.readings].flatMap(([column, reading]): readonly CellOfRecord[] => {
      const sheet = bySheet.get(record.ref.sheet);
      if (reading.state !== "read" || !("cell" in reading) || !sheet) return [];
      const { row, column: at } = reading.cell;
      const value = sheet.cells[row - sheet.origin.row]?.[at - sheet.origin.column]?.value;
      return value === null || value === undefined ? [] : [{ record, column, row, at, value }];
    }),
  );
}

function withoutRecord(workbook: WorkbookSnapshot, { ref }: ReadRecord): WorkbookSnapshot {
  return edited(workbook, ref.sheet, (rows, origin) =>
    rows.map((cells, down) => (origin.row + down === ref.row ? cells.map(() => BLANK) : cells)),
  );
}

/** The same once more, in a row below it. */
function withRecordTwice(workbook: WorkbookSnapshot, { ref }: ReadRecord): WorkbookSnapshot {
  return edited(workbook, ref.sheet, (rows, origin) => {
    const row = rows[ref.row - origin.row] ?? [];
    return rows.toSpliced(ref.row - origin.row + 1, 0, row);
  });
}

interface DatedCell extends CellOfRecord {
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
}

function isDate(value: unknown): value is DatedCell["date"] {
  return typeof value === "object" && value !== null && "year" in value && "month" in value && "day" in value;
}

/** The date a month earlier or later, written as it was: as Excel's number, or in words. */
function changedDate(workbook: WorkbookSnapshot, records: readonly ReadRecord[], random: Random) {
  const dates = cellsOf(workbook, records).flatMap((cell): readonly DatedCell[] => {
    const reading = cell.record.readings.get(cell.column);
    const date = reading?.state === "read" ? reading.value : undefined;
    return isDate(date) ? [{ ...cell, date }] : [];
  });
  const kind = pick([...new Set(dates.map(({ record }) => record.ref.kind))], random);
  const { record, row, at, value, date } = pick(
    dates.filter((each) => each.record.ref.kind === kind),
    random,
  );
  const by = date.month === 4 ? 1 : -1;
  const month = ((date.month + by + 11) % 12) + 1;
  const year = by < 0 && date.month === 1 ? date.year - 1 : date.year;
  const changed = typeof value === "number" ? value + by * 31 : `${year}/${month}/${Math.min(date.day, 28)}`;
  return typed(workbook, record.ref.sheet, row, at, changed);
}

/** Another word of those that stand in the same column. */
function changedCode(workbook: WorkbookSnapshot, records: readonly ReadRecord[], random: Random) {
  const cells = cellsOf(workbook, records).filter(({ value }) => typeof value === "string");
  const words = (of: CellOfRecord) =>
    cells.filter(
      ({ record, column, value }) =>
        record.ref.kind === of.record.ref.kind && column === of.column && value !== of.value,
    );
  const one = pick(
    cells.filter((cell) => words(cell).length > 3),
    random,
  );
  return typed(workbook, one.record.ref.sheet, one.row, one.at, pick(words(one), random).value);
}

function changedEarlierYear(workbook: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  const rows = settingRows(workbook);
  const figures = rows.flatMap((row, index) =>
    cellText(row[0] ?? null).startsWith("過年度 ") && /^[HR]\d+年度$/.test(cellText(row[1] ?? null))
      ? [{ row, index }]
      : [],
  );
  const settings = workbook.sheets.find(({ name }) => name === "設定");
  if (!settings || figures.length === 0) throw new Error("no earlier year");
  const { row, index } = pick(figures, random);
  const columns = row.flatMap((value, column) => (column > 1 && typeof value === "number" ? [column] : []));
  const column = pick(columns, random);
  return typed(
    workbook,
    "設定",
    settings.origin.row + index,
    settings.origin.column + column,
    Number(row[column]) + 3,
  );
}

const ROUTES: readonly CodeRow[] = [
  { label: "本人", id: "self", spellings: "" },
  { label: "家族・知人", id: "family_acquaintance", spellings: "" },
  { label: "市の他部署", id: "referral_city", spellings: "" },
  { label: "市役所外", id: "referral_external", spellings: "" },
  { label: "その他", id: "other", spellings: "" },
];

/** The routes of an office that has said none are ours. */
function changedRoutes(
  workbook: WorkbookSnapshot,
  change: (codes: readonly CodeRow[]) => readonly CodeRow[],
): WorkbookSnapshot {
  return withCodes(workbook, "区分 相談経路", (codes) => change(codes.length === 0 ? ROUTES : codes));
}

/** Records go on saying what it was called before. */
function renamed({ label, id, spellings }: CodeRow): CodeRow {
  return {
    label: "新しい呼び名",
    id,
    spellings: [spellings, label].filter((text) => text !== "").join("、"),
  };
}

function changedTotal(workbook: WorkbookSnapshot, random: Random): WorkbookSnapshot {
  const sheet = "支援方法 月別集計表";
  const [row, column] = [2 + Math.floor(random() * 12), 1 + Math.floor(random() * 6)];
  const before = workbook.sheets.find(({ name }) => name === sheet)?.cells[row]?.[column]?.value;
  return typed(workbook, sheet, row, column, Number(before) + 3);
}

/** The book after a change; its report stands as it was written before. `of`: records of that kind alone. */
export function changedBook(
  { workbook, fiscalYear }: WrittenReport,
  kind: ChangeKind,
  seed: number,
  of?: RecordKindId,
): WorkbookSnapshot {
  const random = randomOf(seed);
  const all: readonly ReadRecord[] = Object.values(bookOf(workbook, fiscalYear).dataset.records).flat();
  const records = of === undefined ? all : all.filter(({ ref }) => ref.kind === of);
  switch (kind) {
    case "a record is added":
      return withRecordTwice(workbook, anyRecord(records, random));
    case "a record is deleted":
      return withoutRecord(workbook, anyRecord(records, random));
    case "a date's month is changed":
      return changedDate(workbook, records, random);
    case "a code is changed":
      return changedCode(workbook, records, random);
    case "the population is changed":
      return withSetting(workbook, ["人口", 60_000 + Math.floor(random() * 60_000)]);
    case "the rounding is changed": {
      const isHalfUp = settingRows(workbook).some(
        ([item, value]) => item === "端数処理" && value === "四捨五入",
      );
      return withSetting(workbook, ["端数処理", isHalfUp ? "合計を100.0%にそろえる" : "四捨五入"]);
    }
    case "an earlier year is changed":
      return changedEarlierYear(workbook, random);
    case "a ready total is changed":
      return changedTotal(workbook, random);
    case "the opening caseload is changed":
      return withItem(workbook, "前年度末件数", (value) => value + 1 + Math.floor(random() * 9));
    case "a number of the year is changed":
      return withItem(workbook, "登録者数", (value) => value + 1 + Math.floor(random() * 9));
    case "a code is added":
      return changedRoutes(workbook, (codes) => [
        ...codes,
        { label: "新しい経路", id: "new_route", spellings: "" },
      ]);
    case "a code is removed":
      return changedRoutes(workbook, (codes) => codes.slice(0, -1));
    case "a code is renamed under its ID":
      return changedRoutes(workbook, (codes) =>
        codes.map((code, index) => (index === 1 ? renamed(code) : code)),
      );
  }
}
