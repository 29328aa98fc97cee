import { cellText } from "../../grid/cell-value";
import type { ReadRecord } from "../../records/kind-record";
import { RECORD_KIND_IDS } from "../../records/record-kind-id";
import type { ReadSheet } from "../../records/read-sheets";
import type { YearDataset } from "../../records/year-dataset";
import { textKey } from "../../text/text-key";
import { defineRule } from "../rule";

/** A total of a part: more records follow it by intention. */
const PART_OF_ALL = /小計|月|上期|下期|累計|第\d/;

function saysPartOfAll({ snapshot }: ReadSheet, row: number): boolean {
  const cells = snapshot.cells[row - snapshot.origin.row] ?? [];
  return cells.some(({ value }) => typeof value === "string" && PART_OF_ALL.test(textKey(cellText(value))));
}

/** Records below the only total of their table, where others stand above it. */
function recordsBelowTotal(sheet: ReadSheet, records: readonly ReadRecord[]): readonly ReadRecord[] {
  const tables = new Set(records.map(({ binding }) => binding));
  return [...tables].flatMap((binding) => {
    const own = records.filter((record) => record.binding === binding);
    const totals = sheet.totalRows.filter((row) => binding.headerRow < row && row <= binding.lastRow);
    const [total] = totals;
    if (total === undefined || totals.length > 1 || saysPartOfAll(sheet, total)) return [];
    const below = own.filter(({ ref }) => ref.row > total);
    return below.length < own.length ? below : [];
  });
}

function recordsBySheet({ records }: YearDataset): ReadonlyMap<string, readonly ReadRecord[]> {
  const sheets = new Map<string, ReadRecord[]>();
  for (const record of RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => records[kind])) {
    const others = sheets.get(record.ref.sheet);
    if (others) others.push(record);
    else sheets.set(record.ref.sheet, [record]);
  }
  return sheets;
}

export const recordBelowTotal = defineRule({
  id: "record-below-total",
  severity: "warning",
  docs: {
    description: {
      ja: "合計の行より下に記録がないこと",
      en: "No records stand below the total of their table",
    },
    rationale: {
      ja: "合計の行より下の記録も数えていますが、シートの合計には入っていないことがほとんどです。合計の行が1つだけの表について調べ、小計や月計のあとに続く記録は知らせません。",
      en: "Records below the total row are counted here, but mostly not in the sheet’s own total. Only tables with one total row are looked at; records that follow a subtotal are not told of.",
    },
    fix: {
      ja: "記録を合計の行より上に移し、合計の範囲に入っているかを確かめてください。",
      en: "Move the records above the total row, and see that the total takes them in.",
    },
  },
  messages: {
    ja: { below: "合計の行より下に、記録が{{count}}件あります。" },
    en: { below: "Records below the total row: {{count}}." },
  },
  check: ({ dataset }, report) => {
    const bySheet = recordsBySheet(dataset);
    for (const sheet of dataset.readSheets.filter(({ totalRows }) => totalRows.length > 0)) {
      const below = recordsBelowTotal(sheet, bySheet.get(sheet.sheet) ?? []);
      const [place, ...related] = below.map((record) => ({ at: "record", record }) as const);
      if (place) report("below", { place, related, values: { count: below.length } });
    }
  },
});
