import { ApiError } from "../wire/api-error";
import { objectType, type WireObject } from "../wire/object-type";
import { applicationType } from "./application";
import { functionsType } from "./functions";
import type { ObjectLinks } from "./object-links";
import { settingCollectionType } from "./settings";
import { insertWorksheets } from "./insert-worksheets";
import { eventRegistrations, worksheetCollectionType } from "./worksheet-collection";

function selectedRange(links: ObjectLinks): WireObject {
  const sheet = links.book.activeSheet();
  const selected = sheet.univerSheet.getActiveRange();
  if (!selected) return links.range(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  return links.range(sheet, {
    top: selected.getRow(),
    left: selected.getColumn(),
    bottom: selected.getLastRow(),
    right: selected.getLastColumn(),
  });
}

function activeCell(links: ObjectLinks): WireObject {
  const sheet = links.book.activeSheet();
  const cell = sheet.univerSheet.getActiveCell();
  const [row, column] = [cell?.getRow() ?? 0, cell?.getColumn() ?? 0];
  return links.range(sheet, { top: row, left: column, bottom: row, right: column });
}

export const workbookType = objectType<ObjectLinks>({
  className: "Workbook",
  properties: {
    Name: { read: ({ book }) => book.workbook.getName() },
    ReadOnly: { read: () => false },
    AutoSave: { read: () => false },
    IsDirty: {
      read: () => true,
      write: () => {
        throw new ApiError("NotImplemented");
      },
    },
  },
  navigation: {
    Worksheets: (links) => worksheetCollectionType.of(links),
    Tables: (links) => links.tables(undefined),
    Names: (links) => links.names(undefined),
    Application: (links) => applicationType.of(links),
    Functions: (links) => functionsType.of(links),
    Settings: (links) => settingCollectionType.of(links.book),
  },
  methods: { ...eventRegistrations, InsertWorksheetsFromBase64: insertWorksheets },
  objects: { GetSelectedRange: selectedRange, GetActiveCell: activeCell },
});
