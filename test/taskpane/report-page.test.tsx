import { act, screen, within } from "@testing-library/react";
import { HostError } from "../../src/app/host-error";
import type { Jisseki } from "../../src/app/jisseki";
import type { ReportCancelled, ReportOutcome, ReportProgress } from "../../src/app/report-outcome";
import { deferred } from "./deferred";
import { openPane } from "./open-pane";
import { CLEAN_OVERVIEW } from "./sample-overview";
import { DIFFERING_OUTCOME, OFFER, OUTCOME, PREVIEW } from "./sample-report";
import { CHANGES, RECHECK } from "./sample-standing-report";

async function openReport(answers: Partial<Jisseki> = {}) {
  const pane = await openPane(answers);
  await pane.user.click(screen.getByRole("tab", { name: "年次報告" }));
  return pane;
}

async function buildReport(answers: Partial<Jisseki> = {}) {
  const pane = await openReport(answers);
  await pane.user.click(screen.getByRole("button", { name: "年次報告を作成" }));
  return pane;
}

it("says what is missing, and that errors do not block the report", async () => {
  await openReport();
  const readiness = screen.getByRole("region", { name: "作成の前に" });
  expect(readiness).toHaveTextContent("相談の記録は 10か月分です。足りない月: R2.2 R2.3");
  expect(readiness).toHaveTextContent("要修正が 130件あります");
  expect(readiness).toHaveTextContent("このままでも作成できます。");
  expect(readiness).toHaveTextContent("過年度 H30 H29 H28");
  expect(screen.getByRole("button", { name: "年次報告を作成" })).toBeEnabled();
});

it("says that all is there", async () => {
  await openReport({ lookAtYear: () => Promise.resolve(CLEAN_OVERVIEW) });
  const readiness = screen.getByRole("region", { name: "作成の前に" });
  expect(readiness).toHaveTextContent("12か月そろっています");
  expect(readiness).toHaveTextContent("要修正はありません");
});

it("says that the settings have no earlier year", async () => {
  await openReport({ lookAtYear: () => Promise.resolve({ ...CLEAN_OVERVIEW, earlierYears: [] }) });
  expect(screen.getByText("過年度の数字が「設定」シートにありません")).toBeVisible();
});

it("leads to the errors, and the heading there takes the focus", async () => {
  const { user } = await openReport();
  await user.click(screen.getByRole("button", { name: "点検へ" }));
  expect(screen.getByRole("tab", { name: "点検" })).toHaveAttribute("aria-selected", "true");
  expect(screen.getByRole("heading", { name: "点検 令和元年度" })).toHaveFocus();
});

it("writes nothing before it has said what it would write", async () => {
  const preview = deferred<typeof OFFER>();
  await openReport({ previewReport: () => preview.promise });
  const build = screen.getByRole("button", { name: "年次報告を作成" });
  expect(build).toBeDisabled();
  await act(async () => {
    preview.resolve(OFFER);
    await preview.promise;
  });
  expect(build).toBeEnabled();
  const plan = screen.getByRole("region", { name: "作成するシート 3枚" });
  expect(plan).toHaveTextContent("新しく作る 1枚書き直す 1枚今のシートを残して作る 1枚");
  expect(plan).toHaveTextContent(
    "今の「2-5 相談内容」は表の形が変わっているため、「2-5 相談内容（前回）」として残します。",
  );
  expect(plan).toHaveTextContent("記録のシートには書き込みません。");
});

it("says first which sheets of the earlier report are put aside", async () => {
  const setAside = [{ from: "7-2 食料支援", to: "7-2 食料支援（前回）" }];
  await openReport({ previewReport: () => Promise.resolve({ ...OFFER, setAside }) });
  expect(
    screen.getByText(
      "今の「7-2 食料支援」は報告書に載せなくなったため、「7-2 食料支援（前回）」として残します。",
    ),
  ).toBeVisible();
});

it("lists each sheet with what becomes of it", async () => {
  const { user } = await openReport();
  await user.click(screen.getByRole("button", { name: "シートの一覧" }));
  const list = within(screen.getByRole("region", { name: "作成するシート 3枚" }));
  expect(list.getByText("2-1 相談件数等 – 新しく作る")).toBeVisible();
  expect(list.getByText("2-2 支援方法 – 書き直す")).toBeVisible();
});

