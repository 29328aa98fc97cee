import { readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { isReportOfOurs } from "../app/earlier-report";
import { HostError } from "../app/host-error";
import { readBook } from "../app/read-book";
import { isRefusal } from "../app/refusal";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { readBookFile } from "./book-files";
import { fileIdentity } from "./file-identity";
import { fileStamp, type FileStamp } from "./file-stamp";
import type { OUTPUT_TEXTS } from "./messages";
import { holdsDrawnAdditions } from "./wiring";

/** What stands at the place where the report is to go. */
export type EarlierFile =
  | { readonly state: "none"; readonly stamp: undefined }
  | {
      readonly state: "ours";
      readonly workbook: WorkbookSnapshot;
      /** Comments, pictures or text boxes, which only staff make. */
      readonly hasDrawnAdditions: boolean;
      readonly stamp: FileStamp | undefined;
    }
  | { readonly state: keyof typeof OUTPUT_TEXTS };

async function kindAt(path: string): Promise<"file" | "folder" | "other" | "none"> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return "none";
  if (found.isFile()) return "file";
  return found.isDirectory() ? "folder" : "other";
}

/** A report without records beside it: a book of records that holds a report too is the staff's. */
function isOnlyReport(workbook: WorkbookSnapshot): boolean {
  return isReportOfOurs(workbook) && isRefusal(readBook(workbook));
}

/** Looks at OUT before anything is written: only a report of ours may be written again. */
export async function earlierFile(output: string, books: readonly string[]): Promise<EarlierFile> {
  if ((await kindAt(dirname(output))) !== "folder") return { state: "output-folder-missing" };
  const kind = await kindAt(output);
  if (kind === "none") return { state: "none", stamp: undefined };
  if (kind === "folder") return { state: "output-is-folder" };
  const identities = await Promise.all(books.map(fileIdentity));
  if (identities.includes(await fileIdentity(output))) return { state: "output-is-book" };
  if (kind === "other") return { state: "output-not-ours" };
  const stamp = await fileStamp(output);
  try {
    const workbook = await readBookFile(output);
    if (!isOnlyReport(workbook)) return { state: "output-not-ours" };
    const hasDrawnAdditions = holdsDrawnAdditions(await readFile(output));
    return { state: "ours", workbook, hasDrawnAdditions, stamp };
  } catch (error) {
    if (error instanceof HostError) return { state: "output-not-ours" };
    throw error;
  }
}
