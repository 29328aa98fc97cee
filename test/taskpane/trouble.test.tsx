import { act, screen, within } from "@testing-library/react";
import { HostError, type HostErrorCode } from "../../src/app/host-error";
import { HOST_ERROR_TEXTS } from "../../src/app/messages";
import type { Refusal } from "../../src/app/refusal";
import { renderPane } from "../../src/taskpane/render-pane";
import { jissekiDouble } from "./jisseki-double";
import { openPane } from "./open-pane";
import { PANE_LANGUAGES } from "./pane-languages";
import { MONTH_CHECK } from "./sample-findings";
import { OVERVIEW } from "./sample-overview";

it.each(["ja", "en"] as const)(
  "says what the host's failure means, and tries again (%s)",
  async (language) => {
    let editing = true;
    const { user } = await openPane(
      {
        lookAtYear: () =>
          editing ? Promise.reject(new HostError("cell-edit-mode", "")) : Promise.resolve(OVERVIEW),
      },
      language,
    );
    expect(screen.getByRole("alert")).toHaveTextContent(HOST_ERROR_TEXTS["cell-edit-mode"][language]);
    editing = false;
    await user.click(screen.getByRole("button", { name: PANE_LANGUAGES[language].messages.retry }));
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    expect(screen.getByRole("table")).toBeVisible();
  },
);

it.each<HostErrorCode>(["place-gone", "api-missing"])(
  "offers no second try that cannot help: %s",
  async (code) => {
    await openPane({ lookAtYear: () => Promise.reject(new HostError(code)) });
    expect(screen.getByRole("alert")).toHaveTextContent(HOST_ERROR_TEXTS[code].ja);
    expect(screen.queryByRole("button", { name: "もう一度" })).toBeNull();
  },
);

it.each([
  ["restored", "書きかけを取り消して、作成する前の報告書に戻しました。"],
  ["finished", "残りを書いて、新しい報告書に仕上げました。"],
] as const)("says on opening what became of a report that was broken off: %s", async (settled, text) => {
  await openPane({ lookAtYear: () => Promise.resolve({ ...OVERVIEW, settled }) });
  expect(document.body).toHaveTextContent(text);
});

it("never shows the text of an error that it does not know", async () => {
  await openPane({ lookAtYear: () => Promise.reject(new Error("相談者の氏名")) });
  expect(screen.getByRole("alert")).toHaveTextContent(HOST_ERROR_TEXTS.unexpected.ja);
  expect(document.body).not.toHaveTextContent("相談者の氏名");
});

it.each<[Refusal, string]>([
  [
    { refused: "no-record-sheet" },
    "記録のシート（相談、対応、プラン、終結、食料、学習支援）が見つかりません。",
  ],
  [{ refused: "no-record-in-year", fiscalYear: 2020 }, "令和2年度の記録がひとつもありません。"],
])("explains a refusal: %j", async (refusal, text) => {
  await openPane({ lookAtYear: () => Promise.resolve(refusal) });
  expect(screen.getByRole("alert")).toHaveTextContent(text);
  expect(screen.queryByRole("button", { name: "もう一度" })).toBeNull();
});

it("offers other years where the one that is named has no record", async () => {
  const asked: unknown[] = [];
  const { user } = await openPane({
    lookAtYear: ({ fiscalYear }) => {
      asked.push(fiscalYear);
      return Promise.resolve(
        fiscalYear === 2019 ? OVERVIEW : { refused: "no-record-in-year", fiscalYear: 2020 },
      );
    },
  });
  await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "令和元年度");
  expect(asked).toEqual([undefined, 2019]);
  expect(screen.getByRole("table", { name: "年間の状況" })).toBeVisible();
});

