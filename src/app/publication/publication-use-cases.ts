import { HostError } from "../host-error";
import type { Jisseki } from "../jisseki";
import type { BookFileWriter, FileHandover, WorkbookReader } from "../ports";
import type { ReadsBook } from "../remembered-book";
import { isRefusal } from "../refusal";
import { offerPublication } from "./offer-publication";
import { publish } from "./publish";

export type PublicationUseCases = Pick<Jisseki, "offerPublication" | "publish" | "handOver">;

type Files = BookFileWriter & FileHandover;

interface PublicationHosts {
  readonly reader: WorkbookReader;
  readonly files?: Files;
  readonly readBook: ReadsBook;
}

/** The use cases that make files of a report: apart, because on most days nobody needs them. */
export function createPublicationUseCases({
  reader,
  files,
  readBook,
}: PublicationHosts): PublicationUseCases {
  const filesOfHost = (): Files => {
    if (!files) throw new HostError("api-missing", "this host makes no files");
    return files;
  };
  return {
    offerPublication: async ({ fiscalYear }) => {
      const book = readBook(await reader.readWorkbook(), fiscalYear);
      return isRefusal(book) ? book : offerPublication(book);
    },
    publish: async ({ fiscalYear, choice }) => {
      const book = readBook(await reader.readWorkbook(), fiscalYear);
      return isRefusal(book) ? book : publish(book, book.workbook, choice, filesOfHost());
    },
    handOver: async ({ files: { book, bookName, csv, csvName }, what }) => {
      const host = filesOfHost();
      if (host.canSaveFiles()) {
        await (what === "book" ? host.saveFile(book, bookName) : host.saveFile(csv, csvName));
        return "saved";
      }
      if (what === "csv") return "unavailable";
      await host.openBook(book);
      return "opened";
    },
  };
}
