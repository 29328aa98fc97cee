import { screen, within } from "@testing-library/react";
import { axe, toHaveNoViolations } from "jest-axe";
import { HostError } from "../../src/app/host-error";
import type { Jisseki } from "../../src/app/jisseki";
import type { LastYearOffer } from "../../src/app/last-year-offer";
import { HOST_ERROR_TEXTS } from "../../src/app/messages";
import { deferred } from "./deferred";
import { openPane } from "./open-pane";
import { CLEAN_OVERVIEW } from "./sample-overview";
import { LAST_YEAR } from "./sample-report-pages";

expect.extend(toHaveNoViolations);

const OPEN = "前年度の報告書・ブックから引き継ぐ…";

// jsdom's files have no bytes to give.
const FILE = Object.assign(new File([], "平成30年度.xlsx"), {
  arrayBuffer: () => Promise.resolve(Uint8Array.of(1, 2, 3).buffer),
});

async function openLastYear(answers: Partial<Jisseki> = {}) {
  const taken: LastYearOffer[] = [];
  const pane = await openPane({
    takeOverLastYear: ({ offer }) => {
      taken.push(offer);
      const { totals, words } = offer.lastYear;
      return Promise.resolve({
        sheet: "設定",
        years: [2018, 2017],
        sections: totals.size,
        words: words.size,
      });
    },
    ...answers,
  });
  await pane.user.click(screen.getByRole("tab", { name: "年次報告" }));
  await pane.user.click(screen.getByRole("button", { name: OPEN }));
  return { ...pane, taken };
}

async function chooseFile(answers: Partial<Jisseki> = {}, file: File = FILE) {
  const pane = await openLastYear(answers);
  await pane.user.upload(screen.getByLabelText("ファイルを選ぶ…", { selector: "input" }), file);
  return pane;
}

const message = (words: RegExp) => screen.findByText(words, { selector: ".fui-MessageBarBody" });

it("asks for a file, and says that choosing it writes nothing", async () => {
  await openLastYear();
  expect(screen.getByRole("heading", { level: 1, name: "前年度から引き継ぐ" })).toHaveFocus();
  expect(screen.getByRole("button", { name: "ファイルを選ぶ…" })).toHaveAccessibleDescription(
    /選んだだけでは何も書き込みません/,
  );
});

it("says what the file holds before anything is written", async () => {
  const asked: unknown[] = [];
  const { user, taken } = await chooseFile({
    lookAtLastYear: ({ fiscalYear, file, book }) => {
      asked.push([fiscalYear, [...file], book]);
      return Promise.resolve(LAST_YEAR);
    },
  });
  expect(asked).toEqual([[2019, [1, 2, 3], "平成30年度.xlsx"]]);
  const found = await screen.findByRole("region", { name: "「平成30年度.xlsx」にあったもの" });
  expect(screen.getByRole("heading", { level: 2, name: "「平成30年度.xlsx」にあったもの" })).toHaveFocus();
  await within(found).findByText("年度");
  expect(found).toHaveTextContent("年度平成30年度");
  expect(found).toHaveTextContent("過年度の数字2項目、うち月ごと 1項目");
  expect(found).toHaveTextContent("文2か所");
  await user.click(within(found).getByRole("button", { name: "数字のある項目" }));
  expect(within(found).getByText("2-1 相談件数等: H30 H29")).toBeVisible();
  expect(within(found).getByText("2-2 支援のしかた: H30")).toBeVisible();
  expect(within(found).getByRole("button", { name: "引き継ぐ" })).toHaveAccessibleDescription(
    /「設定」シートの「過年度」と「前年度の文」に書きます。.*文は、次に作る報告書に「前年度の文」の印を付けて入れます。/,
  );
  expect(taken).toEqual([]);
});

it("leaves figures that differ as they are unless the user wants them replaced", async () => {
  const { user, taken } = await chooseFile();
  expect(await message(/「設定」シートと違う数字 1件/)).toHaveTextContent("2-2 支援のしかた の H30");
  expect(screen.getByRole("checkbox", { name: "このファイルの数字に置きかえる" })).not.toBeChecked();
  await user.click(screen.getByRole("button", { name: "引き継ぐ" }));
  expect(taken.map(({ lastYear }) => [...lastYear.totals.keys()])).toEqual([["2-1"]]);
  expect(taken[0]?.lastYear.words).toEqual(LAST_YEAR.lastYear.words);
  expect(
    await message(/「設定」シートに書きました: H30 H29 の数字（1項目）、前年度の文（2か所）。/),
  ).toHaveTextContent("文は、次に作る報告書に「前年度の文」の印を付けて入ります。");
  expect(screen.getByRole("heading", { level: 1, name: "年次報告 令和元年度" })).toHaveFocus();
});

it("replaces figures that differ where the user says so", async () => {
  const { user, taken } = await chooseFile();
  await user.click(await screen.findByRole("checkbox", { name: "このファイルの数字に置きかえる" }));
  await user.click(screen.getByRole("button", { name: "引き継ぐ" }));
  expect(taken).toEqual([LAST_YEAR]);
});

