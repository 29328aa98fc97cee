/** What is measured, and how long it may take. */
export interface Benchmark {
  readonly what: string;
  /** Milliseconds. */
  readonly limit: number;
  /** Makes ready, and answers how to measure once: milliseconds. */
  readonly prepare: () => Promise<() => Promise<number>>;
}

export interface Measured {
  readonly what: string;
  readonly limit: number;
  readonly values: readonly number[];
  readonly median: number;
}

const TIMES = 5;

/** The middle one; of an even number the upper one of the two. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  if (median === undefined) throw new Error("nothing was measured");
  return median;
}

export async function measure({ what, limit, prepare }: Benchmark): Promise<Measured> {
  const once = await prepare();
  const values: number[] = [];
  while (values.length < TIMES) values.push(await once());
  return { what, limit, values, median: medianOf(values) };
}

export function isTooSlow({ median, limit }: Measured): boolean {
  return median > limit;
}

const rounded = (milliseconds: number) => String(Math.round(milliseconds)).padStart(6);

/** One line: what, the limit, the values, their median. */
export function lineOf(measured: Measured): string {
  const { what, limit, values, median } = measured;
  const verdict = isTooSlow(measured) ? "TOO SLOW" : "ok";
  return `${what}: limit ${limit} ms |${values.map(rounded).join("")} | median ${Math.round(median)} ms, ${verdict}`;
}
