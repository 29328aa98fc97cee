import { screen, within } from "@testing-library/react";
import type { MonthCheck } from "../../src/app/month-check";
import { ruleById } from "../../src/domain/rules/catalogue";
import { openPane } from "./open-pane";
import { CLEAN_CHECK, MONTH_CHECK } from "./sample-findings";

async function openFindings(check: MonthCheck = MONTH_CHECK, language: "ja" | "en" = "ja") {
  const gone: unknown[] = [];
  const pane = await openPane(
    {
      checkMonth: () => Promise.resolve(check),
      goTo: (...place) => {
        gone.push(place);
        return Promise.resolve();
      },
    },
    language,
  );
  await pane.user.click(
    screen.getByRole("button", { name: language === "ja" ? "8月を点検" : "Check August" }),
  );
  return { ...pane, gone };
}

const list = () => within(screen.getByRole("group", { name: "見つかったこと" }));
const yearItems = () => within(list().getByRole("list", { name: /^年度全体/ })).getAllByRole("listitem");
/** What is the month's own. */
const items = () =>
  list()
    .getAllByRole("listitem")
    .filter((each) => !each.closest("ul")?.getAttribute("aria-label")?.startsWith("年度全体"));

function item(text: string) {
  const found = screen.getAllByRole("listitem").find(({ textContent }) => textContent.includes(text));
  if (!found) throw new Error(`no finding says ${text}`);
  return within(found);
}

it("lists findings in the order given, each with its severity in words", async () => {
  await openFindings();
  expect(items().map(({ textContent }) => textContent.slice(0, 3))).toEqual(["要修正", "要修正", "参考「"]);
});

describe("what concerns the whole year", () => {
  it("stands apart, below the month's own, and is not counted among them", async () => {
    await openFindings();
    const group = screen.getByRole("region", { name: "年度全体 1件" });
    expect(within(group).getAllByRole("listitem")).toHaveLength(1);
    expect(group).toHaveTextContent("設定に前年度末件数がありません。");
    expect(screen.getByRole("button", { name: "すべて 3" })).toBeVisible();
    expect(screen.getByRole("button", { name: "要確認 0" })).toBeVisible();
  });

  it("obeys the filters, and has no heading where nothing is left", async () => {
    const { user } = await openFindings();
    await user.click(screen.getByRole("button", { name: "要確認 0" }));
    expect(yearItems()).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "要修正 2" }));
    expect(screen.queryByRole("region", { name: /年度全体/ })).toBeNull();
  });

  it("does not keep a month from being clean", async () => {
    const findings = MONTH_CHECK.findings.filter(({ month }) => !month);
    await openFindings({ ...MONTH_CHECK, findings });
    expect(screen.getByText("この月だけの問題は見つかりませんでした")).toBeVisible();
    expect(yearItems()).toHaveLength(1);
  });
});

it("takes the focus to its heading, and back to the home page's", async () => {
  const { user } = await openFindings();
  expect(screen.getByRole("heading", { name: "R1.8 の点検結果" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "戻る" }));
  expect(screen.getByRole("heading", { name: "点検 令和元年度" })).toHaveFocus();
});

it("reads out how much was found", async () => {
  await openFindings();
  expect(screen.getByRole("status")).toHaveTextContent(
    "R1.8 を点検しました。見つかったこと 3件、年度全体 1件",
  );
});

it("counts and filters by severity", async () => {
  const { user } = await openFindings();
  const filter = within(screen.getByRole("group", { name: "重さで絞り込む" }));
  expect(filter.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "すべて 3",
    "要修正 2",
    "要確認 0",
    "参考 1",
  ]);
  await user.click(filter.getByRole("button", { name: "要修正 2" }));
  expect(filter.getByRole("button", { name: "要修正 2" })).toHaveAttribute("aria-pressed", "true");
  expect(items()).toHaveLength(2);
});

