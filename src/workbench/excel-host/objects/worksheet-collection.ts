import type { BookSheet } from "../book/book-sheet";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type WireObject } from "../wire/object-type";
import type { ObjectLinks } from "./object-links";

function sheets({ book }: ObjectLinks, visibleOnly: boolean): readonly BookSheet[] {
  return book.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function at(links: ObjectLinks, position: number, args: CallArguments): WireObject {
  const sheet = sheets(links, args.flag(0)).at(position);
  if (!sheet) throw new ApiError("ItemNotFound");
  return links.worksheet(sheet);
}

/** Registering is the library's own doing; the host sends every event to whoever listens. */
const registration = () => null;
const EVENTS = [
  "ActivatedEvent",
  "AddedEvent",
  "CalculatedEvent",
  "ColumnSortedEvent",
  "DataChangedEvent",
  "DeactivatedEvent",
  "DeletedEvent",
  "FormatChangedEvent",
  "RowHiddenChangedEvent",
  "RowSortedEvent",
  "SelectionChangedEvent",
];

export const eventRegistrations = Object.fromEntries(
  EVENTS.flatMap((name) => [
    [`_Register${name}`, registration],
    [`_Unregister${name}`, registration],
  ]),
);

export const worksheetCollectionType = objectType<ObjectLinks>({
  className: "WorksheetCollection",
  items: (links) => links.book.sheets().map((sheet) => links.worksheet(sheet)),
  item: (links, args) => links.worksheet(links.book.existingSheet(args.text(0))),
  methods: { GetCount: (links, args) => sheets(links, args.flag(0)).length, ...eventRegistrations },
  objects: {
    Add: (links, args) => links.worksheet(links.book.addSheet(args.optionalText(0))),
    GetActiveWorksheet: (links) => links.worksheet(links.book.activeSheet()),
    GetItemOrNullObject: (links, args) => {
      const sheet = links.book.findSheet(args.text(0));
      return sheet ? links.worksheet(sheet) : null;
    },
    GetFirst: (links, args) => at(links, 0, args),
    GetLast: (links, args) => at(links, -1, args),
  },
});
