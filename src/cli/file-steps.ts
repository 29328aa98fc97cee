import { constants } from "node:fs";
import { access, chmod, copyFile, link, open, rename, rm, stat } from "node:fs/promises";

/** What is done to the disk to put a report in its place; tests cut it off between any two. */
export interface FileSteps {
  /** Fails where the file exists and may not be written. */
  readonly checkWritable: (path: string) => Promise<void>;
  /** Writes a new file, and returns when it is on the disk. */
  readonly writeNew: (path: string, bytes: Uint8Array) => Promise<void>;
  readonly setMode: (path: string, mode: number) => Promise<void>;
  readonly link: (path: string, second: string) => Promise<void>;
  readonly copyFile: (path: string, copy: string, mode: number) => Promise<void>;
  readonly rename: (path: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Returns when the names in a folder are on the disk, where the system can say so. */
  readonly syncFolder: (path: string) => Promise<void>;
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => undefined);
  try {
    await folder?.sync();
  } catch {
    // Windows has no such thing, nor have some network drives.
  } finally {
    await folder?.close();
  }
}

/** Any bit by which somebody may write. */
const WRITABLE = 0o222;

/** A file that was closed to everybody is closed to an administrator too, whom the system would let write. */
async function checkWritable(path: string): Promise<void> {
  await access(path, constants.W_OK);
  if (((await stat(path)).mode & WRITABLE) === 0) throw new Error("the file is read-only");
}

export const DISK: FileSteps = {
  checkWritable,
  writeNew,
  setMode: chmod,
  link,
  copyFile,
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};
