import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read, write, type WorkBook } from "@e965/xlsx";
import { sampleBytes } from "../sample/sample-book";

/** The command line as it was built. */
export const CLI = resolve(__dirname, "../../dist/cli.js");

/** How a run ended, and what it said. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with sample.xlsx in it, in which the command line is run as a user would. */
export class CommandLineFolder {
  readonly path = mkdtempSync(join(tmpdir(), "jisseki-"));

  constructor(private readonly sample: Buffer) {
    this.write("sample.xlsx", sample);
  }

  at(name: string): string {
    return join(this.path, name);
  }

  write(name: string, bytes: Uint8Array | string): void {
    writeFileSync(this.at(name), bytes);
  }

  /** The sample with something changed. */
  writeSample(name: string, change: (book: WorkBook) => void): void {
    const book = read(this.sample, { cellNF: true });
    change(book);
    this.write(name, bytesOf(book));
  }

  run(...argv: readonly string[]): Run {
    return this.runWith({}, ...argv);
  }

  runWith(options: SpawnSyncOptions, ...argv: readonly string[]): Run {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...argv], {
      cwd: this.path,
      maxBuffer: 64 * 1024 * 1024,
      ...options,
    });
    return { status, stdout: String(stdout), stderr: String(stderr) };
  }

  /** Runs a line of the shell; `$JISSEKI` in it is the command. */
  shell(line: string): Run {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], {
      cwd: this.path,
      encoding: "utf8",
      env: { ...process.env, JISSEKI: `${process.execPath} ${CLI}` },
    });
    return { status, stdout, stderr };
  }

  /** Names and contents, to compare before and after. */
  contents(): readonly (readonly [string, string])[] {
    return readdirSync(this.path, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() ? readFileSync(this.at(entry.name)).toString("base64") : "",
    ]);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export function bytesOf(book: WorkBook): Uint8Array {
  const bytes: unknown = write(book, { type: "buffer", bookType: "xlsx" });
  if (!(bytes instanceof Uint8Array)) throw new Error("no bytes");
  return bytes;
}

/** Keeps the sheets whose name is wanted. */
export function onlySheets(isWanted: (name: string) => boolean) {
  return (book: WorkBook): void => {
    book.SheetNames = book.SheetNames.filter(isWanted);
  };
}

/** A fresh folder for every test. */
export function inCommandLineFolder(): () => CommandLineFolder {
  let sample: Buffer;
  let folder: CommandLineFolder;
  beforeAll(() => {
    sample = sampleBytes();
  });
  beforeEach(() => {
    folder = new CommandLineFolder(sample);
  });
  afterEach(() => folder.remove());
  return () => folder;
}
