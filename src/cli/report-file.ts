import { randomUUID } from "node:crypto";
import { lstat, readlink, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { HostError } from "../app/host-error";
import { fileStamp, type FileStamp } from "./file-stamp";
import { DISK, type FileSteps } from "./file-steps";
import { keepFile, type KeptFile } from "./keep-file";

const MOST_LINKS = 40;

/** The file that a link leads to, also where that does not exist yet; the path itself where it is none. */
async function linkTarget(path: string): Promise<string> {
  let target = path;
  for (let link = 0; link < MOST_LINKS; link++) {
    const found = await lstat(target).catch(() => undefined);
    if (!found?.isSymbolicLink()) return target;
    target = resolve(dirname(target), await readlink(target));
  }
  throw new Error("links lead in a circle");
}

/** What was looked at before, and whether it holds more than the new report. */
export interface EarlierReport {
  /** Of OUT when it was read; undefined where there was none. */
  readonly stamp: FileStamp | undefined;
  readonly holdsMore: boolean;
}

/** Keeps what stands there where it holds more than the new report, or is no longer what was looked at. */
async function keepEarlier(
  target: string,
  { stamp, holdsMore }: EarlierReport,
  steps: FileSteps,
): Promise<KeptFile | undefined> {
  const current = await fileStamp(target);
  if (current === undefined || (!holdsMore && current === stamp)) return undefined;
  const kept = await keepFile(target, steps);
  if (kept.isNew) await steps.syncFolder(dirname(target));
  return kept;
}

/** Puts a new file in the target's place. Where that fails, what was kept for it has no second name. */
async function replace(
  target: string,
  beside: string,
  earlier: EarlierReport,
  steps: FileSteps,
): Promise<string | undefined> {
  const kept = await keepEarlier(target, earlier, steps);
  const stamp = await fileStamp(target);
  try {
    await steps.rename(beside, target);
  } catch (error) {
    const isStillThere = stamp !== undefined && (await fileStamp(target)) === stamp;
    if (kept?.isNew && isStillThere) await steps.remove(kept.path);
    throw error;
  }
  await steps.syncFolder(dirname(target));
  return kept?.path;
}

async function writeBeside(
  target: string,
  beside: string,
  bytes: Uint8Array,
  steps: FileSteps,
): Promise<void> {
  const before = await stat(target).catch(() => undefined);
  if (before) await steps.checkWritable(target);
  await steps.writeNew(beside, bytes);
  if (before) await steps.setMode(beside, before.mode);
}

/**
 * Puts a report where OUT is. It is written beside; what stands there is given a second name
 * first, where it is to be kept; then the new file takes its place in one step. So OUT is
 * whole at every moment, and so is what was kept, wherever this is cut off and whoever else
 * writes there. Answers the kept file's name. Throws HostError `file-unwritable`, all as before.
 */
export async function putReport(
  output: string,
  bytes: Uint8Array,
  earlier: EarlierReport,
  steps: FileSteps = DISK,
): Promise<string | undefined> {
  try {
    const target = await linkTarget(output);
    const beside = join(dirname(target), `.jisseki-${randomUUID()}.tmp`);
    try {
      await writeBeside(target, beside, bytes, steps);
      return await replace(target, beside, earlier, steps);
    } catch (error) {
      await steps.remove(beside).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw new HostError("file-unwritable", basename(output), { cause: error });
  }
}
