/** Other processes may stand in the way of any one run, but hardly of all. */
const MOST_RUNS = 5;

/** Ends with the first run that is below the bound: on a machine at rest that is the first. */
export async function shortestWait(bound: number, wait: () => Promise<number>): Promise<number> {
  let shortest = Infinity;
  for (let run = 0; run < MOST_RUNS && shortest >= bound; run++) shortest = Math.min(shortest, await wait());
  return shortest;
}

/**
 * Milliseconds by the clock that shows less. Neither shows less than the work itself takes: the wall's goes on
 * while other processes have the processor, the processor's counts the engine's threads beside.
 */
function timeOf(work: () => void): number {
  const start = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.min(performance.now() - start, (user + system) / 1000);
}

/** The milliseconds of the shortest of some runs, each of which does the whole work; as `shortestWait`. */
export function shortestTime(bound: number, work: () => void): number {
  let shortest = Infinity;
  for (let run = 0; run < MOST_RUNS && shortest >= bound; run++) shortest = Math.min(shortest, timeOf(work));
  return shortest;
}