it("finds out again on asking after that was stopped", async () => {
  const answers = [deferred<typeof OFFER>().promise, Promise.resolve(OFFER)];
  const { user } = await openReport({ previewReport: () => answers.shift() ?? Promise.resolve(OFFER) });
  await user.click(screen.getByRole("button", { name: "中止" }));
  await user.click(screen.getByRole("button", { name: "作成するシートを調べる" }));
  expect(screen.getByRole("region", { name: "作成するシート 3枚" })).toBeVisible();
});

it("shows progress by section, and stops between two", async () => {
  const building = deferred<ReportCancelled>();
  const heard: { progress?: (progress: ReportProgress) => void; aborted?: () => boolean } = {};
  const { user } = await buildReport({
    buildReport: (_request, onProgress, signal) => {
      heard.progress = onProgress;
      heard.aborted = () => signal.aborted;
      return building.promise;
    },
  });
  act(() => heard.progress?.({ section: "2-5", title: "相談内容", done: 5, of: 8 }));
  const bar = screen.getByRole("progressbar", { name: "作成の進み具合" });
  expect(bar).toHaveAttribute("aria-valuenow", "5");
  expect(bar).toHaveAttribute("aria-valuemax", "8");
  expect(screen.getByRole("status")).toHaveTextContent("2-5 相談内容 …");
  expect(screen.getByText("8枚のうち 5枚まで終わりました")).toBeVisible();
  expect(screen.getByRole("combobox", { name: "年度" })).toBeDisabled();
  expect(heard.aborted?.()).toBe(false);
  await user.click(screen.getByRole("button", { name: "中止" }));
  expect(heard.aborted?.()).toBe(true);
  expect(screen.getByRole("status")).toHaveTextContent("中止しています…");
  await act(async () => {
    building.resolve({ cancelled: true });
    await building.promise;
  });
  expect(
    screen.getByText("中止しました。報告書は、作成を始める前のままです。", { selector: "p" }),
  ).toBeVisible();
  expect(screen.queryByRole("region", { name: /^作成したシート/ })).not.toBeInTheDocument();
});

it("keeps the other place from reading while it writes", async () => {
  const { user } = await buildReport({ buildReport: () => deferred<ReportOutcome>().promise });
  await user.click(screen.getByRole("tab", { name: "点検" }));
  expect(screen.getByRole("button", { name: "8月を点検" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "中止" })).toBeVisible();
});

it("says that the figures agree, which sheets were made and which were kept", async () => {
  const gone: unknown[] = [];
  const { user } = await buildReport({
    goTo: (...place) => {
      gone.push(place);
      return Promise.resolve();
    },
  });
  expect(screen.getByRole("heading", { name: "作成の結果" })).toHaveFocus();
  expect(screen.getByText("集計値 3,482か所が記録と一致")).toBeVisible();
  expect(screen.getByText("前の「2-5 相談内容」は「2-5 相談内容（前回）」として残しました。")).toBeVisible();
  expect(screen.getByText(/記録に要修正が 2件残っています/)).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("年次報告を作成しました。");
  await user.click(screen.getByRole("button", { name: "2-2 支援方法 を開く" }));
  expect(gone).toEqual([["2-2 支援方法", undefined]]);
});

it("names each figure that differs, with its cell", async () => {
  const gone: unknown[] = [];
  const { user } = await buildReport({
    buildReport: () => Promise.resolve(DIFFERING_OUTCOME),
    goTo: (...place) => {
      gone.push(place);
      return Promise.resolve();
    },
  });
  expect(screen.getByText("集計値 3,482か所のうち 1か所が記録と一致しません")).toBeVisible();
  expect(screen.getByText("記録では 1,234、シートでは 12")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "2-2 支援方法 D7 へ" }));
  expect(gone).toEqual([["2-2 支援方法", { row: 6, column: 3 }]]);
});

it("names a number in the staff's words that is another in the new report", async () => {
  const recount = { ...OUTCOME.recount, sentences: RECHECK.sentences };
  await buildReport({ buildReport: () => Promise.resolve({ ...OUTCOME, recount }) });
  const part = await screen.findByRole("region", { name: "文の中の数字" }, { timeout: 20_000 });
  expect(part).toHaveTextContent("報告書の数字とちがう 1か所");
  expect(part).toHaveTextContent("文では 227件、R1.8 男性 は今 228件");
  expect(within(part).getByRole("button", { name: "2-1 相談件数等 A31 へ" })).toBeVisible();
});

