import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** Makes the table of Excel's classes and members once; it is read out of office.js and never committed. */
export default function makeExcelMembersTable() {
  if (existsSync(join(ROOT, "build/excel-members.json"))) return;
  const script = join(ROOT, "scripts/excel-members.mjs");
  if (!existsSync(script)) return;
  execFileSync(process.execPath, [script], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
}
