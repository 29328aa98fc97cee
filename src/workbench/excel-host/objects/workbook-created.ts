import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type WireObject } from "../wire/object-type";
import { bookBytes } from "./book-bytes";
import type { ObjectLinks } from "./object-links";

interface CreatedBook {
  readonly bytes: Uint8Array;
  readonly open: (xlsx: Uint8Array) => void;
}

/** A book that an add-in has given to Excel and that is not open yet. */
const workbookCreatedType = objectType<CreatedBook>({
  className: "WorkbookCreated",
  actions: { Open: ({ bytes, open }) => open(bytes) },
});

/** `createWorkbook`: a book of the given bytes; an empty one is not carried out. Throws ApiError for what is no book. */
export function createWorkbook({ book }: ObjectLinks, args: CallArguments): WireObject {
  const { openBook, readBook } = book;
  if (!openBook || !readBook) throw new ApiError("NotImplemented", "books beside this one");
  const bytes = bookBytes(args.text(0));
  try {
    readBook(bytes);
  } catch {
    throw new ApiError("InvalidArgument");
  }
  return workbookCreatedType.of({ bytes, open: openBook });
}
