import { constants } from "node:fs";
import { join, parse } from "node:path";
import { errorCode } from "./error-code";
import { fileIdentity } from "./file-identity";
import type { FileSteps } from "./file-steps";

/** A file under its second name. */
export interface KeptFile {
  readonly path: string;
  /** False where an earlier run that was cut off had kept it already. */
  readonly isNew: boolean;
}

/** `報告書.xlsx → 報告書（前回）.xlsx`, `報告書（前回2）.xlsx`, … */
function nameBeside(path: string, n: number): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}（前回${n === 1 ? "" : n}）${ext}`);
}

/** Disks without links (memory sticks, some network drives) take a copy. Fails where the name is taken. */
export async function secondName(
  path: string,
  candidate: string,
  { link, copyFile }: FileSteps,
): Promise<void> {
  try {
    await link(path, candidate);
  } catch (error) {
    if (errorCode(error) === "EEXIST" || errorCode(error) === "ENOENT") throw error;
    await copyFile(path, candidate, constants.COPYFILE_EXCL);
  }
}

/** How often others may put their file in its place while it is given its second name. */
const MOST_REPLACED = 100;

/**
 * Gives a file a second name beside its own, the first that is free; its own name stays.
 * A link fails with ENOENT, although there is a file at every moment, where another run
 * puts its own in its place between the look at the name and the link: then it is tried again.
 */
export async function keepFile(path: string, steps: FileSteps): Promise<KeptFile> {
  let replaced = 0;
  for (let n = 1; ;) {
    const candidate = nameBeside(path, n);
    try {
      await secondName(path, candidate, steps);
      return { path: candidate, isNew: true };
    } catch (error) {
      const identity = await fileIdentity(path);
      const code = errorCode(error);
      if (code === "ENOENT" && identity !== undefined && replaced++ < MOST_REPLACED) continue;
      if (code !== "EEXIST") throw error;
      if ((await fileIdentity(candidate)) === identity) return { path: candidate, isNew: false };
      n++;
    }
  }
}
