import { screen, within } from "@testing-library/react";
import { openReport, SOON } from "./open-report";
import { OFFER } from "./sample-report";
import { CHANGES } from "./sample-standing-report";

it("says before building which figures change, each before and after", async () => {
  const { user } = await openReport({ previewReport: () => Promise.resolve({ ...OFFER, changes: CHANGES }) });
  await user.click(screen.getByRole("button", { name: "前回から変わる数字 2件" }));
  expect(screen.getByRole("heading", { level: 1, name: "前回から変わる数字" })).toHaveFocus();
  const list = within(await screen.findByRole("list", { name: "変わる数字 2件" }, SOON));
  const [count, share] = list.getAllByRole("listitem");
  expect(count).toHaveTextContent("R1.8 男性11 → 12");
  expect(share).toHaveTextContent("計 男性 割合23.8% → 25.1%");
});

it("leads to a figure on the sheet that stands there, and not to one that is yet to be made", async () => {
  const [change] = CHANGES;
  if (!change) throw new Error("there is no change");
  const changes = [change, { ...change, sheet: "2-2 支援方法" }];
  const { user } = await openReport({ previewReport: () => Promise.resolve({ ...OFFER, changes }) });
  await user.click(screen.getByRole("button", { name: "前回から変わる数字 2件" }));
  const list = within(await screen.findByRole("list", { name: "変わる数字 2件" }, SOON));
  expect(list.getByRole("button", { name: "2-2 支援方法 C10 へ" })).toBeVisible();
  expect(list.queryByRole("button", { name: "2-1 相談件数等 C10 へ" })).toBeNull();
});

it("says that no figure changes", async () => {
  await openReport();
  expect(screen.getByText("前回から変わる数字はありません。")).toBeVisible();
});

it("tells words and formulas of the user's that change from figures", async () => {
  const references = [
    {
      from: { sheet: "メモ", cell: { row: 1, column: 1 } },
      follows: "kept-sheet",
      to: "2-5 相談内容（前回）",
    },
  ] as const;
  const textChanges = [
    {
      section: "2-2",
      title: "支援方法",
      sheet: "2-2 支援方法",
      cell: { row: 3, column: 0 },
      what: "row",
      before: "",
      after: "訪問",
    },
  ] as const;
  const { user } = await openReport({
    previewReport: () => Promise.resolve({ ...OFFER, textChanges, references }),
  });
  await user.click(screen.getByRole("button", { name: "前回から変わるところ 2件（数字は変わりません）" }));
  expect(await screen.findByText("（空） → 訪問", {}, SOON)).toBeVisible();
  expect(screen.getByText(/「2-5 相談内容（前回）」として残すシートを見るようになります/)).toBeVisible();
});