describe("a workbook that does not say its year", () => {
  const YEARLESS = { ...OVERVIEW, fiscalYears: [], fiscalYear: 2018 };
  const choices = (name: string) =>
    within(screen.getByRole("combobox", { name }))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);

  it("lets the user choose, and choose again", async () => {
    const asked: unknown[] = [];
    const { user } = await openPane({
      today: () => ({ year: 2020, month: 3, day: 31 }),
      lookAtYear: ({ fiscalYear }) => {
        asked.push(fiscalYear);
        return Promise.resolve(
          fiscalYear === undefined ? { refused: "year-unknown" } : { ...YEARLESS, fiscalYear },
        );
      },
    });
    expect(screen.getByRole("alert")).toHaveTextContent("記録がどの年度のものか、わかりません。");
    expect(screen.getByRole("alert")).toHaveTextContent("または、下で年度を選んでください。");
    expect(choices("年度")).toEqual([
      "年度を選ぶ",
      "令和元年度",
      "平成30年度",
      "平成29年度",
      "平成28年度",
      "平成27年度",
      "平成26年度",
    ]);
    await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "平成30年度");
    expect(screen.getByRole("table", { name: "年間の状況" })).toBeVisible();
    expect(choices("年度")).not.toContain("年度を選ぶ");
    await user.selectOptions(screen.getByRole("combobox", { name: "年度" }), "令和元年度");
    expect(asked).toEqual([undefined, 2018, 2019]);
  });
});

it("explains that a month has no sheet, and stays on the page", async () => {
  const month = { year: 2020, month: 3 };
  const { user } = await openPane({
    checkMonth: () => Promise.resolve({ refused: "no-sheet-in-month", month }),
  });
  await user.click(screen.getByRole("button", { name: /^プラン R2.3/ }));
  expect(screen.getByRole("alert")).toHaveTextContent("R2.3 のシートがひとつもありません。");
  await user.click(screen.getByRole("button", { name: "閉じる" }));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

it("says that a place is gone, and keeps the list", async () => {
  const { user } = await openPane({ goTo: () => Promise.reject(new HostError("place-gone")) });
  await user.click(screen.getByRole("button", { name: "8月を点検" }));
  await user.click(screen.getByRole("button", { name: "終結_R1.8 D7 へ" }));
  expect(screen.getByRole("alert")).toHaveTextContent(HOST_ERROR_TEXTS["place-gone"].ja);
  expect(screen.getByRole("group", { name: "見つかったこと" })).toBeVisible();
});

it("tries a jump again on asking", async () => {
  let editing = true;
  const { user } = await openPane({
    goTo: () => (editing ? Promise.reject(new HostError("cell-edit-mode")) : Promise.resolve()),
  });
  await user.click(screen.getByRole("button", { name: "8月を点検" }));
  await user.click(screen.getByRole("button", { name: "設定 へ" }));
  editing = false;
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

it("shows a page in plain words when one breaks, opens anew, and writes nothing to the console", async () => {
  const consoleError = jest.spyOn(console, "error");
  let broken = true;
  const overview = {
    ...OVERVIEW,
    get balances() {
      if (broken) throw new Error("相談者の氏名");
      return OVERVIEW.balances;
    },
  };
  const element = document.body.appendChild(document.createElement("div"));
  await act(async () => {
    const environment = { obstacle: undefined, language: "ja", dark: true } as const;
    renderPane(element, environment, PANE_LANGUAGES.ja, () =>
      jissekiDouble({ lookAtYear: () => Promise.resolve(overview) }),
    );
    await Promise.resolve();
  });
  expect(screen.getByRole("heading", { name: "画面を表示できませんでした" })).toHaveFocus();
  expect(element).not.toHaveTextContent("相談者の氏名");
  broken = false;
  await act(async () => {
    screen.getByRole("button", { name: "画面を開き直す" }).click();
    await Promise.resolve();
  });
  expect(screen.getByRole("table", { name: "年間の状況" })).toBeVisible();
  expect(consoleError).not.toHaveBeenCalled();
  consoleError.mockRestore();
  element.remove();
});

it("checks with findings of the year where no month was asked", async () => {
  const { user } = await openPane({
    checkMonth: () => Promise.resolve({ ...MONTH_CHECK, month: undefined }),
  });
  await user.click(screen.getByRole("button", { name: "8月を点検" }));
  expect(screen.getByRole("heading", { name: "令和元年度 の点検結果" })).toBeVisible();
});
