import { access, realpath, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, parse, resolve } from "node:path";
import { isReportOfOurs } from "../app/earlier-report";
import { HostError } from "../app/host-error";
import type { WorkbookSnapshot } from "../domain/grid/sheet-snapshot";
import { readBytes } from "./book-files";
import { readWorkbookBytes } from "./wiring";

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([a, b].map((file) => realpath(file).catch(() => resolve(file))));
  return first === second;
}

/** What stands at the place where the report is to go. */
export type EarlierFile =
  | { readonly state: "none" }
  | { readonly state: "ours"; readonly workbook: WorkbookSnapshot }
  | { readonly state: "output-is-book" | "output-not-ours" };

/** Looks at OUT before anything is written: only a report of ours may be written again. */
export async function earlierFile(output: string, books: readonly string[]): Promise<EarlierFile> {
  for (const book of books) if (await isSameFile(output, book)) return { state: "output-is-book" };
  if (!(await exists(output))) return { state: "none" };
  try {
    const workbook = readWorkbookBytes(await readBytes(output));
    return isReportOfOurs(workbook) ? { state: "ours", workbook } : { state: "output-not-ours" };
  } catch {
    return { state: "output-not-ours" };
  }
}

/** `報告書.xlsx → 報告書（前回）.xlsx`, or the first such name that is free. */
async function freeNameBeside(output: string): Promise<string> {
  const { dir, name, ext } = parse(output);
  for (let n = 1; ; n++) {
    const candidate = join(dir, `${name}（前回${n === 1 ? "" : n}）${ext}`);
    if (!(await exists(candidate))) return candidate;
  }
}

/**
 * Writes beside OUT and renames, so that OUT is whole at every moment. `keepEarlier`: what stands there is
 * renamed first; its new name is answered. Throws HostError `file-unwritable`.
 */
export async function putReport(
  output: string,
  bytes: Uint8Array,
  keepEarlier: boolean,
): Promise<string | undefined> {
  const beside = join(dirname(output), `.${parse(output).base}.${process.pid}.tmp`);
  try {
    await writeFile(beside, bytes, { flag: "wx" });
    const kept = keepEarlier ? await freeNameBeside(output) : undefined;
    if (kept !== undefined) await rename(output, kept);
    await rename(beside, output);
    return kept;
  } catch (error) {
    await rm(beside, { force: true });
    throw new HostError("file-unwritable", parse(output).base, { cause: error });
  }
}
