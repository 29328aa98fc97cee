import { screen, within } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import type { PublicationChoice } from "../../src/app/publication/publication";
import { openReport, SOON } from "./open-report";
import { PUBLICATION_OFFER, PUBLISHED } from "./sample-publication";

async function openPublication(answers: Partial<Jisseki> = {}) {
  const choices: PublicationChoice[] = [];
  const pane = await openReport({
    publish: ({ choice }) => {
      choices.push(choice);
      return Promise.resolve({ ...PUBLISHED, suppressed: 130, figures: 3482 });
    },
    ...answers,
  });
  await pane.user.click(screen.getByRole("button", { name: "公表用ファイル…" }));
  await screen.findByRole("button", { name: "公表用ファイルを作成" }, SOON);
  return { ...pane, choices };
}

const make = () => screen.getByRole("button", { name: /^(公表用ファイルを作成|この内容で作り直す)$/ });

it("asks what is to be hidden, and names what stays out", async () => {
  await openPublication();
  expect(screen.getByRole("option", { name: "5未満を＊にする（少ない件数 120か所）" })).toBeVisible();
  expect(screen.getByRole("option", { name: "10未満を＊にする（少ない件数 210か所）" })).toBeVisible();
  const stories = within(screen.getByRole("region", { name: "事例" }));
  expect(stories.getByText("載せる事例 2件（同意・匿名化の確認済み）")).toBeVisible();
  expect(stories.getByText(/2-7 相談支援事例 事例3/)).toBeVisible();
  expect(stories.getByRole("button", { name: "事例_R1 A4 へ" })).toBeVisible();
  expect(screen.getByText("前年度の文がそのまま残っている項目: 2-1 相談件数等")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: /090-0000-0000/ })).not.toBeChecked();
});

it("publishes no row of a person, and masks every word, unless it is chosen", async () => {
  const { user, choices } = await openPublication();
  await user.click(make());
  expect(choices).toEqual([{ people: "aggregate" }]);
});

it("publishes what is chosen", async () => {
  const { user, choices } = await openPublication();
  await user.selectOptions(screen.getByRole("combobox", { name: "少ない件数の非表示" }), "10");
  await user.selectOptions(screen.getByRole("combobox", { name: "1人1行の表（3-1、12人）" }), "omit");
  await user.click(screen.getByRole("checkbox", { name: /090-0000-0000/ }));
  await user.click(make());
  expect(choices).toEqual([{ people: "omit", suppress: { below: 10 }, keep: ["090-0000-0000"] }]);
});

it("takes a limit of the user's own, and none by which what is hidden would be known", async () => {
  const { user, choices } = await openPublication();
  await user.selectOptions(screen.getByRole("combobox", { name: "少ない件数の非表示" }), "own");
  expect(make()).toHaveAttribute("aria-disabled", "true");
  const field = screen.getByRole("textbox", { name: "この件数未満を＊にする" });
  await user.type(field, "2");
  expect(screen.getByText(/3 以上の整数を入れてください/)).toBeVisible();
  await user.click(make());
  expect(choices).toEqual([]);
  await user.clear(field);
  await user.type(field, "７");
  await user.click(make());
  expect(choices).toEqual([{ people: "aggregate", suppress: { below: 7 } }]);
});

it("tells what the files hold, and hands each over on a press of its own", async () => {
  const handed: string[] = [];
  const { user } = await openPublication({
    handOver: ({ files, what }) => {
      handed.push(files[`${what}Name`]);
      return Promise.resolve("saved");
    },
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "少ない件数の非表示" }), "5");
  await user.click(make());
  const result = within(await screen.findByRole("region", { name: "できた公表用ファイル" }, SOON));
  expect(result.getByRole("heading")).toHaveFocus();
  // More is hidden than the small counts that the option names.
  expect(
    result.getByText("数字 3,482か所のうち 130か所を＊にしました（5未満の件数と、それを計算できる数字）"),
  ).toBeVisible();
  expect(result.getByText("事例 2件を載せ、1件は載せていません")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("公表用ファイルを作りました。まだ保存していません。");
  expect(handed).toEqual([]);
  await user.click(result.getByRole("button", { name: "報告書を保存" }));
  expect(screen.getByRole("status")).toHaveTextContent("報告書を保存しました。");
  await user.click(result.getByRole("button", { name: "数字のデータ（CSV）を保存" }));
  expect(handed).toEqual([PUBLISHED.bookName, PUBLISHED.csvName]);
  expect(result.getByText("数字のデータを保存しました。")).toBeVisible();
});

it("says where Excel opens the file instead, or has no way to hand it over", async () => {
  const ways = ["opened", "unavailable"] as const;
  const { user } = await openPublication({
    handOver: ({ what }) => Promise.resolve(what === "book" ? ways[0] : ways[1]),
  });
  await user.click(make());
  await user.click(await screen.findByRole("button", { name: "報告書を保存" }, SOON));
  expect(screen.getByText(/新しいブックとして開きました/, { selector: "p" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "数字のデータ（CSV）を保存" }));
  expect(screen.getByText(/このExcelでは数字のデータを保存できません/, { selector: "p" })).toBeVisible();
});

it("asks about nothing that the report does not have", async () => {
  const bare = { ...PUBLICATION_OFFER, people: 0, personalWords: [], lastYearsWords: [] };
  const stories = { confirmed: 0, leftOut: [] };
  await openPublication({ offerPublication: () => Promise.resolve({ ...bare, stories }) });
  expect(screen.getAllByRole("combobox")).toHaveLength(1);
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.queryByRole("region", { name: "事例" })).toBeNull();
});

it("saves no file that was made as the form no longer says", async () => {
  const { user, choices } = await openPublication();
  const below = screen.getByRole("combobox", { name: "少ない件数の非表示" });
  const save = () => screen.queryByRole("button", { name: "報告書を保存" });
  await user.selectOptions(below, "5");
  await user.click(make());
  await screen.findByRole("button", { name: "報告書を保存" }, SOON);
  await user.selectOptions(below, "10");
  expect(save()).toBeNull();
  expect(screen.getByText(/このファイルを作ったあとで、下の選び方が変わりました。/)).toBeVisible();
  await user.selectOptions(below, "5");
  expect(save()).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /090-0000-0000/ }));
  expect(save()).toBeNull();
  await user.click(make());
  expect(await screen.findByRole("button", { name: "報告書を保存" }, SOON)).toBeVisible();
  expect(choices.at(-1)).toEqual({ people: "aggregate", suppress: { below: 5 }, keep: ["090-0000-0000"] });
});
