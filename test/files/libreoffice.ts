import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const CONVERSION_MILLISECONDS = 120_000;

/** LibreOffice trusts the results that a file caches, unless it is told to calculate always (0). */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>`;

/** Opens the workbook in a profile of its own, calculates every formula, and writes it in another format. */
async function converted(workbook: Uint8Array, format: "xlsx" | "pdf"): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "jisseki-libreoffice-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const book = join(folder, "book.xlsx");
    await writeFile(book, workbook);
    const out = join(folder, "out");
    const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run("soffice", ["--headless", installation, "--convert-to", format, "--outdir", out, book], {
      timeout: CONVERSION_MILLISECONDS,
    });
    return await readFile(join(out, `book.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same workbook as LibreOffice writes it after calculating every formula. Rejects where it cannot open it. */
export function recalculate(workbook: Uint8Array): Promise<Uint8Array> {
  return converted(workbook, "xlsx");
}

/** A word where it is printed, in points from the top left corner of its page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  /** In the order in which it is drawn, without any white space. */
  readonly text: string;
  readonly words: readonly PrintedWord[];
}

function wordsOf(page: string): readonly PrintedWord[] {
  const words = page.matchAll(/<word xMin="([^"]*)" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)">([^<]*)</g);
  return [...words].map(([, left, top, right, bottom, text = ""]) => ({
    text,
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** The pages, 0-based, that the links of a PDF of LibreOffice's lead to, from the top of their page to its foot. */
function linkedPages(pdf: string): readonly number[] {
  const pages = [...pdf.matchAll(/(\d+) 0 obj\s*<<\/Type\/Page\//g)].map(([, id]) => id);
  return [...pdf.matchAll(/\/Subtype\/Link.*?\/Rect\[\S+ \S+ \S+ (\S+)\].*?\/Dest\[(\d+) 0 R/gs)]
    .sort(([, one], [, other]) => Number(other) - Number(one))
    .map(([, , id]) => pages.indexOf(id));
}

/** What LibreOffice prints of a workbook, page by page, and where its links lead. */
export async function printedWithLinks(
  workbook: Uint8Array,
): Promise<{ readonly book: readonly PrintedPage[]; readonly links: readonly number[] }> {
  const folder = await mkdtemp(join(tmpdir(), "jisseki-pages-"));
  try {
    const file = join(folder, "book.pdf");
    const pdf = await converted(workbook, "pdf");
    await writeFile(file, pdf);
    const { stdout: raw } = await run("pdftotext", ["-raw", file, "-"]);
    const { stdout: boxes } = await run("pdftotext", ["-bbox", file, "-"], { maxBuffer: 64 * 1024 * 1024 });
    const pages = boxes.split("<page ").slice(1).map(wordsOf);
    // A form feed ends each page.
    const book = raw
      .split("\f")
      .slice(0, -1)
      .map((page, index) => ({ text: page.replaceAll(/\s/g, ""), words: pages[index] ?? [] }));
    return { book, links: linkedPages(Buffer.from(pdf).toString("latin1")) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice prints of a workbook, page by page. */
export async function printedBook(workbook: Uint8Array): Promise<readonly PrintedPage[]> {
  return (await printedWithLinks(workbook)).book;
}

/** The text on each printed page. */
export async function printedPages(workbook: Uint8Array): Promise<string[]> {
  return (await printedBook(workbook)).map(({ text }) => text);
}
