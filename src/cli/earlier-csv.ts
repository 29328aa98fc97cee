import { readFile, stat } from "node:fs/promises";
import { isPublicationCsv } from "../domain/publication/publication-csv";
import { fileStamp, type FileStamp } from "./file-stamp";

/** What stands at the place where the figures of a publication are to go. */
export type EarlierCsv =
  { readonly state: "free"; readonly stamp: FileStamp | undefined } | { readonly state: "csv-not-ours" };

/** Only figures of ours may be written again. */
export async function earlierCsv(path: string): Promise<EarlierCsv> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return { state: "free", stamp: undefined };
  if (!found.isFile()) return { state: "csv-not-ours" };
  const stamp = await fileStamp(path);
  const isOurs = isPublicationCsv(await readFile(path));
  return isOurs ? { state: "free", stamp } : { state: "csv-not-ours" };
}
