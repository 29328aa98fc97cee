import type { CellRange } from "../../grid/cell-address";
import { boundColumns } from "../../records/sheet-binding";
import type { ReadSheet } from "../../records/read-sheets";
import type { Place } from "../place";
import { defineRule } from "../rule";

interface MergedAreas {
  /** Over several rows of one column: each row means what stands at the top. */
  readonly downwards: readonly CellRange[];
  /** Over several columns that are read: only the leftmost holds a value. */
  readonly across: readonly CellRange[];
}

/** The merged areas among the records of a sheet; those of headers, titles, totals and notes are none. */
function mergedAmongRecords({ bindings, snapshot, totalRows }: ReadSheet): MergedAreas {
  const read = bindings.map(({ headerRow, lastRow, columns }) => ({
    headerRow,
    lastRow,
    columns: new Set([...columns.values()].flatMap(boundColumns)),
  }));
  const totals = new Set(totalRows);
  const readColumns = ({ top, left, right }: CellRange) =>
    read
      .filter(({ headerRow, lastRow }) => headerRow < top && top <= lastRow)
      .map(({ columns }) => [...columns].filter((column) => left <= column && column <= right).length);
  const among = snapshot.merges.filter(({ top }) => !totals.has(top));
  const across = among.filter((area) => readColumns(area).some((count) => count > 1));
  return {
    across,
    downwards: among.filter(
      (area) =>
        area.bottom > area.top && !across.includes(area) && readColumns(area).some((count) => count > 0),
    ),
  };
}

export const mergedCellsInData = defineRule({
  id: "merged-cells-in-data",
  severity: "info",
  severityByMessage: { across: "warning" },
  docs: {
    description: {
      ja: "記録の欄が結合されていないこと",
      en: "No cells of records are merged",
    },
    rationale: {
      ja: "縦に結合した欄は、結合したすべての行の値として数えます。横に結合した欄は左端の値しかなく、ほかの欄は空いているものとして扱われます。並べ替えや絞り込みもできなくなります。",
      en: "A cell merged downwards counts for each of its rows. Of cells merged across only the leftmost has a value, and the others are taken as empty. Rows with merged cells cannot be sorted or filtered.",
    },
    fix: {
      ja: "結合を解除し、それぞれの欄に記入してください。縦の結合は、読み方が合っていればこのままでかまいません。",
      en: "Undo the merging and fill in each cell. Cells merged downwards may stay where they are read rightly.",
    },
  },
  messages: {
    ja: {
      across: "いくつかの欄が横に結合されていて、左端のほかの欄を読み取れません。",
      downwards: "縦に結合された欄が{{count}}か所あり、結合したすべての行の値として数えています。",
    },
    en: {
      across: "Several fields are merged across, and only the leftmost can be read.",
      downwards: "Cells merged downwards: {{count}}. Each counts for all of its rows.",
    },
  },
  check: ({ dataset: { readSheets } }, report) => {
    for (const sheet of readSheets) {
      const placeOf = ({ top, left }: CellRange): Place => ({
        at: "cell",
        sheet: sheet.sheet,
        cell: { row: top, column: left },
      });
      const { across, downwards } = mergedAmongRecords(sheet);
      for (const area of across) report("across", { place: placeOf(area), values: {} });
      const [first, ...others] = downwards.map(placeOf);
      if (first) report("downwards", { place: first, related: others, values: { count: downwards.length } });
    }
  },
});
