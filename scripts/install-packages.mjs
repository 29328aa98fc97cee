import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");

/** True where node_modules is missing or older than the lock file. */
function packagesAreStale() {
  const installed = join(ROOT, "node_modules/.package-lock.json");
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(ROOT, "package-lock.json")).mtimeMs;
}

/** Runs `npm ci` where it is needed. Ends the process where it fails. */
export function installPackages() {
  if (!packagesAreStale()) return;
  console.log("Installing packages (npm ci) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: "inherit",
    // npm is a batch file on Windows.
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  console.error("npm ci failed; the packages could not be installed.");
  process.exit(1);
}
