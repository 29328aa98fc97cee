import { parseCellAddress } from "../../../src/domain/grid/cell-address";
import type { CellValue } from "../../../src/domain/grid/cell-value";
import type { PlainWorkbook } from "./workbook-of";

/** April to June of an office that keeps its records well: no error, no warning. */
const SHEETS: PlainWorkbook = {
  設定: [
    ["項目", "値"],
    ["設定の版", "1"],
    ["年度", "令和元年度"],
    ["前年度末件数", 2],
    ["過年度 2-1", "年度", "月末件数"],
    ["過年度 2-1", "ID", "month_end"],
    ["過年度 2-1", "H30年度", 2],
  ],
  継続ケース: [["受付番号"], ["H30-001"], ["H30-002"]],
  "相談_H31.4": [
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
    ["2019-04-03", "R1-001", "男", "40代", "本人", "就労"],
    ["2019-04-15", "R1-002", "女", "30代", "市の他部署", "収入・生活費、就労"],
  ],
  "相談_R1.5": [
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
    ["2019-05-13", "R1-003", "女", "50代", "家族・知人", "住まい"],
  ],
  "相談_R1.6": [
    ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
    ["2019-06-20", "R1-004", "男", "不明", "その他", "その他"],
  ],
  "対応_H31.4": [
    ["対応日", "受付番号", "支援方法", "件数"],
    ["2019-04-03", "R1-001", "面談", null],
    ["2019-04-16", "R1-002", "電話・メール", 2],
    ["2019-04-22", "H30-001", "訪問・同行支援", null],
  ],
  "対応_R1.5": [
    ["対応日", "受付番号", "支援方法", "件数"],
    ["2019-05-13", "R1-003", "面談", null],
    ["2019-05-20", "R1-001、R1-002", "支援調整会議", null],
  ],
  "対応_R1.6": [
    ["対応日", "受付番号", "支援方法", "件数"],
    ["2019-06-04", "H30-002", "電話・メール", null],
    ["2019-06-20", "R1-004", "面談", null],
  ],
  "プラン_H31.4": [
    ["作成日", "受付番号", "区分"],
    ["2019-04-10", "R1-001", "新規"],
  ],
  "プラン_R1.5": [
    ["作成日", "受付番号", "区分"],
    ["2019-05-21", "H30-001", "更新"],
  ],
  "プラン_R1.6": [
    ["作成日", "受付番号", "区分"],
    ["2019-06-12", "R1-001", "更新"],
  ],
  "終結_H31.4": [["終結日", "受付番号", "終結理由"]],
  "終結_R1.5": [
    ["終結日", "受付番号", "終結理由"],
    ["2019-05-31", "H30-001", "就労"],
  ],
  "終結_R1.6": [
    ["終結日", "受付番号", "終結理由"],
    ["2019-06-28", "R1-002", "他機関等につなぐ"],
  ],
  "食料_H31.4": [
    ["支給日", "受付番号", "世帯番号", "米", "缶詰", "飲料"],
    ["2019-04-17", "R1-002", null, 1, null, 2],
  ],
  "食料_R1.5": [
    ["支給日", "受付番号", "世帯番号", "米", "缶詰", "飲料"],
    ["2019-05-14", null, "S-01", 0, 3, null],
  ],
  "食料_R1.6": [["支給日", "受付番号", "世帯番号", "米", "缶詰", "飲料"]],
  "学習_H31.4": [
    ["氏名", "学年", "開始日", "退会日", "2019-04-13", "2019-04-27"],
    ["青空 一郎", "中1", "2019-04-01", null, "○", "×"],
    ["海野 花子", "中3", null, "2019-06-30", "○", "遅"],
  ],
  "学習_R1.5": [
    ["氏名", "学年", "開始日", "退会日", "2019-05-11", "2019-05-25"],
    ["青空 一郎", "中1", "2019-04-01", null, null, "○"],
    ["海野 花子", "中3", null, "2019-06-30", "○", "休"],
  ],
  "学習_R1.6": [
    ["氏名", "学年", "開始日", "退会日", "2019-06-08"],
    ["青空 一郎", "中1", "2019-04-01", null, "○"],
    ["海野 花子", "中3", null, "2019-06-30", "○"],
  ],
};

/** New cells by `sheet!address`. */
export type CellChanges = Readonly<Record<string, CellValue>>;

function withCell(
  rows: readonly (readonly CellValue[])[],
  address: string,
  value: CellValue,
): readonly (readonly CellValue[])[] {
  const at = parseCellAddress(address);
  if (!at) throw new Error(`${address} is no cell`);
  const height = Math.max(rows.length, at.row + 1);
  return Array.from({ length: height }, (_, index) => {
    const row = rows[index] ?? [];
    if (index !== at.row) return row;
    const width = Math.max(row.length, at.column + 1);
    return Array.from({ length: width }, (_cell, column) =>
      column === at.column ? value : (row[column] ?? null),
    );
  });
}

/** The office with other cells; a row below the last may be added. Throws for a sheet that it has not. */
export function smallOffice(changes: CellChanges = {}): PlainWorkbook {
  const sheets = { ...SHEETS };
  for (const [place, value] of Object.entries(changes)) {
    const [sheet = "", address = ""] = place.split("!");
    const rows = sheets[sheet];
    if (!rows) throw new Error(`no sheet ${sheet}`);
    sheets[sheet] = withCell(rows, address, value);
  }
  return sheets;
}

/** The office without some of its sheets. Throws for a sheet that it has not. */
export function withoutSheets(office: PlainWorkbook, ...names: readonly string[]): PlainWorkbook {
  const unknown = names.filter((name) => !(name in office));
  if (unknown.length > 0) throw new Error(`no sheet ${unknown.join()}`);
  return Object.fromEntries(Object.entries(office).filter(([name]) => !names.includes(name)));
}

/** The office with rows in place of a sheet's, or with one more sheet. */
export function withSheet(
  office: PlainWorkbook,
  name: string,
  ...rows: readonly (readonly CellValue[])[]
): PlainWorkbook {
  return { ...office, [name]: rows };
}