it("does not claim agreement where nothing was compared", async () => {
  const recount = { compared: 0, differences: [] };
  await buildReport({ buildReport: () => Promise.resolve({ ...OUTCOME, recount }) });
  expect(screen.getByText("照合できる集計値がありませんでした")).toBeVisible();
});

it("builds again on one press, having said what it would write", async () => {
  const asked: unknown[] = [];
  const { user } = await buildReport({
    buildReport: ({ announced }) => {
      asked.push(announced?.sections.map(({ how }) => how));
      return Promise.resolve(OUTCOME);
    },
  });
  expect(screen.getByRole("region", { name: "もう一度作成するシート 3枚" })).toHaveTextContent(
    "書き直す 3枚",
  );
  await user.click(screen.getByRole("button", { name: "もう一度作成" }));
  expect(asked).toEqual([
    ["added", "overwritten", "kept"],
    ["overwritten", "overwritten", "overwritten"],
  ]);
  expect(screen.getByRole("heading", { name: "作成の結果" })).toHaveFocus();
});

it("says which sections are left out, and why, before and after", async () => {
  const words = "この年度の記録がないため作らない項目: 6-1 子どもの学習・生活支援実績";
  const { user } = await openReport();
  expect(screen.getByText(words)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "年次報告を作成" }));
  expect(within(screen.getByRole("region", { name: "作成の結果" })).getByText(words)).toBeVisible();
  expect(screen.getAllByText(words)).toHaveLength(1);
});

it("counts the sections that are left out where they are many, and lists them on asking", async () => {
  const leftOut = ["2-2", "2-6", "2-7", "3-1", "3-2"].map((section) => ({ section, title: "項目" }));
  const { user } = await openReport({ previewReport: () => Promise.resolve({ ...OFFER, leftOut }) });
  expect(screen.queryByText("2-7 項目")).toBeNull();
  await user.click(screen.getByRole("button", { name: "この年度の記録がないため作らない項目 5" }));
  expect(screen.getByText("2-7 項目")).toBeVisible();
});

