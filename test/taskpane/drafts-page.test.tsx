import { screen, within } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import { openReport, SOON } from "./open-report";
import { DRAFTS, INSERTED } from "./sample-standing-report";

/** What was asked of Jisseki. */
type Asked = { request: Parameters<Jisseki["insertDrafts"]>[0] }[];

async function openDrafts(answers: Partial<Jisseki> = {}) {
  const asked: Asked = [];
  const pane = await openReport({
    offerDrafts: () => Promise.resolve(DRAFTS),
    insertDrafts: (request) => {
      asked.push({ request });
      return Promise.resolve(INSERTED);
    },
    ...answers,
  });
  await pane.user.click(screen.getByRole("button", { name: "分析文の案" }));
  await pane.user.click(await screen.findByRole("button", { name: "2-1 相談件数等（3文）" }, SOON));
  return { ...pane, asked };
}

const section = () => within(screen.getByRole("group", { name: "2-1 相談件数等" }));

it("offers sentences by section, none chosen but those that stand there", async () => {
  await openDrafts();
  expect(screen.getByRole("status")).toHaveTextContent("分析文の案 4文");
  const [first, second, standing] = section().getAllByRole("checkbox");
  expect(first).not.toBeChecked();
  expect(second).not.toBeChecked();
  expect(standing).toBeChecked();
  expect(standing).toBeDisabled();
  expect(standing).toHaveAccessibleName("最も多い月は8月であった。 – 入っています");
  expect(section().getByRole("button", { name: "選んだ文を入れる" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});

it("puts in what is chosen and nothing else, and leads there", async () => {
  const jumps: unknown[] = [];
  const { user, asked } = await openDrafts({
    goTo: (...place) => {
      jumps.push(place);
      return Promise.resolve();
    },
  });
  await user.click(section().getByRole("checkbox", { name: "前年度より12件増加した。" }));
  await user.click(section().getByRole("button", { name: "選んだ文を入れる（1）" }));
  expect(asked).toEqual([{ request: { fiscalYear: 2019, section: "2-1", sentences: ["b"] } }]);
  expect(screen.getByRole("status")).toHaveTextContent("「2-1 相談件数等」の分析に 1文を入れました。");
  await user.click(screen.getByRole("button", { name: "2-1 相談件数等 を開く" }));
  expect(jumps).toEqual([["2-1 相談件数等", { row: 30, column: 0 }]]);
});

it("takes them back on asking", async () => {
  const taken: unknown[] = [];
  const { user } = await openDrafts({
    takeBackDrafts: (outcome) => {
      taken.push(outcome);
      return Promise.resolve("taken-back");
    },
  });
  await user.click(section().getByRole("checkbox", { name: "前年度より12件増加した。" }));
  await user.click(section().getByRole("button", { name: "選んだ文を入れる（1）" }));
  await user.click(screen.getByRole("button", { name: "元に戻す" }));
  expect(taken).toEqual([INSERTED]);
  expect(screen.getByRole("status")).toHaveTextContent("分析を、文を入れる前に戻しました。");
});

it("says where the analysis was edited meanwhile, and that nothing was changed", async () => {
  const { user } = await openDrafts({ insertDrafts: () => Promise.resolve("changed-since") });
  await user.click(section().getByRole("checkbox", { name: "前年度より12件増加した。" }));
  await user.click(section().getByRole("button", { name: "選んだ文を入れる（1）" }));
  expect(screen.getByRole("status")).toHaveTextContent("何も変えませんでした");
  expect(screen.queryByRole("button", { name: "元に戻す" })).toBeNull();
});

it("offers nothing to put in where a section has no sheet yet, and says why", async () => {
  const { user } = await openDrafts();
  await user.click(screen.getByRole("button", { name: "2-2 支援方法（1文）" }));
  const part = within(screen.getByRole("group", { name: "2-2 支援方法" }));
  expect(part.getByRole("checkbox")).toBeDisabled();
  expect(part.getByText(/この項目のシートがまだありません/)).toBeVisible();
});

it("says where there is nothing to say", async () => {
  const { user } = await openReport();
  await user.click(screen.getByRole("button", { name: "分析文の案" }));
  expect(
    await screen.findByText("数字から言えることはありませんでした。", { selector: "p" }, SOON),
  ).toBeVisible();
});
