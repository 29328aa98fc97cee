import { stat } from "node:fs/promises";

/** Tells whether a file is still the one that was looked at: another stamp, another file or other contents. */
export type FileStamp = string;

/** Undefined where there is no file. */
export async function fileStamp(path: string): Promise<FileStamp | undefined> {
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  return found && [found.dev, found.ino, found.size, found.mtimeNs].join(":");
}
