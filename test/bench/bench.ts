/**
 * Measures what users wait for, in the workbench in Chromium, with 50 ms for every round trip; a line a benchmark.
 * Ends with 1 where the median of one is over its limit. What the machine does besides counts too.
 *
 *     npm run bench [-- WORD …]        only the benchmarks with one of the words in their line
 */
import { openSite } from "../e2e/browser";
import { isTooSlow, lineOf, measure } from "./benchmark";
import { monthChecks } from "./month-checks";

const words = process.argv.slice(2);
const site = await openSite();
try {
  const benchmarks = monthChecks(site).filter(
    ({ what }) => words.length === 0 || words.some((word) => what.includes(word)),
  );
  for (const benchmark of benchmarks) {
    const measured = await measure(benchmark);
    console.log(lineOf(measured));
    if (isTooSlow(measured)) process.exitCode = 1;
  }
} finally {
  await site.close();
}
