import type { CellRange } from "../../../domain/grid/cell-address";
import { objectType } from "../wire/object-type";
import type { SheetSelf } from "./object-links";
import { addressWithSheet, columnCount, isWholeColumns, isWholeRows, rowCount } from "./range-address";

interface AreasSelf extends SheetSelf {
  readonly areas: readonly CellRange[];
}

/** Excel answers no address that is longer. */
const LONGEST_ADDRESS = 8_192;

/** Several rectangles of one sheet. */
export const rangeAreasType = objectType<AreasSelf>({
  className: "RangeAreas",
  kept: true,
  properties: {
    Address: {
      read: ({ sheet, areas }) =>
        areas
          .map((area) => addressWithSheet(sheet.name, area))
          .join(",")
          .slice(0, LONGEST_ADDRESS),
    },
    AreaCount: { read: ({ areas }) => areas.length },
    CellCount: {
      read: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
    IsEntireRow: { read: ({ areas }) => areas.every(isWholeRows) },
    IsEntireColumn: { read: ({ areas }) => areas.every(isWholeColumns) },
  },
  navigation: {
    Areas: (self) => rangeCollectionType.of(self),
    Worksheet: ({ links, sheet }) => links.worksheet(sheet),
    ConditionalFormats: ({ links, sheet, areas }) => links.conditionalFormats(sheet, areas),
  },
  methods: {
    _ValidateArraySize: () => null,
  },
});

const rangeCollectionType = objectType<AreasSelf>({
  className: "RangeCollection",
  items: ({ links, sheet, areas }) => areas.map((area) => links.range(sheet, area)),
  methods: { GetCount: ({ areas }) => areas.length },
});
