import { screen, waitFor, within } from "@testing-library/react";
import { HostError } from "../../src/app/host-error";
import type { Jisseki } from "../../src/app/jisseki";
import { openPane } from "./open-pane";
import { checkOf, fixable, MONTH_CHECK } from "./sample-findings";

type Fixes = Parameters<Jisseki["applyFixes"]>[0]["fixes"];

/** The findings page with three that can be corrected, and which cells were asked to be. */
async function openFindings(answers: Partial<Jisseki> = {}) {
  const asked: Fixes[] = [];
  const pane = await openPane({
    checkMonth: () => Promise.resolve(checkOf([...fixable("１件", "２件", "３"), ...MONTH_CHECK.findings])),
    applyFixes: ({ fixes }) => {
      asked.push(fixes);
      return Promise.resolve({ applied: fixes, leftAlone: [], step: "5" });
    },
    ...answers,
  });
  await pane.user.click(screen.getByRole("button", { name: "8月を点検" }));
  return { ...pane, asked };
}

it("counts what can be corrected for the user, and nothing that only a person can", async () => {
  await openFindings();
  expect(screen.getByText("直せるもの 3件")).toBeVisible();
  expect(screen.getAllByRole("button", { name: "この1件を直す" })).toHaveLength(3);
});

it("offers nothing where nothing can be corrected", async () => {
  await openFindings({ checkMonth: () => Promise.resolve(MONTH_CHECK) });
  expect(screen.queryByText(/直せるもの/)).toBeNull();
});

it("corrects a single one", async () => {
  const { user, asked } = await openFindings();
  const [, second] = screen.getAllByRole("button", { name: "この1件を直す" });
  if (!second) throw new Error("there is no second correction");
  await user.click(second);
  expect(asked).toEqual([
    [
      {
        rule: "contact-times-count",
        sheet: "対応_R1.8",
        cell: { row: 3, column: 3 },
        before: "２件",
        after: "2",
        value: { of: "number", number: 2 },
      },
    ],
  ]);
  expect(screen.getByRole("status")).toHaveTextContent("1件を直しました。");
});

it("shows every correction before and after, all chosen, and makes those that are left chosen", async () => {
  const { user, asked } = await openFindings();
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  expect(screen.getByRole("heading", { level: 1, name: "まとめて直す" })).toHaveFocus();
  const list = within(screen.getByRole("list", { name: "直す内容" }));
  expect(list.getAllByRole("checkbox", { checked: true })).toHaveLength(3);
  expect(list.getByText("１件", { selector: "del" })).toBeVisible();
  expect(list.getByText("1", { selector: "ins" })).toBeVisible();
  await user.click(list.getByRole("checkbox", { name: "対応_R1.8 D4" }));
  expect(screen.getByRole("checkbox", { name: "すべて選ぶ" })).toBePartiallyChecked();
  await user.click(screen.getByRole("button", { name: "2件を直す" }));
  expect(asked.map((fixes) => fixes.map(({ before }) => before))).toEqual([["１件", "３"]]);
  expect(screen.getByRole("heading", { level: 1, name: "R1.8 の点検結果" })).toBeVisible();
});

it("makes none where none is chosen, and leads back", async () => {
  const { user } = await openFindings();
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  await user.click(screen.getByRole("checkbox", { name: "すべて選ぶ" }));
  expect(screen.getByRole("button", { name: "0件を直す" })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "戻る" }));
  expect(screen.getByRole("heading", { level: 1, name: "R1.8 の点検結果" })).toHaveFocus();
});

it("takes them back as one step", async () => {
  const back: unknown[] = [];
  const { user } = await openFindings({
    takeBackFixes: (outcome) => {
      back.push(outcome.step);
      return Promise.resolve("taken-back");
    },
  });
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  await user.click(screen.getByRole("button", { name: "3件を直す" }));
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(back).toEqual(["5"]);
  expect(screen.getByRole("status")).toHaveTextContent("3件を元の値に戻しました。");
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
});

it("says where a cell was changed meanwhile, and takes nothing back", async () => {
  const { user } = await openFindings({ takeBackFixes: () => Promise.resolve("changed-since") });
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  await user.click(screen.getByRole("button", { name: "3件を直す" }));
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(screen.getByRole("status")).toHaveTextContent("元に戻しませんでした");
});

it("can still be taken back after another place was looked at", async () => {
  const { user } = await openFindings();
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  await user.click(screen.getByRole("button", { name: "3件を直す" }));
  await user.click(screen.getByRole("tab", { name: "設定" }));
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "点検" }));
  expect(screen.getByRole("button", { name: "元に戻す" })).toBeVisible();
});

it("says what was left as it is, and offers no way back from nothing", async () => {
  const { user } = await openFindings({
    applyFixes: ({ fixes }) => Promise.resolve({ applied: [], leftAlone: fixes, step: "5" }),
  });
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  await user.click(screen.getByRole("button", { name: "3件を直す" }));
  expect(screen.getByRole("status")).toHaveTextContent("直したものはありません。");
  await user.click(screen.getByRole("button", { name: "そのままにしたもの 3件" }));
  expect(screen.getByText("対応_R1.8 D4", { selector: "li" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
});

it("says what to do where Excel refuses, and stays with the choice", async () => {
  const { user } = await openFindings({ applyFixes: () => Promise.reject(new HostError("access-denied")) });
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  await user.click(screen.getByRole("checkbox", { name: "対応_R1.8 D4" }));
  await user.click(screen.getByRole("button", { name: "2件を直す" }));
  expect(screen.getByRole("alert")).toHaveTextContent("保護を解除するか");
  expect(screen.getByRole("button", { name: "2件を直す" })).toBeEnabled();
});

it("leaves the findings where they cannot be checked again, having said what was done", async () => {
  let asked = 0;
  const check = checkOf(fixable("１件", "２件"));
  const { user } = await openFindings({
    checkMonth: () => {
      asked += 1;
      return asked === 1 ? Promise.resolve(check) : Promise.reject(new HostError("session-lost"));
    },
  });
  await user.click(screen.getByRole("button", { name: "まとめて直す…" }));
  await user.click(screen.getByRole("button", { name: "2件を直す" }));
  await waitFor(() => {
    expect(screen.getByRole("status")).toHaveTextContent("2件を直しました。");
  });
  expect(screen.getByRole("table", { name: "年間の状況" })).toBeVisible();
  expect(screen.getByRole("button", { name: "元に戻す" })).toBeVisible();
});
