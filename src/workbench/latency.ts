/** Longer than this no host would be waited for. */
const MOST = 10_000;

/** `?latency=50`: milliseconds that every round trip to the emulated Excel takes in addition; else none. */
export function latencyOf(query: string): number {
  const asked = new URLSearchParams(query).get("latency") ?? "";
  return /^\d{1,5}$/.test(asked) ? Math.min(Number(asked), MOST) : 0;
}
