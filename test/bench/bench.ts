/**
 * Measures what users wait for, in the workbench in Chromium, with 50 ms for every round trip; a line a benchmark.
 * Ends with 1 where the median of one is over its limit, or a run takes more round trips than it may. What the
 * machine does besides counts too: measure while it is quiet.
 *
 *     npm run bench [-- WORD …]        only the benchmarks with one of the words in their line
 */
import { openSite } from "../e2e/browser";
import { isOverLimit, lineOf, measure } from "./benchmark";
import { monthChecks } from "./month-checks";
import { wholeReport } from "./whole-report";

const words = process.argv.slice(2);
const site = await openSite();
try {
  const benchmarks = [...monthChecks(site), wholeReport(site)].filter(
    ({ what }) => words.length === 0 || words.some((word) => what.includes(word)),
  );
  for (const benchmark of benchmarks) {
    const measured = await measure(benchmark);
    process.stdout.write(`${lineOf(measured)}\n`);
    if (isOverLimit(measured)) process.exitCode = 1;
  }
} finally {
  await site.close();
}
