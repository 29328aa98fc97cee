import { createJisseki } from "../app/create-jisseki";
import type { Clock } from "../app/clock";
import type { Jisseki } from "../app/jisseki";
import { loadedOnDemand } from "../app/loaded-on-demand";
import type { BookFileWriter } from "../app/ports";
import { fileHandover } from "../hosts/office/file-handover";
import { openOfficeBridge } from "../hosts/office/office-bridge";

/** The day by the clock of the machine, where the user sits. */
const localClock: Clock = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};

/** The writer of files, with its WebAssembly: fetched when somebody publishes a report, and not before. */
const bookFiles = loadedOnDemand(
  () => import(/* webpackChunkName: "book-file" */ "../hosts/xlsx-file/write-published-book"),
);

const bookFileWriter: BookFileWriter = {
  bookFile: async (sheets) => (await bookFiles()).writePublishedBook(sheets),
};

/** Jisseki over the Excel that the pane stands in. */
export function openJisseki(): Jisseki {
  return createJisseki({
    ...openOfficeBridge(),
    files: { ...bookFileWriter, ...fileHandover },
    clock: localClock,
  });
}
