/** What one run took. */
export interface Run {
  readonly milliseconds: number;
  /** Round trips that the pane asked for. */
  readonly roundTrips: number;
  /** More of them are too many. */
  readonly mostRoundTrips: number;
}

/** What is measured, and how long it may take. */
export interface Benchmark {
  readonly what: string;
  /** Milliseconds. */
  readonly limit: number;
  /** Makes ready, and answers how to measure once. */
  readonly prepare: () => Promise<() => Promise<Run>>;
}

export interface Measured {
  readonly what: string;
  readonly limit: number;
  readonly runs: readonly Run[];
}

const TIMES = 5;

/** The middle one; of an even number the upper one of the two. */
function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error("nothing was measured");
  return median;
}

export async function measure({ what, limit, prepare }: Benchmark): Promise<Measured> {
  const once = await prepare();
  const runs: Run[] = [];
  while (runs.length < TIMES) runs.push(await once());
  return { what, limit, runs };
}

function medianTime({ runs }: Measured): number {
  return medianOf(runs.map(({ milliseconds }) => milliseconds));
}

function hasTooManyRoundTrips({ runs }: Measured): boolean {
  return runs.some(({ roundTrips, mostRoundTrips }) => roundTrips > mostRoundTrips);
}

export function isOverLimit(measured: Measured): boolean {
  return medianTime(measured) > measured.limit || hasTooManyRoundTrips(measured);
}

/** One line: what, the limit, the five values, their median, round trips. */
export function lineOf(measured: Measured): string {
  const { what, limit, runs } = measured;
  const median = medianTime(measured);
  const values = runs.map(({ milliseconds }) => String(Math.round(milliseconds)).padStart(6)).join("");
  const trips = [...new Set(runs.map(({ roundTrips }) => roundTrips))].join("/");
  const most = Math.min(...runs.map(({ mostRoundTrips }) => mostRoundTrips));
  const time = `${what}: limit ${limit} ms |${values} | median ${Math.round(median)} ms${median > limit ? ", TOO SLOW" : ""}`;
  return `${time} | round trips ${trips} of ${most}${hasTooManyRoundTrips(measured) ? ", TOO MANY" : ""}`;
}
