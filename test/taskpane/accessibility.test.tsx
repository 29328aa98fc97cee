import { render, screen } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import type { Jisseki } from "../../src/app/jisseki";
import type { ReportOutcome } from "../../src/app/report-outcome";
import { HostError } from "../../src/app/host-error";
import { BrokenPage } from "../../src/taskpane/broken-page";
import { PaneRoot } from "../../src/taskpane/pane-root";
import { deferred } from "./deferred";
import { jissekiDouble } from "./jisseki-double";
import { openPane } from "./open-pane";
import { SOON } from "./open-report";
import { PANE_LANGUAGES } from "./pane-languages";
import { checkOf, CLEAN_CHECK, fixable, warnings } from "./sample-findings";
import { CLEAN_OVERVIEW } from "./sample-overview";
import { DIFFERING_OUTCOME, OFFER } from "./sample-report";
import { CHANGES, DRAFTS, RECHECK } from "./sample-standing-report";

expect.extend(toHaveNoViolations);

type User = Awaited<ReturnType<typeof openPane>>["user"];

async function click(user: User, ...names: readonly string[]) {
  for (const name of names) {
    const role = name === "年次報告" ? "tab" : "button";
    const [control] = await screen.findAllByRole(role, { name }, SOON);
    if (!control) throw new Error(`nothing is called ${name}`);
    await user.click(control);
  }
}

const SECTIONS = "載せる項目を選ぶ (5/6)";

const PAGES: readonly [string, Partial<Jisseki>, readonly string[]][] = [
  ["home", {}, []],
  ["trouble", { lookAtYear: () => Promise.reject(new HostError("cell-edit-mode")) }, []],
  ["reading", { checkMonth: () => deferred<typeof CLEAN_CHECK>().promise }, ["8月を点検"]],
  ["findings", {}, ["8月を点検", "なぜ?", "終結_R1.8 D7 へ"]],
  ["no findings", { checkMonth: () => Promise.resolve(CLEAN_CHECK) }, ["8月を点検"]],
  [
    "findings with a form",
    { checkMonth: () => Promise.resolve(checkOf([...warnings("あ", "い"), ...fixable("１件")])) },
    ["8月を点検", "理由を書いて確認済みにする"],
  ],
  [
    "corrections",
    { checkMonth: () => Promise.resolve(checkOf(fixable("１件", "２件"))) },
    ["8月を点検", "まとめて直す…"],
  ],
  [
    "corrected",
    { checkMonth: () => Promise.resolve(checkOf(fixable("１件", "２件"))) },
    ["8月を点検", "まとめて直す…", "2件を直す"],
  ],
  ["closing", { lookAtYear: () => Promise.resolve(CLEAN_OVERVIEW) }, ["この月を確定…"]],
  ["cases", {}, ["気になるケース"]],
  ["report", {}, ["年次報告", "シートの一覧"]],
  ["year's end", { lookAtYear: () => Promise.resolve(CLEAN_OVERVIEW) }, ["年次報告"]],
  ["sections", {}, ["年次報告", SECTIONS, "2-3 を上へ", "2-3 の題名を変える", "項目を足す…"]],
  ["sections left", {}, ["年次報告", SECTIONS, "2-3 を上へ", "戻る"]],
  ["last year", {}, ["年次報告", "前年度の報告書・ブックから引き継ぐ…"]],
  ["re-checked", { recheckReport: () => Promise.resolve(RECHECK) }, ["年次報告", "再点検"]],
  [
    "changes",
    { previewReport: () => Promise.resolve({ ...OFFER, changes: CHANGES }) },
    ["年次報告", "前回から変わる数字 2件"],
  ],
  [
    "drafts",
    { offerDrafts: () => Promise.resolve(DRAFTS) },
    ["年次報告", "分析文の案", "2-1 相談件数等（3文）"],
  ],
  ["publication", {}, ["年次報告", "公表用ファイル…"]],
  ["published", {}, ["年次報告", "公表用ファイル…", "公表用ファイルを作成"]],
  ["building", { buildReport: () => deferred<ReportOutcome>().promise }, ["年次報告", "年次報告を作成"]],
  ["built", {}, ["年次報告", "年次報告を作成"]],
  ["differing", { buildReport: () => Promise.resolve(DIFFERING_OUTCOME) }, ["年次報告", "年次報告を作成"]],
];

it.each(PAGES)("has no barrier that axe finds: %s", async (_page, answers, way) => {
  const { user, container } = await openPane(answers);
  await click(user, ...way);
  expect(await axe(container)).toHaveNoViolations();
});

it("has one heading of the first level on every page", async () => {
  const { user } = await openPane();
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  await click(user, "8月を点検");
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
  await click(user, "年次報告");
  expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
});

it("has no barrier on the pages that stand in for the pane", async () => {
  const environment = { obstacle: "tooOld", language: "ja", dark: undefined } as const;
  const unsupported = render(
    <PaneRoot environment={environment} language={PANE_LANGUAGES.ja} openJisseki={jissekiDouble} />,
  );
  expect(await axe(unsupported.container)).toHaveNoViolations();
  unsupported.unmount();
  const broken = render(<BrokenPage onReopen={() => {}} />);
  expect(await axe(broken.container)).toHaveNoViolations();
});
