import { screen, within } from "@testing-library/react";
import { deferred } from "./deferred";
import type { ReportRecheck } from "../../src/app/proof/report-recheck";
import { openReport, SOON } from "./open-report";
import { RECHECK } from "./sample-standing-report";
import { OFFER } from "./sample-report";

it("is offered where a report stands, and not before there is one", async () => {
  const added = { section: "2-1", title: "相談件数等", sheet: "2-1 相談件数等", how: "added" } as const;
  await openReport({ previewReport: () => Promise.resolve({ ...OFFER, sections: [added] }) });
  expect(screen.getByRole("button", { name: "年次報告を作成" })).toBeEnabled();
  expect(screen.queryByRole("button", { name: "再点検" })).toBeNull();
});

it("says that every figure agrees, on one press", async () => {
  const { user } = await openReport();
  await user.click(screen.getByRole("button", { name: "再点検" }));
  expect(
    await screen.findByText("集計値 3,482か所が記録と一致", { selector: ".fui-MessageBarBody" }, SOON),
  ).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "再点検" })).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("集計値 3,482か所が記録と一致");
});

it("says that a published copy cannot be counted again, and which report to check", async () => {
  const { user } = await openReport({ recheckReport: () => Promise.resolve({ refused: "published-copy" }) });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  expect(await screen.findByRole("alert", {}, SOON)).toHaveTextContent(
    /これは公表用のファイルです。.*もとの年次報告（公表用ではないもの）を再点検してください。/,
  );
});

it("names each difference by its place, with what should stand there and why", async () => {
  const jumps: unknown[] = [];
  const { user } = await openReport({
    recheckReport: () => Promise.resolve(RECHECK),
    goTo: (...place) => {
      jumps.push(place);
      return Promise.resolve();
    },
  });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  const list = within(await screen.findByRole("list", { name: "報告書と記録のちがい" }, SOON));
  const [lost, extra, missing] = list.getAllByRole("listitem");
  expect(lost).toHaveTextContent("数式が消えています");
  expect(lost).toHaveTextContent("2-1 相談件数等 C10 R1.8 男性");
  expect(lost).toHaveTextContent("記録では 11、シートでは 12");
  expect(extra).toHaveTextContent("行が増えています");
  expect(extra).toHaveTextContent("入っている行: 「予備」");
  expect(missing).toHaveTextContent("シートがありません");
  expect(missing && within(missing).queryByRole("button", { name: /へ$/ })).toBeNull();
  await user.click(list.getByRole("button", { name: "これにつられてちがう数字 1か所" }));
  expect(lost).toHaveTextContent("記録では 23.8%、シートでは 25.0%");
  const [why] = list.getAllByRole("button", { name: "なぜ" });
  if (why) await user.click(why);
  expect(lost).toHaveTextContent("数式のあったセルに、値が直接入力されています。");
  await user.click(list.getByRole("button", { name: "2-1 相談件数等 C10 へ" }));
  expect(jumps).toEqual([["2-1 相談件数等", { row: 9, column: 2 }]]);
});

it.each([
  ["typed", "11", "12", 11, "別の数字が入力されています", "記録では 11、シートでは 12"],
  ["records", "11", "10", 10, "記録が変わっています", "作成したとき 10、今の記録では 11"],
  [
    "both",
    "11",
    "12",
    10,
    "記録も、セルの数字も変わっています",
    "作成したとき 10、今の記録では 11、シートでは 12",
  ],
] as const)(
  "says what changed after the report was built: %s",
  async (since, expected, found, written, what, says) => {
    const [lost] = RECHECK.differences;
    if (!lost) throw new Error("no difference");
    const value = { ...lost, what: "value", expected: Number(expected), found, written, since } as const;
    const { user } = await openReport({
      recheckReport: () => Promise.resolve({ ...RECHECK, differences: [value] }),
    });
    await user.click(screen.getByRole("button", { name: "再点検" }));
    const list = within(await screen.findByRole("list", { name: "報告書と記録のちがい" }, SOON));
    const [only] = list.getAllByRole("listitem");
    expect(only).toHaveTextContent(what);
    expect(only).toHaveTextContent(says);
  },
);

it("says where a number stands as a text", async () => {
  const [lost, extra] = RECHECK.differences;
  if (!lost || !extra) throw new Error("no difference");
  const asText = { ...lost, found: "11", isFoundAsText: true } as const;
  const { user } = await openReport({
    recheckReport: () => Promise.resolve({ ...RECHECK, differences: [asText, extra] }),
  });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  const list = within(await screen.findByRole("list", { name: "報告書と記録のちがい" }, SOON));
  const [text, other] = list.getAllByRole("listitem");
  expect(text).toHaveTextContent("数字が文字として入っています。");
  expect(other).not.toHaveTextContent("文字として");
});

it("says once that percents are rounded otherwise now", async () => {
  const rounding = { written: "sum-to-100", now: "half-up" } as const;
  const { user } = await openReport({
    recheckReport: () => Promise.resolve({ ...RECHECK, differences: [], rounding }),
  });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  expect(
    await screen.findByText(/作ったとき「合計を100.0%にそろえる」、今「四捨五入」/, {}, SOON),
  ).toBeVisible();
  expect(screen.getByText("集計値 3,482か所が記録と一致", { selector: ".fui-MessageBarBody" })).toBeVisible();
});

it("tells numbers of sentences that differ from those that cannot be compared", async () => {
  const { user } = await openReport({ recheckReport: () => Promise.resolve(RECHECK) });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  const part = await screen.findByRole("region", { name: "文の中の数字" }, SOON);
  expect(part).toHaveTextContent("報告書の数字と同じ 2か所");
  expect(part).toHaveTextContent("文では 227件、R1.8 男性 は今 228件");
  expect(part).not.toHaveTextContent("会議を3回開きました。");
  await user.click(within(part).getByRole("button", { name: "くらべられない 1か所" }));
  expect(part).toHaveTextContent("会議を3回開きました。");
});

it("names the figures that come from elsewhere than records", async () => {
  const { user } = await openReport({ recheckReport: () => Promise.resolve(RECHECK) });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  const part = within(await screen.findByRole("region", { name: "記録から数えていない数字" }, SOON));
  await user.click(part.getByRole("button", { name: "月別集計表の数字 2か所" }));
  expect(part.getByRole("button", { name: /^7-2 食料支援（2か所）/ })).toBeVisible();
  expect(part.getByRole("button", { name: "過年度の数字 1か所" })).toBeVisible();
});

it("is not brought up by an answer that comes after the user went back", async () => {
  const answer = deferred<ReportRecheck>();
  const { user } = await openReport({ recheckReport: () => answer.promise });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  await user.click(screen.getByRole("button", { name: "戻る" }));
  answer.resolve(RECHECK);
  expect(await screen.findByRole("button", { name: "年次報告を作成" })).toBeEnabled();
  expect(screen.queryByRole("heading", { level: 1, name: "再点検" })).toBeNull();
});
