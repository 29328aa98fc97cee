import { shortestTime, shortestWait } from "./shortest-time";

/** A wait that takes so long the first time, so long the second. */
function waits(...milliseconds: readonly number[]) {
  let runs = 0;
  return { wait: () => Promise.resolve(milliseconds[runs++] ?? Infinity), runs: () => runs };
}

test("the first run below the bound is the last", async () => {
  const { wait, runs } = waits(120, 100, 80, 10);
  expect(await shortestWait(100, wait)).toBe(80);
  expect(runs()).toBe(3);
});

test("where none is below the bound the shortest of five counts", async () => {
  const { wait, runs } = waits(150, 130, 120, 140, 160, 10);
  expect(await shortestWait(100, wait)).toBe(120);
  expect(runs()).toBe(5);
});

test("work is timed: it takes as long as it does, and is done once where that is below the bound", () => {
  let runs = 0;
  const busy = () => {
    runs += 1;
    const start = performance.now();
    const { user, system } = process.cpuUsage();
    // By both clocks: the engine's threads are in one, other processes in the other.
    for (;;) {
      const now = process.cpuUsage();
      const worked = now.user + now.system - user - system;
      if (worked > 20_000 && performance.now() - start > 20) return;
    }
  };
  expect(shortestTime(60_000, busy)).toBeGreaterThanOrEqual(20);
  expect(runs).toBe(1);
  expect(shortestTime(20, busy)).toBeGreaterThanOrEqual(20);
  expect(runs).toBe(6);
});
