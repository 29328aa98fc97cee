import { randomUUID } from "node:crypto";
import { lstat, readlink, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { HostError } from "../app/host-error";
import { fileStamp, type FileStamp } from "./file-stamp";
import { DISK, type FileSteps } from "./file-steps";
import { keepFile, secondName, type KeptFile } from "./keep-file";

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

/** A file that is to take the place of what stands at its path. */
export interface FileToPut {
  readonly output: string;
  readonly bytes: Uint8Array;
  readonly earlier: EarlierReport;
}

interface WrittenBeside extends FileToPut {
  readonly target: string;
  readonly beside: string;
}

function nameOfOurs(target: string): string {
  return join(dirname(target), `.jisseki-${randomUUID()}.tmp`);
}

async function prepared(file: FileToPut, steps: FileSteps): Promise<WrittenBeside> {
  const target = await linkTarget(file.output);
  const beside = nameOfOurs(target);
  try {
    await writeBeside(target, beside, file.bytes, steps);
    return { ...file, target, beside };
  } catch (error) {
    await steps.remove(beside).catch(() => undefined);
    throw error;
  }
}

/** A way back to what stood at a path; `forget` gives it up. */
interface WayBack {
  readonly undo: () => Promise<void>;
  readonly forget: () => Promise<void>;
}

async function wayBack(target: string, steps: FileSteps): Promise<WayBack> {
  if ((await fileStamp(target)) === undefined)
    return { undo: () => steps.remove(target), forget: () => Promise.resolve() };
  const spare = nameOfOurs(target);
  await secondName(target, spare, steps);
  return { undo: () => steps.rename(spare, target), forget: () => steps.remove(spare) };
}

/** Some files of several took their places, and could not be taken back when another failed. */
export class HalfPutError extends Error {}

function unwritable({ output }: FileToPut, cause: unknown): HostError {
  return new HostError("file-unwritable", basename(output), { cause });
}

/** Puts files that were written beside in their places, the later ones only after the earlier; on failure takes all back. */
async function replaceAll(
  files: readonly WrittenBeside[],
  steps: FileSteps,
): Promise<(string | undefined)[]> {
  const kept: (string | undefined)[] = [];
  const back: WayBack[] = [];
  for (const [index, file] of files.entries()) {
    try {
      if (index < files.length - 1) back.push(await wayBack(file.target, steps));
      kept.push(await replace(file.target, file.beside, file.earlier, steps));
    } catch (error) {
      // Of the file that failed nothing took its place: what was made for its way back only goes.
      const own = back.length > kept.length ? back.pop() : undefined;
      await own?.forget().catch(() => undefined);
      try {
        for (const { undo } of back.reverse()) await undo();
        for (const path of kept) if (path !== undefined) await steps.remove(path);
      } catch (cause) {
        throw new HalfPutError(basename(file.output), { cause });
      }
      throw unwritable(file, error);
    }
  }
  // What is left of a way back does no harm.
  for (const { forget } of back) await forget().catch(() => undefined);
  return kept;
}

/**
 * Puts several files in their places, all or none: all are written beside first, then each takes its place; where one
 * cannot, those before it are taken back. Only a run that is cut off between two can leave the one without the other.
 * Answers the kept files' names. Throws HostError `file-unwritable`, all as before; HalfPutError where that failed too.
 */
export async function putFiles(
  files: readonly FileToPut[],
  steps: FileSteps = DISK,
): Promise<readonly (string | undefined)[]> {
  const written: WrittenBeside[] = [];
  try {
    for (const file of files) {
      try {
        written.push(await prepared(file, steps));
      } catch (error) {
        throw unwritable(file, error);
      }
    }
    return await replaceAll(written, steps);
  } catch (error) {
    for (const { beside } of written) await steps.remove(beside).catch(() => undefined);
    throw error;
  }
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
  const [kept] = await putFiles([{ output, bytes, earlier }], steps);
  return kept;
}
