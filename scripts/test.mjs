/**
 * Installs what is missing and runs every check. Goes on after a failing step, so that all failures are seen;
 * the last line is `N passed, N failed`: the steps and the single tests.
 *
 *     npm test
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install-packages.mjs";
import { chromiumPath, installTestTools } from "./test-tools.mjs";

const ROOT = join(import.meta.dirname, "..");
const JEST_RESULT = join(ROOT, "build/jest-result.json");

const bin = (path, ...args) => [join(ROOT, "node_modules", path), ...args];
const script = (path, ...args) => [join(ROOT, "scripts", path), ...args];

const STEPS = [
  { name: "types", node: bin("typescript/bin/tsc", "-p", "tsconfig.json") },
  { name: "types without DOM and Office", node: bin("typescript/bin/tsc", "-p", "tsconfig.core.json") },
  { name: "lint", node: bin("eslint/bin/eslint.js", ".", "--max-warnings", "0") },
  { name: "format", node: bin("prettier/bin/prettier.cjs", "--check", ".") },
  {
    name: "imports",
    node: bin("dependency-cruiser/bin/dependency-cruise.mjs", "src", "--config", ".dependency-cruiser.mjs"),
  },
  { name: "unused", node: bin("knip/bin/knip.js") },
  { name: "docs", node: script("docs.mjs", "--check") },
  { name: "build", node: script("build.mjs", "--if-stale") },
  {
    name: "tests",
    node: bin("jest/bin/jest.js", "--maxWorkers=100%", "--json", `--outputFile=${JEST_RESULT}`),
    count: countTests,
    stream: true,
  },
];

/** The single tests of a jest run; a test file that could not be run is one failure. */
function countTests() {
  if (!existsSync(JEST_RESULT)) return { passed: 0, failed: 0, note: "no result" };
  const result = JSON.parse(readFileSync(JEST_RESULT, "utf8"));
  const skipped = result.numPendingTests + result.numTodoTests;
  const passed = result.numPassedTests;
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed,
    failed,
    note: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`,
  };
}

function runStep({ name, node, count, stream }) {
  console.log(`── ${name}`);
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    cwd: ROOT,
    encoding: "utf8",
    // jest's --json report goes to its file; only what it says to a person is shown.
    stdio: ["ignore", stream ? "ignore" : "pipe", stream ? "inherit" : "pipe"],
    maxBuffer: Infinity,
    env: { ...process.env, ...(chromiumPath() && { CHROMIUM_PATH: chromiumPath() }) },
  });
  if (status !== 0 && !stream) console.log(`${stdout}${stderr}`.trimEnd());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { name, ok: status === 0, seconds, ...(count ? count() : { passed: 0, failed: 0 }) };
}

installPackages();
installTestTools();
mkdirSync(join(ROOT, "build"), { recursive: true });
rmSync(JEST_RESULT, { force: true });

const results = STEPS.map(runStep);

console.log("");
for (const { name, ok, seconds, note } of results) {
  console.log(`${ok ? "passed" : "FAILED"}  ${name} (${seconds} s)${note ? `: ${note}` : ""}`);
}
const sum = (of) => results.reduce((total, result) => total + of(result), 0);
const passed = sum((step) => step.passed + (step.ok ? 1 : 0));
const failed = sum((step) => step.failed + (step.ok ? 0 : 1));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
