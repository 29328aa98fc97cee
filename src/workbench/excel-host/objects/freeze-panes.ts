import { objectType } from "../wire/object-type";
import type { SheetSelf } from "./object-links";
import { rangeType } from "./range";
import { readAddress } from "./range-address";

export const freezePanesType = objectType<SheetSelf>({
  className: "WorksheetFreezePanes",
  actions: {
    FreezeRows: ({ sheet }, args) => {
      sheet.univerSheet.setFrozenRows(args.optionalNumber(0) ?? 1);
    },
    FreezeColumns: ({ sheet }, args) => {
      sheet.univerSheet.setFrozenColumns(args.optionalNumber(0) ?? 1);
    },
    FreezeAt: ({ sheet }, args) => {
      const { bottom, right } = args.optionalObject(0, rangeType)?.cells ?? readAddress(args.text(0));
      sheet.univerSheet.setFreeze({
        startRow: bottom + 1,
        startColumn: right + 1,
        ySplit: bottom + 1,
        xSplit: right + 1,
      });
    },
    Unfreeze: ({ sheet }) => {
      sheet.univerSheet.cancelFreeze();
    },
  },
  objects: {
    GetLocationOrNullObject: ({ links, sheet }) => {
      const { xSplit, ySplit } = sheet.univerSheet.getFreeze();
      if (xSplit <= 0 && ySplit <= 0) return null;
      const [bottom, right] = [Math.max(ySplit, 1) - 1, Math.max(xSplit, 1) - 1];
      return links.range(sheet, { top: 0, left: 0, bottom, right });
    },
  },
});
