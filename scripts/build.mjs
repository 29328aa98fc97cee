/**
 * Builds dist/: the pane, the workbench, the command line and the sample workbook.
 *
 *     node scripts/build.mjs               always
 *     node scripts/build.mjs --if-stale    only where a source changed since the last build
 */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sourceFingerprint } from "./freshness/source-fingerprint.mjs";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
/** What the last whole build was made from; outside dist/, which is served. */
const STAMP = join(ROOT, "build/dist-made-from");

const SOURCES = [
  "src",
  "assets",
  "scripts/sample",
  "scripts/sample-workbook.mjs",
  "scripts/excel-members.mjs",
  "test/fixtures/published-fy2019.json",
  "webpack.config.js",
  "manifest.xml",
  "package-lock.json",
];

/** Runs a script that says itself what is wrong; the build ends where it fails. */
function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(ROOT, script), ...args], {
    cwd: ROOT,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

function build() {
  console.log("Building dist/ …");
  rmSync(STAMP, { force: true });
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST);
  run("node_modules/webpack/bin/webpack.js", "--mode", "production");
  chmodSync(join(DIST, "cli.js"), 0o755);
  run("scripts/sample-workbook.mjs", join(DIST, "sample.xlsx"));
  run("scripts/excel-members.mjs");
  copyFileSync(join(ROOT, "build/excel-members.json"), join(DIST, "excel-members.json"));
}

const fingerprint = sourceFingerprint(ROOT, SOURCES);
const upToDate = existsSync(DIST) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint;
if (process.argv.includes("--if-stale") && upToDate) {
  console.log("dist/ is up to date");
} else {
  build();
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, fingerprint);
}
