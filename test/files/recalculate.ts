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

/**
 * The same workbook as LibreOffice writes it after opening it and calculating every
 * formula, in a profile of its own. Rejects where LibreOffice cannot open the file.
 */
export async function recalculate(workbook: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "jisseki-recalculate-"));
  try {
    const profile = join(folder, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    await writeFile(join(folder, "book.xlsx"), workbook);
    const out = join(folder, "out");
    await run(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--convert-to",
        "xlsx",
        "--outdir",
        out,
        join(folder, "book.xlsx"),
      ],
      { timeout: CONVERSION_MILLISECONDS },
    );
    return await readFile(join(out, "book.xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
