import { act, fireEvent, screen, within } from "@testing-library/react";
import type { MonthCheck } from "../../src/app/month-check";
import { shortestWait } from "../time/shortest-time";
import { openPane } from "./open-pane";
import { CLEAN_CHECK, checkOf, fixable, manyFindings, MONTH_CHECK, warnings } from "./sample-findings";

async function openFindings(check: MonthCheck) {
  const gone: unknown[] = [];
  const pane = await openPane({
    checkMonth: () => Promise.resolve(check),
    goTo: (...place) => {
      gone.push(place);
      return Promise.resolve();
    },
  });
  await pane.user.click(screen.getByRole("button", { name: "8月を点検" }));
  return { ...pane, gone };
}

const list = () => screen.getByRole("group", { name: "見つかったこと" });
const group = (name: string) => screen.getByRole("button", { name });
const groups = () =>
  within(list())
    .getAllByRole("heading", { level: 2 })
    .map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent ?? "";

describe("groups", () => {
  it("are sheets in the order of their first finding, each with its count", async () => {
    await openFindings(checkOf([...fixable("１件"), ...MONTH_CHECK.findings, ...warnings("あ")]));
    expect(groups()).toEqual([
      "対応_R1.8 2件",
      "終結_R1.8 1件",
      "月全体 1件",
      "相談_R1.8 1件",
      "年度全体 1件",
    ]);
  });

  it("are rules on asking, called by what they are about", async () => {
    const { user } = await openFindings(checkOf([...warnings("あ", "い"), ...fixable("１件")]));
    await user.selectOptions(screen.getByRole("combobox", { name: "並べ方" }), "内容順");
    expect(groups()).toHaveLength(2);
    expect(groups()[0]).toMatch(/受付番号.* 2件$/);
  });

  it("are closed and opened by a press, and by the left and right arrow keys", async () => {
    const { user } = await openFindings(checkOf(warnings("あ", "い")));
    const heading = group("対応_R1.8 2件");
    expect(heading).toHaveAttribute("aria-expanded", "true");
    await user.click(heading);
    expect(heading).toHaveAttribute("aria-expanded", "false");
    expect(within(list()).queryAllByRole("listitem")).toEqual([]);
    await user.keyboard("{ArrowRight}");
    expect(within(list()).getAllByRole("listitem")).toHaveLength(2);
    await user.keyboard("{ArrowLeft}");
    expect(within(list()).queryAllByRole("listitem")).toEqual([]);
  });
});

describe("looking for something", () => {
  it.each([
    ["a word of the sentence", "要確認のい"],
    ["a sheet, in any width", "対応＿Ｒ１．８ ｂ4"],
    ["a cell", "B4"],
  ])("finds %s", async (_what, wanted) => {
    const { user } = await openFindings(checkOf([...warnings("あ", "い"), ...manyFindings(1)]));
    await user.type(screen.getByRole("searchbox", { name: "文・シート・セルを探す" }), wanted);
    const items = within(list()).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([expect.stringContaining("要確認のい")]);
    expect(screen.getByRole("button", { name: "すべて 1" })).toBeVisible();
  });

  it("says that nothing fits, not that nothing is wrong", async () => {
    const { user } = await openFindings(checkOf(warnings("あ")));
    await user.type(screen.getByRole("searchbox"), "どこにもない");
    expect(screen.getByText("この条件に当てはまるものはありません")).toBeVisible();
    expect(screen.queryByText("問題は見つかりませんでした")).toBeNull();
  });
});

describe("the keyboard", () => {
  it("goes over headings and findings, with one stop for Tab", async () => {
    const { user } = await openFindings(checkOf([...warnings("あ", "い"), ...MONTH_CHECK.findings]));
    act(() => {
      group("対応_R1.8 2件").focus();
    });
    await user.keyboard("{ArrowDown}");
    expect(focused()).toContain("要確認のあ");
    await user.keyboard("{End}");
    expect(focused()).toContain("設定に前年度末件数がありません。");
    await user.keyboard("{ArrowUp}");
    expect(focused()).toBe("年度全体 1件");
    await user.keyboard("{Home}");
    expect(focused()).toBe("対応_R1.8 2件");
    await user.keyboard("{PageDown}{PageUp}");
    expect(focused()).toBe("対応_R1.8 2件");
    const stops = list().querySelectorAll("[tabindex='0']");
    expect(stops).toHaveLength(1);
  });

  // jsdom has no layout, without which Fluent takes no element for one that Tab leads to: e2e/findings.test.ts tabs.
  it("leads Tab to the actions of the finding that has the focus, and no other", async () => {
    const { user } = await openFindings(checkOf(warnings("あ", "い")));
    act(() => {
      group("対応_R1.8 2件").focus();
    });
    await user.keyboard("{ArrowDown}");
    const stops = [...list().querySelectorAll("[tabindex='0']")];
    expect(stops.map((stop) => stop.getAttribute("aria-label") ?? stop.textContent.slice(-14))).toEqual([
      expect.stringContaining("なぜ?"),
      "対応_R1.8 B3 へ",
      expect.stringContaining("確認済みにする"),
      "なぜ?",
    ]);
  });

  it("goes to the cell by Enter; a click on a finding does too", async () => {
    const { user, gone } = await openFindings(checkOf(warnings("あ", "い")));
    act(() => {
      group("対応_R1.8 2件").focus();
    });
    await user.keyboard("{ArrowDown}{Enter}");
    await user.click(screen.getByText("要確認のい"));
    expect(gone).toEqual([
      ["対応_R1.8", { row: 2, column: 1 }],
      ["対応_R1.8", { row: 3, column: 1 }],
    ]);
  });
});

