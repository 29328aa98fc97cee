import { screen, within } from "@testing-library/react";
import { HostError } from "../../src/app/host-error";
import type { Jisseki } from "../../src/app/jisseki";
import type { MonthCheck } from "../../src/app/month-check";
import type { Settlement } from "../../src/domain/rules/settlement";
import { openPane } from "./open-pane";
import { checkOf, fixable, manyFindings, warnings } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";

const REASON = {
  rule: "contact-case-number-missing",
  key: "warning あ",
  fiscalYear: 2019,
  reason: "匿名の相談です",
  by: "海野",
  on: { year: 2019, month: 9, day: 5 },
};

function withSettlement(state: Settlement["state"]) {
  return warnings("あ").map((finding) => ({ ...finding, settlement: { state, reason: REASON } }));
}

type SettleRequest = Parameters<Jisseki["settleFindings"]>[0];

/** The findings page over a check, and what was asked to be settled there. */
async function openFindings(check: MonthCheck, answers: Partial<Jisseki> = {}) {
  const asked: SettleRequest[] = [];
  const pane = await openPane({
    checkMonth: () => Promise.resolve(check),
    settleFindings: (request) => {
      asked.push(request);
      return Promise.resolve("settled");
    },
    ...answers,
  });
  await pane.user.click(screen.getByRole("button", { name: "8月を点検" }));
  return { ...pane, asked };
}

const OPEN = "理由を書いて確認済みにする";
const reasonField = () => screen.getByRole("textbox", { name: "このままでよい理由" });

it("offers it for warnings alone: errors are mended, notes need nothing", async () => {
  await openFindings(checkOf([...fixable("１件"), ...manyFindings(1), ...warnings("あ")]));
  expect(screen.getAllByRole("button", { name: OPEN })).toHaveLength(1);
});

it("needs a reason and a name, then settles the warning and says so", async () => {
  const { user, asked } = await openFindings(checkOf(warnings("あ", "い")));
  const [, second] = screen.getAllByRole("button", { name: OPEN });
  if (!second) throw new Error("there is no second warning");
  await user.click(second);
  const save = screen.getByRole("button", { name: "確認済みにする" });
  expect(save).toBeDisabled();
  await user.type(reasonField(), "　電話で確かめました ");
  expect(save).toBeDisabled();
  await user.type(screen.getByRole("textbox", { name: "担当者" }), "海野");
  await user.click(save);
  expect(asked).toEqual([
    { fiscalYear: 2019, keys: ["warning い"], reason: "電話で確かめました", by: "海野" },
  ]);
  expect(screen.getByRole("status")).toHaveTextContent("1件を確認済みにしました。");
  expect(screen.queryByRole("textbox", { name: "このままでよい理由" })).toBeNull();
});

it("lets the user choose among 担当者, and remembers who it was", async () => {
  const check = { ...checkOf(warnings("あ", "い")), overview: { ...OVERVIEW, staff: ["海野", "山川"] } };
  const { user, asked } = await openFindings(check);
  const open = async () => {
    const [first] = screen.getAllByRole("button", { name: OPEN });
    if (!first) throw new Error("there is no warning");
    await user.click(first);
  };
  await open();
  expect(screen.getByRole("combobox", { name: "担当者" })).toHaveDisplayValue("担当者を選ぶ");
  await user.type(reasonField(), "確かめた");
  await user.selectOptions(screen.getByRole("combobox", { name: "担当者" }), "山川");
  await user.click(screen.getByRole("button", { name: "確認済みにする" }));
  expect(asked).toMatchObject([{ by: "山川" }]);
  await open();
  expect(screen.getByRole("combobox", { name: "担当者" })).toHaveDisplayValue("山川");
  expect(reasonField()).toHaveValue("");
});

it("settles all warnings of a rule together", async () => {
  const { user, asked } = await openFindings(checkOf([...warnings("あ", "い", "う"), ...fixable("１件")]));
  await user.selectOptions(screen.getByRole("combobox", { name: "並べ方" }), "内容順");
  await user.click(screen.getByRole("button", { name: "要確認 3件をまとめて確認済みにする" }));
  await user.type(reasonField(), "匿名の電話相談");
  await user.type(screen.getByRole("textbox", { name: "担当者" }), "海野");
  await user.click(screen.getByRole("button", { name: "3件を確認済みにする" }));
  expect(asked).toMatchObject([{ keys: ["warning あ", "warning い", "warning う"] }]);
});

it("shows settled ones in a group of their own, uncounted, with reason, name and day, and takes them back", async () => {
  const back: unknown[] = [];
  const { user } = await openFindings(checkOf([...withSettlement("settled"), ...fixable("１件")]), {
    unsettleFinding: (request) => {
      back.push(request);
      return Promise.resolve();
    },
  });
  expect(screen.getByRole("button", { name: "要確認 0" })).toBeVisible();
  const group = within(screen.getByRole("list", { name: "確認済み 1件" }));
  expect(group.getByText("理由: 匿名の相談です")).toBeVisible();
  expect(group.getByText("海野（R1.9.5）")).toBeVisible();
  await user.click(group.getByRole("button", { name: "取り消す" }));
  expect(back).toEqual([{ fiscalYear: 2019, key: "warning あ" }]);
  expect(screen.getByRole("status")).toHaveTextContent("確認済みを取り消しました。");
});

it.each([
  ["lapsed", "確認のあとに記録が変わりました。もう一度確認してください。"],
  ["asked-again", "前の年度に確認済みにしたものです。今年度も同じ理由でよいですか。"],
] as const)("says why a settled one is there again, and gives the reason again: %s", async (state, text) => {
  const { user, asked } = await openFindings(checkOf(withSettlement(state)));
  expect(screen.getByText(text)).toBeVisible();
  expect(screen.getByText("前の理由: 匿名の相談です（海野、R1.9.5）")).toBeVisible();
  expect(screen.getByRole("button", { name: "要確認 1" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "同じ理由で確認済みにする" }));
  expect(asked).toEqual([{ fiscalYear: 2019, keys: ["warning あ"], reason: "匿名の相談です", by: "海野" }]);
});

it("says where the records changed meanwhile, and shows them as they are", async () => {
  await openFindings(checkOf(withSettlement("lapsed")), {
    settleFindings: () => Promise.resolve("changed-since"),
  }).then(async ({ user }) => {
    await user.click(screen.getByRole("button", { name: "同じ理由で確認済みにする" }));
  });
  expect(screen.getByRole("status")).toHaveTextContent("確認済みにしませんでした");
});

it("keeps what was written where Excel fails, and tries again", async () => {
  let editing = true;
  const { user } = await openFindings(checkOf(warnings("あ")), {
    settleFindings: () =>
      editing ? Promise.reject(new HostError("cell-edit-mode")) : Promise.resolve("settled"),
  });
  await user.click(screen.getByRole("button", { name: OPEN }));
  await user.type(reasonField(), "確かめた");
  await user.type(screen.getByRole("textbox", { name: "担当者" }), "海野");
  await user.click(screen.getByRole("button", { name: "確認済みにする" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Enterで確定してから");
  expect(reasonField()).toHaveValue("確かめた");
  editing = false;
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(screen.getByRole("status")).toHaveTextContent("1件を確認済みにしました。");
});
