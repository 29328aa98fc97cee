import { act, screen, within } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import { deferred } from "./deferred";
import { openPane } from "./open-pane";
import { MONTH_CHECK } from "./sample-findings";
import { CLEAN_OVERVIEW, OVERVIEW } from "./sample-overview";

type CheckRequest = Parameters<Jisseki["checkMonth"]>[0];
type LookRequest = Parameters<Jisseki["lookAtYear"]>[0];

it("shows the year at a glance, every sign with its words", async () => {
  await openPane();
  const table = screen.getByRole("table", { name: "年間の状況" });
  const sign = (name: string) => within(table).getByRole("button", { name }).textContent;
  expect(sign("相談 R1.8: 要修正2 要確認1")).toBe("2");
  expect(sign("終結 R1.8: 要修正128 要確認0")).toBe("99+");
  expect(sign("食料 R1.8: 要修正0 要確認1")).toBe("▲1");
  expect(sign("学習 H31.4: 実施なし")).toBe("–");
  expect(sign("プラン R2.3: 記録なし")).toBe("·");
  expect(sign("対応 R1.12: 問題なし")).toBe("✓");
  expect(within(table).getAllByRole("button")).toHaveLength(7 * 12);
  expect(screen.getByText("年度の合計: 要修正 130 ・ 要確認 2")).toBeVisible();
});

it("shows the balance of the month where a clerk begins", async () => {
  await openPane();
  const balance = screen.getByRole("region", { name: "R1.8 の月末件数" });
  expect(balance).toHaveTextContent("前月末143新規+ 21終結− 22月末= 142");
});

it("says that a figure is unknown, and groups thousands", async () => {
  const { user } = await openPane();
  await user.selectOptions(screen.getByRole("combobox", { name: "点検する月" }), "R1.9");
  const balance = screen.getByRole("region", { name: "R1.9 の月末件数" });
  expect(within(balance).getAllByTitle("不明")).toHaveLength(2);
  expect(balance).toHaveTextContent("+ 1,234");
});

it("checks the preselected month, and the chosen one", async () => {
  const asked: CheckRequest[] = [];
  const { user } = await openPane({
    checkMonth: (request) => {
      asked.push(request);
      return Promise.resolve(MONTH_CHECK);
    },
  });
  await user.click(screen.getByRole("button", { name: "8月を点検" }));
  await user.click(screen.getByRole("button", { name: "戻る" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "点検する月" }), "R2.1");
  await user.click(screen.getByRole("button", { name: "1月を点検" }));
  expect(asked).toEqual([
    { fiscalYear: 2019, month: { year: 2019, month: 8 } },
    { fiscalYear: 2019, month: { year: 2020, month: 1 } },
  ]);
});

it("offers the months of the year in order", async () => {
  await openPane();
  const months = within(screen.getByRole("combobox", { name: "点検する月" })).getAllByRole("option");
  expect(months.map(({ textContent }) => textContent).join(" ")).toBe(
    "H31.4 R1.5 R1.6 R1.7 R1.8 R1.9 R1.10 R1.11 R1.12 R2.1 R2.2 R2.3",
  );
});

it("opens, from a cell, the findings of its month and kind", async () => {
  const asked: CheckRequest[] = [];
  const { user } = await openPane({
    checkMonth: (request) => {
      asked.push(request);
      return Promise.resolve(MONTH_CHECK);
    },
  });
  await user.click(screen.getByRole("button", { name: /^終結 R1.8/ }));
  expect(asked).toEqual([{ fiscalYear: 2019, month: { year: 2019, month: 8 } }]);
  expect(screen.getByRole("combobox", { name: "種類で絞り込む" })).toHaveDisplayValue("終結");
  const found = within(screen.getByRole("group", { name: "見つかったこと" }));
  expect(within(found.getByRole("list", { name: "終結_R1.8 1件" })).getAllByRole("listitem")).toHaveLength(1);
});

it("reads the workbook anew on asking, and for another year", async () => {
  const asked: LookRequest[] = [];
  const { user } = await openPane({
    lookAtYear: (request) => {
      asked.push(request);
      return Promise.resolve({ ...OVERVIEW, fiscalYear: request.fiscalYear ?? 2019 });
    },
  });
  await user.click(screen.getByRole("button", { name: "再読込" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "平成30年度");
  expect(asked).toEqual([{}, { fiscalYear: 2019, afresh: true }, { fiscalYear: 2018, afresh: true }]);
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("点検 平成30年度");
});

it("says what it waits for, and stops waiting on asking", async () => {
  const slow = deferred<typeof MONTH_CHECK>();
  const { user } = await openPane({ checkMonth: () => slow.promise });
  await user.click(screen.getByRole("button", { name: "8月を点検" }));
  expect(screen.getByRole("status")).toHaveTextContent("R1.8 を点検しています…");
  await user.click(screen.getByRole("button", { name: "中止" }));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
  await act(async () => {
    slow.resolve(MONTH_CHECK);
    await slow.promise;
  });
  expect(screen.getByRole("button", { name: "8月を点検" })).toBeVisible();
});

it("says how to go on when the first reading was stopped", async () => {
  const first = deferred<typeof CLEAN_OVERVIEW>();
  const answers = [first.promise, Promise.resolve(CLEAN_OVERVIEW)];
  const { user } = await openPane({ lookAtYear: () => answers.shift() ?? first.promise });
  await user.click(screen.getByRole("button", { name: "中止" }));
  expect(screen.getByText(/まだブックを読んでいません/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "再読込" }));
  expect(screen.getByRole("table", { name: "年間の状況" })).toBeVisible();
});