it("tells how many there are and which one each is", async () => {
  await openFindings(checkOf([...warnings("あ", "い"), ...manyFindings(2500)]));
  const items = within(screen.getByRole("list", { name: "相談_R1.8 2,500件" })).getAllByRole("listitem");
  expect(items[0]).toHaveAttribute("aria-setsize", "2500");
  expect(items[0]).toHaveAttribute("aria-posinset", "1");
  expect(items[1]).toHaveAttribute("aria-posinset", "2");
});

describe("ten thousand findings", () => {
  it("are drawn as few elements, wherever the list is scrolled to", async () => {
    const { user } = await openFindings(checkOf(manyFindings(10_000)));
    const before = document.querySelectorAll("*").length;
    expect(within(list()).getAllByRole("listitem").length).toBeLessThan(25);
    expect(before).toBeLessThan(1500);
    act(() => {
      group("相談_R1.8 10,000件").focus();
    });
    await user.keyboard("{End}");
    expect(focused()).toContain("10000件目");
    act(() => {
      window.scrollTo({ top: 600_000 });
    });
    // The one with the focus stays drawn, far from what is seen.
    expect(focused()).toContain("10000件目");
    expect(within(list()).getAllByRole("listitem").length).toBeLessThan(25);
    expect(document.querySelectorAll("*").length).toBeLessThan(1500);
  });

  it("are drawn in little time", async () => {
    const check = checkOf(manyFindings(10_000));
    // A browser needs a tenth of it; jsdom may be slow.
    const longest = 2000;
    const taken = await shortestWait(longest, async () => {
      const { unmount } = await openPane({ checkMonth: () => Promise.resolve(check) });
      const button = screen.getByRole("button", { name: "8月を点検" });
      const start = performance.now();
      await act(async () => {
        fireEvent.click(button);
        await Promise.resolve();
      });
      const time = performance.now() - start;
      expect(within(list()).getAllByRole("listitem").length).toBeGreaterThan(3);
      unmount();
      return time;
    });
    expect(taken).toBeLessThan(longest);
  });
});

describe("the focus", () => {
  beforeEach(() => {
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("goes to the finding that comes to stand where the settled one stood", async () => {
    const checks = [checkOf(warnings("あ", "い", "う")), checkOf(warnings("あ", "う"))];
    const { user } = await openPane({ checkMonth: () => Promise.resolve(checks.shift() ?? CLEAN_CHECK) });
    await user.click(screen.getByRole("button", { name: "8月を点検" }));
    const [, second] = screen.getAllByRole("button", { name: "理由を書いて確認済みにする" });
    if (!second) throw new Error("there is no second finding");
    await user.click(second);
    await user.type(screen.getByRole("textbox", { name: "このままでよい理由" }), "電話で確かめた");
    await user.type(screen.getByRole("textbox", { name: "担当者" }), "海野");
    await user.click(screen.getByRole("button", { name: "確認済みにする" }));
    expect(focused()).toContain("要確認のう");
  });

  it("is back on the finding when its form is left by Escape", async () => {
    const { user } = await openFindings(checkOf(warnings("あ", "い")));
    const [first] = screen.getAllByRole("button", { name: "理由を書いて確認済みにする" });
    if (!first) throw new Error("there is no finding");
    await user.click(first);
    expect(screen.getByRole("textbox", { name: "このままでよい理由" })).toHaveFocus();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox", { name: "このままでよい理由" })).toBeNull();
    expect(focused()).toContain("要確認のあ");
  });
});