it("writes nothing where it would write something else than it said, and says so", async () => {
  const preview = { ...PREVIEW, sections: PREVIEW.sections.slice(0, 2) };
  const answers = [{ refused: "plan-changed", preview } as const, OUTCOME];
  const { user } = await buildReport({ buildReport: () => Promise.resolve(answers.shift() ?? OUTCOME) });
  expect(screen.getByRole("alert")).toHaveTextContent("まだ何も書き込んでいません。");
  expect(screen.getByRole("region", { name: "作成するシート 2枚" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "年次報告を作成" }));
  expect(screen.getByRole("heading", { name: "作成の結果" })).toBeVisible();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

it("says that the report is as it was where building it fails, and looks again before it goes on", async () => {
  const { user } = await buildReport({
    buildReport: (_request, onProgress) => {
      onProgress({ section: "2-2", title: "支援方法", done: 1, of: 8 });
      return Promise.reject(new HostError("payload-too-large"));
    },
  });
  expect(screen.getByRole("alert")).toHaveTextContent("報告書は、作成を始める前のままです。");
  expect(screen.getByRole("button", { name: "年次報告を作成" })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(screen.getByRole("region", { name: "作成するシート 3枚" })).toBeVisible();
  expect(screen.getByRole("button", { name: "年次報告を作成" })).toBeEnabled();
});

/** A built report, and a way to edit the workbook behind it. */
async function buildWatched(answers: Partial<Jisseki> = {}) {
  const listeners = new Set<() => void>();
  const pane = await buildReport({
    watchChanges: (onChange) => {
      listeners.add(onChange);
      return Promise.resolve(() => listeners.delete(onChange));
    },
    ...answers,
  });
  const edit = () => {
    act(() => {
      for (const listener of listeners) listener();
    });
  };
  return { ...pane, edit };
}

const verdict = () => screen.getByText(/集計値 3,482か所が記録と一致/, { selector: ".fui-MessageBarBody" });
const AS_OF_THEN = "作成時: 集計値 3,482か所が記録と一致。そのあとブックが変わりました。";

it("no longer says of the present that the figures agree, once the workbook has changed", async () => {
  const { user, edit } = await buildWatched();
  expect(verdict().textContent).toBe("集計値 3,482か所が記録と一致");
  edit();
  expect(verdict()).toHaveTextContent(AS_OF_THEN);
  await user.click(screen.getByRole("button", { name: "もう一度作成" }));
  expect(verdict().textContent).toBe("集計値 3,482か所が記録と一致");
});

it("nor once 再点検 has found a difference", async () => {
  const { user } = await buildReport({ recheckReport: () => Promise.resolve(RECHECK) });
  await user.click(screen.getByRole("button", { name: "再点検" }));
  await screen.findByRole("list", { name: "報告書と記録のちがい" }, { timeout: 10_000 });
  await user.click(screen.getByRole("button", { name: "戻る" }));
  expect(verdict()).toHaveTextContent(AS_OF_THEN);
});

it("does not say that no figure changes of what it read before the workbook changed", async () => {
  const { edit } = await buildWatched({ previewReport: () => Promise.resolve(OFFER) });
  edit();
  expect(verdict()).toHaveTextContent(AS_OF_THEN);
  expect(screen.queryByText("前回から変わる数字はありません。")).toBeNull();
});

it("is not put in doubt by what building itself writes", async () => {
  const listeners = new Set<() => void>();
  await buildReport({
    watchChanges: (onChange) => {
      listeners.add(onChange);
      return Promise.resolve(() => listeners.delete(onChange));
    },
    buildReport: () => {
      for (const listener of listeners) listener();
      return Promise.resolve(OUTCOME);
    },
  });
  expect(verdict().textContent).toBe("集計値 3,482か所が記録と一致");
});

it("says which figures change before it builds again, also where the page looked by itself", async () => {
  const previews = [OFFER, { ...OFFER, changes: CHANGES }];
  const { user, edit } = await buildWatched({
    previewReport: () => Promise.resolve(previews.shift() ?? { ...OFFER, changes: CHANGES }),
  });
  await user.click(screen.getByRole("tab", { name: "点検" }));
  edit();
  await act(() => new Promise((end) => setTimeout(end, 1300)));
  await user.click(screen.getByRole("tab", { name: "年次報告" }));
  expect(screen.getByRole("heading", { name: "作成の結果" })).toBeVisible();
  expect(screen.getByRole("button", { name: "もう一度作成" })).toBeEnabled();
  expect(screen.getByRole("button", { name: "前回から変わる数字 2件" })).toBeVisible();
});

it("asks once more with the focus on the same button where something else would be written", async () => {
  const preview = { ...PREVIEW, changes: CHANGES };
  const answers = [OUTCOME, { refused: "plan-changed", preview } as const, OUTCOME];
  const { user } = await buildReport({ buildReport: () => Promise.resolve(answers.shift() ?? OUTCOME) });
  await user.click(screen.getByRole("button", { name: "もう一度作成" }));
  expect(screen.getByRole("alert")).toHaveTextContent("まだ何も書き込んでいません。");
  expect(screen.getByRole("status")).not.toHaveTextContent("年次報告を作成しました。");
  expect(screen.getByRole("button", { name: "前回から変わる数字 2件" })).toBeVisible();
  expect(screen.getByRole("button", { name: "もう一度作成" })).toHaveFocus();
});

it.each(["再点検", "分析文の案", "公表用ファイル…"])(
  "gives the focus back to %s, and not to what was made",
  async (name) => {
    const { user } = await buildReport();
    await user.click(screen.getByRole("button", { name }));
    await user.click(screen.getByRole("button", { name: "戻る" }));
    expect(screen.getByRole("button", { name })).toHaveFocus();
    expect(screen.getByRole("status")).not.toHaveTextContent("年次報告を作成しました。");
  },
);

it("leaves the focus on the tab where the user comes back by it", async () => {
  const { user } = await buildReport();
  await user.click(screen.getByRole("tab", { name: "点検" }));
  await user.click(screen.getByRole("tab", { name: "年次報告" }));
  expect(screen.getByRole("heading", { name: "作成の結果" })).not.toHaveFocus();
});
