// node scripts/render-report.mjs BOOK.xlsx OUTDIR: what the book looks like on paper, one PNG a page.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const PIXELS_PER_INCH = "90";

const [book, outFolder] = process.argv.slice(2);
if (book === undefined || outFolder === undefined) {
  console.error("usage: node scripts/render-report.mjs BOOK.xlsx OUTDIR");
  process.exit(2);
}

// A profile of its own: LibreOffice refuses to start twice with the user's.
const profile = mkdtempSync(join(tmpdir(), "jisseki-render-"));
try {
  mkdirSync(outFolder, { recursive: true });
  const printed = ["--convert-to", "pdf", "--outdir", outFolder, resolve(book)];
  execFileSync("soffice", ["--headless", `-env:UserInstallation=${pathToFileURL(profile)}`, ...printed], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const name = basename(book, extname(book));
  const pages = join(outFolder, name);
  execFileSync("pdftoppm", ["-png", "-r", PIXELS_PER_INCH, `${pages}.pdf`, pages]);
  const images = readdirSync(outFolder).filter(
    (file) => file.startsWith(`${name}-`) && file.endsWith(".png"),
  );
  for (const image of images.sort()) console.log(join(outFolder, image));
} finally {
  rmSync(profile, { recursive: true, force: true });
}