it("filters by kind, and counts what that leaves", async () => {
  const { user } = await openFindings();
  await user.selectOptions(screen.getByRole("combobox", { name: "種類で絞り込む" }), "相談");
  expect(items()).toHaveLength(1);
  expect(screen.getByRole("button", { name: "要修正 0" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "要修正 0" }));
  expect(screen.getByText("この条件に当てはまるものはありません")).toBeVisible();
});

it("goes to a cell, to a whole sheet and to a related cell", async () => {
  const { user, gone } = await openFindings();
  await user.click(item("転居").getByRole("button", { name: "終結_R1.8 D7 へ" }));
  await user.click(item("前年度末").getByRole("button", { name: "設定 へ" }));
  await user.click(item("転居").getByRole("button", { name: "終結_R1.7 A9 へ" }));
  await user.click(item("8/3").getByRole("button", { name: "相談_R1.8 AB2 へ" }));
  expect(gone).toEqual([
    ["終結_R1.8", { row: 6, column: 3 }],
    ["設定", undefined],
    ["終結_R1.7", { row: 8, column: 0 }],
    ["相談_R1.8", { row: 1, column: 27 }],
  ]);
});

it("marks the finding that was gone to last", async () => {
  const { user, container } = await openFindings();
  await user.click(item("転居").getByRole("button", { name: "終結_R1.8 D7 へ" }));
  await user.click(item("8/3").getByRole("button", { name: "相談_R1.8 AB2 へ" }));
  const current = container.querySelectorAll("[aria-current='true']");
  expect([...current].map(({ textContent }) => textContent)).toEqual([expect.stringContaining("8/3")]);
});

it("has no jump where the place is neither cell nor sheet", async () => {
  await openFindings();
  expect(item("学習支援のシート").getAllByRole("button")).toHaveLength(1);
});

it("shows what a correction would change", async () => {
  await openFindings();
  expect(item("転居").getByText("転居", { selector: "del" })).toBeVisible();
  expect(item("転居").getByText("転出", { selector: "ins" })).toBeVisible();
});

it.each(["ja", "en"] as const)(
  "says why, how to fix it, and the rule's id, on asking (%s)",
  async (language) => {
    const { user } = await openFindings(MONTH_CHECK, language);
    const docs = ruleById("closure-reason-known")?.docs;
    if (!docs) throw new Error("the sample's rule is gone");
    expect(screen.queryByText(docs.rationale[language])).toBeNull();
    const [why] = screen.getAllByRole("button", { name: language === "ja" ? "なぜ?" : "Why?" });
    if (!why) throw new Error("no finding can be asked");
    await user.click(why);
    expect(why).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText(docs.rationale[language])).toBeVisible();
    expect(screen.getByText(docs.fix[language])).toBeVisible();
    expect(screen.getByText("closure-reason-known")).toBeVisible();
    await user.click(why);
    expect(screen.queryByText(docs.rationale[language])).toBeNull();
  },
);

it("says plainly that nothing was found", async () => {
  await openFindings(CLEAN_CHECK);
  expect(screen.getByText("問題は見つかりませんでした")).toBeVisible();
});

it("names the sheets that were not read, and why", async () => {
  const { user } = await openFindings();
  await user.click(screen.getByRole("button", { name: "記録として読まなかったシート 1" }));
  expect(screen.getByText(/^メモ/)).toHaveTextContent("メモ: 記録の見出しが見つかりません。");
});

it("checks the month again, and shows what is left", async () => {
  const checks = [MONTH_CHECK, CLEAN_CHECK];
  const { user } = await openPane({ checkMonth: () => Promise.resolve(checks.shift() ?? CLEAN_CHECK) });
  await user.click(screen.getByRole("button", { name: "8月を点検" }));
  await user.click(screen.getByRole("button", { name: "再点検" }));
  expect(screen.getByText("問題は見つかりませんでした")).toBeVisible();
});
