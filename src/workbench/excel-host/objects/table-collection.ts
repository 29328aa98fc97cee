import type { BookSheet } from "../book/book-sheet";
import type { HostTable } from "../book/host-table";
import { newTable } from "../book/new-table";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type WireObject } from "../wire/object-type";
import type { ObjectLinks } from "./object-links";
import { rangeType } from "./range";
import { readAddress } from "./range-address";

/** The tables of one sheet, or of all. */
interface TablesSelf {
  readonly links: ObjectLinks;
  readonly scope: BookSheet | undefined;
}

interface PlacedTable {
  readonly sheet: BookSheet;
  readonly table: HostTable;
}

function placedTables({ links, scope }: TablesSelf): readonly PlacedTable[] {
  const sheets = scope ? [scope] : links.book.sheets();
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function add({ links, scope }: TablesSelf, args: CallArguments): WireObject {
  const target = args.optionalObject(0, rangeType);
  const sheet = target?.sheet ?? scope;
  if (!sheet) throw new ApiError("NotImplemented", "a table by an address with a sheet's name");
  if (scope && sheet.id !== scope.id) throw new ApiError("InvalidArgument");
  if (!args.flag(1)) throw new ApiError("NotImplemented", "a table without headers of its own");
  const table = newTable(links.book, sheet, target?.cells ?? readAddress(args.text(0)));
  sheet.tables = [...sheet.tables, table];
  return links.table(sheet, table);
}

/** By name in any case, or by id. */
function find(self: TablesSelf, key: string): WireObject | null {
  const found = placedTables(self).find(
    ({ table: { id, name } }) => id === key || name.toLowerCase() === key.toLowerCase(),
  );
  return found ? self.links.table(found.sheet, found.table) : null;
}

export const tableCollectionType = objectType<TablesSelf>({
  className: "TableCollection",
  properties: { Count: { read: (self) => placedTables(self).length } },
  items: (self) => placedTables(self).map(({ sheet, table }) => self.links.table(sheet, table)),
  item: (self, args) => {
    const found = find(self, args.text(0));
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: { GetCount: (self) => placedTables(self).length },
  objects: { Add: add, GetItemOrNullObject: (self, args) => find(self, args.text(0)) },
});
