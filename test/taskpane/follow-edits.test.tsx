import { act, screen, within } from "@testing-library/react";
import { HostError } from "../../src/app/host-error";
import type { Jisseki } from "../../src/app/jisseki";
import type { MonthCheck } from "../../src/app/month-check";
import { deferred } from "./deferred";
import { openPane } from "./open-pane";
import { checkOf, fixable, warnings } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";

/** The pane, with a way to edit the workbook behind it. */
async function openWatched(answers: Partial<Jisseki>) {
  const listeners = new Set<() => void>();
  const pane = await openPane({
    watchChanges: (onChange) => {
      listeners.add(onChange);
      return Promise.resolve(() => listeners.delete(onChange));
    },
    ...answers,
  });
  const edit = () => {
    act(() => {
      for (const listener of listeners) listener();
    });
  };
  return { ...pane, edit, listeners };
}

/** Milliseconds after which an edit is followed. */
const QUIET = 1000;

afterEach(() => {
  jest.useRealTimers();
});

/** Lets as much time pass as an edit needs to be followed, and more. */
async function later(milliseconds = 1300) {
  await act(() => new Promise((end) => setTimeout(end, milliseconds)));
}

/** A check that answers one after the other, and how often it was asked. */
function checksOf(...checks: readonly MonthCheck[]) {
  let asked = 0;
  const checkMonth: Jisseki["checkMonth"] = () => {
    const check = checks[Math.min(asked, checks.length - 1)];
    asked += 1;
    if (!check) throw new Error("there is no check");
    return Promise.resolve(check);
  };
  return { checkMonth, asked: () => asked };
}

const BEFORE = checkOf([...fixable("１件", "２件"), ...warnings("あ")]);
const AFTER = checkOf(warnings("あ", "い"));

describe("while the findings are shown", () => {
  it("checks again by itself, says what is settled and new, and shows no sign of waiting", async () => {
    const checks = checksOf(BEFORE, AFTER);
    const { user, edit } = await openWatched({ checkMonth: checks.checkMonth });
    await user.click(screen.getByRole("button", { name: "8月を点検" }));
    expect(screen.queryByText(/直ったもの/)).toBeNull();
    edit();
    expect(screen.queryByRole("button", { name: "中止" })).toBeNull();
    await later();
    expect(checks.asked()).toBe(2);
    expect(screen.getByText("直ったもの 2件 ・ 新しいもの 1件")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("直ったもの 2件");
    const fresh = screen.getAllByRole("listitem").filter(({ textContent }) => textContent.includes("新"));
    expect(fresh.map(({ textContent }) => textContent)).toEqual([expect.stringContaining("要確認のい")]);
  });

  it("waits until the user has paused", async () => {
    const checks = checksOf(BEFORE, AFTER);
    const { user, edit } = await openWatched({ checkMonth: checks.checkMonth });
    await user.click(screen.getByRole("button", { name: "8月を点検" }));
    // By a clock of its own: a busy machine makes no pause.
    jest.useFakeTimers();
    const pause = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
    for (let time = 0; time < 4; time++) {
      edit();
      await pause(QUIET - 1);
    }
    expect(checks.asked()).toBe(1);
    await pause(1);
    expect(checks.asked()).toBe(2);
  });

  it("keeps the filters, the closed groups and the focus", async () => {
    const checks = checksOf(BEFORE, AFTER);
    const { user, edit } = await openWatched({ checkMonth: checks.checkMonth });
    await user.click(screen.getByRole("button", { name: "8月を点検" }));
    await user.click(screen.getByRole("button", { name: "要確認 1" }));
    const heading = screen.getByRole("button", { name: "対応_R1.8 1件" });
    await user.click(heading);
    edit();
    await later();
    expect(screen.getByRole("button", { name: "要確認 2" })).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByRole("button", { name: "対応_R1.8 2件" })).toHaveAttribute("aria-expanded", "false");
    expect(screen.getByRole("button", { name: "対応_R1.8 2件" })).toHaveFocus();
  });

  it("says nothing where a cell is being edited, and tries again after the next change", async () => {
    let asked = 0;
    const { user, edit } = await openWatched({
      checkMonth: () => {
        asked += 1;
        return asked === 2
          ? Promise.reject(new HostError("cell-edit-mode"))
          : Promise.resolve(asked === 1 ? BEFORE : AFTER);
      },
    });
    await user.click(screen.getByRole("button", { name: "8月を点検" }));
    edit();
    await later();
    expect(asked).toBe(2);
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    await later();
    expect(asked).toBe(2);
    edit();
    await later();
    expect(asked).toBe(3);
    expect(screen.getByText("直ったもの 2件 ・ 新しいもの 1件")).toBeVisible();
  });

  it("leaves a form alone in which the user writes, and follows once it is left", async () => {
    const checks = checksOf(BEFORE, AFTER);
    const { user, edit } = await openWatched({ checkMonth: checks.checkMonth });
    await user.click(screen.getByRole("button", { name: "8月を点検" }));
    await user.click(screen.getByRole("button", { name: "理由を書いて確認済みにする" }));
    edit();
    await later();
    expect(checks.asked()).toBe(1);
    await user.click(screen.getByRole("button", { name: "やめる" }));
    await later();
    expect(checks.asked()).toBe(2);
  });

  it("never reads while something is written", async () => {
    const checks = checksOf(BEFORE, AFTER);
    const writing = deferred<{ readonly marked: number }>();
    const { user, edit } = await openWatched({
      checkMonth: checks.checkMonth,
      markSheets: () => writing.promise,
    });
    await user.click(screen.getByRole("button", { name: "8月を点検" }));
    await user.click(screen.getByRole("button", { name: "シートに印を付ける" }));
    edit();
    await later();
    expect(checks.asked()).toBe(1);
    await act(async () => {
      writing.resolve({ marked: 1 });
      await writing.promise;
    });
    await later();
    expect(checks.asked()).toBe(2);
  });
});

it("keeps the year at a glance as the workbook is", async () => {
  const looks = [OVERVIEW, { ...OVERVIEW, errors: 7 }];
  const { edit } = await openWatched({ lookAtYear: () => Promise.resolve(looks.shift() ?? OVERVIEW) });
  expect(screen.getByText(/要修正 130/)).toBeVisible();
  edit();
  await later();
  expect(screen.getByText(/要修正 7 /)).toBeVisible();
});

it("does not follow on the other places, but when the user comes back", async () => {
  let looked = 0;
  const { user, edit } = await openWatched({
    lookAtYear: () => {
      looked += 1;
      return Promise.resolve(OVERVIEW);
    },
  });
  await user.click(screen.getByRole("tab", { name: "設定" }));
  edit();
  await later();
  expect(looked).toBe(1);
  await user.click(screen.getByRole("tab", { name: "点検" }));
  await later();
  expect(looked).toBe(2);
});

it("works where Excel tells of no change", async () => {
  const { user } = await openWatched({ watchChanges: () => Promise.reject(new HostError("api-missing")) });
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  await user.click(screen.getByRole("button", { name: "8月を点検" }));
  expect(within(screen.getByRole("group", { name: "見つかったこと" })).getAllByRole("listitem")).not.toEqual(
    [],
  );
});

it("no longer watches once the pane is closed", async () => {
  const { unmount, listeners } = await openWatched({});
  expect(listeners.size).toBe(1);
  unmount();
  expect(listeners.size).toBe(0);
});