it("has nothing to take over where all that there is differs", async () => {
  const totals = new Map([["2-2", LAST_YEAR.lastYear.totals.get("2-2") ?? []]]);
  const offer = { ...LAST_YEAR, lastYear: { ...LAST_YEAR.lastYear, totals, words: new Map() } };
  const { user } = await chooseFile({ lookAtLastYear: () => Promise.resolve(offer) });
  expect(await screen.findByText("置きかえないと、引き継ぐものがありません。")).toBeVisible();
  expect(screen.queryByRole("button", { name: "引き継ぐ" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("checkbox", { name: "このファイルの数字に置きかえる" }));
  expect(screen.getByRole("button", { name: "引き継ぐ" })).toBeEnabled();
});

it.each([
  ["nothing to take over", { refused: "nothing-to-take-over" }, /引き継げる数字も文もありませんでした/],
  [
    "this year",
    { refused: "not-an-earlier-year", fiscalYear: 2019 },
    /「平成30年度.xlsx」は令和元年度のものです。令和元年度より前の年度のファイルを選んでください。/,
  ],
] as const)("says why a file of %s is not taken over, and what to do", async (_file, refusal, words) => {
  await chooseFile({ lookAtLastYear: () => Promise.resolve(refusal) });
  expect(await screen.findByText(words)).toBeVisible();
  expect(screen.queryByRole("button", { name: "引き継ぐ" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "ほかのファイルを選ぶ…" })).toBeEnabled();
});

it.each(["encrypted", "not-a-workbook", "cell-edit-mode"] as const)(
  "says what to do where the file or the workbook is %s",
  async (code) => {
    await chooseFile({ lookAtLastYear: () => Promise.reject(new HostError(code)) });
    expect(await screen.findByText(HOST_ERROR_TEXTS[code].ja)).toBeVisible();
    expect(screen.getByRole("button", { name: "ファイルを選ぶ…" })).toBeEnabled();
  },
);

it("says that the disk does not give the file", async () => {
  const gone = Object.assign(new File([], "平成30年度.xlsx"), {
    arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
  });
  await chooseFile({}, gone);
  expect(await screen.findByText(HOST_ERROR_TEXTS["file-unreadable"].ja)).toBeVisible();
});

it("is waited for, since another book's sheets stand beside this one's meanwhile", async () => {
  const looking = deferred<LastYearOffer>();
  await chooseFile({ lookAtLastYear: () => looking.promise });
  expect(await screen.findByText("平成30年度.xlsx を調べています…", { selector: "span" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "中止" })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "ファイルを選ぶ…" })).toBeDisabled();
});

describe("this year's totals", () => {
  const KEEP = "今年度の集計を過年度に加える";

  it("are kept once all twelve months are there, and it is said what was written", async () => {
    const asked: unknown[] = [];
    const { user } = await openPane({
      lookAtYear: () => Promise.resolve(CLEAN_OVERVIEW),
      keepYearTotals: (request) => {
        asked.push(request);
        return Promise.resolve({ sheet: "設定", years: [2019], sections: 8, words: 0 });
      },
    });
    await user.click(screen.getByRole("tab", { name: "年次報告" }));
    const keep = screen.getByRole("button", { name: KEEP });
    expect(keep).toHaveAccessibleDescription(
      /令和元年度の集計を月ごとに、「設定」シートの「過年度」に書きます/,
    );
    await user.click(keep);
    expect(asked).toEqual([{ fiscalYear: 2019 }]);
    expect(await message(/「設定」シートの「過年度」に、R元 の集計（8項目）を書きました。/)).toBeVisible();
  });

  it.each([
    [
      7,
      /R元 の集計（7項目）を書きました。.* 2-2 には、この集計と違う数字が「設定」シートに記入されているため/,
    ],
    [0, /^2-2 には、この集計と違う数字が/],
  ])("that somebody typed otherwise are left alone, and named (%i written)", async (sections, text) => {
    const { user } = await openPane({
      lookAtYear: () => Promise.resolve(CLEAN_OVERVIEW),
      keepYearTotals: () =>
        Promise.resolve({
          sheet: "設定",
          years: sections > 0 ? [2019] : [],
          sections,
          words: 0,
          leftAlone: ["2-2"],
        }),
    });
    await user.click(screen.getByRole("tab", { name: "年次報告" }));
    await user.click(screen.getByRole("button", { name: KEEP }));
    expect(await message(text)).toBeVisible();
  });

  it("are not offered while months are missing", async () => {
    const { user } = await openPane();
    await user.click(screen.getByRole("tab", { name: "年次報告" }));
    expect(screen.queryByRole("button", { name: KEEP })).not.toBeInTheDocument();
  });

  it("are refused where the year has no record, in words", async () => {
    const { user } = await openPane({
      lookAtYear: () => Promise.resolve(CLEAN_OVERVIEW),
      keepYearTotals: ({ fiscalYear }) => Promise.resolve({ refused: "no-record-in-year", fiscalYear }),
    });
    await user.click(screen.getByRole("tab", { name: "年次報告" }));
    await user.click(screen.getByRole("button", { name: KEEP }));
    expect(screen.getByRole("alert")).toHaveTextContent("令和元年度の記録がひとつもありません");
  });
});

it("has no barrier that axe finds where the file's figures differ", async () => {
  const { container } = await chooseFile();
  await screen.findByRole("button", { name: "引き継ぐ" });
  expect(await axe(container)).toHaveNoViolations();
});
