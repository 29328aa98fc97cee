import { screen, within } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import { openPane } from "./open-pane";
import { CASES } from "./sample-cases";

async function openCases(answers: Partial<Jisseki> = {}) {
  const gone: unknown[] = [];
  const pane = await openPane({
    goTo: (...place) => {
      gone.push(place);
      return Promise.resolve();
    },
    ...answers,
  });
  await pane.user.click(screen.getByRole("button", { name: "気になるケース" }));
  return { ...pane, gone };
}

it("groups them by reason, with the limit in words", async () => {
  await openCases();
  expect(screen.getByRole("heading", { level: 1, name: "気になるケース" })).toHaveFocus();
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "3か月以上 対応の記録がない 2件",
    "プランの見直しの時期（作成から 6か月） 1件",
    "物資の支給が年間 5,000円を超えている 1件",
  ]);
  expect(screen.getByText("R2.3.31 までの記録から")).toBeVisible();
  expect(screen.getByText(/「設定」シートで変えられます/)).toBeVisible();
});

it("says since when or how much, and leads to the record", async () => {
  const { user, gone } = await openCases();
  const items = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(items).toEqual([
    "R1-001R1.6.3 から相談_R1.5 B3",
    "R1-002一度も対応の記録がありません相談_R1.5 B4",
    "R1-003作成 R1.8.1、見直し R2.2.1プラン_R1.8 B3",
    "世帯126,200円",
  ]);
  await user.click(screen.getByRole("button", { name: "R1-003 の記録（プラン_R1.8 B3）へ" }));
  expect(gone).toEqual([["プラン_R1.8", { row: 2, column: 1 }]]);
});

it("leads back to the home page, which then knows how many there are", async () => {
  const { user } = await openCases();
  await user.click(screen.getByRole("button", { name: "戻る" }));
  expect(screen.getByRole("button", { name: "気になるケース 4件" })).toBeVisible();
});

it("says that there is none", async () => {
  await openCases({ casesToLookAt: () => Promise.resolve({ ...CASES, cases: [] }) });
  expect(within(screen.getByRole("main")).getByText("気になるケースはありません")).toBeVisible();
});

it("stays on the home page where the year cannot be looked at, and says why", async () => {
  await openCases({
    casesToLookAt: () => Promise.resolve({ refused: "no-record-in-year", fiscalYear: 2019 }),
  });
  expect(screen.getByRole("alert")).toHaveTextContent("令和元年度の記録がひとつもありません。");
  expect(screen.getByRole("table", { name: "年間の状況" })).toBeVisible();
});
