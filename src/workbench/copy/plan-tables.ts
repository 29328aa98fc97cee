import type { SheetPlanMember } from "../../sheets/sheet-plan";
import type { BookSheet } from "../excel-host/book/book-sheet";
import { hasOwnHeaders } from "../excel-host/book/new-table";
import type { Uncarried } from "../uncarried";

/** The tables of a sheet; one whose headers somebody emptied or made alike since is no table for a file. */
export function tableMembers(
  sheet: BookSheet,
  missed: (kind: Uncarried) => void,
): readonly SheetPlanMember[] {
  return sheet.tables.flatMap((table): SheetPlanMember[] => {
    const { name, range } = table;
    if (!hasOwnHeaders(sheet, range) || range.top === range.bottom) {
      missed("tables");
      return [];
    }
    return [{ kind: "table", name, range }];
  });
}
