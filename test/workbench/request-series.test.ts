import { RequestSeries } from "../../src/workbench/excel-host/request-series";
import { holdScreenDuring } from "../../src/workbench/still-screen";

const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Keeps the page busy, as an add-in that counts records. */
function keepBusy(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

async function untilOver(series: RequestSeries): Promise<void> {
  while (series.isUnderWay) await after(10);
}

function begun() {
  const series = new RequestSeries();
  const told: boolean[] = [];
  series.onChange((isUnderWay) => told.push(isUnderWay));
  return { series, told };
}

test("requests that follow one another are one series, which ends after the last of them", async () => {
  const { series, told } = begun();
  expect(series.isUnderWay).toBe(false);
  expect(await series.during(() => Promise.resolve("first"))).toBe("first");
  await Promise.all([series.during(() => after(30)), series.during(() => after(150))]);
  expect(told).toEqual([true]);
  await untilOver(series);
  await series.during(() => Promise.resolve());
  await untilOver(series);
  expect(told).toEqual([true, false, true, false]);
});

test("an add-in that keeps the page busy between two requests does not end it", async () => {
  const { series, told } = begun();
  await series.during(() => Promise.resolve());
  keepBusy(400);
  // office.js sends from a task of its own, after those that waited longer.
  await after(0);
  await series.during(() => Promise.resolve());
  expect(told).toEqual([true]);
  await untilOver(series);
  expect(told).toEqual([true, false]);
});

test("it may pause longer once it has had many requests", async () => {
  const { series, told } = begun();
  for (let request = 0; request < 5; request += 1) await series.during(() => Promise.resolve());
  await after(200);
  expect(told).toEqual([true]);
  await untilOver(series);
  await series.during(() => Promise.resolve());
  const start = performance.now();
  await untilOver(series);
  expect(performance.now() - start).toBeGreaterThan(90);
  expect(told).toEqual([true, false, true, false]);
});

test("a request that fails belongs to it, and ends it too", async () => {
  const { series, told } = begun();
  await expect(series.during(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  await untilOver(series);
  expect(told).toEqual([true, false]);
});

describe("the screen", () => {
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "requestAnimationFrame");
  });

  /** Frames as a page draws them: the spreadsheet's own before ours. */
  function drawnFrames() {
    jest.useFakeTimers();
    const frames: number[] = [];
    let isDrawn = true;
    const frame = setInterval(() => {
      if (isDrawn) frames.push(performance.now());
      for (const callback of waiting.splice(0)) callback();
    }, 16);
    const waiting: (() => void)[] = [];
    Object.assign(globalThis, { requestAnimationFrame: (callback: () => void) => waiting.push(callback) });
    const series = new RequestSeries();
    const places = new Set<() => void>();
    const stop = holdScreenDuring(series, {
      setDrawn: (drawn) => (isDrawn = drawn),
      onGoingElsewhere: (listener) => {
        places.add(listener);
        return () => places.delete(listener);
      },
    });
    const goElsewhere = () => {
      for (const listener of places) listener();
    };
    const end = () => {
      clearInterval(frame);
      stop();
    };
    return { series, frames, goElsewhere, end };
  }

  it("is drawn now and then while requests follow one another, and as ever after them", async () => {
    const { series, frames, end } = drawnFrames();
    const building = series.during(() => after(7000));
    await jest.advanceTimersByTimeAsync(6900);
    expect(frames).toHaveLength(3);
    await jest.advanceTimersByTimeAsync(100);
    await building;
    frames.length = 0;
    await jest.advanceTimersByTimeAsync(116);
    await jest.advanceTimersByTimeAsync(1600);
    expect(frames.length).toBeGreaterThan(95);
    end();
  });

  it("shows at once where somebody goes", async () => {
    const { series, frames, goElsewhere, end } = drawnFrames();
    const reading = series.during(() => after(1000));
    await jest.advanceTimersByTimeAsync(500);
    expect(frames).toHaveLength(0);
    goElsewhere();
    await jest.advanceTimersByTimeAsync(100);
    expect(frames).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(600);
    await reading;
    end();
  });
});
