import { act, renderHook, waitFor } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import { usePane } from "../../src/taskpane/use-pane";
import { deferred } from "./deferred";
import { jissekiDouble } from "./jisseki-double";
import { MONTH_CHECK } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";

async function openControls(answers: Partial<Jisseki> = {}) {
  const asked: unknown[] = [];
  const jisseki = jissekiDouble({
    checkMonth: (request) => {
      asked.push(request);
      return Promise.resolve(MONTH_CHECK);
    },
    ...answers,
  });
  const { result } = renderHook(() => usePane(jisseki));
  await waitFor(() => {
    expect(result.current.state.running).toBeUndefined();
  });
  const controls = () => result.current;
  /** Asks for it and waits for its end. */
  const checkThisMonth = async () => {
    let ended = false;
    act(() => {
      void controls()
        .checkThisMonth()
        .then(() => (ended = true));
    });
    await waitFor(() => {
      expect(ended).toBe(true);
    });
  };
  return { controls, asked, checkThisMonth };
}

it("looks which month it is now, checks that, and shows its findings from wherever it is asked", async () => {
  const overviews = [OVERVIEW, OVERVIEW, { ...OVERVIEW, currentMonth: { year: 2019, month: 10 } }];
  const { controls, asked, checkThisMonth } = await openControls({
    lookAtYear: () => Promise.resolve(overviews.shift() ?? OVERVIEW),
  });
  act(() => {
    controls().dispatch({ type: "place-chosen", place: "settings" });
  });
  await waitFor(() => {
    expect(controls().state.running).toBeUndefined();
  });
  for (const month of [8, 10]) {
    await checkThisMonth();
    expect(controls().state.running).toBeUndefined();
    expect(asked.at(-1)).toEqual({ fiscalYear: 2019, month: { year: 2019, month } });
  }
  expect(controls().state).toMatchObject({ place: "check", findings: { check: MONTH_CHECK } });
});

it("says why where the year cannot be looked at", async () => {
  const { controls, checkThisMonth } = await openControls({
    lookAtYear: () => Promise.resolve({ refused: "year-unknown" }),
  });
  await checkThisMonth();
  expect(controls().state.trouble?.cause).toEqual({ refused: "year-unknown" });
});

it("is not done while the workbook is written, and ends with that", async () => {
  const writing = deferred<{ readonly marked: number }>();
  const { controls, asked } = await openControls({ markSheets: () => writing.promise });
  const checked = { fiscalYear: 2019, month: { year: 2019, month: 8 } };
  act(() => {
    controls().dispatch({ type: "task-asked", task: { do: "mark-sheets", checked } });
  });
  let ended = false;
  act(() => {
    void controls()
      .checkThisMonth()
      .then(() => (ended = true));
  });
  expect(controls().state.running?.do).toBe("mark-sheets");
  expect(ended).toBe(false);
  await act(async () => {
    writing.resolve({ marked: 1 });
    await writing.promise;
  });
  await waitFor(() => {
    expect(ended).toBe(true);
  });
  expect(asked).toEqual([]);
});
