import { screen } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import { openPane } from "./open-pane";
import { CLEAN_CHECK, MONTH_CHECK } from "./sample-findings";

async function openFindings(answers: Partial<Jisseki> = {}) {
  const pane = await openPane(answers);
  await pane.user.click(screen.getByRole("button", { name: "8月を点検" }));
  return pane;
}

const AUGUST = { fiscalYear: 2019, month: { year: 2019, month: 8 } };

it("marks the month's findings on the sheets, says how many, and stays on the page", async () => {
  const asked: unknown[] = [];
  const { user } = await openFindings({
    markSheets: (request) => {
      asked.push(request);
      return Promise.resolve({ marked: 1234 });
    },
  });
  await user.click(screen.getByRole("button", { name: "シートに印を付ける" }));
  expect(asked).toEqual([AUGUST]);
  expect(screen.getByRole("status")).toHaveTextContent("1,234か所に印を付けました。");
  expect(screen.getByRole("heading", { name: "R1.8 の点検結果" })).toBeVisible();
});

it("marks the whole year where the year was checked", async () => {
  const asked: unknown[] = [];
  const { user } = await openFindings({
    checkMonth: () => Promise.resolve({ ...MONTH_CHECK, month: undefined }),
    markSheets: (request) => {
      asked.push(request);
      return Promise.resolve({ marked: 0 });
    },
  });
  await user.click(screen.getByRole("button", { name: "シートに印を付ける" }));
  expect(asked).toEqual([{ fiscalYear: 2019 }]);
  expect(screen.getByRole("status")).toHaveTextContent("印を付けるところはありません。");
});

it("removes the marks", async () => {
  const { user } = await openFindings();
  await user.click(screen.getByRole("button", { name: "印を消す" }));
  expect(screen.getByRole("status")).toHaveTextContent("印を消しました。");
});

it("removes the marks also once nothing is left to mark", async () => {
  const { user } = await openFindings({ checkMonth: () => Promise.resolve(CLEAN_CHECK) });
  await user.click(screen.getByRole("button", { name: "印を消す" }));
  expect(screen.getByRole("status")).toHaveTextContent("印を消しました。");
});

it("says no longer what was done once the user goes on to something else", async () => {
  const { user } = await openFindings();
  await user.click(screen.getByRole("button", { name: "一覧を印刷" }));
  await user.click(screen.getByRole("button", { name: "再点検" }));
  expect(screen.queryByRole("button", { name: "点検結果 を開く" })).toBeNull();
  expect(screen.getByRole("status")).toHaveTextContent("R1.8 を点検しました。");
});

it("makes the list to print, and leads to it", async () => {
  const gone: unknown[] = [];
  const { user } = await openFindings({
    goTo: (...place) => {
      gone.push(place);
      return Promise.resolve();
    },
  });
  await user.click(screen.getByRole("button", { name: "一覧を印刷" }));
  expect(screen.getByRole("status")).toHaveTextContent("「点検結果」シートに一覧を作りました。");
  await user.click(screen.getByRole("button", { name: "点検結果 を開く" }));
  expect(gone).toEqual([["点検結果", undefined]]);
});
