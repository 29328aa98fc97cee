import type { WorkbookSnapshot } from "../../../domain/grid/sheet-snapshot";
import type { BookSheet } from "../book/book-sheet";
import type { ExcelBook } from "../book/excel-book";
import { importSheets } from "../book/import-sheets";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { isWireList, isWireRecord, type WireRecord, type WireValue } from "../wire/wire-value";
import { bookBytes } from "./book-bytes";
import type { ObjectLinks } from "./object-links";

function readSource(book: ExcelBook, base64: string): WorkbookSnapshot {
  if (!book.readBook) throw new ApiError("NotImplemented", "books beside this one");
  const bytes = bookBytes(base64);
  try {
    return book.readBook(bytes);
  } catch {
    throw new ApiError("InvalidArgument");
  }
}

function wantedSheets({ sheetNamesToInsert: names }: WireRecord): readonly string[] | undefined {
  if (names === undefined || names === null) return undefined;
  if (!isWireList(names)) throw new ApiError("InvalidArgument");
  return names.map((name) => {
    if (typeof name !== "string") throw new ApiError("InvalidArgument");
    return name;
  });
}

/** The position of the first inserted sheet; undefined for the end. */
function positionIn(book: ExcelBook, { positionType, relativeTo }: WireRecord): number | undefined {
  switch (positionType ?? "End") {
    case "End":
      return undefined;
    case "Beginning":
      return 0;
    case "Before":
    case "After":
      if (typeof relativeTo !== "string")
        throw new ApiError("NotImplemented", "a place beside a sheet object");
      return book.existingSheet(relativeTo).position + (positionType === "After" ? 1 : 0);
    default:
      throw new ApiError("InvalidArgument");
  }
}

/** Answers the ids of the sheets in their order. */
export function insertWorksheets({ book }: ObjectLinks, args: CallArguments): WireValue {
  const options = args.optional(1) ?? {};
  if (!isWireRecord(options)) throw new ApiError("InvalidArgument");
  const position = positionIn(book, options);
  const sheets: readonly BookSheet[] = importSheets(
    book,
    readSource(book, args.text(0)),
    wantedSheets(options),
  );
  if (position !== undefined) sheets.forEach((sheet, index) => sheet.moveTo(position + index));
  return sheets.map(({ id }) => id);
}
