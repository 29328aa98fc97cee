import type { BookSheet } from "../book/book-sheet";
import type { HostTable } from "../book/host-table";
import { renameTable } from "../book/new-table";
import { ApiError } from "../wire/api-error";
import { objectType, type WireObject } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { ObjectLinks } from "./object-links";

interface TableSelf {
  readonly links: ObjectLinks;
  readonly sheet: BookSheet;
  readonly table: HostTable;
}

function textOf(value: WireValue): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

function flagOf(value: WireValue): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

function styleOf(value: WireValue): string {
  const style = textOf(value);
  if (!/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(style))
    throw new ApiError("NotImplemented", "a table style of the workbook's own");
  return style;
}

/** Its cells stay as they are. */
function convertToRange({ links, sheet, table }: TableSelf): WireObject {
  sheet.tables = sheet.tables.filter((other) => other !== table);
  return links.range(sheet, table.range);
}

export const tableType = objectType<TableSelf>({
  className: "Table",
  ids: ({ table }) => ({ Id: table.id }),
  properties: {
    Name: {
      read: ({ table }) => table.name,
      write: ({ links, table }, value) => renameTable(links.book, table, textOf(value)),
    },
    Style: {
      read: ({ table }) => table.style,
      write: ({ table }, value) => {
        table.style = styleOf(value);
      },
    },
    ShowFilterButton: {
      read: ({ table }) => table.showFilterButton,
      write: ({ table }, value) => {
        table.showFilterButton = flagOf(value);
      },
    },
    ShowBandedRows: {
      read: ({ table }) => table.showBandedRows,
      write: ({ table }, value) => {
        table.showBandedRows = flagOf(value);
      },
    },
    ShowHeaders: { read: () => true },
    ShowTotals: { read: () => false },
  },
  navigation: { Worksheet: ({ links, sheet }) => links.worksheet(sheet) },
  objects: {
    GetRange: ({ links, sheet, table }) => links.range(sheet, table.range),
    GetHeaderRowRange: ({ links, sheet, table }) =>
      links.range(sheet, { ...table.range, bottom: table.range.top }),
    GetDataBodyRange: ({ links, sheet, table }) =>
      links.range(sheet, { ...table.range, top: table.range.top + 1 }),
    ConvertToRange: convertToRange,
  },
});
